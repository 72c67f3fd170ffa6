/**
 * The floor: every word looked up once in a `Map` from words without å, ä, ö to the commonest word that looks so. Nothing
 * that looks at words at all does less.
 */
import { readFileSync } from 'node:fs';
import { serve, WORD } from './serve.mjs';

await serve(async ({ words: list }) => {
  const printed = new Map();
  for (const line of readFileSync(list, 'utf8').trimEnd().split('\n')) {
    const word = line.slice(0, line.indexOf(' '));
    const seen = word.replace(/[åä]/g, 'a').replaceAll('ö', 'o');
    if (!printed.has(seen)) printed.set(seen, word);
  }
  return {
    correct: async (text) => {
      let words = 0;
      const corrected = text.replace(WORD, (word) => {
        words++;
        return printed.get(word) ?? word;
      });
      return { text: corrected, words };
    },
  };
});
