/**
 * A cleaned document as the review has it: what `clean` wrote of it, and nothing else, so that a folder of results can be
 * reviewed without the scans it came from. The text that was read is got back from the clean text and the corrections.
 */
import type { Correction } from '../write/index.ts';

/** One document with its corrections, in the order of their places. */
export interface ReviewDocument {
  /** Its name below the folder that was cleaned. */
  readonly file: string;
  /** Of the bytes that were read, in hexadecimal. */
  readonly sha256: string;
  readonly corrections: readonly Correction[];
  /** The clean text. */
  readonly clean: string;
  /** The text as it was decoded, which the spans of corrections point into; undefined where it cannot be told any more. */
  readonly source: string | undefined;
}

/** Puts the line ends of a clean text into words that have ours. */
export function lineEndsOf(clean: string): (words: string) => string {
  const [lineEnd] = /\r\n?|\n/.exec(clean) ?? ['\n'];
  return (words) => words.replaceAll('\n', lineEnd);
}

/**
 * The text as it was decoded, from the clean text and the corrections. Where the clean text was changed after it was written, words
 * are not at their places: then nothing is sure, and the result is undefined.
 */
export function sourceOf(clean: string, corrections: readonly Correction[]): string | undefined {
  const asWritten = lineEndsOf(clean);
  const parts: string[] = [];
  let [done, read] = [0, 0];
  for (const { kind, span, before, after } of corrections) {
    if (kind !== 'replace') continue;
    const at = done + span.start - read;
    if (!clean.startsWith(asWritten(after), at)) return undefined;
    parts.push(clean.slice(done, at), asWritten(before));
    done = at + asWritten(after).length;
    read = span.end;
  }
  const source = parts.join('') + clean.slice(done);
  const isAtItsPlace = ({ span, before }: Correction): boolean =>
    source.slice(span.start, span.end) === asWritten(before);
  return corrections.every(isAtItsPlace) ? source : undefined;
}
