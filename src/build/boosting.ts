/**
 * Fits boosted trees (`src/repair/decide/trees.ts`) to cases by the logistic loss: gradients and curvatures are summed in bins of
 * each number, and every level takes the question that gains most (Chen & Guestrin 2016, "XGBoost", with oblivious trees).
 */
import { mulberry32 } from '../evaluate/random.ts';
import type { Trees } from '../model/model.ts';
import { logistic } from '../repair/posterior.ts';

/** One case: its numbers, and whether what is to be told is so. */
export interface Example {
  readonly numbers: ArrayLike<number>;
  readonly isTrue: boolean;
}

const TREES = 80;
const DEPTH = 3;
const RATE = 0.14;
/** Precision of the prior on every value of a tree. */
const RIDGE = 6;
const MOST_BINS = 40;
/** Share of the numbers that a tree may ask about: trees that cannot all ask the same err in different ways. */
const ASKED = 0.4;
const SEED = 1;

type Fitted = Omit<Trees, 'names'>;
type Tree = Trees['trees'][number];

/** The cases as the fit sees them. */
interface Table {
  readonly rows: number;
  /** By number: the bin of every row, and the bounds between the bins. */
  readonly bins: readonly Uint8Array[];
  readonly bounds: readonly (readonly number[])[];
  readonly isTrue: Uint8Array;
}

/** The trees of the examples, which all have as many numbers. */
export function boost(examples: readonly Example[]): Fitted {
  const table = tableOf(examples);
  const bias = logOfOdds(table);
  const scores = new Float64Array(table.rows).fill(bias);
  const trees: Tree[] = [];
  const next = mulberry32(SEED);
  for (let n = 0; n < TREES; n++) {
    const slopes = new Float64Array(table.rows);
    const curves = new Float64Array(table.rows);
    for (let row = 0; row < table.rows; row++) {
      const p = logistic(scores[row] as number);
      slopes[row] = (table.isTrue[row] as number) - p;
      curves[row] = p * (1 - p);
    }
    const asked = table.bins.map((_, at) => at).filter(() => next() < ASKED);
    const { tree, leaves } = treeFor(table, slopes, curves, asked);
    for (let row = 0; row < table.rows; row++)
      scores[row] = (scores[row] as number) + (tree.values[leaves[row] as number] as number);
    trees.push(tree);
  }
  return { bias, trees };
}

function tableOf(examples: readonly Example[]): Table {
  const width = examples[0]?.numbers.length ?? 0;
  const bounds = Array.from({ length: width }, (_, at) => boundsOf(examples, at));
  return {
    rows: examples.length,
    bounds,
    bins: bounds.map((list, at) =>
      Uint8Array.from(examples, ({ numbers }) => binOf(list, numbers[at] as number)),
    ),
    isTrue: Uint8Array.from(examples, ({ isTrue }) => Number(isTrue)),
  };
}

/** Values at even shares of the cases, rounded: what is compared with them is in the data file. */
function boundsOf(examples: readonly Example[], at: number): number[] {
  const sorted = Float64Array.from(examples, ({ numbers }) => numbers[at] as number).sort();
  const bounds = Array.from({ length: MOST_BINS - 1 }, (_, k) =>
    Number((sorted[Math.floor(((k + 1) * sorted.length) / MOST_BINS)] as number).toPrecision(4)),
  );
  return [...new Set(bounds)].sort((a, b) => a - b);
}

/** How many bounds a value is above. */
function binOf(bounds: readonly number[], value: number): number {
  let bin = 0;
  while (bin < bounds.length && value > (bounds[bin] as number)) bin++;
  return bin;
}

function logOfOdds({ isTrue, rows }: Table): number {
  const yes = isTrue.reduce((sum, one) => sum + one, 0);
  return Math.log((yes + 1) / (rows - yes + 1));
}

/** One tree, and the leaf that every row comes to. */
function treeFor(
  table: Table,
  slopes: Float64Array,
  curves: Float64Array,
  asked: readonly number[],
): { tree: Tree; leaves: Uint8Array } {
  const leaves = new Uint8Array(table.rows);
  const at: number[] = [];
  const above: number[] = [];
  for (let level = 0; level < DEPTH; level++) {
    const best = bestQuestion(table, slopes, curves, leaves, 1 << level, asked);
    if (!best) break;
    at.push(best.at);
    above.push((table.bounds[best.at] as readonly number[])[best.bin] as number);
    const bins = table.bins[best.at] as Uint8Array;
    for (let row = 0; row < table.rows; row++)
      if ((bins[row] as number) > best.bin) leaves[row] = (leaves[row] as number) | (1 << level);
  }
  return { tree: { at, above, values: valuesOf(leaves, slopes, curves, 1 << at.length) }, leaves };
}

/** What each of so many leaves is worth: a Newton step for the rows that come to it. */
function valuesOf(leaves: Uint8Array, slopes: Float64Array, curves: Float64Array, count: number): number[] {
  const sums = new Float64Array(2 * count);
  for (let row = 0; row < leaves.length; row++) {
    const leaf = 2 * (leaves[row] as number);
    sums[leaf] = (sums[leaf] as number) + (slopes[row] as number);
    sums[leaf + 1] = (sums[leaf + 1] as number) + (curves[row] as number);
  }
  return Array.from({ length: count }, (_, leaf) =>
    Number(((RATE * (sums[2 * leaf] as number)) / ((sums[2 * leaf + 1] as number) + RIDGE)).toFixed(3)),
  );
}

interface Question {
  readonly at: number;
  readonly bin: number;
}

/** What gains most when it is asked of all leaves. */
function bestQuestion(
  table: Table,
  slopes: Float64Array,
  curves: Float64Array,
  leaves: Uint8Array,
  count: number,
  asked: readonly number[],
): Question | undefined {
  let best: Question | undefined;
  let most = 1e-6;
  for (const at of asked) {
    const bounds = table.bounds[at] as readonly number[];
    const width = bounds.length + 1;
    const sums = sumsInBins(table.bins[at] as Uint8Array, slopes, curves, leaves, count, width);
    const gains = new Float64Array(width);
    for (let leaf = 0; leaf < count; leaf++) addGains(sums, leaf * width, width, gains);
    for (let bin = 0; bin < bounds.length; bin++)
      if ((gains[bin] as number) > most) {
        most = gains[bin] as number;
        best = { at, bin };
      }
  }
  return best;
}

/** Slopes and curvatures in turn, by leaf and bin. */
function sumsInBins(
  bins: Uint8Array,
  slopes: Float64Array,
  curves: Float64Array,
  leaves: Uint8Array,
  count: number,
  width: number,
): Float64Array {
  const sums = new Float64Array(2 * count * width);
  for (let row = 0; row < bins.length; row++) {
    const to = 2 * ((leaves[row] as number) * width + (bins[row] as number));
    sums[to] = (sums[to] as number) + (slopes[row] as number);
    sums[to + 1] = (sums[to + 1] as number) + (curves[row] as number);
  }
  return sums;
}

/** What the questions at the bins of one leaf gain. */
function addGains(sums: Float64Array, start: number, width: number, gains: Float64Array): void {
  let [slope, curve] = [0, 0];
  for (let bin = 0; bin < width; bin++) {
    slope += sums[2 * (start + bin)] as number;
    curve += sums[2 * (start + bin) + 1] as number;
  }
  const whole = worth(slope, curve);
  let [below, belowCurve] = [0, 0];
  for (let bin = 0; bin < width - 1; bin++) {
    below += sums[2 * (start + bin)] as number;
    belowCurve += sums[2 * (start + bin) + 1] as number;
    gains[bin] =
      (gains[bin] as number) + worth(below, belowCurve) + worth(slope - below, curve - belowCurve) - whole;
  }
}

const worth = (slope: number, curve: number): number => (slope * slope) / (curve + RIDGE);
