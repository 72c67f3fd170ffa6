/** From places in the decoded file, which corrections and rulings count in, to those in the source's text. */
import { firstWhere } from '../bisect.ts';
import type { Source, Span } from '../document.ts';

/** The place in `source.text`; `text` stands at another place than in the file where that has other line ends or forms of letters. */
export function inText({ offsets, text }: Source, { start, end }: Span): Span {
  if (!offsets) return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
  return { start: firstAtOrAfter(offsets, start), end: firstAtOrAfter(offsets, end) };
}

const firstAtOrAfter = (offsets: Int32Array, place: number): number =>
  firstWhere(offsets.length - 1, (i) => (offsets[i] as number) >= place);
