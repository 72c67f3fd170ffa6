/**
 * The candidates of a sentence as a lattice, decoded under the trigram model: forward–backward sums over all paths give
 * each candidate its posterior probability (Rabiner 1989, with the last two words as the state).
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
  if (columns.length === 0) return [];
  const arcs = columns.map((column, t) => transitionsInto(model, columns, t, column, start));
  const forward = forwardPass(columns, arcs);
  const backward = backwardPass(model, columns, arcs, start, end);
  return columns.map((column, t) =>
    normalise(column.map((_, k) => sumOver(forward[t] as number[][], backward[t] as number[][], k))),
  );
}

/** Score of the step to candidate `k` of column `t` from candidates `i`, `j` of the two columns before: `[i][j][k]`. */
type Arcs = number[][][];

function transitionsInto(
  model: Model,
  columns: readonly Column[],
  t: number,
  column: Column,
  start: number,
): Arcs {
  const one = columns[t - 1];
  const two = columns[t - 2];
  const lasts2 = two ? two.map((c) => c.last) : [start];
  const ones = one ?? [undefined];
  return lasts2.map((last2) =>
    ones.map((before) => {
      const [h2, h1] =
        before === undefined
          ? [-1, start]
          : before.kind === 'two-words'
            ? [before.first, before.last]
            : [t === 1 ? start : last2, before.last];
      return column.map((c) => step(model, h2, h1, c));
    }),
  );
}

function step(model: Model, h2: number, h1: number, c: Candidate): number {
  const own = logProbability(model, h2, h1, c.first, c.alone);
  const inner = c.second === undefined ? 0 : logProbability(model, h1, c.first, c.last, c.second);
  return own + inner + c.channel;
}

function forwardPass(columns: readonly Column[], arcs: readonly Arcs[]): number[][][] {
  const out: number[][][] = [];
  columns.forEach((column, t) => {
    const into = arcs[t] as Arcs;
    const before = columns[t - 1] ?? [undefined];
    out.push(
      before.map((_, j) =>
        column.map((_, k) =>
          logSum(
            into.map(
              (byJ, i) =>
                (t === 0 ? 0 : ((out[t - 1] as number[][])[t === 1 ? 0 : i]?.[j] ?? -Infinity)) +
                ((byJ[j] as number[])[k] as number),
            ),
          ),
        ),
      ),
    );
  });
  return out;
}

function backwardPass(
  model: Model,
  columns: readonly Column[],
  arcs: readonly Arcs[],
  start: number,
  end: number,
): number[][][] {
  const out: number[][][] = new Array(columns.length);
  for (let t = columns.length - 1; t >= 0; t--) {
    const column = columns[t] as Column;
    const before = columns[t - 1] ?? [undefined];
    out[t] = before.map((b, j) =>
      column.map((c, k) => {
        if (t === columns.length - 1) {
          const h2 = c.kind === 'two-words' ? c.first : b ? b.last : start;
          return logProbability(model, h2, c.last, end, -3);
        }
        const next = columns[t + 1] as Column;
        const into = arcs[t + 1] as Arcs;
        return logSum(
          next.map(
            (_, l) =>
              (((into[t === 0 ? 0 : j] as number[][])[k] as number[])[l] as number) +
              (((out[t + 1] as number[][])[k] as number[])[l] as number),
          ),
        );
      }),
    );
  }
  return out;
}

const sumOver = (forward: readonly number[][], backward: readonly number[][], k: number): number =>
  logSum(forward.map((row, j) => (row[k] as number) + ((backward[j] as number[])[k] as number)));

function normalise(logs: readonly number[]): number[] {
  const total = logSum(logs);
  return logs.map((x) => Math.exp(x - total));
}

function logSum(values: readonly number[]): number {
  let most = -Infinity;
  for (const v of values) if (v > most) most = v;
  if (most === -Infinity) return most;
  let sum = 0;
  for (const v of values) sum += Math.exp(v - most);
  return most + Math.log(sum);
}
