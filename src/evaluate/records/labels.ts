/** What the figures of records are called, in the two languages that a reader may ask for. Fields go by their keys. */
import type { Language } from '../../messages.ts';

/** One language's words for a printed score of records. */
export interface RecordLabels {
  readonly records: (count: string) => string;
  readonly missing: (count: string, ids: string) => string;
  readonly field: string;
  readonly list: string;
  readonly gold: string;
  readonly found: string;
  readonly met: string;
  readonly invented: string;
  readonly accuracy: string;
  readonly precision: string;
  readonly recall: string;
  readonly f1: string;
}

export const RECORD_LABELS: Readonly<Record<Language, RecordLabels>> = {
  sv: {
    records: (count) => `poster ${count}`,
    missing: (count, ids) => `läsbar post saknas för ${count} (räknas som tomma): ${ids}`,
    field: 'fält',
    list: 'lista',
    gold: 'i facit',
    found: 'i posten',
    met: 'lika',
    invented: 'utan facit',
    accuracy: 'rätt',
    precision: 'precision',
    recall: 'täckning',
    f1: 'F1',
  },
  en: {
    records: (count) => `records ${count}`,
    missing: (count, ids) => `no readable record for ${count} (scored as empty): ${ids}`,
    field: 'field',
    list: 'list',
    gold: 'in gold',
    found: 'in record',
    met: 'same',
    invented: 'not in gold',
    accuracy: 'right',
    precision: 'precision',
    recall: 'recall',
    f1: 'F1',
  },
};
