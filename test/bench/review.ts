/**
 * What a review costs and brings: a batch is cleaned with a low threshold for asking, a reviewer with the printed pages settles all that is
 * flagged, and the batch is cleaned again with what was decided.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cleaned } from '../../src/cleaned.ts';
import { summarise } from '../../src/evaluate/index.ts';
import type { Model } from '../../src/model/model.ts';
import { openDesk } from '../../src/node/review-desk.ts';
import { readRulings } from '../../src/node/rulings-file.ts';
import type { ReviewDocument } from '../../src/review/document.ts';
import { type Standing, standingOf } from '../../src/settle/standing.ts';
import { corrections } from '../../src/write/index.ts';
import type { Case } from './documents.ts';
import { answersFor, settleAll } from './gold-reviewer.ts';
import { score } from './measured.ts';
import { cleanBatch } from './renskrift.ts';
import { markdownTable, percent } from './table.ts';

/** A row for each threshold: how much is asked, in how many decisions it is settled, and what is wrong before and after. */
export async function reviewTable(
  cases: readonly Case[],
  model: Model,
  thresholds: readonly number[],
): Promise<string> {
  const rows: string[][] = [];
  for (const askAbove of thresholds) rows.push(await row(cases, model, askAbove));
  return markdownTable(HEAD, rows);
}

const HEAD: readonly string[] = [
  'asked from',
  'flagged',
  'decisions',
  'wrong words before',
  'after the review',
  'gone',
  'harmed before',
  'after',
  'asked again',
];

async function row(cases: readonly Case[], model: Model, askAbove: number): Promise<string[]> {
  const cleanAll = (standing?: Standing): Cleaned[] => {
    const clean = cleanBatch(
      model,
      cases.map(({ eng }) => eng),
      { askAbove, standing },
    );
    return cases.map(({ eng }) => clean(eng));
  };
  const first = cleanAll();
  const { flagged, decisions, standing } = await reviewed(cases, first);
  const second = cleanAll(standing);
  const before = scored(cases, first);
  const after = scored(cases, second);
  const wrong = before.werLetters.fixedEdits;
  return [
    askAbove.toFixed(2),
    String(flagged),
    String(decisions),
    String(wrong),
    String(after.werLetters.fixedEdits),
    percent(1 - after.werLetters.fixedEdits / wrong, 1),
    String(before.tokensLetters.harmed),
    String(after.tokensLetters.harmed),
    String(questions(second)),
  ];
}

const questions = (all: readonly Cleaned[]): number =>
  all.flatMap(({ decisions }) => decisions).filter(({ kind }) => kind === 'ask').length;

const scored = (cases: readonly Case[], all: readonly Cleaned[]): ReturnType<typeof summarise> =>
  summarise(cases.map(({ gold, eng }, i) => score(gold, eng, (all[i] as Cleaned).text)));

async function reviewed(
  cases: readonly Case[],
  all: readonly Cleaned[],
): Promise<{ flagged: number; decisions: number; standing: Standing }> {
  const documents = all.map(({ source, sha256, text, decisions }, i): ReviewDocument => {
    const file = `${cases[i]?.id}.txt`;
    return {
      file,
      sha256,
      corrections: corrections(source, sha256, decisions),
      clean: text,
      source: source.original,
    };
  });
  const answers = new Map(
    all.map((cleaned, i) => {
      const { corrections: own, sha256 } = documents[i] as ReviewDocument;
      return [sha256, answersFor((cases[i] as Case).gold, cleaned, own)];
    }),
  );
  const folder = mkdtempSync(join(tmpdir(), 'renskrift-'));
  try {
    const path = join(folder, 'decisions.jsonl');
    let now = 0;
    const desk = await openDesk({ documents, path, by: 'gold', now: () => now++ });
    const { open } = await desk.progress();
    const decisions = await settleAll(desk, answers);
    return { flagged: open, decisions, standing: standingOf((await readRulings(path)).rulings) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
