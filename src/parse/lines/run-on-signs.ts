/**
 * Paragraphs that ran on in one line, as text that was copied out of a PDF has: «§ 11 Rapporter § 12 Nästa möte § 13 Övriga frågor».
 * Each number that goes on the one before it begins a line again.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Line, partedAt } from './lines.ts';

/** A longer line is a paragraph. */
const LONGEST = 400;
/** A number with its year or not, before a heading. */
const NUMBER = latin`/(?<=^| )§ ?(\d{1,4})(?:\/\d{2,4})?[.:]? (?=\p{Lu})/gu`;

/** The lines, those that hold several paragraphs parted before each. */
export const withSignsParted = (lines: readonly Line[], { knowledge }: Vocabulary): readonly Line[] =>
  lines.flatMap((line) =>
    partedAt(
      line,
      line.text.startsWith('§') && line.text.length <= LONGEST
        ? startsIn(line.text, knowledge)
        : [...line.text.matchAll(GLUED)].map(({ index }) => index),
    ),
  );

/** «… godkänns.§ 3 Val av justerare»: no blank stands where the line end was. */
const GLUED = latin`/(?<=[\p{Ll}\d)][.!?])§ ?\d{1,4}\.? (?=\p{Lu})/gu`;

/** Where the numbers stand that follow on the first; «Ändring av § 13» speaks of one. */
function startsIn(text: string, { phrases }: Knowledge): number[] {
  const starts: number[] = [];
  let next: number | undefined;
  for (const { 1: digits, index } of text.matchAll(NUMBER)) {
    const number = Number(digits);
    const before = /(\S+) $/.exec(text.slice(0, index))?.[1] ?? '';
    const isCited = phrases.closedWords.includes(before) || phrases.listWords.includes(before);
    if (index > 0 && (number !== next || isCited)) continue;
    starts.push(index);
    next = number + 1;
  }
  return starts;
}
