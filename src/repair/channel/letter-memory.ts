/**
 * The character models with a memory: which letter follows which four is asked for again and again, and to work it out takes a dozen
 * looks at far places of a table. What is remembered changes the time that is taken and never the result.
 */
import { CLOSE, extend, type LetterTable, nextLetter, OPEN, ORDER } from '../../model/letters.ts';
import { onceFor } from '../../once.ts';

/** The last four letters, two in each number, the last one in the low bits of `recent`; 0 before a word opens. */
export interface Before {
  readonly older: number;
  readonly recent: number;
}

export const OPENING: Before = { older: 0, recent: OPEN };

/** The same one letter later. */
export const olderAfter = (older: number, recent: number): number => (older << 16) | (recent >>> 16);
export const recentAfter = (recent: number, letter: number): number => (recent << 16) | letter;

/** Natural logarithm of P(letter | the last four letters). */
export type LogNext = (older: number, recent: number, letter: number) => number;

/** Places to remember at; each keeps what was asked for last. */
const PLACES_LOG = 14;

export const logNextOf: (table: LetterTable) => LogNext = onceFor((table: LetterTable): LogNext => {
  const olders = new Int32Array(1 << PLACES_LOG);
  const recents = new Int32Array(olders.length);
  const letters = new Uint16Array(olders.length);
  const values = new Float64Array(olders.length);
  return (older, recent, letter) => {
    const hash = Math.imul(older, 0x9e3779b1) ^ Math.imul(recent, 0x85ebca6b) ^ Math.imul(letter, 0xc2b2ae35);
    const place = (hash ^ (hash >>> 15)) & (olders.length - 1);
    // No letter is 0, so that a place where nothing stands yet is no answer.
    if (letters[place] === letter && recents[place] === recent && olders[place] === older)
      return values[place] as number;
    const value = Math.log(nextLetter(table, keysOf(older, recent), letter));
    olders[place] = older;
    recents[place] = recent;
    letters[place] = letter;
    values[place] = value;
    return value;
  };
});

/** The keys of the last letter, of the last two, … as far as there are any. */
function keysOf(older: number, recent: number): number[] {
  const last = [recent & 0xffff, recent >>> 16, older & 0xffff, older >>> 16];
  const keys: number[] = [];
  for (let n = 1; n < ORDER && last[n - 1] !== 0; n++) {
    let key = last[n - 1] as number;
    for (let i = n - 2; i >= 0; i--) key = extend(key, last[i] as number);
    keys.push(key);
  }
  return keys;
}

/** Natural logarithm of the probability of a word, its letters and its end: the sum of theirs. */
export function letterLogProbability(table: LetterTable, word: string): number {
  const logNext = logNextOf(table);
  let { older, recent } = OPENING;
  let sum = 0;
  for (let i = 0; i <= word.length; i++) {
    const letter = i < word.length ? word.charCodeAt(i) : CLOSE;
    sum += logNext(older, recent, letter);
    older = olderAfter(older, recent);
    recent = recentAfter(recent, letter);
  }
  return sum;
}
