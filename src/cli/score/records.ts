/** Reads records and what a person wrote in their place from their folders, pairs them by name, scores them, and prints the figures. */
import { parse as parseYaml } from 'yaml';
import {
  type AnyRecord,
  asRecord,
  formatRecordScore,
  type RecordScore,
  scoreRecord,
  summariseRecords,
} from '../../evaluate/records/index.ts';
import { UserError } from '../../node/errors.ts';
import type { Context } from '../context.ts';
import { checkFolders, idsToScore, textOf } from './files.ts';
import type { ScoreOptions } from './options.ts';
import type { ScoreTexts } from './texts.ts';

/** Scores and prints; the exit code. A record that is missing or no YAML mapping counts as empty. */
export function scoreRecords(options: ScoreOptions, { io, language, say }: Context): number {
  const { documents, missing } = scoreAll(options, say.score);
  const summary = summariseRecords(documents.map(({ score }) => score));
  const perDocument = documents.map(({ id, score }) => ({ id, ...summariseRecords([score]) }));
  const report = { summary, missing, ...(options.perDoc && { perDocument }) };
  io.stdout.write(
    options.json
      ? `${JSON.stringify({ options, missing, ...summary, perDocument }, null, 1)}\n`
      : formatRecordScore(report, language),
  );
  return 0;
}

interface Scored {
  readonly documents: readonly { readonly id: string; readonly score: RecordScore }[];
  readonly missing: readonly string[];
}

function scoreAll({ gold, fixed, goldExt, fixedExt, only }: ScoreOptions, say: ScoreTexts): Scored {
  checkFolders([fixed], say);
  const missing: string[] = [];
  const documents = idsToScore({ gold, goldExt, only }, say).map((id) => {
    const known = recordIn(textOf(gold, id, goldExt, say));
    if (!known) throw new UserError(say.badRecord(id + goldExt));
    const found = recordIn(textOf(fixed, id, fixedExt, say));
    if (!found) missing.push(id);
    return { id, score: scoreRecord(known, found) };
  });
  if (documents.length === 0) throw new UserError(say.nothingGold(goldExt));
  return { documents, missing };
}

function recordIn(yaml: string | undefined): AnyRecord | undefined {
  try {
    return asRecord(parseYaml(yaml ?? ''));
  } catch {
    return undefined;
  }
}
