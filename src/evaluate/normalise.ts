/**
 * What does not count when two texts are compared: white space, Unicode composition, and on request words divided at a
 * line end and look-alike punctuation. Also the two ways of cutting a text into words.
 */

export interface NormaliseOptions {
  /** Join words that a line end divides (`utbild-⏎ning`), so that keeping or joining the lines makes no difference. */
  readonly dehyphen?: boolean;
  /** Fold quotes, dashes, the ellipsis and the mark that opens a list line to one form each. */
  readonly fold?: boolean;
}

/** `text` in NFC without a byte order mark, every run of white space one blank, none at the ends. */
export function normalise(text: string, options: NormaliseOptions = {}): string {
  const steps = [
    withoutMark,
    ...(options.dehyphen ? [dehyphenate] : []),
    ...(options.fold ? [foldTypography] : []),
    oneBlank,
  ];
  return steps.reduce((t, step) => step(t), text);
}

/** The words of a normalised text: what stands between blanks, punctuation included. */
export const words = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** The same words by their letters and digits alone, in lower case; words without any are left out. */
export const letterWords = (list: readonly string[]): string[] =>
  list.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')).filter((word) => word !== '');

const withoutMark = (text: string): string => text.replace(/^\ufeff/u, '').normalize('NFC');

/** A capital after the hyphen begins a word of its own (*Skol-⏎Och*): only small letters are joined. */
const dehyphenate = (text: string): string =>
  text.replace(/(\p{L})[-\u00ad\u2010]\r?\n[ \t]*(?=\p{Ll})/gu, '$1');

const foldTypography = (text: string): string =>
  text
    .replace(/^[ \t]*[•●▪◦‣·*\-–—][ \t]+/gmu, '• ')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛´`]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/…/gu, '...');

const oneBlank = (text: string): string => text.replace(/\s+/gu, ' ').trim();
