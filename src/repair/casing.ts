/** Capitals: what casing a token has, and a word in the casing of a token. */

export type Casing = 'lower' | 'title' | 'upper' | 'mixed';

/** The casing of the letters of a token; digits and signs do not count. A single capital is a title. */
export function casingOf(token: string): Casing {
  const letters = token.replace(/\P{L}/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  return /^\p{Lu}\P{Lu}*$/u.test(letters) ? 'title' : 'mixed';
}

/** A word in small letters, with the capitals that the token has: all, the first, or none. */
export function recase(word: string, token: string): string {
  if (casingOf(token) === 'upper') return word.toUpperCase();
  return /^\p{Lu}/u.test(token) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
