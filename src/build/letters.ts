/** Counts the letter n-grams of words or names and packs them for `src/model/letters.ts`. */
import { fingerprintOf, type NgramTable, quantise } from '../model/counts.ts';
import { CLOSE, extend, extendKeys, OPEN, TOTAL } from '../model/letters.ts';
import { fillTable } from './ngrams.ts';

/** The character model of weighted words; n-grams that weigh less than `least` in all are left out. */
export function packLetters(words: Iterable<readonly [string, number]>, least: number): NgramTable {
  const counts = new Map<number, number>();
  const add = (key: number, weight: number): void => void counts.set(key, (counts.get(key) ?? 0) + weight);
  for (const [word, weight] of words) countWord(word, weight, add);
  const rows = [...counts].filter(([, count]) => count >= least);
  return fillTable(rows.map(([key, count]) => [key, fingerprintOf(key, 0), quantise(count)]));
}

function countWord(word: string, weight: number, add: (key: number, weight: number) => void): void {
  const keys = [OPEN];
  add(OPEN, weight);
  for (let i = 0; i <= word.length; i++) {
    const letter = i < word.length ? word.charCodeAt(i) : CLOSE;
    add(TOTAL, weight);
    add(letter, weight);
    for (const key of keys) add(extend(key, letter), weight);
    extendKeys(keys, letter);
  }
}
