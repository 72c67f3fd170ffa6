/**
 * The way back from the repaired text to the source. The parser works on the repaired text; every position that it gives
 * refers to `Source.text`, and this file alone knows how one becomes the other.
 */

import type { Position } from 'unist';
import { firstWhere } from '../../bisect.ts';
import type { Edited, Source, Span } from '../../document.ts';

/** Finds places of the repaired text in the source. */
export interface Placer {
  /** The range of `Source.text` that the range of `Edited.text` was made from. What an edit took away at its rims is left out. */
  readonly span: (start: number, end: number) => Span;
  /** The same as line, column (from 1) and offset (from 0), as unist has it. */
  readonly position: (start: number, end: number) => Position;
}

/** A placer for the document. */
export function placer(source: Source, edited: Edited): Placer {
  const lineStarts = startsOfLines(source.text);
  const span = (start: number, end: number): Span => {
    const from = sourceOffset(edited.edits, start, 'start');
    return { start: from, end: Math.max(from, sourceOffset(edited.edits, end, 'end')) };
  };
  const point = (offset: number) => {
    const line = lastAtMost(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] as number) + 1, offset };
  };
  const position = (start: number, end: number): Position => {
    const range = span(start, end);
    return { start: point(range.start), end: point(range.end) };
  };
  return { span, position };
}

/**
 * Where an offset of the repaired text stands in the source. Inside an edit there is no exact place: a start goes to the
 * edit's start and an end to its end, so that the span holds the whole word. Linear outside edits.
 */
function sourceOffset(edits: Edited['edits'], offset: number, side: 'start' | 'end'): number {
  const index = lastEdit(edits, offset, side);
  const edit = edits[index];
  if (!edit) return offset;
  const past = offset - (edit.at + edit.length);
  if (past >= 0) return edit.span.end + past;
  return side === 'start' ? edit.span.start : edit.span.end;
}

/** The last edit that stands before a start, or begins before an end; -1 if none does. */
function lastEdit(edits: Edited['edits'], offset: number, side: 'start' | 'end'): number {
  const isBehind = ({ at }: Edited['edits'][number]): boolean =>
    side === 'start' ? at > offset : at >= offset;
  return firstWhere(edits.length, (i) => isBehind(edits[i] as Edited['edits'][number])) - 1;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last number that is not above the limit; the first number is never above it. */
export const lastAtMost = (numbers: readonly number[], limit: number): number =>
  Math.max(0, firstWhere(numbers.length, (i) => (numbers[i] as number) > limit) - 1);
