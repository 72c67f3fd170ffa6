/**
 * How far the figures can be trusted: percentile bootstrap over documents (Bisani & Ney 2004, "Bootstrap estimates for
 * confidence intervals in ASR performance evaluation"). Documents are drawn, not words, since the errors of one scan go
 * together. The draws are pseudo-random from a fixed seed: the same list gives the same intervals for ever.
 */
import { mulberry32 } from './random.ts';
import type { DocumentScore } from './score.ts';
import { type Summary, summarise } from './summary.ts';

export interface IntervalOptions {
  /** Share of the draws that the interval holds; 0.95 unless told. */
  readonly level?: number;
  /** Number of draws; 1,000 unless told. */
  readonly rounds?: number;
  /** Any 32-bit whole number. */
  readonly seed?: number;
}

/** From the lower to the upper end, both shares as in the summary. */
export type Interval = readonly [number, number];

/** Intervals of the figures after repair. */
export interface Intervals {
  readonly level: number;
  readonly cer: Interval;
  readonly wer: Interval;
  readonly werLetters: Interval;
  /** Of letters-only words: the share of errors that is gone, the share of gold words made wrong. */
  readonly reductionLetters: Interval;
  readonly harmedLetters: Interval;
}

/** The figures that get an interval, and where the summary has them. */
const FIGURES = {
  cer: (s: Summary) => s.cer.fixed,
  wer: (s: Summary) => s.wer.fixed,
  werLetters: (s: Summary) => s.werLetters.fixed,
  reductionLetters: (s: Summary) => s.werLetters.reduction,
  harmedLetters: (s: Summary) => s.tokensLetters.harmedShareOfGold,
} as const;

/** Bootstrap intervals of a list of documents; of one document, or none, each is a single point. */
export function intervals(list: readonly DocumentScore[], options: IntervalOptions = {}): Intervals {
  const { level = 0.95, rounds = 1000, seed = 1 } = options;
  const random = mulberry32(seed);
  const draw = (): DocumentScore => list[Math.floor(random() * list.length)] as DocumentScore;
  const draws = Array.from({ length: rounds }, () => summarise(list.map(draw)));
  const of = (figure: keyof typeof FIGURES): Interval => percentiles(draws.map(FIGURES[figure]), level);
  return {
    level,
    cer: of('cer'),
    wer: of('wer'),
    werLetters: of('werLetters'),
    reductionLetters: of('reductionLetters'),
    harmedLetters: of('harmedLetters'),
  };
}

/** The values that cut off the same share of the draws at either end. */
function percentiles(values: readonly number[], level: number): Interval {
  const sorted = Float64Array.from(values).sort();
  const last = sorted.length - 1;
  const lower = Math.floor(((1 - level) / 2) * last);
  return [sorted[lower] ?? 0, sorted[last - lower] ?? 0];
}
