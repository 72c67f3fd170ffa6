/**
 * Text as lines: what the layout parser and the Markdown reader both hand on. A line has lost its white space and its
 * markup, but knows where it stands in the repaired text and what its surroundings tell of the layout.
 */

/** What Markdown says of a line outright; raw text has to be guessed at. */
export type Markup =
  | { readonly kind: 'heading' }
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
  /** Columns of white space before it. */
  readonly indent: number;
  readonly markup?: Markup;
}

/** The lines of a raw text that have anything on them, in order. Form feeds end pages. Linear in the length of the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let [start, page, gap] = [0, 0, 0];
  while (start <= text.length) {
    const end = endOfLine(text, start);
    const line = trimmed(text, start, end, page, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    if (text[end] === '\f') [page, gap] = [page + 1, 0];
    start = end + 1;
  }
  return lines;
}

const LINE_END = /[\n\f]/g;

function endOfLine(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}

function trimmed(text: string, from: number, to: number, page: number, gap: number): Line | undefined {
  const raw = text.slice(from, to);
  const content = raw.trim();
  if (!content) return undefined;
  const indent = raw.length - raw.trimStart().length;
  const start = from + indent;
  return { text: content, start, end: start + content.length, page, gap, indent };
}
