/** A score of records as text for a terminal: single values, lists, and on request the documents one by one. */
import type { Language } from '../../messages.ts';
import { columns, type Numbers, numbers } from '../table.ts';
import { RECORD_LABELS, type RecordLabels } from './labels.ts';
import { LIST_FIELDS } from './score.ts';
import type { RecordSummary } from './summary.ts';
import { SINGLE_FIELDS } from './values.ts';

/** What there is to show. */
export interface RecordReport {
  readonly summary: RecordSummary;
  /** Ids that have no readable record, and are scored as empty. */
  readonly missing: readonly string[];
  readonly perDocument?: readonly (RecordSummary & { readonly id: string })[];
}

/** The report in the given language; lines end with LF, the last one too. */
export function formatRecordScore(
  { summary, missing, perDocument }: RecordReport,
  language: Language,
): string {
  const view: View = { say: RECORD_LABELS[language], ...numbers(language) };
  const { say, whole } = view;
  const blocks = [
    [
      say.records(whole(summary.records)),
      ...(missing.length > 0 ? [say.missing(whole(missing.length), missing.join(', '))] : []),
    ],
    singleTable(summary, view),
    listTable(summary, view),
    ...(perDocument ? [documentTable(perDocument, view)] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface View extends Numbers {
  readonly say: RecordLabels;
}

function singleTable({ single }: RecordSummary, { say, whole, percent }: View): string[] {
  const rows = SINGLE_FIELDS.map((field) => {
    const { gold, met, invented, accuracy } = single[field];
    return [field, whole(gold), whole(met), whole(invented), shareOf(accuracy, percent)];
  });
  return columns([[say.field, say.gold, say.met, say.invented, say.accuracy], ...rows]);
}

function listTable({ lists }: RecordSummary, { say, whole, percent }: View): string[] {
  const rows = LIST_FIELDS.map((field) => {
    const { gold, found, met, precision, recall, f1 } = lists[field];
    const shares = [precision, recall, f1].map((share) => shareOf(share, percent));
    return [field, whole(gold), whole(found), whole(met), ...shares];
  });
  return columns([[say.list, say.gold, say.found, say.met, say.precision, say.recall, say.f1], ...rows]);
}

function documentTable(
  documents: NonNullable<RecordReport['perDocument']>,
  { say, percent }: View,
): string[] {
  const rows = documents.map(({ id, lists }) => [
    id,
    ...LIST_FIELDS.map((field) => shareOf(lists[field].f1, percent)),
  ]);
  return columns([[say.f1, ...LIST_FIELDS], ...rows]);
}

const shareOf = (share: number | null, percent: Numbers['percent']): string =>
  share === null ? '–' : percent(share, 1);
