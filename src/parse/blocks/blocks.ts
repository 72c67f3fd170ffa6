/**
 * Lines put together to blocks: what was one paragraph, heading or list item before the printer broke it into lines.
 *
 * A page is set by filling each line as far as words fit (the greedy rule of all word processors). So a line that had room for
 * the first word of the next one was ended by its author. Where that is not enough, the letters at the seam tell: a small
 * letter goes on a sentence, a number or a label begins something new.
 */
import { divides, measureOf } from '../lines/layout.ts';
import type { Line, Markup } from '../lines/lines.ts';
import type { Enumerator } from '../numbers/enumerators.ts';
import type { LabelMatch } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { continues } from './continues.ts';
import { labelOver } from './halved-labels.ts';
import { isNextClause } from './leads.ts';
import { type Start, startOf } from './starts.ts';
import { textUnderNumbers } from './under-numbers.ts';

export interface Block {
  readonly lines: readonly Line[];
  /** The lines put together. */
  readonly text: string;
  /** Whether white space or a page break stands before it. */
  readonly apart: boolean;
  /** Readings of a number at its head. */
  readonly numbers: readonly Enumerator[];
  /** Length of the bullet at its head with the white space after it; 0 for none. */
  readonly bullet: number;
  readonly label?: LabelMatch;
  readonly markup?: Markup;
}

/** The blocks of the lines, in order; every line is in one. */
export function blocksOf(lines: readonly Line[], vocabulary: Vocabulary, byHand = false): Block[] {
  const measure = measureOf(lines, byHand);
  const { width } = measure;
  const starts = lines.map((line) => startOf(line, vocabulary));
  const isUnder = textUnderNumbers(starts, width);
  const groups: Start[][] = [];
  for (const start of starts) {
    const open = groups.at(-1);
    const isNext =
      open !== undefined && (isNextClause(groups, start, width, vocabulary) || isUnder(open, start));
    if (open && !isNext && continues(open, start, measure, vocabulary)) open.push(start);
    else groups.push([start]);
  }
  return groups.map((group) => blockOf(group, vocabulary));
}

function blockOf(starts: readonly Start[], vocabulary: Vocabulary): Block {
  const [first, second] = starts as [Start, ...Start[]];
  const lines = starts.map((start) => start.line);
  const label = (second && labelOver([first], second.line, vocabulary)) ?? first.label;
  return {
    lines,
    text: joined(lines),
    apart: first.line.gap > 0,
    numbers: first.numbers,
    bullet: first.bullet,
    ...(label && { label }),
    ...(first.line.markup && { markup: first.line.markup }),
  };
}

/** The lines as one text, with the blanks that `seam` puts between them. */
const joined = (lines: readonly Line[]): string =>
  lines.map((line, i) => line.text + seam(lines, i)).join('');

/** What joins a line to the next: a blank, or nothing after a hyphen that divides a word. */
export function seam(lines: readonly Line[], i: number): string {
  const next = lines[i + 1];
  if (!next) return '';
  return divides(lines[i] as Line, next) ? '' : ' ';
}
