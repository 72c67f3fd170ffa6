/**
 * Levenshtein distance over characters as a reader counts them: Unicode code points. `fastest-levenshtein` counts UTF-16
 * code units, and would count a sign beyond U+FFFF twice; so each code point of a pair of texts gets a code unit of its own first.
 */
import { distance as unitDistance } from 'fastest-levenshtein';

/** How many different code points a pair of texts may have: as many as there are code units. */
const CODE_UNITS = 0x10000;

/**
 * The least number of code points to insert, delete or replace that turns `a` into `b` (Levenshtein 1966).
 * Texts without surrogates go straight through. Throws a RangeError for texts of more than 65,536 different code points.
 */
export function distance(a: string, b: string): number {
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return unitDistance(a, b);
  const units = new Map<string, string>();
  return unitDistance(renumber(a, units), renumber(b, units));
}

/** Number of code points in a text. */
export const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

const SURROGATE = /[\ud800-\udfff]/;

/** Each code point as one code unit, numbered by its first appearance in `units`. */
function renumber(text: string, units: Map<string, string>): string {
  let renumbered = '';
  for (const point of text) {
    const unit = units.get(point) ?? String.fromCharCode(units.size);
    units.set(point, unit);
    renumbered += unit;
  }
  if (units.size > CODE_UNITS) throw new RangeError(`expected at most ${CODE_UNITS} different characters`);
  return renumbered;
}
