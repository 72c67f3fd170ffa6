/** What is learnt from the decisions on some pages, tried on others: what the program would say where people have answered. */
import type { Decision } from '../document.ts';
import { type Bin, reliability } from '../evaluate/reliability.ts';
import { inText } from '../settle/in-text.ts';
import { decisionsOn, type Means } from './cleaned-page.ts';
import { heldOut, type Part } from './folds.ts';
import { outcomeOf } from './from-answers.ts';
import type { Answer, AnsweredPage } from './page.ts';

/** What becomes of the places that people answered. */
export interface AnswerFigures {
  /** Asked about. */
  readonly asked: number;
  /** Settled without a question, as people did and otherwise. */
  readonly right: number;
  readonly wrong: number;
  /** Of the right ones, those that are replaced. */
  readonly replacedRight: number;
  /** Mean surprise at what people said, in nats. */
  readonly loss: number;
}

export interface AnswerTrial {
  readonly documents: number;
  readonly answers: number;
  /** How often proposals were right, by their confidence, as they were reviewed. */
  readonly bands: readonly Bin[];
  readonly before: AnswerFigures;
  readonly after: AnswerFigures;
  /** Less surprise, and of what is settled by itself besides, four in five or more are right. */
  readonly isBetter: boolean;
}

const QUARTERS = [0, 0.25, 0.5, 0.75, 0.9, 1];
/** As many of what is settled besides must be right as `replace` promises. */
const PROMISE = 0.8;

/** Tries on every page what all pages of other folds teach. */
export function tryOnAnswers(
  pages: readonly AnsweredPage[],
  parts: readonly Part[],
  means: Means,
): AnswerTrial {
  const before = figuresOf(pages.flatMap((page) => said(page, means)));
  const after = figuresOf(
    heldOut(pages, parts).flatMap(({ page, learned }) => said(page, { ...means, learned })),
  );
  const answers = pages.flatMap((page) => page.answers);
  const proposals = answers.filter(({ correction: { before, after } }) => before !== after);
  const [right, wrong] = [after.right - before.right, after.wrong - before.wrong];
  return {
    documents: pages.length,
    answers: answers.length,
    bands: reliability(proposals.map(outcomeOf), QUARTERS).bins,
    before,
    after,
    isBetter: after.loss < before.loss && right >= 0 && (wrong <= 0 || right / (right + wrong) >= PROMISE),
  };
}

/** What the program says of a place, beside what a person said. */
interface Said {
  readonly kind: Decision['kind'] | 'keep';
  readonly isRight: boolean;
  /** Probability given to what the person said. */
  readonly p: number;
}

/** Where nothing is said, what stands there is this sure. */
const SILENT = 0.98;
const LEAST = 1e-3;

function said(page: AnsweredPage, means: Means): Said[] {
  const decisions = decisionsOn(page, means);
  return page.answers.map((answer) => {
    const span = inText(page.source, answer.correction.span);
    const decision = decisions.find((d) => d.span.start < span.end && span.start < d.span.end);
    return saidOf(decision, answer);
  });
}

function saidOf(decision: Decision | undefined, { ruling: { before, text } }: Answer): Said {
  if (!decision) {
    const isRight = text === before;
    return { kind: 'keep', isRight, p: isRight ? SILENT : 1 - SILENT };
  }
  const { kind, after, confidence, alternatives } = decision;
  const other = alternatives.find((alternative) => alternative.text === text)?.probability ?? 0;
  return { kind, isRight: after === text, p: Math.max(after === text ? confidence : other, LEAST) };
}

function figuresOf(list: readonly Said[]): AnswerFigures {
  const settled = list.filter(({ kind }) => kind !== 'ask');
  const right = settled.filter(({ isRight }) => isRight);
  const loss = list.reduce((sum, { p }) => sum - Math.log(p), 0);
  return {
    asked: list.length - settled.length,
    right: right.length,
    wrong: settled.length - right.length,
    replacedRight: right.filter(({ kind }) => kind === 'replace').length,
    loss: list.length === 0 ? 0 : loss / list.length,
  };
}
