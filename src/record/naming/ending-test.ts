/** Words told by what they end in: Swedish compounds are what their last part is, *byalag* a *lag*. */
import { fold } from '../../parse/vocabulary/fold.ts';

/** Names are short, and so is what stands before them: nothing longer is looked at. */
export const LONGEST_NAME = 120;

/** Shorter endings must be words of their own: «ab», «kår». */
const SHORTEST_ENDING = 4;

/** Whether a folded word is one of the words or a compound that ends in it. */
export function endingTest(
  endings: readonly string[],
  shortest: number = SHORTEST_ENDING,
): (word: string) => boolean {
  const folded = new Set(endings.map(fold));
  return (word) => {
    if (folded.has(word)) return true;
    for (let start = 1; start <= word.length - shortest; start++)
      if (folded.has(word.slice(start))) return true;
    return false;
  };
}

/** The last of several words, folded. */
export const lastWord = (words: string): string => fold(words).split(' ').at(-1) ?? '';
