/** A score as text for a terminal: the figures of all documents, then on request tables by group and by document, and word lists. */
import type { Language } from '../messages.ts';
import type { Interval, Intervals } from './intervals.ts';
import { LABELS, type Labels } from './labels.ts';
import type { Harm, Leftover } from './score.ts';
import type { Commonest, ErrorRate, Group, Summary, WordFigures } from './summary.ts';
import { columns, type Numbers, numbers } from './table.ts';

/** What there is to show; absent parts are left out of the text. */
export interface ScoreReport {
  readonly summary: Summary;
  /** Ids that have no OCR text (not scored) and no repaired text (scored as unchanged). */
  readonly missing: { readonly ocr: readonly string[]; readonly fixed: readonly string[] };
  readonly intervals?: Intervals;
  readonly groups?: { readonly by: string; readonly rows: readonly Group[] };
  readonly perDocument?: readonly Group[];
  readonly harms?: readonly Commonest<Harm>[];
  readonly leftovers?: readonly Commonest<Leftover>[];
}

/** The report in the given language, with that language's decimal mark; lines end with LF, the last one too. */
export function formatScore(report: ScoreReport, language: Language): string {
  const view: View = { say: LABELS[language], ...numbers(language) };
  const blocks = [
    headLines(report, view),
    rateTable(report, view),
    wordLines(report.summary, view),
    ...(report.groups ? [groupTable(report.groups.by, report.groups.rows, view)] : []),
    ...(report.perDocument ? [groupTable('id', report.perDocument, view)] : []),
    ...(report.harms ? [list(view.say.harms, report.harms.map(harmRow), view)] : []),
    ...(report.leftovers ? [list(view.say.leftovers, report.leftovers.map(leftoverRow), view)] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface View extends Numbers {
  readonly say: Labels;
}

function headLines({ summary, missing }: ScoreReport, { say, whole }: View): string[] {
  return [
    say.documents(whole(summary.documents), whole(summary.better), whole(summary.worse)),
    say.size(whole(summary.cer.gold), whole(summary.wer.gold)),
    ...(missing.fixed.length > 0 ? [say.noFixed(whole(missing.fixed.length))] : []),
    ...(missing.ocr.length > 0 ? [say.noOcr(whole(missing.ocr.length))] : []),
  ];
}

function rateTable({ summary, intervals }: ScoreReport, view: View): string[] {
  const { say, percent } = view;
  const row = (name: string, rate: ErrorRate, interval?: Interval): string[] => [
    name,
    percent(rate.ocr),
    percent(rate.fixed),
    percent(rate.reduction, 1),
    ...(interval ? [interval.map((end) => percent(end)).join(' – ')] : []),
  ];
  const level = intervals ? [say.interval(percent(intervals.level, 0))] : [];
  return columns([
    ['', say.before, say.after, say.reduction, ...level],
    row(say.cer, summary.cer, intervals?.cer),
    row(say.wer, summary.wer, intervals?.wer),
    row(say.werLetters, summary.werLetters, intervals?.werLetters),
  ]);
}

function wordLines(summary: Summary, { say, whole, percent }: View): string[] {
  const line = (name: string, f: WordFigures): string => {
    const parts = [
      say.wrong(whole(f.wrongInOcr), whole(f.wrongAfter)),
      say.fixed(whole(f.fixed), percent(f.fixedShareOfGold), percent(f.fixedShareOfWrong, 1)),
      say.harmed(whole(f.harmed), percent(f.harmedShareOfGold, 3)),
      say.extra(whole(f.extraInOcr), whole(f.extraAfter)),
    ];
    return `${name}: ${parts.join('; ')}`;
  };
  return [line(say.words, summary.tokens), line(say.letterWords, summary.tokensLetters)];
}

function groupTable(title: string, rows: readonly Group[], { say, whole, percent }: View): string[] {
  const pair = (rate: ErrorRate): string => `${percent(rate.ocr)} → ${percent(rate.fixed)}`;
  const head = [title, '', say.cer, say.wer, say.werLetters, say.fixedHarmed];
  return columns([
    head,
    ...rows.map((r) => [
      r.name,
      whole(r.documents),
      pair(r.cer),
      pair(r.wer),
      pair(r.werLetters),
      `+${whole(r.tokens.fixed)} −${whole(r.tokens.harmed)}`,
    ]),
  ]);
}

const harmRow = (entry: Commonest<Harm>): string[] => [String(entry.count), entry.gold, entry.fixed];
const leftoverRow = (entry: Commonest<Leftover>): string[] => [
  String(entry.count),
  entry.gold,
  entry.ocr,
  entry.fixed,
];

const list = (title: string, rows: readonly (readonly string[])[], { say }: View): string[] => [
  `${title}:`,
  ...(rows.length > 0 ? rows.map((row) => `  ${row.join('\t')}`) : [`  ${say.nothing}`]),
];
