/**
 * The candidates of a sentence as a lattice, decoded under the trigram model: forward–backward sums over all paths give
 * each candidate its posterior probability (Rabiner 1989, with the last two words as the state, and with his scaling:
 * the sums of every column are divided by their total, so that doubles can hold them).
 *
 * Two columns in a row with one candidate each cut the lattice: how the paths go on beyond them is the same for all that
 * lead there. Only the stretches between cuts are summed.
 */
import type { Model } from '../../model/model.ts';
import { zeros } from '../posterior.ts';
import { createCandidate } from '../search/candidate.ts';
import { arcsInto, type Column, pairsOf } from './arcs.ts';

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
  createCandidate({ kind: 'known', text: '', first, last, alone, path: '' }),
];

/** The step into a column, with candidates `i`, `j`, `k` of the column two before it, the one before and itself. */
interface Step {
  readonly column: Column;
  readonly n2: number;
  readonly n1: number;
  /** Number of states `j`, `k`. */
  readonly states: number;
  /** Where they begin in the room: the arcs, at `(i * n1 + j) * n0 + k` from there. */
  readonly arcs: number;
  /** At `j * n0 + k` from there: the sum over all paths that lead to `j`, `k`, and over those that lead on from there. */
  readonly before: number;
  readonly behind: number;
}

/** Room for the numbers of one stretch, kept between calls so that a call makes little garbage. */
let room = new Float64Array(1 << 12);
let used = 0;

/** A place for so many numbers. */
function reserve(length: number): number {
  const start = used;
  used += length;
  if (used <= room.length) return start;
  const larger = new Float64Array(2 * used);
  larger.set(room);
  room = larger;
  return start;
}

/** The steps from a column with several candidates, behind a cut, to the next cut or the end; summed forward. */
function stretchFrom(model: Model, padded: readonly Column[], from: number): Step[] {
  const steps: Step[] = [];
  used = 0;
  let before = reserve(1);
  room[before] = 1;
  let pairs = pairsOf(model, padded[from - 2] as Column, padded[from - 1] as Column);
  for (let t = from, singles = 0; t < padded.length && singles < 2; t++) {
    const [two, one, column] = [padded[t - 2], padded[t - 1], padded[t]] as [Column, Column, Column];
    const earlier = pairs;
    pairs = pairsOf(model, one, column);
    const states = pairs.length;
    const arcs = reserve(two.length * states);
    arcsInto(model, two, one, column, earlier, pairs, room, arcs);
    const step = {
      column,
      n2: two.length,
      n1: one.length,
      states,
      arcs,
      before: reserve(states),
      behind: reserve(states),
    };
    sumForward(before, step);
    room.fill(1, step.behind, step.behind + states);
    before = step.before;
    steps.push(step);
    singles = isSingle(column) ? singles + 1 : 0;
  }
  return steps;
}

/** The sums one step further, from those at `earlier`. */
function sumForward(earlier: number, { column, n2, n1, states, arcs, before }: Step): void {
  room.fill(0, before, before + states);
  let arc = arcs;
  for (let ij = 0; ij < n2 * n1; ij++) {
    const sum = room[earlier + ij] as number;
    const to = before + (ij % n1) * column.length;
    for (let k = 0; k < column.length; k++)
      room[to + k] = (room[to + k] as number) + sum * (room[arc++] as number);
  }
  scale(room, before, states);
}

/** Fills in the sums over the paths that lead on, from the last step to the first; behind the last stands 1. */
function sumBackward(steps: readonly Step[]): void {
  for (let t = steps.length - 1; t > 0; t--) {
    const { column, n2, n1, arcs, behind } = steps[t] as Step;
    const { behind: sums } = steps[t - 1] as Step;
    let arc = arcs;
    for (let ij = 0; ij < n2 * n1; ij++) {
      const from = behind + (ij % n1) * column.length;
      let sum = 0;
      for (let k = 0; k < column.length; k++) sum += (room[arc++] as number) * (room[from + k] as number);
      room[sums + ij] = sum;
    }
    scale(room, sums, n2 * n1);
  }
}

/** The share of each candidate of a column in the sum over all paths. */
function shares({ column, states, before, behind }: Step): readonly number[] {
  const sums = zeros(column.length);
  for (let at = 0; at < states; at++) {
    const k = at % sums.length;
    sums[k] = (sums[k] as number) + (room[before + at] as number) * (room[behind + at] as number);
  }
  scale(sums, 0, sums.length);
  return sums;
}

/** Divides so many numbers by the sum of all. */
function scale(sums: number[] | Float64Array, start: number, length: number): void {
  let all = 0;
  for (let at = start; at < start + length; at++) all += sums[at] as number;
  for (let at = start; at < start + length; at++) sums[at] = (sums[at] as number) / all;
}
