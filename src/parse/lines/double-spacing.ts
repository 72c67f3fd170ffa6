/**
 * Text with a blank line after every line, as web pages and some scanners leave it: there only more blank lines part paragraphs. The
 * lines that begin amid a sentence tell.
 */
import { beginsSmall } from '../../letters.ts';
import type { Line } from './lines.ts';

/** So many lines at least go on the sentence above, one in so many of all. */
const FEWEST = 3;
const PER_GOING_ON = 5;
/** One line in so many may stand right under another. */
const PER_CLOSE = 20;

/** The lines, one blank line fewer before each if the text is set with double spacing. */
export function singleSpaced(lines: readonly Line[]): readonly Line[] {
  const below = lines.flatMap((line, i) => {
    const above = lines[i - 1];
    if (!above || line.isRight || line.page !== above.page) return [];
    const one = { gap: line.gap, goesOn: goesOn(above, line) };
    // Where a divided word was put together, the rest of its line stands right under it.
    return one.gap === 0 && one.goesOn ? [] : [one];
  });
  const goingOn = below.filter(({ gap, goesOn }) => gap === 1 && goesOn);
  const close = below.filter(({ gap }) => gap === 0);
  const isDouble =
    goingOn.length >= FEWEST &&
    goingOn.length * PER_GOING_ON >= below.length &&
    close.length * PER_CLOSE <= below.length;
  return isDouble ? lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) })) : lines;
}

/** Whether a line begins with a small letter, and the one above ends no sentence. */
const goesOn = (above: Line, { text }: Line): boolean =>
  beginsSmall(text) && !/[.!?:;]["”)]?$/.test(above.text);
