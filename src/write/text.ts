/**
 * The clean text as the user gets it: the original, to the letter and with the line ends it had, but for what was
 * replaced. So it is not made from the repaired text alone: NFC and LF are ours, the rest of the document is the author's.
 */
import type { Edited, Source, Span } from '../document.ts';

const LINE_END = /\r\n?|[\n\v\u2028\u2029]/;

/**
 * The source's original with the edits made. Without edits it is `source.original` itself, whatever normal form and line
 * ends that has; line ends inside an edit follow those of the place they replace, else the first of the document.
 */
export function cleanText(source: Source, edited: Edited): string {
  const parts: string[] = [];
  let done = 0;
  for (const { at, length, span } of edited.edits) {
    parts.push(originalText(source, { start: done, end: span.start }));
    parts.push(withLineEndsOf(source, span, edited.text.slice(at, at + length)));
    done = span.end;
  }
  parts.push(originalText(source, { start: done, end: source.text.length }));
  return parts.join('');
}

const originalText = ({ original, offsets }: Source, { start, end }: Span): string =>
  offsets ? original.slice(offsets[start], offsets[end]) : original.slice(start, end);

function withLineEndsOf(source: Source, span: Span, text: string): string {
  if (!text.includes('\n')) return text;
  const [lineEnd = '\n'] = LINE_END.exec(originalText(source, span)) ?? LINE_END.exec(source.original) ?? [];
  return text.replaceAll('\n', lineEnd);
}
