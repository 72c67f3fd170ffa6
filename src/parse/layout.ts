/**
 * The measure of a page: how many characters a full line holds. Text whose paragraphs are one line each has no such measure.
 */
import type { Line } from './lines.ts';

/** No printed line of a page holds more characters. */
const WIDEST = 140;
/** Pages are taken to be at least so wide: a list of short names has no full lines. */
const NARROWEST = 60;
/** Fewer full lines than this, if they hold more characters than that, are paragraphs of their own. */
const FEWEST_FULL = 3;
const WIDE = 100;
/** Share of lines that may be longer than the page is wide, because OCR ran columns together. */
const OUTLIERS = 0.02;
/** In proportional type, lines of one width differ so much in characters. */
const RAGGED = 0.85;

/**
 * The number of characters that a line must exceed to be full, or infinity where lines are paragraphs. Full lines of set text
 * mostly end amid a sentence; where the longest lines end with a full stop, they were not set.
 */
export function columnWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.indent + line.text.length).sort((a, b) => a - b);
  const widest = lengths.at(-1 - Math.floor(lengths.length * OUTLIERS)) ?? 0;
  if (widest > WIDEST) return Number.POSITIVE_INFINITY;
  const limit = widest < NARROWEST ? NARROWEST : RAGGED * widest;
  const full = lines.filter((line) => line.indent + line.text.length >= limit);
  if (full.length < FEWEST_FULL && widest > WIDE) return Number.POSITIVE_INFINITY;
  const broken = full.filter((line) => !/[.!?:;]$/.test(line.text));
  return broken.length * 2 >= full.length ? limit : Number.POSITIVE_INFINITY;
}

/** Whether a text sets its blocks apart with blank lines: one block in eight at least. */
export const isSpaced = (blocks: readonly { readonly apart: boolean }[]): boolean =>
  blocks.filter((block) => block.apart).length * 8 > blocks.length;
