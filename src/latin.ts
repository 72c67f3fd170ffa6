/**
 * Patterns for text in Latin letters. In a plain regular expression `\p{L}` stands for some 700 ranges of all the world's
 * scripts, which takes the engine about a millisecond to compile, twice that without regard to case; a page passes 160
 * patterns. Here `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` stand for what Latin text has of them, below U+0370.
 *
 * With the flag `u`, a class that shuts letters out stands for pairs of surrogates too, and up to three of it in a row are compiled
 * one by one, which takes ten times as long: `[^\p{L}]{0,3}` is the cheaper without the flag, where nothing is cut at its ends.
 */

/**
 * A regular expression, written as a literal within backticks: latin`/^\p{Lu}\p{L}+$/u`. Capital `\P` takes all other
 * characters, outside brackets only. The same place in the code gives the same object, so a pattern with `g` or `y` is for
 * `matchAll`, `replace` and `split`, which do not depend on where it last stopped. Throws on a faulty pattern.
 */
export function latin(literal: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  if (parts.length > 0) return compile(String.raw(literal, ...parts));
  const known = compiled.get(literal);
  if (known !== undefined) return known;
  const pattern = compile(String.raw(literal));
  compiled.set(literal, pattern);
  return pattern;
}

const compiled = new WeakMap<TemplateStringsArray, RegExp>();

function compile(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(withLatinClasses(literal.slice(1, end)), literal.slice(end + 1));
}

const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
/** Latin-1 and Latin Extended-A: what the European languages in Latin letters need. */
const CASED: readonly string[] = between(0xc0, 0x17f);

const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏ',
  Lu: `A-Z${CASED.filter((letter) => letter.toLowerCase() !== letter).join('')}`,
  Ll: `a-zµ${CASED.filter((letter) => letter.toUpperCase() !== letter).join('')}`,
  M: '\\u0300-\\u036f',
  N: '0-9²³¹¼-¾',
};

function withLatinClasses(body: string): string {
  let isInBrackets = false;
  return body.replace(/\\([pP])\{(L|Lu|Ll|M|N)\}|\\.|[[\]]/gsu, (found, sign?: 'p' | 'P', name = '') => {
    if (found === '[' || found === ']') isInBrackets = found === '[';
    if (sign === undefined) return found;
    if (!isInBrackets) return `[${sign === 'P' ? '^' : ''}${CLASSES[name]}]`;
    if (sign === 'P') throw new RangeError(`Unexpected ${found} within brackets, expected it outside`);
    return CLASSES[name] as string;
  });
}
