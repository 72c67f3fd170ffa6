/**
 * The noisy channel P(seen | true): what OCR makes of letters, as costs. Built from the hand-kept confusions
 * (`dictionaries/confusions.yaml`) and from how well å, ä and ö survived in the document at hand.
 *
 * Costs are integers in hundredths of a nat (`COST_UNIT` to one): 100 means a probability of 1/e.
 */
import { type Automaton, CODES } from '../../model/automaton.ts';
import type { ConfusionProfiles, ConfusionTable } from '../../model/model.ts';
import type { LetterCounts } from '../counts-by-name.ts';

export const COST_UNIT = 100;

/** What it costs to change, drop or add a letter that the channel does not confuse: more than any confusion listed. */
export const FREE_EDIT = 1100;

/** One way in which letters are seen as others. */
export interface Confusion {
  readonly seen: string;
  readonly true: string;
  /** `true` as symbols of the word list's alphabet. */
  readonly symbols: Uint8Array;
  readonly cost: number;
  /** Whether `seen` must match letter for letter, capitals too; otherwise case does not count. */
  readonly exact: boolean;
}

export interface Channel {
  /** By character code: the cost of a letter that comes out right. */
  readonly identity: Int32Array;
  /** By character code of the first letter seen (0: nothing seen): the confusions, the cheapest first. */
  readonly confusions: readonly (readonly Confusion[])[];
  /** Probability that å, ä, ö came out right in this document, 0 to 1. */
  readonly survival: number;
}

/**
 * The channel of a document in which å, ä, ö survived with this probability, with what was counted in its batch (`counts`) and in
 * itself (`own`): the mean of the posterior under a Dirichlet prior, which is the M-step of expectation–maximisation (Kolak &
 * Resnik 2002); what the batch says is the prior of what the document says.
 */
export function makeChannel(
  profiles: ConfusionProfiles,
  survival: number,
  words: Automaton,
  counts: LetterCounts = {},
  own: LetterCounts = {},
): Channel {
  const table = estimate(estimate(mix(profiles, survival), counts, PRIOR), own, OWN_PRIOR);
  const identity = new Int32Array(CODES);
  const confusions: Confusion[][] = Array.from({ length: CODES }, () => []);
  for (const [letters, seenAs] of table) {
    let wrong = 0;
    for (const [seen, p] of seenAs) {
      wrong += p;
      const confusion = compile(letters, seen, p, words);
      if (confusion) (confusions[first(seen)] as Confusion[]).push(confusion);
    }
    if (letters.length === 1) identity[letters.charCodeAt(0)] = cost(Math.max(1 - wrong, RIGHT_AT_LEAST));
  }
  for (const list of confusions) list.sort((a, b) => a.cost - b.cost);
  return { identity, confusions, survival };
}

export const cost = (probability: number): number => Math.round(-Math.log(probability) * COST_UNIT);

/** No letter is believed never to come out right: the document may be of two makes. */
const RIGHT_AT_LEAST = 1e-4;
/** A confusion rarer than this is not worth following. */
const WORTH = 2e-6;

function mix(profiles: ConfusionProfiles, survival: number): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  const add = (source: ConfusionTable, weight: number): void => {
    for (const [letters, seenAs] of Object.entries(source)) {
      const row = table.get(letters) ?? new Map<string, number>();
      table.set(letters, row);
      for (const [seen, p] of Object.entries(seenAs)) row.set(seen, (row.get(seen) ?? 0) + p * weight);
    }
  };
  add(profiles.english, 1 - survival);
  add(profiles.swedish, survival);
  add(profiles.common, 1);
  return table;
}

/** Occurrences of a letter that the hand-kept shares are worth, and those of the batch to one of its documents. */
const PRIOR = 1500;
const OWN_PRIOR = 200;
/** A confusion that nobody listed must have been seen so often to be one. */
const LEAST_SEEN = 3;
/** What it is worth before anything is counted. */
const UNLISTED = 1e-6;

type ConfusionRows = Map<string, Map<string, number>>;

function estimate(table: ConfusionRows, counts: LetterCounts, prior: number): ConfusionRows {
  for (const [letters, row] of Object.entries(counts)) {
    const shares = table.get(letters) ?? new Map<string, number>();
    const all = Object.values(row).reduce((sum, n) => sum + n, 0);
    for (const [seen, n] of Object.entries(row))
      if (seen.toLowerCase() !== letters && n >= LEAST_SEEN && letters !== '' && !shares.has(seen))
        shares.set(seen, UNLISTED);
    if (letters.length === 1)
      for (const [seen, p] of shares) shares.set(seen, (p * prior + (row[seen] ?? 0)) / (prior + all));
    if (shares.size > 0) table.set(letters, shares);
  }
  return table;
}

function compile(letters: string, seen: string, p: number, words: Automaton): Confusion | undefined {
  const symbols = Uint8Array.from(letters, (c) => words.symbols[c.charCodeAt(0)] as number);
  if (p < WORTH || symbols.includes(0)) return undefined;
  return { seen, true: letters, symbols, cost: cost(p), exact: seen !== seen.toLowerCase() };
}

const first = (seen: string): number =>
  seen === '' ? 0 : Math.min(seen.toLowerCase().charCodeAt(0), CODES - 1);
