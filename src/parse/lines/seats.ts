/** Members numbered by their seats: «1. Anna Ek, ordf (S)» over «2. Bo Alm (M)», whose numbers are those of no items. */
import { latin } from '../../latin.ts';
import type { Line } from './lines.ts';

/** A number before a name with its party. */
export const SEAT: RegExp = latin`/^(\d{1,2})[.)]?\s+(?=\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}(?:,? [\p{Ll}\d:. ]{1,20})? \(\p{L}{1,4}\))/u`;

/** So many in a row are seats; what stands between two of them is beside the first. */
const FEWEST = 3;
const MOST_BETWEEN = 3;

/** The lines that begin so, by their place, and how long the number with its blank is. */
export function seatNumbers(lines: readonly Line[]): ReadonlyMap<number, number> {
  const seats = new Map<number, number>();
  let row: [number, number][] = [];
  const close = () => {
    if (row.length >= FEWEST) for (const [i, length] of row) seats.set(i, length);
    row = [];
  };
  for (const [i, { text, markup }] of lines.entries()) {
    const match = markup ? null : SEAT.exec(text);
    if (!match) continue;
    const [last = i] = row.at(-1) ?? [];
    if (Number(match[1]) !== row.length + 1 || i - last > MOST_BETWEEN) close();
    if (Number(match[1]) === row.length + 1) row.push([i, match[0].length]);
  }
  close();
  return seats;
}
