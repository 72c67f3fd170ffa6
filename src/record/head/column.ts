/** A column of labels on a front page that OCR read by itself: which of them are of people, and which are over those who sign. */
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { isOfPeople, TITLE } from '../label-kinds.ts';
import type { Passage } from '../passages.ts';

export type Passages = readonly Passage[];
export type Test = (passage: Passage) => boolean;

/** Labels of a place, of who met, of the paragraphs, of where and when the minutes are adjusted, and of those who do it. */
export const PLACE = 'plats';
export const BODY = 'organ';
export const PARAGRAPHS = 'paragrafer';
export const ADJUSTED = 'justering';
const ADJUSTING = 'justerare';
/** Labels before those who sign. */
const SIGNING: ReadonlySet<string> = new Set(['person', 'signatur', TITLE]);

/** The labels, where those of people begin and end among them, where «Underskrifter» is, and the offices of those who sign. */
export interface Column {
  readonly labels: Passages;
  readonly people: number;
  readonly lastPeople: number;
  readonly title: number;
  readonly signing: ReadonlySet<Passage>;
}

/** The column of these labels, as they stand from its top. */
export function columnOf(labels: Passages): Column {
  const people = labels.findIndex(isOfPeople);
  const title = labels.findLastIndex((label) => fieldOf(label) === TITLE);
  const signing = signingIn(labels.slice(people), title - people);
  return { labels, people, lastPeople: labels.findLastIndex(isOfPeople), title, signing };
}

/** The field that a passage has a label of; nothing for one without. */
export const fieldOf = ({ label }: Passage): string => label?.field ?? '';

/** Which labels are offices over those who sign: none above «Underskrifter», nor that word over the first of them. */
function signingIn(labels: Passages, title: number): ReadonlySet<Passage> {
  const isSigning: Test = (label) => SIGNING.has(fieldOf(label));
  const [over, below] = [labels[title], labels[title + 1]];
  const isOver = over !== undefined && isLabelOnly(over) && below !== undefined && isSigning(below);
  return new Set(labels.filter((label, i) => isSigning(label) && (i > title || (i === title && !isOver))));
}

/** Whether a label is over one who adjusts the minutes, which those above «Underskrifter» are. */
export function isAdjusting(label: Passage, { labels, title }: Column): boolean {
  const field = fieldOf(label);
  return field === ADJUSTING || (field === 'signatur' && labels.indexOf(label) < title);
}

/** The labels over those who adjust the minutes and nobody else. */
export const labelsOfAdjusters = ({ labels }: Column): number =>
  labels.filter((label) => fieldOf(label) === ADJUSTING).length;

/** The offices over those who sign. */
export const officesOf = (column: Column): Passages =>
  column.labels.filter((label) => column.signing.has(label) && !isAdjusting(label, column));
