/** Which of the paragraphs somebody signs, behind the name. */
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { partParagraphs } from '../paragraphs.ts';

/** A line of those who sign without the numbers of paragraphs in it. */
export function withoutParagraphs(text: string, vocabulary: Vocabulary): string {
  const plain = SHARED.test(text) || areNumbered(text) ? text.replace(OF_NUMBERS, '   ') : text;
  return partParagraphs(plain, vocabulary).rest.replace(OF_PARAGRAPHS, '   ').trimEnd();
}

/** «Anna Ek 1–5, 7 / Bo Alm 6»: the same without the sign, of several who sign in one office. */
const SHARED = latin`/\p{L}[\d ,–-]*\/ ?\p{Lu}/u`;
const OF_NUMBERS = latin`/(?<=\p{Ll}) \d{1,4}(?:[–-]\d{1,4})?(?:, ?\d{1,4}(?:[–-]\d{1,4})?){0,6}(?=$| ?\/| \p{Lu})/gu`;

/** «Anna Ek 1–5 Bo Alm 6–9»: names with numbers behind them, one a span, and nothing else. */
const areNumbered = (text: string): boolean => SPAN.test(text) && NUMBERED.test(text);
const SPAN = / \d{1,4}[–-]\d{1,4}(?:$|[ ,])/;
const NUMBERED = latin`/^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2} \d[\d ,–-]{0,40}?(?: |$)){1,4}$/u`;

/** «Anna Ek, ordförande fr o m § 49», «Anna Ek §§ 1–5 Bo Alm §§ 6–9»: which of the paragraphs somebody signs. */
const OF_PARAGRAPHS = latin`/,?(?:\s\p{Ll}{1,3}\.?){0,3}\s\(?§{1,2} ?\d[\d\s,–-]*(?:\)\s*)?(?:[:;.|*]\s)?(?=$|(?<=\s)\p{Lu}\p{Ll})/gu`;
