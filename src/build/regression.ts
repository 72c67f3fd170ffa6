/** Logistic regression with a Gaussian prior on the weights, by Newton steps along one weight after another. */
import { logistic } from '../repair/posterior.ts';

/** One case: its features by name, and whether what is to be told is so. */
export interface Case {
  readonly features: Readonly<Record<string, number>>;
  readonly isTrue: boolean;
}

/** Precision of the prior on every weight but the bias. */
const RIDGE = 0.2;
const MOST_SWEEPS = 400;
const SMALL_ENOUGH = 1e-4;

/** The likeliest weights of the features, by name in order of the alphabet. */
export function regress(cases: readonly Case[]): Record<string, number> {
  const names = [...new Set(cases.flatMap(({ features }) => Object.keys(features)))].sort();
  const columns = names.map((name) => columnOf(name, cases));
  const weights = new Float64Array(names.length);
  const scores = new Float64Array(cases.length);
  for (let sweep = 0, moved = 1; sweep < MOST_SWEEPS && moved > SMALL_ENOUGH; sweep++) {
    moved = 0;
    columns.forEach((column, k) => {
      const ridge = names[k] === 'bias' ? 0 : RIDGE;
      const step = newtonStep(column, weights[k] as number, ridge, scores, cases);
      weights[k] = (weights[k] as number) + step;
      for (const { row, value } of column) scores[row] = (scores[row] as number) + step * value;
      moved = Math.max(moved, Math.abs(step));
    });
  }
  return Object.fromEntries(names.map((name, k) => [name, weights[k] as number]));
}

/** The rows of the cases that have a feature, with its values. */
type Column = readonly { readonly row: number; readonly value: number }[];

const columnOf = (name: string, cases: readonly Case[]): Column =>
  cases.flatMap(({ features }, row) => {
    const value = features[name] ?? 0;
    return value === 0 ? [] : [{ row, value }];
  });

/** No step is longer, so that none goes astray where the curve is flat. */
const LONGEST_STEP = 1;

function newtonStep(
  column: Column,
  weight: number,
  ridge: number,
  scores: Float64Array,
  cases: readonly Case[],
): number {
  let slope = -ridge * weight;
  let curvature = ridge + 1e-9;
  for (const { row, value } of column) {
    const p = logistic(scores[row] as number);
    slope += (Number((cases[row] as Case).isTrue) - p) * value;
    curvature += p * (1 - p) * value * value;
  }
  return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / curvature));
}
