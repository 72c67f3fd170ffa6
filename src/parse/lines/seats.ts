/** Members numbered by their seats: «1. Anna Ek, ordf (S)» over «2. Bo Alm (M)», whose numbers are those of no items. */
import { latin } from '../../latin.ts';
import type { Line } from './lines.ts';

/** A number before a name with its party. */
export const SEAT: RegExp = latin`/^(\d{1,2})[.)]?\s+(?=\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}(?:,? [\p{Ll}\d:. ]{1,20})? \(\p{L}{1,4}\))/u`;

/** So many in a row are seats; what stands between two of them is beside the first. */
const FEWEST = 3;
const MOST_BETWEEN = 3;

/** The places of the lines that begin so, each with the next number. */
export function seatsIn(lines: readonly Line[]): ReadonlySet<number> {
  const rows: { at: number; seat: number }[][] = [];
  for (const [at, { text, markup }] of lines.entries()) {
    const seat = markup ? 0 : Number(SEAT.exec(text)?.[1] ?? 0);
    const last = rows.at(-1)?.at(-1);
    if (last && seat === last.seat + 1 && at - last.at <= MOST_BETWEEN) rows.at(-1)?.push({ at, seat });
    else if (seat === 1) rows.push([{ at, seat }]);
  }
  return new Set(rows.filter(({ length }) => length >= FEWEST).flatMap((row) => row.map(({ at }) => at)));
}
