/**
 * Text as lines: what the layout parser and the Markdown reader both hand on. A line has lost its white space and its
 * markup, but knows where it stands in the repaired text and what its surroundings tell of the layout. Columns that are set apart
 * by wide blanks (the front page of minutes has them) are lines of their own, from left to right.
 */

import { latin } from '../../latin.ts';

/** What Markdown says of a line outright; raw text has to be guessed at. */
export type Markup =
  | { readonly kind: 'heading'; readonly depth: number }
  | { readonly kind: 'item'; readonly marker: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

export interface Line {
  /** Without white space at the ends, never empty. */
  readonly text: string;
  /** Where it stands in `Edited.text`, half-open; with Markdown the markup is inside. */
  readonly start: number;
  readonly end: number;
  /** Pages are counted from 0. */
  readonly page: number;
  /** Number of blank lines before it on its page. */
  readonly gap: number;
  /** Characters that stand before it on its printed line. */
  readonly indent: number;
  /** Whether it stands in a column to the right of another. */
  readonly isRight: boolean;
  readonly markup?: Markup;
}

/** The lines of a raw text that have anything on them, in order. Form feeds end pages. Linear in the length of the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let [start, page, gap] = [0, 0, 0];
  while (start <= text.length) {
    const end = endOfLine(text, start);
    const before = lines.length;
    addCells(lines, text.slice(start, end), { start, page, gap });
    gap = lines.length > before ? 0 : gap + 1;
    if (text[end] === '\f') [page, gap] = [page + 1, 0];
    start = end + 1;
  }
  return lines;
}

const LINE_END = /[\n\f]/g;
/** White space that parts columns, and what stands between. */
const CELL = /\S+(?:[^\S\t]{1,2}\S+)*/g;
/** «Ordförande | Anna Ek |»: two rules between columns, or beside them. */
const RULED = /\s\|\s.*\s\|\s*$/;
const RULE = /(?<=^|\s)\|(?=\s|$)/g;
/** Longer lines are no rows of columns. */
const LONGEST_ROW = 400;

function endOfLine(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** Adds what stands on a printed line: its columns, or all of it if it is too long for columns. */
function addCells(lines: Line[], raw: string, at: Pick<Line, 'start' | 'page' | 'gap'>): void {
  if (raw.length > LONGEST_ROW) {
    const text = raw.trim();
    if (text) lines.push(cellAt(text, raw.length - raw.trimStart().length, at, false));
    return;
  }
  const row = RULED.test(raw) ? raw.replace(RULE, ' ') : raw;
  const number = NUMBER.exec(OTHER_NUMBER.test(row) ? '' : row);
  CELL.lastIndex = number?.[0].length ?? 0;
  let isRight = false;
  for (let match = CELL.exec(row); match; match = CELL.exec(row)) {
    const cell = cellAt(match[0], match.index, at, isRight);
    lines.push(number && !isRight ? behindNumber(cell, number, at.start) : cell);
    isRight = true;
  }
}

/** «§ 3     Dagordningen godkändes.», «3     Dagordningen godkändes.»: a number and the words after it are no columns. */
const NUMBER = latin`/^(\s*)(§ ?\d{1,4}|\d{1,2}\.\d{1,2}\.?|[1-9]\d?(?=\s{2,}\p{Lu}(?:\S| (?! ))*\.$))\s+(?=\p{L})/u`;

const behindNumber = (cell: Line, [, before = '', number]: RegExpExecArray, start: number): Line => ({
  ...cell,
  text: `${number} ${cell.text}`,
  start: start + before.length,
  indent: before.length,
});

/** «1. Garn     4. Nålar»: an agenda in two columns. */
const OTHER_NUMBER = /\S\s{3,}(?:§ ?\d|\d{1,2}\.)/;

/** A cell; only the first of a printed line stands under blank lines. */
const cellAt = (
  text: string,
  indent: number,
  { start, page, gap }: Pick<Line, 'start' | 'page' | 'gap'>,
  isRight: boolean,
): Line => ({
  text,
  start: start + indent,
  end: start + indent + text.length,
  indent,
  isRight,
  page,
  gap: isRight ? 0 : gap,
});

/** The line cut where others begin within it; each stands apart from the one before. */
export function partedAt(line: Line, indexes: readonly number[]): Line[] {
  const starts = [0, ...indexes.filter((index) => index > 0 && index < line.text.length)];
  return starts.map((start, i) => partOf(line, start, starts[i + 1] ?? line.text.length));
}

/** A part of a line as a line of its own; what does not begin it stands under it as if a blank line were between. */
function partOf(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trimEnd();
  const start = line.start + from;
  return {
    ...line,
    text,
    start,
    end: to === line.text.length ? line.end : start + text.length,
    ...(from > 0 && { gap: 1, indent: 0, isRight: false }),
  };
}
