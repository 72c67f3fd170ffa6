/**
 * Text as lines: what the layout parser and the Markdown reader both hand on. A line has lost its white space and its
 * markup, but knows where it stands in the repaired text and what its surroundings tell of the layout. Columns that are set apart
 * by wide blanks (the front page of minutes has them) are lines of their own, from left to right.
 */

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
    const cells = cellsOf(text, start, end).map((cell) => ({ ...cell, page, gap: cell.isRight ? 0 : gap }));
    for (const cell of cells) lines.push(cell);
    gap = cells.length > 0 ? 0 : gap + 1;
    if (text[end] === '\f') [page, gap] = [page + 1, 0];
    start = end + 1;
  }
  return lines;
}

const LINE_END = /[\n\f]/g;
/** White space that parts columns, and what stands between. */
const CELL = /\S+(?:[^\S\t]{1,2}\S+)*/g;
/** Longer lines are no rows of columns. */
const LONGEST_ROW = 400;

function endOfLine(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}

function cellsOf(text: string, from: number, to: number): Omit<Line, 'page' | 'gap'>[] {
  const raw = text.slice(from, to);
  if (raw.length > LONGEST_ROW) {
    const content = raw.trim();
    return content ? [cellAt(content, from, raw.length - raw.trimStart().length, false)] : [];
  }
  return [...raw.matchAll(CELL)].map((match, i) => cellAt(match[0], from, match.index, i > 0));
}

const cellAt = (
  text: string,
  from: number,
  indent: number,
  isRight: boolean,
): Omit<Line, 'page' | 'gap'> => ({
  text,
  start: from + indent,
  end: from + indent + text.length,
  indent,
  isRight,
});
