/**
 * Values that OCR read after the first items, because they stood in a column beside the labels: «Datum», «Plats», «Tid», then
 * «1. Mötets öppnande» with its text, then «25 februari 2024», «Klubbhuset», «16.00». They are put back under their labels.
 */
import type { RootContent } from 'mdast';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { couldBeListed } from '../attendance/could-be-listed.ts';
import { isAlone, isOfPeople, SINGLE } from '../label-kinds.ts';
import type { Outline } from '../outline.ts';
import { type Passage, passageOf } from '../passages.ts';
import { fits } from './stacked.ts';

const FEWEST_LABELS = 2;
const MOST_LABELS = 12;
/** A column is read after so many items at most. */
const MOST_ITEMS = 3;

/** Moves the values from the first items to the end of the head, if that ends with their labels. */
export function bringBack({ head, sections }: Outline, vocabulary: Vocabulary): void {
  const passages = head.map(passageOf);
  const labels = passages.slice(passages.findLastIndex((passage) => !isField(passage)) + 1);
  if (labels.length < FEWEST_LABELS || labels.length > MOST_LABELS) return;
  const holders = sections.slice(0, MOST_ITEMS).flatMap((section) => [section, ...section.items]);
  for (const { nodes } of holders.slice(0, 2 * MOST_ITEMS)) {
    const at = nodes.findIndex((_, i) => areValues(labels, nodes.slice(i, i + labels.length), vocabulary));
    if (at < 0) continue;
    head.push(...nodes.splice(at, labels.length));
    return;
  }
}

const isField = (passage: Passage): boolean =>
  isAlone(passage) && (SINGLE.has(passage.label?.field ?? '') || isOfPeople(passage));

/** Whether each label has its value, and one of them by more than its place in the row. */
function areValues(
  labels: readonly Passage[],
  nodes: readonly RootContent[],
  vocabulary: Vocabulary,
): boolean {
  const values = nodes.map(passageOf);
  return (
    labels.every((label, i) => {
      const value = values[i];
      if (!value || !fits(label, value, vocabulary.knowledge)) return false;
      return isOfPeople(label)
        ? value.lines.every(({ text }) => couldBeListed(text, vocabulary))
        : isBrief(value);
    }) && labels.some(({ label }) => label?.field !== 'plats' && label?.field !== 'organ')
  );
}

/** A value is a few words and no sentence. */
const isBrief = ({ text }: Passage): boolean => text.length <= LONGEST_VALUE && !/\D\.$/.test(text);
const LONGEST_VALUE = 80;
