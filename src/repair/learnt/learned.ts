/**
 * What a project's people, or pages whose print is known, have taught: plain counts, so that parts add up in any order to the same
 * bytes. What follows from them (costs of confusions, thresholds) is worked out when they are used. A document's result depends on
 * the document, the batch's profile and this alone.
 */
import { addTable, type Forms, type LetterCounts } from '../counts-by-name.ts';

/** How often something was right, and how often wrong. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
}

/** Corrections of words by the band of their confidence (`bandOf`): whether what was proposed was right. */
export type Outcomes = Readonly<Record<string, Tally>>;

/** The same for documents in which å, ä, ö came out right and those in which they did not. */
export interface ByMake<Value> {
  readonly read: Value;
  readonly unread: Value;
}

export interface Learned {
  readonly version: 1;
  /** Documents that taught something, and the words in them. */
  readonly documents: number;
  readonly words: number;
  /** How letters were seen, right ones included. */
  readonly letters: ByMake<LetterCounts>;
  /** Words that are rare or in no list, in small letters → how often they were confirmed to stand in print. */
  readonly lexicon: Readonly<Record<string, number>>;
  readonly outcomes: ByMake<Outcomes>;
  /** Words that a person was asked about: whether they were right as they stood. */
  readonly questions: ByMake<Tally>;
}

/** What nothing teaches. */
export const NOTHING_LEARNT: Learned = {
  version: 1,
  documents: 0,
  words: 0,
  letters: { read: {}, unread: {} },
  lexicon: {},
  outcomes: { read: {}, unread: {} },
  questions: { read: { right: 0, wrong: 0 }, unread: { right: 0, wrong: 0 } },
};

/** Width of a band of confidence, in hundredths. */
export const BAND = 5;

/** The band of a confidence, named by its lower edge in hundredths: `80` is from 0.80 to below 0.85; the last one holds 1. */
export const bandOf = (confidence: number): string =>
  String(Math.min(100 - BAND, Math.floor((confidence * 100 + 1e-9) / BAND) * BAND));

/** All parts as one; their order does not matter. */
export function sumLearned(parts: Iterable<Learned>): Learned {
  let { documents, words } = NOTHING_LEARNT;
  const letters = { read: emptyTable(), unread: emptyTable() };
  const outcomes = { read: emptyTable(), unread: emptyTable() };
  const rest = emptyTable(); // the lexicon and the questions, as rows of a table
  for (const part of parts) {
    documents += part.documents;
    words += part.words;
    addTable(rest, {
      lexicon: part.lexicon,
      read: { ...part.questions.read },
      unread: { ...part.questions.unread },
    });
    for (const make of ['read', 'unread'] as const) {
      addTable(letters[make], part.letters[make]);
      addTable(outcomes[make], part.outcomes[make] as unknown as LetterCounts);
    }
  }
  return {
    version: 1,
    documents,
    words,
    letters,
    lexicon: rest.lexicon ?? {},
    outcomes: outcomes as unknown as ByMake<Outcomes>,
    questions: { read: { ...NO_TALLY, ...rest.read }, unread: { ...NO_TALLY, ...rest.unread } },
  };
}

const NO_TALLY: Tally = { right: 0, wrong: 0 };

const emptyTable = (): Record<string, Record<string, number>> => Object.create(null);

/** Words in which confirmations are counted at the least: a dozen decisions are not a text of a dozen words. */
const LEAST_WORDS = 10_000;

/** Confirmed words as evidence like that of a batch: forms of which none is the one that is seen, since these stood in print. */
export const confirmedForms = ({ lexicon, words }: Learned): { forms: Forms; words: number } => ({
  forms: Object.fromEntries(Object.entries(lexicon).map(([word, n]) => [word, { '': n }])),
  words: Math.max(words, LEAST_WORDS),
});

/** Letter counts of a batch and of what was learnt, together. */
export function letterCounts(tables: readonly (LetterCounts | undefined)[]): LetterCounts {
  const sum = emptyTable();
  for (const table of tables) if (table) addTable(sum, table);
  return sum;
}
