/**
 * Headings that fill their line right over their text: «9. Fråga om fastställande av balansräkning samt disposition av resultatet»
 * over «Punkten ströks.» Where the numbered lines of a document are headings with their text right under them, a line with a
 * capital goes on none.
 */

import { latin } from '../../latin.ts';
import { beginsCapital } from '../../letters.ts';
import type { Line } from '../lines/lines.ts';
import { fills } from './line-ends.ts';
import { hasNumber, type Start } from './starts.ts';

/** So many numbered lines over text tell how a document is set, if at most one in four of those with room is none. */
const FEWEST = 4;

/** Whether a line is the text under the numbered heading that a block so far is. */
export function textUnderNumbers(
  starts: readonly Start[],
  width: number,
): (open: readonly Start[], next: Start) => boolean {
  const isOver = (start: Start, next: Start) => hasNumber(start) && isUnder(start.line, next);
  const pairs = starts.flatMap((start, i): [Start, Start][] => {
    const next = starts[i + 1];
    return next && isOver(start, next) && !fills(start.line, next.line, width) ? [[start, next]] : [];
  });
  const set = pairs.filter(([start, next]) => isHeading(start, next));
  const isSet = set.length >= FEWEST && set.length * 4 >= pairs.length * 3;
  return (open, next) => {
    const [first] = open;
    return isSet && first !== undefined && open.length === 1 && isOver(first, next) && isHeading(first, next);
  };
}

/** Whether a line that has neither number nor bullet stands right under another. */
const isUnder = (above: Line, { line, numbers, bullet }: Start): boolean =>
  numbers.length + bullet === 0 && line.gap === 0 && !above.isRight && !line.isRight;

/** A line without a full stop over one with a capital. */
const isHeading = ({ line }: Start, next: Start): boolean =>
  latin`/[\p{L}\p{N})]$/u`.test(line.text) && beginsCapital(next.line.text);
