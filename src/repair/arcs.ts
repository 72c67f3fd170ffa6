/**
 * The arcs of the lattice: how likely a candidate is, and its being seen as the token, after the candidates of the two
 * columns before. What is the same for many arcs is worked out once: the counts of the pairs, and their histories.
 */
import { type Model, rawCount } from '../model/model.ts';
import type { Candidate } from './candidates.ts';
import { interpolate, pairCount, priorAfter, probability, tripleCount } from './language-model.ts';
import { zeros } from './posterior.ts';

/** One place of a sentence: the candidates of a token, or a single mark that the language model knows. */
export type Column = readonly Candidate[];

/** How often the words of two columns followed each other, at `j * n0 + k` for candidates `j` of the first, `k` of the second. */
export function pairsOf(model: Model, one: Column, column: Column): number[] {
  const pairs: number[] = [];
  for (const { last } of one) for (const { first } of column) pairs.push(pairCount(model, last, first));
  return pairs;
}

/**
 * Probabilities of the arcs at `(i * n1 + j) * n0 + k`, for candidates `i`, `j`, `k` of three columns in a row. `earlier`
 * are the pairs of the first and the second, `pairs` those of the second and the third.
 */
export function arcsInto(
  model: Model,
  two: Column,
  one: Column,
  column: Column,
  earlier: number[],
  pairs: number[],
): number[] {
  const arcs = zeros(two.length * pairs.length);
  const histories = historiesOf(model, two, one, earlier);
  const likeliest = column.reduce((most, { channel }) => Math.max(most, channel), Number.NEGATIVE_INFINITY);
  for (let jk = 0; jk < pairs.length; jk++) {
    const j = Math.floor(jk / column.length);
    const before = (one[j] as Candidate).last;
    const candidate = column[jk % column.length] as Candidate;
    const pair = pairs[jk] as number;
    const bigram = bigramOf(model, before, candidate, pair);
    const factor = factorOf(model, before, candidate, likeliest);
    for (let i = 0; i < two.length; i++) {
      const history = histories[i * one.length + j] as Earlier;
      arcs[i * pairs.length + jk] = factor * trigramOf(model, history, before, candidate, pair, bigram);
    }
  }
  return arcs;
}

/** Two words in a row: the first of them, and how often they stood. */
interface Earlier {
  readonly word: number;
  readonly count: number;
  readonly prior: number;
}

/** The histories of the arcs, at `i * n1 + j`. */
function historiesOf(model: Model, two: Column, one: Column, earlier: number[]): Earlier[] {
  const histories: Earlier[] = [];
  for (const { last } of two)
    for (const before of one)
      histories.push(historyAt(model, last, before, earlier[histories.length] as number));
  return histories;
}

/** Two words that are one candidate are a history by themselves, whatever stands before. */
function historyAt(model: Model, word: number, { first, last, second }: Candidate, pair: number): Earlier {
  if (second === undefined) return { word, count: pair, prior: priorAfter(pair) };
  const count = pairCount(model, first, last);
  return { word: first, count, prior: priorAfter(count) };
}

/** No likelihood is smaller, so that the sums of a column are never nothing: a double holds no less than 1e-308. */
const LEAST = 1e-250;

function bigramOf(model: Model, before: number, { alone }: Candidate, pair: number): number {
  const unigram = Math.max(Math.exp(alone), LEAST);
  if (before < 0) return unigram;
  const count = rawCount(model, before);
  return interpolate(pair, count, priorAfter(count), unigram);
}

function trigramOf(
  model: Model,
  history: Earlier,
  before: number,
  { first }: Candidate,
  pair: number,
  bigram: number,
): number {
  if (history.count === 0) return bigram;
  const most = Math.min(pair, history.count);
  const triple = tripleCount(model, history.word, before, first, most);
  return interpolate(triple, history.count, history.prior, bigram);
}

/** What does not depend on the word two before: the channel, against the likeliest of the column, and the second of two words. */
function factorOf(model: Model, before: number, candidate: Candidate, likeliest: number): number {
  const { first, last, second, channel } = candidate;
  const seen = Math.exp(channel - likeliest);
  return second === undefined ? seen : seen * probability(model, before, first, last, Math.exp(second));
}
