/**
 * The candidates of a sentence as a lattice, decoded under the trigram model: forward–backward sums over all paths give
 * each candidate its posterior probability (Rabiner 1989, with the last two words as the state, and with his scaling:
 * the sums of every column are divided by their total, so that doubles can hold them).
 *
 * Two columns in a row with one candidate each cut the lattice: how the paths go on beyond them is the same for all that
 * lead there. Only the stretches between cuts are summed.
 */
import type { Model } from '../model/model.ts';
import { arcsInto, type Column, pairsOf } from './arcs.ts';
import { zeros } from './posterior.ts';

export type { Column } from './arcs.ts';

/**
 * Posterior probability of each candidate, column by column. `start` and `end` are the indices of the marks that open
 * and close a sentence.
 */
export function posteriors(
  model: Model,
  columns: readonly Column[],
  start: number,
  end: number,
): (readonly number[])[] {
  const table = columns.map(() => CERTAIN);
  if (columns.every(isSingle)) return table;
  // Two columns of the opening mark stand before the sentence, so that every word has two before it.
  const edge = markColumn(NOTHING, start, 0);
  const padded = [edge, edge, ...columns, markColumn(end, end, UNSEEN_END)];
  let t = 0;
  while (t < columns.length) {
    const steps = isSingle(columns[t] as Column) ? [] : stretchFrom(model, padded, t + 2);
    sumBackward(steps);
    for (const step of steps) {
      if (!isSingle(step.column)) table[t] = shares(step);
      t++;
    }
    if (steps.length === 0) t++;
  }
  return table;
}

/** What a column with one candidate says. */
const CERTAIN: readonly number[] = [1];
const isSingle = (column: Column): boolean => column.length === 1;

/** A word beyond the sentence: nothing stands before the opening mark. */
const NOTHING = -1;
/** Natural logarithm of what the end of the sentence is worth where nothing was ever seen before it. */
const UNSEEN_END = -3;

const markColumn = (first: number, last: number, alone: number): Column => [
  { kind: 'known', text: '', first, last, alone, channel: 0, rarest: 0, freeEdits: 0, path: '' },
];

/** The step into a column, with candidates `i`, `j`, `k` of the column two before it, the one before and itself. */
interface Step {
  readonly column: Column;
  /** At `(i * n1 + j) * n0 + k`. */
  readonly arcs: number[];
  /** At `j * n0 + k`: the sum over all paths that lead to `j`, `k`, and over those that lead on from there. */
  readonly before: number[];
  readonly behind: number[];
}

/** The steps from a column with several candidates, behind a cut, to the next cut or the end; summed forward. */
function stretchFrom(model: Model, padded: readonly Column[], from: number): Step[] {
  const steps: Step[] = [];
  let pairs = pairsOf(model, padded[from - 2] as Column, padded[from - 1] as Column);
  let before: number[] = [1];
  for (let t = from, singles = 0; t < padded.length && singles < 2; t++) {
    const one = padded[t - 1] as Column;
    const column = padded[t] as Column;
    const earlier = pairs;
    pairs = pairsOf(model, one, column);
    const arcs = arcsInto(model, padded[t - 2] as Column, one, column, earlier, pairs);
    before = sumForward(before, arcs, pairs.length, column.length);
    steps.push({ column, arcs, before, behind: zeros(pairs.length).fill(1) });
    singles = isSingle(column) ? singles + 1 : 0;
  }
  return steps;
}

/** The sums one step further: `states` of them, for columns of which the last has `n0` candidates. */
function sumForward(before: number[], arcs: number[], states: number, n0: number): number[] {
  const sums = zeros(states);
  for (let at = 0; at < arcs.length; at++) {
    const to = at % states;
    sums[to] = (sums[to] as number) + (before[Math.floor(at / n0)] as number) * (arcs[at] as number);
  }
  return scale(sums);
}

/** Fills in the sums over the paths that lead on, from the last step to the first; behind the last stands 1. */
function sumBackward(steps: readonly Step[]): void {
  for (let t = steps.length - 1; t > 0; t--) {
    const { column, arcs, behind } = steps[t] as Step;
    const sums = (steps[t - 1] as Step).behind.fill(0);
    for (let at = 0; at < arcs.length; at++) {
      const from = Math.floor(at / column.length);
      sums[from] = (sums[from] as number) + (arcs[at] as number) * (behind[at % behind.length] as number);
    }
    scale(sums);
  }
}

/** The share of each candidate of a column in the sum over all paths. */
function shares({ column, before, behind }: Step): readonly number[] {
  const sums = zeros(column.length);
  for (let at = 0; at < before.length; at++) {
    const k = at % sums.length;
    sums[k] = (sums[k] as number) + (before[at] as number) * (behind[at] as number);
  }
  return scale(sums);
}

/** Divides by the sum of all. */
function scale(sums: number[]): number[] {
  let all = 0;
  for (const sum of sums) all += sum;
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) / all;
  return sums;
}
