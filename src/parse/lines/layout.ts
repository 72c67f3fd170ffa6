/**
 * The measure of a page: how many characters a full line holds. Text whose paragraphs are one line each has no such measure.
 */
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
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
function columnWidth(lines: readonly Line[]): number {
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

/** Whether a line divides a word that the next one goes on with. */
export const divides = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && DIVIDED.test(line.text.slice(-2)) && beginsSmall(next.text);
const DIVIDED = latin`/\p{L}[-\u00ad]$/u`;

/** So many words divided at the ends of lines, one in ten lines at least, tell that a hand broke them. */
const FEWEST_DIVIDED = 3;
const MOST_WHOLE = 10;
const DIVIDED_LINE = latin`/\p{L}[-\u00ad]\n\p{Ll}/gu`;
const PRINTED_LINE = /\S[^\S\n]*(?:\n|$)/g;
/** A hand leaves so much of a line open at most before it goes on in the next one. */
const LEFT_OPEN = 0.4;

/**
 * Whether the lines of a text are broken as a hand broke them, in which a copy follows it: it fills no line to the last word that
 * fits, but divides words wherever the sheet ends.
 */
export function isHandBroken(text: string): boolean {
  const divided = text.match(DIVIDED_LINE)?.length ?? 0;
  return divided >= FEWEST_DIVIDED && divided * MOST_WHOLE >= (text.match(PRINTED_LINE)?.length ?? 0);
}

/** How many characters a full line holds, and one that is full enough for a sentence to go on in the next. */
export interface Measure {
  readonly width: number;
  readonly open: number;
}

/** The measure of the lines; where a hand broke them, a sentence goes on after one that is not full, too. */
export function measureOf(lines: readonly Line[], byHand: boolean): Measure {
  const width = columnWidth(lines);
  if (!byHand) return { width, open: width };
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => b - a);
  const wide = lengths[Math.floor(lengths.length * LONGER)] ?? 0;
  return { width, open: Math.min(width, (1 - LEFT_OPEN) * wide) };
}
/** Share of lines that may be longer than the sheet is wide: the words of who copied it. */
const LONGER = 0.1;
