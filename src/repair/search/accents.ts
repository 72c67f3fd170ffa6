/**
 * Accents that the writer left out: *Liden* for Lidén, *kommitte*. They look like a misread letter, but are the author's own, and
 * oftener so than OCR loses an accent.
 */
import type { Knowledge } from '../../knowledge.ts';
import { onceFor } from '../../once.ts';
import { type Candidate, createCandidate } from './candidate.ts';

/** The token as a word that stands there without its accent, where one of its readings is that word; nothing elsewhere. */
export function withoutAccent(
  token: string,
  readings: readonly Candidate[],
  knowledge: Knowledge,
): Candidate | undefined {
  const bare = bareOf(knowledge);
  const accented = readings.find(
    ({ kind, text }) =>
      kind === 'known' && text.length === token.length && text !== token && bare(text) === token,
  );
  if (!accented) return undefined;
  const alone = accented.alone + LEFT_OUT;
  return createCandidate({
    ...accented,
    text: token,
    alone,
    channel: 0,
    rarest: 0,
    path: token.toLowerCase(),
  });
}

/** The share of words with an accent that are written without, as a logarithm: 8 in 142 names of printed minutes. */
const LEFT_OUT = Math.log(0.06);

/** A word without its accents; itself where it has none. */
const bareOf = onceFor(({ phrases }: Knowledge) => {
  const bare = new Map(phrases.accentsLeftOut.map((pair) => [pair.charAt(0), pair.charAt(1)]));
  const accents = new RegExp(`[${[...bare.keys()].join('')}]`, 'gu');
  return (word: string): string => word.replace(accents, (letter) => bare.get(letter) as string);
});
