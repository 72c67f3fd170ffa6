/** Which passages under a label of people go on its list: people, the words over a group of them, odd entries amid them. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { isCapitals, titleCase } from '../../letters.ts';
import { onceFor } from '../../once.ts';
import { withoutCrest } from '../../parse/vocabulary/crests.ts';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { alternatives, flatSmall } from '../../parse/vocabulary/words.ts';
import { couldBeListed } from '../attendance/could-be-listed.ts';
import { isMostlyNames } from '../attendance/misread-rows.ts';
import { GROUP } from '../attendance/people-groups.ts';
import { linesBetween, type Passage } from '../passages.ts';
import { beginsWithName, startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';

/** «De ledamöter som var närvarande vid mötet.», «Sju (7) röstberättigade:» under «Närvarande»: says whose names these are, and names nobody. */
export const isWordsOfList = (
  { label, text }: Passage,
  before: Passage | undefined,
  { knowledge }: Vocabulary,
): boolean =>
  before?.label?.field === 'narvarande' &&
  isLabelOnly(before) &&
  label === undefined &&
  isWhoCame(text, knowledge);

/** The words alone of a label that has such words beside it: «Närvarande: Sju röstberättigade vävare:» over their names. */
export function withoutCount(passage: Passage, { knowledge }: Vocabulary): Passage {
  const { label, text, lines } = passage;
  if (label?.field !== 'narvarande' || lines.length !== 1 || !text.endsWith(':')) return passage;
  if (isLabelOnly(passage) || !isWhoCame(text.slice(label.end), knowledge)) return passage;
  const own = text.slice(0, label.end);
  return { ...passage, text: own, lines: lines.map((line) => ({ ...line, text: own })) };
}

const isWhoCame = (text: string, knowledge: Knowledge): boolean =>
  text.length <= LONGEST_WORDS && whoCame(knowledge).some((rule) => rule.test(flatSmall(text)));
const LONGEST_WORDS = 120;

const whoCame = onceFor(({ decisions, phrases }: Knowledge) => {
  const present = alternatives(phrases.presentWords);
  const came = `(?:${alternatives(decisions.relatives)})\\s(?:\\p{Ll}{1,20}\\s){0,2}?(?:${present})`;
  return [
    latin`/^[^,;:]{0,80}\s${came}(?!\p{L})[^,;:]*$/u`,
    latin`/^\s*(?:[\p{Ll}\d()]{1,20}\s){1,3}?(?:${present})(?:\s\p{Ll}{1,20}){0,3}:$/u`,
  ];
});

/** «Ekby4 Bo, skolan», «fra Ek (M)» amid a list: set as an entry, though no name could be read in it. */
export const isOddEntry = ({ text }: Passage, next: Passage | undefined, vocabulary: Vocabulary): boolean =>
  text.length <= LONGEST_ODD &&
  ENTRY.test(text) &&
  next !== undefined &&
  beginsWithName(next.text) &&
  isListOfPeople(next, vocabulary);
const LONGEST_ODD = 60;
const ENTRY = latin`/^(?:\p{Lu}[^.:;?!,(]{1,40}(?:, ?\p{L}|\(\p{L})|\p{Ll}{2,12} \p{Lu}\p{Ll}+ \(\p{Lu}{1,4}\))/u`;

/** A row that OCR damaged amid a list: short, no sentence, and set as the entry before it and the one or two after it are. */
export function isDamagedEntry(rows: readonly Passage[], i: number, vocabulary: Vocabulary): boolean {
  const [before, row] = [rows[i - 1], rows[i]];
  if (!before || !row || row.node.type !== 'paragraph') return false;
  const after = rows.slice(i + 1, i + 1 + MOST_DAMAGED);
  const entry = after.findIndex((next) => beginsWithName(next.text) && isListOfPeople(next, vocabulary));
  if (isLongEntry(row)) return entry >= 0;
  const isOther = row.text.length > LONGEST_ODD || ENDS_OTHER.test(row.text);
  if (row.lines.length > 1 || (isOther && !OF_PARTY.test(row.text))) return false;
  const apart = linesBetween(before, row);
  const among = [row, ...after.slice(0, entry + 1)];
  return (
    entry >= 0 && among.every((next, k) => k === 0 || linesBetween(among[k - 1] as Passage, next) === apart)
  );
}
const ENDS_OTHER = /[!?:.]$/;
/** «i Anna Ek (S), ordf. Bo Alm (M), tig ers.» ends in no sentence. */
const OF_PARTY = latin`/\p{Ll} ?\(\p{Lu}{1,4}\), .*\(\p{Lu}{1,4}\), .{1,20}$/u`;
const MOST_DAMAGED = 2;

/** «Anna Ek. vice ordf. (L) § 12», «Bo Alm chef! (yttranderätt), § 5»: a name, and in brackets what is told of it, whatever stands around. */
const isLongEntry = ({ lines: [first, ...more] }: Passage): boolean =>
  first !== undefined &&
  startsWithName(first.text) &&
  /\([^()]+\)/.test(first.text) &&
  [first, ...more].every(({ text }) => text.length <= LONGEST_LINE);
const LONGEST_LINE = 120;

/** Whether a passage goes on a list: as people, or as the words over a group of them. */
export const isListed = (passage: Passage, next: Passage | undefined, vocabulary: Vocabulary): boolean =>
  isListOfPeople(passage, vocabulary) ||
  isMostlyNames(squash(passage.text), vocabulary) ||
  (isGroupLine(passage) && next !== undefined && isListOfNames(next, vocabulary));

export const isListOfPeople = (passage: Passage, vocabulary: Vocabulary): boolean =>
  passage.node.type === 'table' ||
  passage.lines.every(({ text }) => couldBeListed(text, vocabulary)) ||
  (passage.node.type === 'paragraph' && couldBeListed(squash(passage.text), vocabulary));

const isListOfNames = (passage: Passage, vocabulary: Vocabulary): boolean =>
  passage.lines.every(({ text }) => beginsWithName(text) && !text.endsWith('.')) &&
  isListOfPeople(passage, vocabulary);

/** «Personalens företrädare», «Vattenföretag:» over names. */
const isGroupLine = ({ node, text }: Passage): boolean =>
  node.type === 'paragraph' && text.length <= LONGEST_GROUP && WHOLE_GROUP.test(withColon(text));

/** «Studeranderepresentanter:», with its colon printed, over names. */
export const isGroupOver = (passage: Passage, next: Passage, vocabulary: Vocabulary): boolean =>
  passage.text.endsWith(':') && isGroupLine(passage) && !next.label && isListOfNames(next, vocabulary);
const LONGEST_GROUP = 60;
const WHOLE_GROUP = new RegExp(`^(?:${GROUP.source})$`, GROUP.flags);
const withColon = (text: string): string => titleCase(text).replace(/\s*:?\s*$/, ':');

/** The words over a group with a colon, as they stand before names on one line. */
export function withGroupApart(passage: Passage, { before, next }: Beside, vocabulary: Vocabulary): Passage {
  const isOverSmall = isLoud(passage) && next !== undefined && !isLoud(next);
  const isOver =
    next !== undefined &&
    isListOfNames(next, vocabulary) &&
    (isOnBehalf(passage, vocabulary) || isOfficeOver(passage, { before, next }, vocabulary));
  const isNames = isListOfPeople(passage, vocabulary) && !isOverSmall && !isOver;
  const isHeader = rolesOf(vocabulary.knowledge).isHeader(passage.text);
  if (!isGroupLine(passage) || isNames || isHeader) return passage;
  const text = withColon(passage.text);
  return { ...passage, text, lines: passage.lines.map((line) => ({ ...line, text })) };
}

interface Beside {
  readonly before: Passage | undefined;
  readonly next: Passage | undefined;
}

/** «rektor» with a blank line over it and none under it is the office of whom stands there. */
function isOfficeOver(passage: Passage, { before, next }: Beside, { knowledge }: Vocabulary): boolean {
  const isApart = before !== undefined && linesBetween(before, passage) > 1;
  return isApart && linesBetween(passage, next) === 1 && rolesOf(knowledge).isRole(passage.text);
}

/** «Representanter för vävarna» over names is no office of whom stands before it. */
const isOnBehalf = ({ text }: Passage, { knowledge }: Vocabulary): boolean =>
  rolesOf(knowledge).isRole(text) &&
  text.split(' ').some((word) => knowledge.phrases.signingFor.includes(word));

/** «VÄVNÄMNDEN» under names in small letters, with no name under it: the head of the next page, or of what comes next. */
export function isHeadOver(rows: readonly Passage[], i: number, vocabulary: Vocabulary): boolean {
  const [before, row, next] = [rows[i - 1], rows[i], rows[i + 1]];
  if (!before || !row || !isLoud(row) || isLoud(before)) return false;
  return next === undefined || !isListOfPeople(next, vocabulary);
}

/** «VA VÄST» over names in small letters. */
const isLoud = ({ text }: Passage): boolean => isCapitals(withoutCrest(text));
