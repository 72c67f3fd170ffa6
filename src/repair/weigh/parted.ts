/** Two words that a speck, or nothing at all, holds together in one token: `lämnade'mötet`, `den18`. */
import { latin } from '../../latin.ts';
import { markIndex } from '../../model/model.ts';
import { likeliestOf } from '../search/alone.ts';
import type { Candidate } from '../search/candidate.ts';
import { pairCount } from '../search/language-model.ts';
import type { Finder } from '../search/search.ts';
import { conventionsOf } from '../text/conventions.ts';
import type { Sentence } from '../text/sentences.ts';
import { createToken, type Token, tokensOf } from '../text/tokens.ts';
import { COMMON_PAIR, SEEN_PAIR } from '../thresholds.ts';

/** The sentence with such tokens in two, where both are words and the whole is none. */
export const partWords = (sentence: Sentence, finder: Finder): Sentence =>
  sentence.some(isSuspect) ? sentence.flatMap((token) => halvesOf(token, finder) ?? [token]) : sentence;

const SUSPECT = /['’´\d]/;
const SPECKED = latin`/^(\p{L}{2,})['’´](\p{L}+)$/u`;
const NUMBERED = latin`/^(\p{L}{2,})(\d{1,4})$/u`;

const isSuspect = ({ kind, text }: Token): boolean => kind === 'word' && SUSPECT.test(text);

function halvesOf(token: Token, finder: Finder): Token[] | undefined {
  const match = isSuspect(token) ? (SPECKED.exec(token.text) ?? NUMBERED.exec(token.text)) : null;
  if (!match) return undefined;
  const [, left = '', right = ''] = match;
  const isApart = /\d/.test(right)
    ? precedesNumbers(left, finder)
    : areWords(token.text, left, right, finder);
  if (!isApart) return undefined;
  const { start, end } = token.span;
  const [first] = tokensOf(left, start);
  const [second] = tokensOf(right, end - right.length);
  return first && second ? [createToken({ ...first, newLine: token.newLine }), second] : undefined;
}

/** Its likeliest reading, where that is a word of the lexicon. */
function wordOf(text: string, finder: Finder): Candidate | undefined {
  const likeliest = likeliestOf(text, finder);
  return likeliest.kind === 'known' ? likeliest : undefined;
}

function precedesNumbers(left: string, finder: Finder): boolean {
  const word = wordOf(left, finder);
  return (
    word !== undefined && pairCount(finder.model, word.last, markIndex(finder.model, '<n>')) >= COMMON_PAIR
  );
}

/** A short second part may be an ending behind a name or an abbreviation: *app'en*. */
const SHORT = 2;

function areWords(whole: string, left: string, right: string, finder: Finder): boolean {
  if (likeliestOf(whole, finder).kind !== 'unknown') return false;
  const [one, other] = [wordOf(left, finder), wordOf(right, finder)];
  if (!one) return false;
  if (right.length > SHORT && latin`/^\p{Lu}\p{Ll}/u`.test(right)) return true;
  if (!other) return false;
  if (right.length > SHORT) return true;
  const { closed } = conventionsOf(finder.model.knowledge);
  return closed.has(other.text) && pairCount(finder.model, one.last, other.first) >= SEEN_PAIR;
}
