/**
 * What a batch of documents teaches about itself: how its letters were read, which rare words it has, how well it was
 * read. A first pass makes a profile of every document; profiles are added up in any order, to the same bytes, since all
 * counts are whole numbers. A document's result then depends on the document and the profile alone.
 */

import {
  addCounts,
  addTable,
  type Counts,
  type Forms,
  type LetterCounts,
  type Row,
  type Table,
} from '../counts-by-name.ts';

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
  /** Words that were read as they stand, in small letters → how often. */
  readonly seen: Counts;
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
  seen: {},
};

/** Parts of an occurrence that are counted. */
export const PARTS = 1000;

const MOST_EXAMPLES = 3;

/** The first few words of the alphabet. */
export const firstOf = (words: readonly string[]): string[] =>
  [...new Set(words)].sort().slice(0, MOST_EXAMPLES);

/** Two profiles as one. Order does not matter: `a + b` and `b + a` are the same value. */
export const addProfiles = (a: Profile, b: Profile): Profile => sumProfiles([a, b]);

/** All profiles as one. */
export function sumProfiles(profiles: Iterable<Profile>): Profile {
  const sum = profileSum();
  for (const profile of profiles) sum.add(profile);
  return sum.value();
}

/** A sum of profiles that grows: each is taken up as it comes, so that a batch of any size takes the time of its parts. */
export interface ProfileSum {
  add(profile: Profile): void;
  /** The sum so far; what is added later may change it. */
  value(): Profile;
}

/** A sum of nothing yet. */
export function profileSum(): ProfileSum {
  const letters = { read: {}, unread: {} };
  const examples: Record<string, readonly string[]> = {};
  const forms: Table = Object.create(null);
  const seen: Row = Object.create(null);
  let { documents, read, words, misread } = NO_PROFILE;
  return {
    add: (profile) => {
      documents += profile.documents;
      read += profile.read;
      words += profile.words;
      misread += profile.misread;
      addTable(letters.read, profile.letters.read);
      addTable(letters.unread, profile.letters.unread);
      addTable(forms, profile.forms);
      addCounts(seen, profile.seen);
      for (const [key, list] of Object.entries(profile.examples))
        examples[key] = firstOf([...(examples[key] ?? []), ...list]);
    },
    value: () => ({ version: 1, documents, read, words, misread, letters, examples, forms, seen }),
  };
}
