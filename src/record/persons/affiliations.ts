/** What stands after names, as a list as a whole tells: offices, and where people are from. */
import { latin } from '../../latin.ts';
import { type Entry, isFullName } from './person.ts';

/** Of rows that are a name and mostly something that is none, «Bo Alm, International Director» has no second name either; couples have. */
export function secondsToTheirNames(
  rows: readonly (readonly Entry[])[],
  isCouple: (row: number) => boolean,
): readonly (readonly Entry[])[] {
  const told = rows.filter(
    ([first, ...more]) => first && isFullName(first) && more.length > 0 && !isRunOfPeople([first, ...more]),
  );
  const named = told.filter(([, ...more]) => more.some(couldBePerson));
  const areOther = named.length * NAMED_SHARE <= told.length || shareWord(told);
  if (told.length < FEWEST_TOLD || !areOther) return rows;
  return rows.map((row, i) =>
    named.includes(row) && !isCouple(i)
      ? row.map((entry, i) => (i > 0 && couldBePerson(entry) ? { kind: 'other', text: entry.text } : entry))
      : row,
  );
}

/** «Bo Alm», «Lennart i Viken»: what was read as one name of several words. */
const couldBePerson = (entry: Entry): boolean =>
  entry.kind === 'people' && entry.people.length === 1 && / /.test(entry.people[0]?.namn ?? '');

/** «Anna Ek, Bo Alm, Cia Dal, Dan Fors» amid rows of one each. */
const isRunOfPeople = (row: readonly Entry[]): boolean => row.filter(couldBePerson).length >= FEWEST_RUN;
const FEWEST_RUN = 4;

/** «Anna Ek, Länsbibliotek Norr», «Bo Alm, Länsbiblioteket i Ekby»: one in three of the rows, three at least, name the same kind. */
function shareWord(told: readonly (readonly Entry[])[]): boolean {
  const counts = new Map<string, number>();
  for (const [, ...seconds] of told) {
    const words = seconds.flatMap(({ text }) => text.toLowerCase().match(LONG_WORD) ?? []);
    for (const word of new Set(words.map((word) => word.replace(ARTICLE, ''))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= Math.max(FEWEST_ALIKE, told.length / NAMED_SHARE);
}

const LONG_WORD = latin`/\p{L}{6,}/gu`;
const ARTICLE = /(?:e[nt]|n)$/;
const FEWEST_ALIKE = 3;

/** So many rows tell what stands after the names, if at most a third of them could be more names. */
const FEWEST_TOLD = 4;
const NAMED_SHARE = 3;

/** «Anna Ek, VD, Vävbolaget Ekby, § 5»: where rows are names with their offices, what stands behind that before the paragraphs is nobody. */
export function thirdsToTheirNames(rows: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] {
  const held = new Set(rows.filter(([first, second]) => first && isFullName(first) && isOffice(second)));
  if (rows.length < FEWEST_TOLD || held.size * 2 <= rows.length) return rows;
  return rows.map((row) => (held.has(row) && hasThird(row) ? thirdTold(row) : row));
}

/** Whether a row has something that could be a name behind the office, and then the paragraphs. */
const hasThird = ([, , third, paragraphs, ...more]: readonly Entry[]): boolean =>
  third !== undefined && couldBePerson(third) && /^§/.test(paragraphs?.text ?? '') && more.length === 0;

const thirdTold = (row: readonly Entry[]): readonly Entry[] =>
  row.map((entry, i) => (i === THIRD ? { kind: 'other', text: entry.text } : entry));
const THIRD = 2;

/** «ekonom», «VD», «Regional chef»: no name, or what was read as one of one word with an office. */
const isOffice = (entry: Entry | undefined): boolean =>
  entry !== undefined &&
  (entry.kind !== 'people' ||
    (!couldBePerson(entry) && entry.people.every(({ roll }) => roll !== undefined)));

/** Whether each office of a list stands on a line over its name: «Ordföranden» over «Anna Ek», «Sekreteraren» over «Bo Alm». */
export const officesStandOver = (rows: readonly (readonly Entry[])[]): boolean =>
  rows.length >= FEWEST_OVER &&
  rows.every((row, i) => row.length === 1 && row[0]?.kind === (i % 2 === 0 ? 'role' : 'people'));

/** Two offices and their names. */
const FEWEST_OVER = 4;

/** «C Magnus Ek» has an initial, where nobody else of a list has the letter of a party before the name. */
export function initialsToTheirNames(rows: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] {
  const entries = rows.flat();
  const lettered = entries.filter((entry) => letterBefore(entry) !== undefined);
  const [only] = lettered;
  if (entries.length < FEWEST_NAMES || lettered.length !== 1) return rows;
  return rows.map((row) => row.map((entry) => (entry === only ? withLetter(entry) : entry)));
}

const FEWEST_NAMES = 5;
const LETTER = latin`/^(\p{Lu}) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u`;

/** The letter of a party that was read before the name of an entry. */
function letterBefore(entry: Entry): string | undefined {
  const letter = LETTER.exec(entry.text)?.[1];
  return letter !== undefined && entry.kind === 'people' && entry.people[0]?.grupp === letter
    ? letter
    : undefined;
}

function withLetter(entry: Entry): Entry {
  if (entry.kind !== 'people') return entry;
  const people = entry.people.map(({ grupp, ...person }, i) =>
    i === 0 ? { ...person, namn: `${grupp} ${person.namn}` } : { ...person, ...(grupp && { grupp }) },
  );
  return { ...entry, people };
}
