/**
 * Which old code page is it? Every byte over 0x7F is read in each of them, and the reading earns points when it is what stands
 * there in Swedish: å inside a word, Å at its start, a quotation mark at its edge. Right readings earn much and wrong ones
 * lose as much, because where one page has å the others have †, Œ, Õ or Â.
 */

import iconv from 'iconv-lite';
import type { Encoding } from '../document.ts';
import { latin } from '../latin.ts';
import { hasLetter } from '../letters.ts';

export interface CodePageGuess {
  readonly encoding: Encoding;
  /** The next best page, where the choice is uncertain. */
  readonly rival?: Encoding;
}

const PAGES: readonly Encoding[] = ['windows-1252', 'cp850', 'macintosh'];

/** Points by which the winner must lead: one clear letter is enough, one quotation mark is not. */
const MARGIN = 3;

/** So many telling bytes are enough; reading on would cost time and change nothing. */
const ENOUGH = 50_000;

/** The code page that reads most like Swedish; Windows-1252, and its best rival, when none stands out. */
export function guessCodePage(bytes: Uint8Array): CodePageGuess {
  const ranked = PAGES.map((encoding) => ({ encoding, points: points(bytes, tableOf(encoding)) })).sort(
    (a, b) => b.points - a.points,
  );
  const [best, second] = ranked as [Ranked, Ranked];
  if (best.points > 0 && best.points - second.points >= MARGIN) return { encoding: best.encoding };
  const fallback: Encoding = 'windows-1252';
  return { encoding: fallback, rival: best.encoding === fallback ? second.encoding : best.encoding };
}

interface Ranked {
  readonly encoding: Encoding;
  readonly points: number;
}

/** The 256 characters of a code page. */
const tableOf = (encoding: Encoding): string =>
  iconv.decode(
    Uint8Array.from({ length: 256 }, (_, i) => i),
    encoding,
  );

function points(bytes: Uint8Array, table: string): number {
  let sum = 0;
  let seen = 0;
  const at = (i: number): string => table[bytes[i] ?? 0x20] ?? ' ';
  for (let i = 0; i < bytes.length && seen < ENOUGH; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    sum += plausibility(at(i), at(i - 1), at(i + 1));
    seen++;
  }
  return sum;
}

const LOWER = latin`/\p{Ll}/u`;
const UPPER = latin`/\p{Lu}/u`;

/** Letters that Swedish text has in names and loans only. */
const FOREIGN = 'üæøèáàëóíñç';
const FOREIGN_UPPER = FOREIGN.toUpperCase();
/** Signs of running text and of OCR noise: they stand beside words, not in them. */
const SIGNS = '§°½¼¾–—…«»‘’‚“”•·©®™¢£¥€×±²³´¨';
/** Marks that may stand anywhere and tell nothing. */
const NEUTRAL = '\u00A0\u00AD¬';

/** How well a character stands between its neighbours in Swedish text, from 3 (an å inside a word) to −3 (a stray sign). */
function plausibility(char: string, before: string, after: string): number {
  if ('åäöé'.includes(char)) return lowerCase(before, after);
  if ('ÅÄÖÉ'.includes(char)) return upperCase(before, after);
  if (FOREIGN.includes(char)) return Math.min(1, lowerCase(before, after));
  if (FOREIGN_UPPER.includes(char)) return Math.min(0, upperCase(before, after));
  if (NEUTRAL.includes(char)) return 0;
  return SIGNS.includes(char) ? sign(char, before, after) : -3;
}

function lowerCase(before: string, after: string): number {
  if (UPPER.test(after)) return -2;
  const beside = Number(hasLetter(before)) + Number(hasLetter(after));
  return [0, 2, 3][beside] ?? 0;
}

function upperCase(before: string, after: string): number {
  if (LOWER.test(before)) return -2;
  return UPPER.test(before) || hasLetter(after) ? 2 : 0;
}

function sign(char: string, before: string, after: string): number {
  const inside = hasLetter(before) && hasLetter(after);
  if (inside) return char === '’' ? 1 : -2;
  return 1 + Number('”’'.includes(char));
}
