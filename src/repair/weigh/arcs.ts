/**
 * The arcs of the lattice: how likely a candidate is, and its being seen as the token, after the candidates of the two
 * columns before. What is the same for many arcs is worked out once: the counts of the pairs, and their histories.
 */
import { type Model, rawByte } from '../../model/model.ts';
import type { Candidate } from '../search/candidate.ts';
import { afterOne, afterTwo, pairByte, probability } from '../search/language-model.ts';

/** One place of a sentence: the candidates of a token, or a single mark that the language model knows. */
export type Column = readonly Candidate[];

/**
 * How often the words of two columns followed each other, as bytes (see `quantise`), at `j * n0 + k` for candidates `j` of
 * the first, `k` of the second.
 */
export function pairsOf(model: Model, one: Column, column: Column): number[] {
  const pairs: number[] = [];
  for (const { last } of one) for (const { first } of column) pairs.push(pairByte(model, last, first));
  return pairs;
}

/**
 * Probabilities of the arcs at `(i * n1 + j) * n0 + k`, for candidates `i`, `j`, `k` of three columns in a row, put into
 * `arcs` from `start` on. `earlier` are the pairs of the first and the second, `pairs` those of the second and the third.
 */
export function arcsInto(
  model: Model,
  two: Column,
  one: Column,
  column: Column,
  earlier: readonly number[],
  pairs: readonly number[],
  arcs: Float64Array,
  start: number,
): void {
  const unigrams = column.map(unigramOf);
  const seen = seenIn(column);
  for (let j = 0; j < one.length; j++) {
    const before = one[j] as Candidate;
    const raw = rawByte(model, before.last);
    // Two words that are one candidate are a history by themselves, whatever stands before.
    const own = before.second === undefined ? -1 : pairByte(model, before.first, before.last);
    for (let k = 0; k < column.length; k++) {
      const candidate = column[k] as Candidate;
      const jk = j * column.length + k;
      const pair = pairs[jk] as number;
      const unigram = unigrams[k] as number;
      const bigram = afterOne(model, before.last, candidate.first, pair, raw, unigram);
      const factor = (seen[k] as number) * secondOf(model, before.last, candidate);
      for (let i = 0; i < two.length; i++) {
        const history = own < 0 ? (earlier[i * one.length + j] as number) : own;
        const word = own < 0 ? (two[i] as Candidate).last : before.first;
        const after =
          history === 0 ? bigram : afterTwo(model, word, before.last, candidate.first, pair, history, bigram);
        arcs[start + i * pairs.length + jk] = factor * after;
      }
    }
  }
}

/** No likelihood is smaller, so that the sums of a column are never nothing: a double holds no less than 1e-308. */
const LEAST = 1e-250;

const unigramOf = ({ alone }: Candidate): number => Math.max(Math.exp(alone), LEAST);

/** How likely it is that each was seen as the token, against the likeliest of the column. */
function seenIn(column: Column): number[] {
  let likeliest = Number.NEGATIVE_INFINITY;
  for (const { channel } of column) likeliest = Math.max(likeliest, channel);
  return column.map(({ channel }) => Math.exp(channel - likeliest));
}

/** The second of two words, after the first and the one before: it does not depend on the word two before. */
const secondOf = (model: Model, before: number, { first, last, second }: Candidate): number =>
  second === undefined ? 1 : probability(model, before, first, last, Math.exp(second));
