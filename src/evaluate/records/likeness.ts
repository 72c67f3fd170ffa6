/** How alike two values of records are, whatever their case, blanks and punctuation. */
import { distance } from '../distance.ts';

/** Letters and digits alone, in small letters: what two single values are compared by. */
export const squeezed = (value: unknown): string => small(value).replace(/[^\p{L}\p{N}]+/gu, '');

/** Letters alone, in small letters. */
export const letters = (value: unknown): string => small(value).replace(/[^\p{L}]+/gu, '');

/** Words by their letters and digits, in small letters. */
export const wordsOf = (value: unknown): string[] =>
  small(value)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What two names are compared by: no party or office in brackets, no nickname in quotes, nothing after a comma. */
export const nameKey = (name: unknown): string =>
  squeezed(textOf(name).replace(ASIDE, ' ').replace(/,.*$/su, ''));

const ASIDE = /\([^)]*\)|"[^"]*"|”[^”]*”|“[^”]*”/gu;

/** The share of letters that two headings have in common: their edit distance against the longer one. */
export function headingLikeness(a: unknown, b: unknown): number {
  const [x, y] = [letters(a), letters(b)];
  const longer = Math.max([...x].length, [...y].length);
  return longer === 0 ? 1 : 1 - distance(x, y) / longer;
}

/** F1 of the words of two texts, whatever their order. */
export function wordLikeness(a: unknown, b: unknown): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.length + y.length === 0 ? 1 : (2 * commonWords(x, y)) / (x.length + y.length);
}

/** How many words two lists have in common, each as often as both have it. */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

const textOf = (value: unknown): string =>
  (value === undefined || value === null ? '' : String(value)).normalize('NFC');

const small = (value: unknown): string => textOf(value).toLowerCase();
