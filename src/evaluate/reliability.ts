/**
 * Whether confidences mean what they say: of the corrections said to be 0.9 sure, nine in ten should be right (reliability
 * diagram and expected calibration error: Guo et al. 2017, "On calibration of modern neural networks").
 */
export interface Confident {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  /** Confidences from `from` to below `to`; the last bin holds its end too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence and share that is right; 0 in an empty bin. */
  readonly confidence: number;
  readonly right: number;
}

export interface Reliability {
  readonly bins: readonly Bin[];
  /** Expected calibration error: the mean distance of confidence and share right, bins weighed by their counts. */
  readonly error: number;
}

/** Tenths; the last is cut finer, since most corrections lie there. */
const EDGES: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** The bins between the edges, from the least confident. */
export function reliability(list: readonly Confident[], edges: readonly number[] = EDGES): Reliability {
  const bins = edges.slice(1).map((to, i) => {
    const from = edges[i] as number;
    const isLast = i === edges.length - 2;
    return binOf(
      from,
      to,
      list.filter(({ confidence: c }) => c >= from && (c < to || isLast)),
    );
  });
  const off = bins.reduce((sum, b) => sum + b.count * Math.abs(b.confidence - b.right), 0);
  return { bins, error: list.length === 0 ? 0 : off / list.length };
}

/** All that are at least so sure, as one bin. */
export const atLeast = (sure: number, list: readonly Confident[]): Bin =>
  binOf(
    sure,
    1,
    list.filter(({ confidence }) => confidence >= sure),
  );

function binOf(from: number, to: number, list: readonly Confident[]): Bin {
  const mean = (value: (entry: Confident) => number): number =>
    list.length === 0 ? 0 : list.reduce((sum, entry) => sum + value(entry), 0) / list.length;
  return {
    from,
    to,
    count: list.length,
    confidence: mean(({ confidence }) => confidence),
    right: mean(({ right }) => (right ? 1 : 0)),
  };
}
