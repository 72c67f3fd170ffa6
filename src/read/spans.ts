/** Spans of what a pattern finds in a text, and of what lies between. */
import type { Span } from '../document.ts';

/** Spans of all matches of a global pattern, in order. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** What lies between ordered cuts in a text of the given length, before the first and after the last: always one more. */
export function between(cuts: readonly Span[], length: number): Span[] {
  const starts = [0, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), length];
  return starts.map((start, i) => ({ start, end: ends[i] ?? length }));
}
