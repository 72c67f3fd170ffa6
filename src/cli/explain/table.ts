/** `renskrift explain` at work: the readings of one word as a table with costs, the likeliest first. */
import type { ChalkInstance } from 'chalk';
import { UserError } from '../../node/errors.ts';
import { loadModel } from '../../node/model.ts';
import { type ExplainedCandidate, type Explanation, explain } from '../../repair/explain.ts';
import { conventionsOf } from '../../repair/text/conventions.ts';
import { sentences } from '../../repair/text/sentences.ts';
import type { Context } from '../context.ts';

import type { ExplainTexts } from './texts.ts';

/** What the user asked for, by commander's names. */
export interface ExplainOptions {
  readonly before?: string;
  readonly after?: string;
}

/** Readings that are shown; the rest are less likely still. */
const MOST = 12;

/** Explains the word on standard output; the exit code. */
export function explainWord(word: string, options: ExplainOptions, context: Context): number {
  const say = context.say.explain;
  const model = loadModel();
  const tokens = sentences(word, 0, conventionsOf(model.knowledge)).flat();
  if (tokens.length !== 1 || tokens[0]?.text !== word) throw new UserError(say.notAWord(word));
  const explanation = explain(word, options, model);
  const number = numbers(context.language);
  const lines = [
    verdict(explanation, say, context.paint.out),
    say.survival(number.percent(explanation.survival)),
    '',
    ...table(explanation.candidates.slice(0, MOST), say, number, context.paint.out),
    '',
    context.paint.out.dim(say.legend),
  ];
  context.io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

function verdict(
  { word, verdict, candidates }: Explanation,
  say: ExplainTexts,
  paint: ChalkInstance,
): string {
  const best = candidates[0]?.text ?? word;
  return paint.bold(verdict === 'keep' ? say.keep(word) : say[verdict](word, best));
}

interface Numbers {
  readonly percent: (share: number) => string;
  /** A cost in nats. */
  readonly cost: (nats: number) => string;
}

function numbers(language: Context['language']): Numbers {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const cost = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return { percent: percent.format, cost: cost.format };
}

function table(
  candidates: readonly ExplainedCandidate[],
  say: ExplainTexts,
  number: Numbers,
  paint: ChalkInstance,
): string[] {
  const head = [say.reading, say.kind, say.probability, say.wordCost, say.channelCost, say.steps];
  const rows = candidates.map((candidate) => cells(candidate, say, number));
  const widths = head.map((_, c) => Math.max(...[head, ...rows].map((row) => row[c]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, c) => aligned(cell, c, widths[c] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    paint.underline(line(head)),
    ...rows.map((row, i) => (i === 0 ? paint.green(line(row)) : line(row))),
  ];
}

/** Words to the left, figures to the right. */
const aligned = (cell: string, column: number, width: number): string =>
  column >= 2 && column <= 4 ? cell.padStart(width) : cell.padEnd(width);

function cells(candidate: ExplainedCandidate, say: ExplainTexts, number: Numbers): string[] {
  const { text, kind, parts, posterior, alone, channel } = candidate;
  return [
    text,
    kind === 'compound' ? `${say.kinds.compound} ${parts.join('+')}` : say.kinds[kind],
    number.percent(posterior),
    number.cost(0 - alone),
    number.cost(0 - channel),
    steps(candidate, number),
  ];
}

/** Only what was read otherwise than printed. */
const steps = (candidate: ExplainedCandidate, number: Numbers): string =>
  candidate.steps
    .filter((step) => step.true.toLowerCase() !== step.seen.toLowerCase())
    .map(({ true: printed, seen, cost, kind }) => {
      const mark = kind === 'free-edit' ? '*' : '';
      return `${letters(printed)}→${letters(seen)}${mark} ${number.cost(cost / 100)}`;
    })
    .join(', ');

const letters = (text: string): string => text.replaceAll(' ', '␣') || '∅';
