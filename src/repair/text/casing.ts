/** Capitals: what casing a token has, and a word in the casing of a token. */
import { latin } from '../../latin.ts';
import { titleCase } from '../../letters.ts';

export type Casing = 'lower' | 'title' | 'upper' | 'mixed';

/** The casing of the letters of a token; digits and signs do not count. A single capital is a title. */
export function casingOf(token: string): Casing {
  if (SMALL.test(token)) return 'lower';
  let letters = 0;
  let capitals = 0;
  let opens = false;
  for (const letter of token) {
    const capital = letter !== letter.toLowerCase();
    if (!capital && letter === letter.toUpperCase()) continue;
    if (letters === 0) opens = capital;
    letters++;
    if (capital) capitals++;
  }
  if (capitals === 0) return 'lower';
  if (capitals === letters && letters > 1) return 'upper';
  return opens && capitals === 1 ? 'title' : 'mixed';
}

/** What most tokens are made of. */
const SMALL = /^[a-zåäö]*$/;

/**
 * Gives words in small letters the capitals that the token has: all, the first, or none, and of two words that were run together
 * that of the second: «frånSvenska».
 */
export function dressAs(token: string, casing: Casing = casingOf(token)): (word: string) => string {
  const first = token.charAt(0);
  if (casing === 'upper') return (word) => word.toUpperCase();
  const dress = first === first.toLowerCase() ? (word: string) => word : titleCase;
  const second = casing === 'mixed' ? SECOND_CAPITAL.exec(token)?.[1] : undefined;
  if (second === undefined) return dress;
  // Only the letter itself: in «ochGvriga» it is a small ö misread.
  return (word) => dress(word.replace(` ${second.toLowerCase()}`, ` ${second}`));
}

const SECOND_CAPITAL = latin`/^\p{L}\p{Ll}+(\p{Lu})\p{Ll}+$/u`;
