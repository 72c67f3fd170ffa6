/** The order of names, and of values. */
import { byText } from '../order.ts';

/** The alphabet of names: Swedish letters last, whatever other marks and case a letter has. */
export const byName = (a: string, b: string): number => byText(sortKey(a), sortKey(b)) || byText(a, b);

/** The three Swedish letters as the signs that follow z, so that code units sort them. */
const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' };

const sortKey = (name: string): string =>
  [...name.toLowerCase()]
    .map((letter) => AFTER_Z[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, ''))
    .join('');

/** The different values, in the order of code units. */
export const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort(byText);
