/** Reads gold, OCR and cleaned texts from their folders, pairs them by name, scores them, and prints the figures. */
import { readFileSync } from 'node:fs';
import {
  commonestHarms,
  commonestLeftovers,
  formatScore,
  groupBy,
  intervals,
  type ScoredDocument,
  type ScoreReport,
  scoreDocument,
  summarise,
} from '../../evaluate/index.ts';
import { UserError } from '../../node/errors.ts';
import type { Context } from '../context.ts';
import { checkFolders, idsToScore, readable, textOf } from './files.ts';
import type { ScoreOptions } from './options.ts';
import type { ScoreTexts } from './texts.ts';

/** How many of the commonest errors `--json` holds. */
const JSON_LEFTOVERS = 200;

/** Scores and prints; the exit code. A missing cleaned text counts as nothing changed, a missing OCR text leaves the document out. */
export function scoreFolders(options: ScoreOptions, { io, language, say }: Context): number {
  const { documents, missing } = scoreAll(options, say.score);
  if (documents.length === 0) throw new UserError(say.score.nothing(options.goldExt, options.ocrExt));
  const report = reportOf(documents, missing, options, say.score);
  io.stdout.write(options.json ? jsonOf(report, documents, options) : formatScore(report, language));
  return 0;
}

interface Scored {
  readonly documents: readonly ScoredDocument[];
  readonly missing: ScoreReport['missing'];
}

function scoreAll(options: ScoreOptions, say: ScoreTexts): Scored {
  checkFolders([options.ocr, options.fixed], say);
  const documents: ScoredDocument[] = [];
  const missing = { ocr: [] as string[], fixed: [] as string[] };
  for (const id of idsToScore(options, say)) {
    const ocr = textOf(options.ocr, id, options.ocrExt, say);
    const fixed = textOf(options.fixed, id, options.fixedExt, say);
    if (ocr === undefined) missing.ocr.push(id);
    else {
      if (fixed === undefined) missing.fixed.push(id);
      const gold = textOf(options.gold, id, options.goldExt, say) ?? '';
      documents.push({ id, ...scoreDocument(gold, ocr, fixed ?? ocr, options) });
    }
  }
  return { documents, missing };
}

function reportOf(
  documents: readonly ScoredDocument[],
  missing: ScoreReport['missing'],
  { by, manifest, perDoc, worst }: ScoreOptions,
  say: ScoreTexts,
): ScoreReport {
  const groupOf = by === undefined ? undefined : groupsOf(by, manifest, say);
  return {
    summary: summarise(documents),
    intervals: intervals(documents),
    missing,
    ...(by !== undefined && groupOf && { groups: { by, rows: groupBy(documents, groupOf) } }),
    ...(perDoc && { perDocument: documents.map((d) => ({ name: d.id, ...summarise([d]) })) }),
    ...(worst && {
      harms: commonestHarms(documents).slice(0, worst),
      leftovers: commonestLeftovers(documents).slice(0, worst),
    }),
  };
}

function jsonOf(report: ScoreReport, documents: readonly ScoredDocument[], options: ScoreOptions): string {
  const { summary, groups, missing } = report;
  const whole = {
    options,
    missing,
    ...summary,
    intervals: report.intervals,
    groups: groups?.rows,
    perDocument: documents.map((d) => ({ name: d.id, ...summarise([d]) })),
    harms: commonestHarms(documents),
    leftovers: commonestLeftovers(documents).slice(0, JSON_LEFTOVERS),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

/** The value that the manifest has in field `by` for a document. */
function groupsOf(by: string, file: string | undefined, say: ScoreTexts): (id: string) => string | undefined {
  if (file === undefined) throw new UserError(say.byNeedsManifest);
  const rows = manifestRows(readable(file, say, () => readFileSync(file, 'utf8')));
  if (!rows) throw new UserError(say.badManifest(file));
  const values = new Map(rows.map((row) => [row.id, row[by]]));
  return (id) => (values.get(id) === undefined ? undefined : String(values.get(id)));
}

function manifestRows(json: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  try {
    const { documents } = JSON.parse(json);
    return Array.isArray(documents) ? documents : undefined;
  } catch {
    return undefined;
  }
}
