import { expect, test } from 'vitest';
import { intervals, scoreDocument } from '../../src/evaluate/index.ts';

/** Ten gold words, of which the first `wrong` are wrong after repair. */
const withErrors = (wrong: number) => {
  const gold = Array.from({ length: 10 }, (_, i) => `ord${i}`);
  const text = gold.map((word, i) => (i < wrong ? `fel${i}` : word));
  return scoreDocument(gold.join(' '), gold.join(' '), text.join(' '));
};

test('documents that are all alike leave no doubt', () => {
  const { wer, harmedLetters, level } = intervals([withErrors(3), withErrors(3), withErrors(3)]);
  expect(wer).toEqual([0.3, 0.3]);
  expect(harmedLetters).toEqual([0.3, 0.3]);
  expect(level).toBe(0.95);
});

test('two documents, one right and one wrong: a quarter of the draws is all right, a quarter all wrong', () => {
  const list = [withErrors(0), withErrors(10)];
  expect(intervals(list, { level: 0.6 }).wer).toEqual([0, 1]);
  expect(intervals(list, { level: 0.4 }).wer).toEqual([0.5, 0.5]);
});

test('the mean of many documents lies in the interval that theory gives', () => {
  // 400 documents, a quarter of them with 4 errors in 10 words: mean 0.1, standard error √(0.4² · ¼ · ¾ / 400) = 0.00866,
  // so the ends stand near 0.1 ± 1.96 · 0.00866. A tenth of that is left for the draws' own spread.
  const list = Array.from({ length: 400 }, (_, i) => withErrors(i % 4 === 0 ? 4 : 0));
  const [low, high] = intervals(list).wer;
  expect(low).toBeGreaterThan(0.083 - 0.0017);
  expect(low).toBeLessThan(0.083 + 0.0017);
  expect(high).toBeGreaterThan(0.117 - 0.0017);
  expect(high).toBeLessThan(0.117 + 0.0017);
});

test('the same seed gives the same intervals, another seed other ones', () => {
  const list = Array.from({ length: 11 }, (_, i) => withErrors(i));
  expect(intervals(list)).toEqual(intervals(list));
  expect(intervals(list, { rounds: 50, seed: 2 })).not.toEqual(intervals(list, { rounds: 50, seed: 3 }));
});

test('of no document all intervals are 0', () => {
  expect(intervals([]).cer).toEqual([0, 0]);
});
