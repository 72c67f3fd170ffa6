/** How much there was to learn from: a trial on a few words that stand on every page says nothing of other documents. */
import { latin } from '../latin.ts';

/** Documents that were learnt from, and the different words that were printed or decided there. */
export interface Evidence {
  readonly documents: number;
  readonly words: number;
}

/**
 * What it takes at the least to tell what is learnt from chance. Were it as good as nothing, each document would still come out better
 * every other time, and five of five once in 32. And if fifteen different words are all right, then with 95 % certainty at most a fifth
 * of all words are wrong (three in fifteen, the rule of three), which is what a replacement promises.
 */
export const FEWEST: Evidence = { documents: 5, words: 15 };

/** Whether there is as much of it as that. */
export const isEnough = ({ documents, words }: Evidence): boolean =>
  documents >= FEWEST.documents && words >= FEWEST.words;

/** How many different words stand in texts, whatever their case. */
export function differentWords(texts: Iterable<string>): number {
  const words = new Set<string>();
  for (const text of texts)
    for (const [word] of text.normalize('NFC').matchAll(latin`/\p{L}+/gu`)) words.add(word.toLowerCase());
  return words.size;
}
