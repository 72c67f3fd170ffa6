/**
 * Rows in which people run on with blanks alone between them, as text copied out of a PDF has: «Anna Ek, ordförande Bo Alm, kassör»,
 * «Anna Ek, S Bo Alm, M».
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import {
  beginsWithName,
  looksLikeName,
  NAME_WORD,
  namesIn,
  PARTICLE,
  startsWithName,
} from '../persons/person-name.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';

const FEWEST_PARTIES = 3;
const NAME = String.raw`\p{Lu}[\p{L}-]*\p{Ll}(?: \p{Lu}[\p{L}.-]*){0,2} \p{Lu}[\p{L}-]*\p{Ll}`;
const PARTY = latin`/(?<=\p{Ll}\S?), (\p{Lu}{1,2}\p{Lu}?)(?=,|$| ${NAME}\S?,| ${NAME}\S?$)/gu`;
const ENDED = latin`/, \p{Lu}{1,3}(?:,|$)/u`;
/** An office, which may begin with a short form: «lärare», «IT-chef». */
const OFFICE = String.raw`(?:\p{Lu}{2,6}-)?\p{Ll}`;
/** Offices follow the names of such a row. */
const NAME_FIRST = latin`/^${NAME}(?: \([^()]{1,40}\))?, ${OFFICE}/u`;

/** The row with parties in brackets and semicolons between its people. */
export const withPeopleApart = (row: string, knowledge: Knowledge): string =>
  withNamesApart(withParties(row, rolesOf(knowledge)), knowledge);

/** «Anna Ek, S»: a party that is known. Before the next name it is one only amid others: else it may be of that name. */
function withParties(row: string, roles: Roles): string {
  if (!row.includes(', ')) return row;
  const areMany = ENDED.test(row) && (row.match(PARTY) ?? []).length >= FEWEST_PARTIES;
  return row.replace(PARTY, (all, party: string, at: number) => {
    const isEnded = [undefined, ','].includes(row[at + all.length]);
    return (isEnded && roles.isLetter(party)) || (areMany && !roles.isRole(party)) ? ` (${party})` : all;
  });
}

const withNamesApart = (row: string, knowledge: Knowledge): string =>
  NAME_FIRST.test(row) ? row.replace(nextName(knowledge), ';') : row;

/** The blank before a name with an office or a party after it, behind an office or the paragraphs of a stay. */
const nextName = onceFor(({ phrases }: Knowledge) => {
  const ofOther = anyOf([...phrases.rolePrepositions, ...phrases.otherNameWords, ...phrases.listWords]);
  return latin`/(?<=[\s,-]\p{Ll}[\p{Ll}-]{2,30}|\d)(?<!\s(?:${ofOther}))\s(?=${NAME}(?:, ${OFFICE}| \(\p{Lu}))/gu`;
});

/** «Anna Ek lektor, vävskolan Bo Alm professor»: no comma stands between name and office, and nothing between one and the next. */
function withOfficesBehind(row: string, { isRole }: Roles): string {
  if (!isRole(OFFICE_BEHIND.exec(row)?.[1] ?? '')) return row;
  const part = (blank: string, office: string): string => (isRole(office) ? ';' : blank);
  return row.replace(NEXT_AFTER_NAMES, part).replace(NEXT_BEHIND, part);
}
const BEHIND = String.raw` (?:\p{Ll}{2,5}\. )?(\p{Ll}[\p{L}-]+)`;
const OFFICE_BEHIND = latin`/^${NAME}${BEHIND}/u`;
const NEXT_BEHIND = latin`/(?<=[\s,]\p{Ll}[\p{Ll}-]{1,30}|\)|\s\p{Lu}{2,6})\s(?=${NAME},?${BEHIND})/gu`;
/** «…, Ekby Tekniska Skola Bo Alm professor»: of so many capitals the last two are of the name. */
const NEXT_AFTER_NAMES = latin`/(?<=,(?: \p{Lu}[\p{L}-]{1,30}){2,4})\s(?=\p{Lu}[\p{L}-]*\p{Ll} \p{Lu}[\p{L}-]*\p{Ll}${BEHIND})/gu`;

/** The row as rows of one person each, where semicolons part it or offices stand behind names, and a name is first in each of them. */
export function rowsOfOne(row: string, knowledge: Knowledge): readonly string[] {
  const apart = withOfficesBehind(row, rolesOf(knowledge));
  const parts = apart.split(';').map((part) => part.trim());
  const isParted = parts.length >= FEWEST_PARTS || apart !== row;
  return isParted && parts.every(beginsWithName) ? parts : [row];
}
const FEWEST_PARTS = 3;

/** «Anna Ek Bo Alm Eva Lind Åke Sjö», «Anna Ek ordförande Bo Alm Eva Lind Åke Sjö»: with blanks alone between the names. */
export function namesApart(entry: string, roles: Roles): string[] {
  const words = entry.split(' ');
  if (words.length > MOST_IN_RUN) return [entry];
  const start = words.findLastIndex((word) => !isOfName(word) || roles.isRole(word)) + 1;
  const names = namesIn(words.slice(start).join(' '));
  const first = words.slice(0, start);
  const isLed = first.length === 0 || (startsWithName(entry) && roles.isRole(first.at(-1) as string));
  if (!isLed || names.length < FEWEST_IN_RUN) return [entry];
  return start === 0 ? names : [first.join(' '), ...names];
}
const FEWEST_IN_RUN = 3;
const MOST_IN_RUN = 200;
const isOfName = (word: string): boolean => NAME_WORD.test(word) || PARTICLE.test(word);

/** «Anna Ek, Ullbolaget Bo Alm, VIT»: behind an organisation that stands after a name elsewhere in the list, or capitals, a row begins. */
export function withNextApart(rows: readonly string[]): readonly string[] {
  const known = new Set(rows.flatMap((row) => PAIRED.exec(row)?.[1] ?? []));
  return known.size < FEWEST_KNOWN ? rows : rows.flatMap((row) => rowsIn(row, known));
}
const PAIRED = latin`/^${NAME}, ([^,;()]{2,60})$/u`;
const FEWEST_KNOWN = 4;
const ACRONYM = latin`/^\p{Lu}{2,6}$/u`;

function rowsIn(row: string, known: ReadonlySet<string>): string[] {
  const rows: string[][] = [[]];
  for (const [i, piece] of row.split(', ').entries()) {
    const seam = i > 0 && i < MOST_PIECES ? seamOf(piece, known) : 0;
    rows.at(-1)?.push(seam > 0 ? piece.slice(0, seam) : piece);
    if (seam > 0) rows.push([piece.slice(seam + 1)]);
  }
  return rows.map((pieces) => pieces.join(', '));
}
const MOST_PIECES = 40;

/** Where the organisation ends before the name of the next person; 0 if it does not. */
function seamOf(piece: string, known: ReadonlySet<string>): number {
  if (piece.length > LONGEST_PIECE) return 0;
  const seams = [...piece.matchAll(/ /g)].map(({ index }) => index);
  const isSeam = (at: number) => known.has(piece.slice(0, at)) || ACRONYM.test(piece.slice(0, at));
  return seams.findLast((at) => isSeam(at) && looksLikeName(piece.slice(at + 1))) ?? 0;
}
const LONGEST_PIECE = 100;
