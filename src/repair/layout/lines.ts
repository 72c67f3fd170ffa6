/** The lines of a document's prose, and decisions on stretches of them. */

import type { Reason, Replacement, Source, Span } from '../../document.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';

/** A line of prose, without its line end; in Markdown possibly a piece of one. */
export interface Line {
  readonly text: string;
  readonly span: Span;
  /** What stands before and behind it in the same line of the source: marks of Markdown, and what is closed to repair. */
  readonly before: string;
  readonly behind: string;
}

/** All lines that are prose as a whole or in part; every look at the layout goes through them. */
export const linesOf: (source: Source) => readonly Line[] = onceFor(cutLines);

function cutLines({ text, prose, format }: Source): readonly Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (const whole of wholeLines(text)) {
    for (let span = prose[next]; span && span.start <= whole.end; span = prose[++next]) {
      const start = Math.max(span.start, whole.start);
      const quote = format === 'markdown' && start === whole.start ? quoteMarks(text, whole) : 0;
      lines.push(lineIn(text, whole, start + quote, Math.min(span.end, whole.end)));
      if (span.end > whole.end) break;
    }
  }
  return lines;
}

function* wholeLines(text: string): Iterable<Span> {
  let start = 0;
  for (const { length } of text.split(/[\n\f]/)) {
    yield { start, end: start + length };
    start += length + 1;
  }
}

/** How many characters mark a line of Markdown as one of a quotation that began above. */
const quoteMarks = (text: string, { start, end }: Span): number =>
  (/^(?:[ \t]*>)*/.exec(text.slice(start, end)) as RegExpExecArray)[0].length;

const lineIn = (text: string, whole: Span, start: number, end: number): Line => ({
  text: text.slice(start, end),
  span: { start, end },
  before: text.slice(whole.start, start),
  behind: text.slice(end, whole.end),
});

/** Whether it opens a line: at the most the marks of a quotation, heading or list stand before it. */
export const opensLine = ({ before }: Line): boolean => /^(?:[\s>#*+_-]|\d+[.)])*$/.test(before);

/** Whether it closes a line: at the most marks stand behind it. */
export const closesLine = ({ behind }: Line): boolean => !latin`/[\p{L}\p{N}]/u`.test(behind);

/** Puts `after` in the place of a stretch of a line. */
export function replacement(
  line: Line,
  start: number,
  end: number,
  after: string,
  confidence: number,
  reason: Reason,
): Replacement {
  const before = line.text.slice(start, end);
  return {
    kind: 'replace',
    span: { start: line.span.start + start, end: line.span.start + end },
    before,
    after,
    confidence,
    reasons: [reason],
    alternatives: [{ text: before, probability: 1 - confidence }],
  };
}
