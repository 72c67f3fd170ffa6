/**
 * Words that a blank cut in two, or a line end without its hyphen: `tidsstyr ning`. Put together where a part is no word,
 * and the whole is one.
 */
import type { Decision } from '../../document.ts';
import { latin } from '../../latin.ts';
import { likeliestOf, readingsOf } from '../search/alone.ts';
import type { Candidate } from '../search/candidate.ts';
import { scoreOf } from '../search/candidates.ts';
import type { Finder } from '../search/search.ts';
import type { Sentence } from '../text/sentences.ts';
import { createToken, type Token } from '../text/tokens.ts';
import { COMMON_CONFUSION } from '../thresholds.ts';

/** The sentence with such words whole. `text` is what the spans of its tokens point into. */
export function joinBroken(sentence: Sentence, text: string, finder: Finder): Sentence {
  const out: Token[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const [one, other] = [sentence[i] as Token, sentence[i + 1]];
    const whole = other && isSuspect(one, other, text) ? wholeOf(one, other, text, finder) : undefined;
    if (whole) i++;
    out.push(whole ?? one);
  }
  return out;
}

const SMALL = latin`/^\p{Ll}{2,}$/u`;

/** Only one blank or line end between them, and the second goes on in small letters: nobody's surname does. */
const isSuspect = (one: Token, other: Token, text: string): boolean =>
  one.kind === 'word' &&
  one.text.length > 1 &&
  other.kind === 'word' &&
  !one.divided &&
  !other.divided &&
  !one.hanging &&
  SMALL.test(other.text) &&
  other.span.start - one.span.end === 1 &&
  /[ \n]/.test(text.charAt(one.span.end));

/** What it takes for a blank to stand in a word, in nats: about one word of 3,000 has one. */
const BLANK = 8;
/** How much likelier the whole must be than its parts. */
const LEAD = 4;
const SHORTEST = 5;

function wholeOf(one: Token, other: Token, source: string, finder: Finder): Token | undefined {
  const text = one.text + other.text;
  if (text.length < SHORTEST) return undefined;
  if (standsAlone(one.text, finder) && standsAlone(other.text, finder)) return undefined;
  const [first, second] = [likeliestOf(one.text, finder), likeliestOf(other.text, finder)];
  const least = scoreOf(first) + scoreOf(second) + BLANK + LEAD;
  // Nearly all are no word at all, which is soon found out.
  if (finder.scoreAsWord(text) < least) return undefined;
  const whole = likeliestOf(text, finder);
  if (!isWord(whole) || scoreOf(whole) < least) return undefined;
  const joined = { ...one, text, span: { start: one.span.start, end: other.span.end } };
  if (!other.newLine) return createToken({ ...joined, broken: true });
  const [after = ''] = PUNCTUATION.exec(source.slice(other.span.end, other.span.end + LONGEST_MARKS)) ?? [];
  return createToken({ ...joined, divided: { parts: [one, other], after } });
}

const PUNCTUATION = latin`/^[^\s\p{L}\p{N}]*/u`;
const LONGEST_MARKS = 5;

const isWord = ({ kind, freeEdits }: Candidate): boolean =>
  (kind === 'known' || kind === 'compound') && freeEdits === 0;

/** Whether a part is a word by itself: as it stands, or as it likeliest was; a rare confusion makes a word of too many. */
const standsAlone = (part: string, finder: Finder): boolean =>
  readingsOf(part, finder).some(
    (one, i) => isWord(one) && (one.text === part || (i === 0 && one.rarest <= COMMON_CONFUSION)),
  );

/** How sure it is that a word goes on behind the blank. */
const SURE = 0.95;

/** The decision on such a word: without the blank, and repaired if `decision` says so. */
export function brokenDecision(token: Token, decision: Decision | undefined, text: string): Decision {
  const before = text.slice(token.span.start, token.span.end);
  if (decision?.kind === 'ask') return { ...decision, before, reasons: ['join', ...decision.reasons] };
  const confidence = Math.min(SURE, decision?.confidence ?? SURE);
  return {
    kind: 'replace',
    span: token.span,
    before,
    after: decision?.after ?? token.text,
    confidence,
    reasons: ['join', ...(decision?.reasons ?? [])],
    alternatives: decision?.alternatives ?? [{ text: before, probability: 1 - confidence }],
  };
}
