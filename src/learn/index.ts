/**
 * Learning from people: what pages whose print is known and decisions on pages teach, and what that is worth on pages that were
 * held back. Pure; whoever has files reads them first.
 */
import { type Learned, NOTHING_LEARNT, sumLearned } from '../repair/learnt/learned.ts';
import type { Ruling } from '../settle/ruling.ts';
import { type AnswerTrial, tryOnAnswers } from './answer-trial.ts';
import { decisionsOn, type Means } from './cleaned-page.ts';
import { differentWords, type Evidence, isEnough } from './evidence.ts';
import type { Part } from './folds.ts';
import { learnFromAnswers, learnFromWords } from './from-answers.ts';
import { learnFromPrint } from './from-print.ts';
import type { AnsweredPage, PrintedPage } from './page.ts';
import { type PrintTrial, tryOnPrint } from './print-trial.ts';

export type { AnswerTrial } from './answer-trial.ts';
export { FEWEST, isEnough } from './evidence.ts';
export type { Answer, AnsweredPage, PrintedPage } from './page.ts';
export type { PrintTrial } from './print-trial.ts';

/** All there is to learn from. */
export interface Lessons {
  readonly printed: readonly PrintedPage[];
  readonly answered: readonly AnsweredPage[];
  /** Decisions about pages that are not at hand. */
  readonly elsewhere: readonly Ruling[];
}

export interface Learning {
  readonly learned: Learned;
  readonly evidence: Evidence;
  /** What it was worth on what was held back; nothing where there is too little to hold some of it back. */
  readonly print: PrintTrial | undefined;
  readonly answers: AnswerTrial | undefined;
}

/** Learns, and tries what was learnt on pages it knows nothing of. Print knows more than decisions on the same page, which then count for nothing. */
export function learn({ printed, answered, elsewhere }: Lessons, means: Means): Learning {
  const { model } = means;
  const known = new Set(printed.map(({ sha256 }) => sha256));
  const open = answered.filter(({ sha256 }) => !known.has(sha256));
  const parts: Part[] = [
    ...printed.map((page) => ({
      sha256: page.sha256,
      learned: learnFromPrint(page, decisionsOn(page, means), model),
    })),
    ...open.map((page) => ({ sha256: page.sha256, learned: learnFromAnswers(page, model) })),
  ];
  const others = elsewhere.length === 0 ? NOTHING_LEARNT : learnFromWords(elsewhere, model);
  const texts = [
    ...printed.map(({ gold }) => gold),
    ...[...open.flatMap(({ rulings }) => rulings), ...elsewhere].map(({ text }) => text),
  ];
  return {
    learned: sumLearned([...parts.map(({ learned }) => learned), others]),
    evidence: { documents: parts.length, words: differentWords(texts) },
    print: printed.length > 1 ? tryOnPrint(printed, parts, means) : undefined,
    answers: open.length > 1 ? tryOnAnswers(open, parts, means) : undefined,
  };
}

/** Whether what was held back got better, and nothing of it worse; where nothing was, or there was too little to learn from, nobody knows. */
export const isRecommended = ({ evidence, print, answers }: Learning): boolean =>
  isEnough(evidence) &&
  [print, answers].some((trial) => trial !== undefined) &&
  [print, answers].every((trial) => trial === undefined || trial.isBetter);
