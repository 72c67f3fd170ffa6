/** The text around a correction as a reviewer reads it: the paragraph, and the lines it stands on. */
import type { Span } from '../document.ts';
import type { Correction } from '../write/index.ts';
import { lineEndsOf, type ReviewDocument } from './document.ts';

/** What stands before and after a place. */
export interface Passage {
  readonly before: string;
  readonly after: string;
}

/** Characters of a paragraph shown on each side. */
const REACH = 300;

/**
 * What stands around a correction, with the corrections around it carried out: its paragraph, at most 300 characters on each
 * side; where the text is not known any more, the few words that were kept with the correction.
 */
export function passageOf(document: ReviewDocument, correction: Correction): Passage {
  if (document.source === undefined) return correction.context;
  const at = cleanOffset(document, correction.span.start);
  const end = cleanOffset(document, correction.span.end);
  const before = document.clean
    .slice(Math.max(0, at - REACH), at)
    .split(PARAGRAPH)
    .at(-1) as string;
  const after = document.clean.slice(end, end + REACH).split(PARAGRAPH)[0] as string;
  return { before, after };
}

const PARAGRAPH = /(?:\r?\n[^\S\n]*){2,}|\f/;

/** Where a place in the text as decoded, outside or at the edge of what was replaced, is in the clean text. */
function cleanOffset({ corrections, clean }: ReviewDocument, offset: number): number {
  const asWritten = lineEndsOf(clean);
  let shift = 0;
  for (const { kind, span, after } of corrections) {
    if (span.end > offset) break;
    if (kind === 'replace') shift += asWritten(after).length - (span.end - span.start);
  }
  return offset + shift;
}

/** A stretch of whole lines: where it is in the text as decoded and in the clean text, and what stands there in each. */
export interface Lines {
  readonly span: Span;
  readonly cleanSpan: Span;
  readonly before: string;
  readonly clean: string;
}

/**
 * The line of a correction, for typing it anew; more lines where a correction goes over a line end. Undefined where the text is
 * not known any more.
 */
export function linesOf(document: ReviewDocument, correction: Correction): Lines | undefined {
  const { source, clean } = document;
  if (source === undefined) return undefined;
  const span = grown(document.corrections, source, correction.span);
  const cleanSpan = { start: cleanOffset(document, span.start), end: cleanOffset(document, span.end) };
  return {
    span,
    cleanSpan,
    before: ours(source.slice(span.start, span.end)).normalize('NFC'),
    clean: ours(clean.slice(cleanSpan.start, cleanSpan.end)),
  };
}

/** The least stretch of whole lines around a place that cuts no correction. */
function grown(corrections: readonly Correction[], source: string, place: Span): Span {
  const start = lastLineStart(source, place.start);
  const end = nextLineEnd(source, place.end);
  const cut = corrections.filter(({ span }) => span.start < end && start < span.end);
  const least = Math.min(start, ...cut.map(({ span }) => span.start));
  const most = Math.max(end, ...cut.map(({ span }) => span.end));
  if (least === start && most === end) return { start, end };
  return grown(corrections, source, { start: least, end: most });
}

const LINE_END = /[\r\n\f\v\u2028\u2029]/;

/** With our line ends, as the stages have them. */
const ours = (text: string): string => text.replace(/\r\n?|[\v\u2028\u2029]/g, '\n');

function lastLineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !LINE_END.test(text.charAt(start - 1))) start--;
  return start;
}

function nextLineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !LINE_END.test(text.charAt(end))) end++;
  return end;
}
