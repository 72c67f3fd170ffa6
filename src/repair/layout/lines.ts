/** The lines of a document's prose, and decisions on stretches of them. */
import type { Reason, Replacement, Source, Span } from '../../document.ts';

/** A line of prose, without its line end. */
export interface Line {
  readonly text: string;
  readonly span: Span;
}

/** All lines that are prose as a whole or in part; a line of Markdown may come in several pieces. */
export function linesOf(source: Source): Line[] {
  const lines: Line[] = [];
  for (const { start, end } of source.prose) {
    let from = start;
    for (const text of source.text.slice(start, end).split(/[\n\f]/)) {
      lines.push({ text, span: { start: from, end: from + text.length } });
      from += text.length + 1;
    }
  }
  return lines;
}

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
