/** The commonest words of the project's own model, for the peers that bring no Swedish word list. */
import { FINAL, LAST, SYMBOL_MASK, TARGET_SHIFT } from '../../src/model/automaton.ts';
import { COUNT_OF } from '../../src/model/counts.ts';
import type { Model } from '../../src/model/model.ts';

/** About as many as the English list has that comes with SymSpell. */
const WORDS = 100_000;

/** Lines of `word count`, the commonest first; counts are per 100 million words. */
export function wordList(model: Model): string {
  const counted = wordsOf(model.words)
    .map((word, i) => ({ word, count: Math.round(COUNT_OF[model.frequency[i] as number] as number) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, WORDS);
  return counted.map(({ word, count }) => `${word} ${count}\n`).join('');
}

/** All words in the order of their numbers. */
function wordsOf({ root, edges, alphabet }: Model['words']): string[] {
  const words: string[] = [];
  const collect = (node: number, start: string): void => {
    for (let e = node; node !== 0; e++) {
      const edge = edges[e] as number;
      const word = start + alphabet[edge & SYMBOL_MASK];
      if (edge & FINAL) words.push(word);
      collect(edge >>> TARGET_SHIFT, word);
      if (edge & LAST) return;
    }
  };
  collect(root, '');
  return words;
}
