/**
 * Puts what is known of the register of minutes beside what was counted in public text: the larger of two frequencies,
 * and the sum of counts.
 */
import type { Count, Register } from './register.ts';
import type { CountedWord } from './rows.ts';

/** Words per 100 million for one per million. */
const PER_100_MILLION = 100;
/** What a word of the formulas is worth at the least, per 100 million. */
const FORMULA_WORD = 5;

/** The counted words with the terms and the words of the formulas, which may be new. */
export function mergeWords(counted: readonly CountedWord[], register: Register): CountedWord[] {
  const merged = new Map(counted.map((row) => [row.word, row]));
  const raise = (word: string, frequency: number, raw: number): void => {
    const row = merged.get(word) ?? { word, frequency: 0, raw: 0, capitalShare: 0, surface: word };
    merged.set(word, { ...row, frequency: Math.max(row.frequency, frequency), raw: row.raw + raw });
  };
  for (const { word, perMillion } of register.terms) raise(word, perMillion * PER_100_MILLION, 0);
  for (const [word, count] of register.words) raise(word, FORMULA_WORD, count);
  return [...merged.values()];
}

/** Counted n-grams with those of the formulas: sums where both have one, new ones behind those of the same length. */
export function* mergeNgrams(counted: Iterable<Count>, register: Register): Iterable<Count> {
  const added = new Map(register.ngrams);
  const rest = (length: number): Count[] => [...added].filter(([text]) => text.split(' ').length === length);
  let bigrams = true;
  for (const [text, count] of counted) {
    if (bigrams && text.split(' ').length > 2) {
      yield* rest(2);
      bigrams = false;
    }
    yield [text, count + (added.get(text) ?? 0)];
    added.delete(text);
  }
  yield* bigrams ? [...rest(2), ...rest(3)] : rest(3);
}
