/** What stands behind the name of who signs: the numbers of the paragraphs, and specks. */
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { partParagraphs } from '../paragraphs.ts';

/** A line of those who sign without these. */
export function withoutParagraphs(text: string, vocabulary: Vocabulary): string {
  const plain = SHARED.test(text) || areNumbered(text) ? text.replace(OF_NUMBERS, '   ') : text;
  const { rest } = partParagraphs(plain, vocabulary);
  return rest.replace(OF_PARAGRAPHS, '   ').trimEnd().replace(SPECKS, '');
}

/** «Anna Ek (S) e &»: what was read behind the party on the line to write on. */
const SPECKS = latin`/(?<=\(\p{Lu}{1,4}\))(?: \p{Ll}{1,2}(?!\p{L})| [^\p{L}\s]{1,2}){1,3}$/u`;

/** «Anna Ek 1–5, 7 / Bo Alm 6»: the same without the sign, of several who sign in one office. */
const SHARED = latin`/\p{L}[\d ,–-]*\/ ?\p{Lu}/u`;
const OF_NUMBERS = latin`/(?<=\p{Ll}) \d{1,4}(?:[–-]\d{1,4})?(?:, ?\d{1,4}(?:[–-]\d{1,4})?){0,6}(?=$| ?\/| \p{Lu})/gu`;

/** «Anna Ek 1–5 Bo Alm 6–9»: names with numbers behind them, one a span, and nothing else. */
const areNumbered = (text: string): boolean => SPAN.test(text) && NUMBERED.test(text);
const SPAN = / \d{1,4}[–-]\d{1,4}(?:$|[ ,])/;
const NUMBERED = latin`/^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2} \d[\d ,–-]{0,40}?(?: |$)){1,4}$/u`;

/** «Anna Ek, ordförande fr o m § 49», «Anna Ek §§ 1–5 Bo Alm §§ 6–9»: which of the paragraphs somebody signs. */
const OF_PARAGRAPHS = latin`/,?(?:\s\p{Ll}{1,3}\.?){0,3}\s\(?§{1,2} ?\d[\d\s,–-]*(?:\)\s*)?(?:[:;.|*]\s)?(?=$|(?<=\s)\p{Lu}\p{Ll})/gu`;
