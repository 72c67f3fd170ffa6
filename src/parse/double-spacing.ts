/**
 * Text with a blank line after every line, as web pages and some scanners leave it: there only more blank lines part paragraphs. The
 * lines that begin amid a sentence tell.
 */
import { beginsSmall } from '../letters.ts';
import type { Line } from './lines.ts';

/** So many lines at least go on the sentence above, one in so many of all. */
const FEWEST = 3;
const PER_GOING_ON = 5;
/** One line in so many may stand right under another. */
const PER_CLOSE = 20;

/** The lines, one blank line fewer before each if the text is set with double spacing. */
export function singleSpaced(lines: readonly Line[]): readonly Line[] {
  const below = lines.filter(({ isRight, page }, i) => i > 0 && !isRight && page === lines[i - 1]?.page);
  const close = below.filter(({ gap }) => gap === 0);
  const goingOn = lines.filter((line, i) => goesOn(lines[i - 1], line));
  const isDouble =
    goingOn.length >= FEWEST &&
    goingOn.length * PER_GOING_ON >= below.length &&
    close.length * PER_CLOSE <= below.length;
  return isDouble ? lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) })) : lines;
}

/** Whether a line under one blank line begins with a small letter, and the one above ends no sentence. */
const goesOn = (above: Line | undefined, { text, gap }: Line): boolean =>
  above !== undefined && gap === 1 && beginsSmall(text) && !/[.!?:;]["”)]?$/.test(above.text);
