/** The words of reports for people, in Swedish and English. */
import type { Language, Level } from '../messages.ts';

export interface ReportWords extends Readonly<Record<Level, string>> {
  readonly counted: Readonly<Record<Level, (count: number) => string>>;
  readonly documents: (count: number) => string;
  readonly words: (count: number) => string;
  readonly title: string;
  readonly document: string;
  readonly place: string;
  readonly finding: string;
  readonly rule: string;
  readonly count: string;
  /** Said where a report may hold only so many. */
  readonly leftOut: (count: number) => string;
}

const counting =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  sv: {
    error: 'fel',
    warning: 'varning',
    info: 'upplysning',
    counted: {
      error: counting('fel', 'fel'),
      warning: counting('varning', 'varningar'),
      info: counting('upplysning', 'upplysningar'),
    },
    documents: counting('dokument', 'dokument'),
    words: counting('ord', 'ord'),
    title: 'Granskning av protokoll',
    document: 'dokument',
    place: 'rad',
    finding: 'anmärkning',
    rule: 'regel',
    count: 'antal',
    leftOut: (count) => `${count} till visas inte här.`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    info: 'info',
    counted: {
      error: counting('error', 'errors'),
      warning: counting('warning', 'warnings'),
      info: counting('note', 'notes'),
    },
    documents: counting('document', 'documents'),
    words: counting('word', 'words'),
    title: 'Check of minutes',
    document: 'document',
    place: 'line',
    finding: 'finding',
    rule: 'rule',
    count: 'count',
    leftOut: (count) => `${count} more are not shown here.`,
  },
};
