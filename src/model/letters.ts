/**
 * A character model: how likely a string of letters is as a Swedish word, or as a name, whether or not anyone has
 * written it before. Letter n-grams up to order five, each backing off to the shorter history with a Dirichlet prior.
 */
import { COUNT_OF, fingerprintOf, hashPair, type NgramTable } from './counts.ts';

/** Letters looked at: the last one and four before it. */
export const ORDER = 5;
/** Open and close a word. */
export const OPEN = 2;
export const CLOSE = 3;
/** The key of the sum over all letters. */
export const TOTAL = 1;

/** A character model: letter n-grams, and the strength of the prior, in occurrences of a history, by the byte of how often it stands. */
export interface LetterTable extends NgramTable {
  readonly priors: Float64Array;
}

/**
 * Hundreds of thousands of words have shown nearly all that may follow a history. Names are few, and a new one the likelier to go on
 * in a new way: the different letters after a history grow as a power of how often it stands (Witten & Bell 1991, after Heaps' law).
 * Surnames of a fifth of the list, left out and without their marks, are read at 0.25 nats a name by this prior, at 0.35 by that of words.
 */
export const PRIORS: { readonly words: Float64Array; readonly names: Float64Array } = {
  words: COUNT_OF.map(() => 8),
  names: COUNT_OF.map((history) => 4 * Math.sqrt(1 + history)),
};

/** Size of the alphabet for the letter that nobody has seen. */
const ALPHABET = 200;

/** Natural logarithm of the probability of each letter of `word`, and of its end: their sum is the word's. */
export function letterLogProbability(table: LetterTable, word: string): number {
  let sum = 0;
  const keys: number[] = [OPEN];
  for (let i = 0; i <= word.length; i++) {
    const letter = i < word.length ? word.charCodeAt(i) : CLOSE;
    sum += Math.log(nextLetter(table, keys, letter));
    extendKeys(keys, letter);
  }
  return sum;
}

/** P(letter | history); `keys` are those of the histories of one letter, two letters, … (see `extendKeys`). */
export function nextLetter(table: LetterTable, keys: readonly number[], letter: number): number {
  let p = (countOf(table, letter) + 1) / (countOf(table, TOTAL) + ALPHABET);
  for (const key of keys) {
    const history = byteOf(table, key);
    if (history === 0) break;
    const prior = table.priors[history] as number;
    p = (countOf(table, extend(key, letter)) + prior * p) / ((COUNT_OF[history] as number) + prior);
  }
  return p;
}

/** The key of a history one letter longer. */
export const extend = (key: number, letter: number): number => hashPair(key, letter);

/** Replaces the keys of all histories by those after one more letter: of the last letter alone, of the last two, … */
export function extendKeys(keys: number[], letter: number): void {
  const longer = keys.slice(0, ORDER - 2).map((key) => extend(key, letter));
  keys.length = 0;
  keys.push(letter, ...longer);
}

const countOf = (table: LetterTable, key: number): number => COUNT_OF[byteOf(table, key)] as number;

function byteOf(table: LetterTable, key: number): number {
  const mask = table.fingerprints.length - 1;
  const fingerprint = fingerprintOf(key, 0);
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = table.fingerprints[slot];
    if (found === fingerprint) return table.counts[slot] as number;
    if (found === 0) return 0;
  }
}
