/** What is learnt from some pages, tried on others whose print is known: errors, harm and questions before and after. */
import { addFlags, type FlagCounts } from '../evaluate/flags.ts';
import { type Interval, intervals } from '../evaluate/intervals.ts';
import { mulberry32 } from '../evaluate/random.ts';
import { summarise } from '../evaluate/summary.ts';
import { decisionsOn, type Means, type Measured, measured } from './cleaned-page.ts';
import { heldOut, type Part } from './folds.ts';
import type { PrintedPage } from './page.ts';

/** Shares of words by letters alone, with 95 % intervals. */
export interface PrintFigures {
  readonly wrong: number;
  readonly wrongWithin: Interval;
  /** Right words made wrong: how many, and as a share of the printed words. */
  readonly harmed: number;
  readonly harmedShare: number;
  readonly harmedWithin: Interval;
  readonly flags: FlagCounts;
}

export interface PrintTrial {
  readonly documents: number;
  readonly words: number;
  readonly before: PrintFigures;
  readonly after: PrintFigures;
  /** How much the share of wrong words changed, with the interval of pairs of the same documents. */
  readonly change: number;
  readonly changeWithin: Interval;
  /** Fewer wrong words, and no more harm. */
  readonly isBetter: boolean;
}

/** Tries on every page what all pages of other folds teach. */
export function tryOnPrint(pages: readonly PrintedPage[], parts: readonly Part[], means: Means): PrintTrial {
  const before = pages.map((page) => measured(page, decisionsOn(page, means)));
  const after = heldOut(pages, parts).map(({ page, learned }) =>
    measured(page, decisionsOn(page, { ...means, learned })),
  );
  return compared(before, after);
}

/** The figures of the same pages before and after. */
export function compared(before: readonly Measured[], after: readonly Measured[]): PrintTrial {
  const [was, is] = [figuresOf(before), figuresOf(after)];
  return {
    documents: before.length,
    words: before.reduce((sum, { score }) => sum + score.letters.gold, 0),
    before: was,
    after: is,
    change: is.wrong - was.wrong,
    changeWithin: changeWithin(before, after),
    isBetter: is.wrong < was.wrong && is.harmed <= was.harmed,
  };
}

function figuresOf(list: readonly Measured[]): PrintFigures {
  const scores = list.map(({ score }) => score);
  const { werLetters, tokensLetters } = summarise(scores);
  const within = intervals(scores);
  return {
    wrong: werLetters.fixed,
    wrongWithin: within.werLetters,
    harmed: tokensLetters.harmed,
    harmedShare: tokensLetters.harmedShareOfGold,
    harmedWithin: within.harmedLetters,
    flags: addFlags(list.map(({ flags }) => flags)),
  };
}

const ROUNDS = 1000;
const TAIL = 0.025;

/** Bootstrap over documents, each with both its scores: what two runs have in common does not blur their difference. */
function changeWithin(before: readonly Measured[], after: readonly Measured[]): Interval {
  const random = mulberry32(1);
  const draws = Array.from({ length: ROUNDS }, () => {
    let [edits, gold] = [0, 0];
    for (const _ of before) {
      const i = Math.floor(random() * before.length);
      const [was, is] = [before[i] as Measured, after[i] as Measured];
      edits += is.score.letters.fixedEdits - was.score.letters.fixedEdits;
      gold += was.score.letters.gold;
    }
    return edits / Math.max(gold, 1);
  });
  draws.sort((a, b) => a - b);
  const lower = Math.floor(TAIL * (ROUNDS - 1));
  return [draws[lower] as number, draws[ROUNDS - 1 - lower] as number];
}
