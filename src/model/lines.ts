/**
 * A table as one text, `key value` in lines in the order of the keys: a text is read from the file in no time, and a `Map` of
 * as many keys takes longer than cleaning half a page.
 */
import { byText } from '../order.ts';

/** The table as text; a key must be without blanks and line ends. */
export function packLines(table: ReadonlyMap<string, number>): string {
  const keys = [...table.keys()].sort(byText);
  return keys.map((key) => `${key} ${table.get(key)}\n`).join('');
}

/** The value of a key, found by halving. */
export function valueInLines(lines: string, key: string): number | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
    const end = lines.indexOf('\n', start);
    const blank = lines.indexOf(' ', start);
    const found = lines.slice(start, blank);
    if (found === key) return Number(lines.slice(blank + 1, end));
    if (found < key) low = end + 1;
    else high = start;
  }
  return undefined;
}
