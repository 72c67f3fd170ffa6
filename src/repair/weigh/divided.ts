/** Words divided at a line end: joined where that makes a word, left in two where it does not. */
import type { Decision } from '../../document.ts';
import { likeliestOf } from '../search/alone.ts';
import type { Finder } from '../search/search.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Divided, Token } from '../text/tokens.ts';

/** The sentence with each divided word whole if the lexicon or its compounds know it, and else as the two parts that stand there. */
export function joinWords(sentence: Sentence, finder: Finder): Sentence {
  if (!sentence.some(({ divided }) => divided)) return sentence;
  return sentence.flatMap((token): Token[] => {
    if (!token.divided) return [token];
    const { kind } = likeliestOf(token.text, finder);
    if (kind === 'known' || kind === 'compound') return [token];
    return [...token.divided.parts];
  });
}

/** How sure it is that a hyphen at a line end divides a word that is one without it. */
const SURE = 0.97;

/**
 * The decision that joins a divided word, on its first line: what `repaired` says of the whole word if anything, else
 * the word as it is. `text` is the source's, `seen` the same without specks: those inside go with the hyphen.
 */
export function joiningDecision(
  token: Token,
  divided: Divided,
  repaired: Decision | undefined,
  text: string,
  seen: string,
): Decision {
  const { start } = token.span;
  const rest = token.span.end + divided.after.length;
  // The line goes on behind the word: the blanks there become the line end. Where nothing goes on, the line ends by itself.
  const [blanks = ''] = /^[^\S\n\f]+(?=\S)/.exec(seen.slice(rest)) ?? [];
  const word = repaired?.kind === 'replace' ? repaired.after : token.text;
  const span = { start, end: rest + blanks.length };
  const before = text.slice(span.start, span.end);
  return {
    kind: 'replace',
    span,
    before,
    after: `${word}${divided.after}${blanks && '\n'}`,
    confidence: Math.min(SURE, repaired?.kind === 'replace' ? repaired.confidence : SURE),
    reasons: ['hyphenation', ...(repaired?.reasons ?? [])],
    alternatives: repaired?.alternatives ?? [{ text: before, probability: 1 - SURE }],
  };
}
