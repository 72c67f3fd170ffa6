/**
 * What a batch of documents teaches about itself: how its letters were read, which rare words it has, how well it was
 * read. A first pass makes a profile of every document; profiles are added up in any order, to the same bytes, since all
 * counts are whole numbers. A document's result then depends on the document and the profile alone.
 */
import type { Forms } from './forms.ts';

/** Letters as printed → what was seen for them, right ones included → how often. */
export type LetterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Profile {
  readonly version: 1;
  readonly documents: number;
  /** Documents in which å, ä, ö came out right. */
  readonly read: number;
  readonly words: number;
  /** Words with another reading than what stands there that is likelier than not. */
  readonly misread: number;
  /** How letters were seen, where å, ä, ö came out right and where they did not. */
  readonly letters: { readonly read: LetterCounts; readonly unread: LetterCounts };
  /** `printed→seen` → the first words of the alphabet in which that happened. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  /** Rare words with the forms that they were seen in, in thousandths of an occurrence. */
  readonly forms: Forms;
}

/** The profile of nothing. */
export const NO_PROFILE: Profile = {
  version: 1,
  documents: 0,
  read: 0,
  words: 0,
  misread: 0,
  letters: { read: {}, unread: {} },
  examples: {},
  forms: {},
};

/** Parts of an occurrence that are counted. */
export const PARTS = 1000;

const MOST_EXAMPLES = 3;

/** The first few words of the alphabet. */
export const firstOf = (words: readonly string[]): string[] =>
  [...new Set(words)].sort().slice(0, MOST_EXAMPLES);

/** Two profiles as one. Order does not matter: `a + b` and `b + a` are the same value. */
export function addProfiles(a: Profile, b: Profile): Profile {
  return {
    version: 1,
    documents: a.documents + b.documents,
    read: a.read + b.read,
    words: a.words + b.words,
    misread: a.misread + b.misread,
    letters: {
      read: addTables(a.letters.read, b.letters.read),
      unread: addTables(a.letters.unread, b.letters.unread),
    },
    examples: addRows(a.examples, b.examples, (x, y) => firstOf([...x, ...y])),
    forms: addTables(a.forms, b.forms),
  };
}

const addTables = (a: LetterCounts, b: LetterCounts): LetterCounts =>
  addRows(a, b, (x, y) => addRows(x, y, (m, n) => m + n));

function addRows<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  add: (x: T, y: T) => T,
): Record<string, T> {
  const sum: Record<string, T> = Object.assign(Object.create(null), a);
  for (const [key, y] of Object.entries(b)) {
    const x = sum[key];
    sum[key] = x === undefined ? y : add(x, y);
  }
  return sum;
}
