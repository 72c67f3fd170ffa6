/**
 * The candidates of a sentence as a lattice, decoded under the trigram model: forward–backward sums over all paths give
 * each candidate its posterior probability (Rabiner 1989, with the last two words as the state). Everything is natural
 * logarithms in flat arrays.
 */
import type { Model } from '../model/model.ts';
import type { Candidate } from './candidates.ts';
import { logProbability } from './language-model.ts';

/** One place of a sentence: the candidates of a token, or a single mark that the language model knows. */
export type Column = readonly Candidate[];

/**
 * Posterior probability of each candidate, column by column. `start` and `end` are the indices of the marks that open
 * and close a sentence.
 */
export function posteriors(model: Model, columns: readonly Column[], start: number, end: number): number[][] {
  const edge = markColumn(start);
  // Two columns of the opening mark stand before the sentence, so that every word has two before it.
  const padded = [edge, edge, ...columns];
  const arcs = columns.map((_, t) => arcsInto(model, padded, t + 2));
  const forward = forwardPass(padded, arcs);
  const backward = backwardPass(model, padded, arcs, end);
  return columns.map((column, t) => shares(column, forward[t] as Float64Array, backward[t] as Float64Array));
}

/** A word beyond the sentence: nothing stands before the opening mark. */
const NOTHING = -1;

const markColumn = (mark: number): Column => [
  {
    kind: 'known',
    text: '',
    first: NOTHING,
    last: mark,
    alone: 0,
    channel: 0,
    rarest: 0,
    freeEdits: 0,
    path: '',
  },
];

/** Scores of the steps into column `t`, at `(i * n1 + j) * n0 + k` for candidates `i`, `j`, `k` of the columns `t - 2`, `t - 1`, `t`. */
function arcsInto(model: Model, padded: readonly Column[], t: number): Float64Array {
  const [two, one, column] = [padded[t - 2], padded[t - 1], padded[t]] as [Column, Column, Column];
  const arcs = new Float64Array(two.length * one.length * column.length);
  let at = 0;
  for (const { last } of two) {
    for (const before of one) {
      const earlier = t === 2 ? NOTHING : before.second === undefined ? last : before.first;
      for (const candidate of column) arcs[at++] = stepScore(model, earlier, before.last, candidate);
    }
  }
  return arcs;
}

function stepScore(model: Model, earlier: number, before: number, c: Candidate): number {
  const own = logProbability(model, earlier, before, c.first, c.alone) + c.channel;
  return c.second === undefined ? own : own + logProbability(model, before, c.first, c.last, c.second);
}

/** Per column, at `j * n0 + k`: the sum over all paths from the start to candidates `j`, `k` of the columns before and here. */
function forwardPass(padded: readonly Column[], arcs: readonly Float64Array[]): Float64Array[] {
  const sums: Float64Array[] = [];
  arcs.forEach((arc, t) => {
    const [n2, n1, n0] = sizes(padded, t + 2);
    const before = sums[t - 1];
    const here = new Float64Array(n1 * n0).fill(Number.NEGATIVE_INFINITY);
    for (let i = 0; i < n2; i++) {
      for (let j = 0; j < n1; j++) {
        const path = before ? (before[i * n1 + j] as number) : 0;
        for (let k = 0; k < n0; k++) {
          const step = path + (arc[(i * n1 + j) * n0 + k] as number);
          here[j * n0 + k] = logAdd(here[j * n0 + k] as number, step);
        }
      }
    }
    sums.push(here);
  });
  return sums;
}

/** Per column, at `j * n0 + k`: the sum over all paths from candidates `j`, `k` to the end. */
function backwardPass(
  model: Model,
  padded: readonly Column[],
  arcs: readonly Float64Array[],
  end: number,
): Float64Array[] {
  const sums = new Array<Float64Array>(arcs.length);
  for (let t = arcs.length - 1; t >= 0; t--) {
    const next = sums[t + 1];
    sums[t] = next
      ? backwardStep(padded, t + 3, arcs[t + 1] as Float64Array, next)
      : lastStep(model, padded.at(-2) as Column, padded.at(-1) as Column, end);
  }
  return sums;
}

function backwardStep(
  padded: readonly Column[],
  t: number,
  arc: Float64Array,
  next: Float64Array,
): Float64Array {
  const [n2, n1, n0] = sizes(padded, t);
  const here = new Float64Array(n2 * n1).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < here.length; at++) {
    const k = at % n1;
    for (let l = 0; l < n0; l++) {
      here[at] = logAdd(here[at] as number, (arc[at * n0 + l] as number) + (next[k * n0 + l] as number));
    }
  }
  return here;
}

/** What the end of the sentence is worth where nothing was ever seen before it. */
const UNSEEN_END = -3;

function lastStep(model: Model, one: Column, column: Column, end: number): Float64Array {
  return Float64Array.from({ length: one.length * column.length }, (_, at) => {
    const before = one[Math.floor(at / column.length)] as Candidate;
    const c = column[at % column.length] as Candidate;
    const earlier = c.second === undefined ? before.last : c.first;
    return logProbability(model, earlier, c.last, end, UNSEEN_END);
  });
}

const sizes = (padded: readonly Column[], t: number): [number, number, number] => [
  (padded[t - 2] as Column).length,
  (padded[t - 1] as Column).length,
  (padded[t] as Column).length,
];

/** The share of each candidate of a column in the sum over all paths. */
function shares(column: Column, forward: Float64Array, backward: Float64Array): number[] {
  const sums = column.map(() => Number.NEGATIVE_INFINITY);
  for (let at = 0; at < forward.length; at++) {
    const k = at % column.length;
    sums[k] = logAdd(sums[k] as number, (forward[at] as number) + (backward[at] as number));
  }
  const all = sums.reduce(logAdd, Number.NEGATIVE_INFINITY);
  return sums.map((sum) => Math.exp(sum - all));
}

/** Terms that are this much smaller change nothing that a double can hold. */
const NEGLIGIBLE = 40;

function logAdd(a: number, b: number): number {
  const [more, less] = a > b ? [a, b] : [b, a];
  return more - less > NEGLIGIBLE || less === Number.NEGATIVE_INFINITY
    ? more
    : more + Math.log1p(Math.exp(less - more));
}
