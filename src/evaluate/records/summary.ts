/** Scores of records added up: counts are summed before they are divided. A share of nothing is `null`. */
import {
  LIST_FIELDS,
  type ListCounts,
  type ListField,
  perField,
  type RecordScore,
  type SingleCounts,
} from './score.ts';
import { SINGLE_FIELDS, type SingleField } from './values.ts';

export interface SingleFigures extends SingleCounts {
  /** The share of the gold values that is met. */
  readonly accuracy: number | null;
}

export interface ListFigures extends ListCounts {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface RecordSummary {
  readonly records: number;
  readonly single: Readonly<Record<SingleField, SingleFigures>>;
  readonly lists: Readonly<Record<ListField, ListFigures>>;
}

/** The figures of some records together. */
export const summariseRecords = (scores: readonly RecordScore[]): RecordSummary => ({
  records: scores.length,
  single: perField(SINGLE_FIELDS, (field) => singleFigures(scores.map(({ single }) => single[field]))),
  lists: perField(LIST_FIELDS, (field) => listFigures(scores.map(({ lists }) => lists[field]))),
});

function singleFigures(list: readonly SingleCounts[]): SingleFigures {
  const gold = sum(list.map((counts) => counts.gold));
  const met = sum(list.map((counts) => counts.met));
  return { gold, met, invented: sum(list.map((counts) => counts.invented)), accuracy: share(met, gold) };
}

function listFigures(list: readonly ListCounts[]): ListFigures {
  const gold = sum(list.map((counts) => counts.gold));
  const found = sum(list.map((counts) => counts.found));
  const met = sum(list.map((counts) => counts.met));
  const f1 = share(2 * met, gold + found);
  return { gold, found, met, precision: share(met, found), recall: share(met, gold), f1 };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
