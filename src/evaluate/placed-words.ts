/**
 * The words of a text by their letters and digits alone, with the places where they stand: the words that `letterWords`
 * finds in a normalised text, found in the text as it is.
 */
import type { Span } from '../document.ts';

export interface PlacedWord {
  /** Letters and digits in lower case: what is compared. */
  readonly letters: string;
  /** As it stands, punctuation and, in a divided word, the line end included. */
  readonly text: string;
  readonly span: Span;
}

/** The words of a text in NFC; one that a line end divides (`utbild-⏎ning`) is one word. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const letters = lettersOf(match[0]);
    const span = { start: match.index, end: match.index + match[0].length };
    return letters === '' ? [] : [{ letters, text: match[0], span }];
  });
}

/** Letters and digits of a piece of text, in lower case. */
export const lettersOf = (piece: string): string => piece.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The words that a place touches. */
export const touchedBy = <Word extends { readonly span: Span }>(
  place: Span,
  words: readonly Word[],
): Word[] => words.filter(({ span }) => span.start < place.end && place.start < span.end);

/** As `normalise` joins divided words. */
const WORD = /(?:\p{L}[-\u00ad\u2010]\r?\n[ \t]*(?=\p{Ll})|\S)+/gu;
