/** Boosted trees, on cases made by hand. */
import { expect, test } from 'vitest';
import { boost } from '../../src/build/boosting.ts';
import { sumOfTrees } from '../../src/repair/decide/trees.ts';
import { logistic } from '../../src/repair/posterior.ts';

const GRID = Array.from({ length: 400 }, (_, i) => [i % 20, Math.floor(i / 20), (i * 7) % 11]);

const fitted = (isTrue: (numbers: readonly number[]) => boolean) => {
  const trees = boost(GRID.map((numbers) => ({ numbers, isTrue: isTrue(numbers) })));
  return (numbers: readonly number[]): number => logistic(sumOfTrees(trees, numbers));
};

test('they learn what no sum of weights can tell', () => {
  const isEither = ([a, b]: readonly number[]): boolean => (a as number) > 9 !== (b as number) > 9;
  const p = fitted(isEither);
  const wrong = GRID.filter((numbers) => p(numbers) > 0.5 !== isEither(numbers));
  expect(wrong).toEqual([]);
});

test('where nothing tells, the share is all they say', () => {
  const p = fitted(([, , c]) => c === 3);
  expect(p([0, 0, 3])).toBeGreaterThan(0.5);
  expect(p([0, 0, 8])).toBeLessThan(0.1);
  const even = boost(GRID.map((_, i) => ({ numbers: [1], isTrue: i % 4 === 0 })));
  expect(logistic(sumOfTrees(even, [1]))).toBeCloseTo(0.25, 1);
});

test('the same cases give the same trees', () => {
  const cases = GRID.map((numbers) => ({ numbers, isTrue: (numbers[0] as number) > 4 }));
  expect(boost(cases)).toEqual(boost(cases));
});

test('an answer is worth its value: levels count from the lowest bit', () => {
  const trees = { bias: 0.5, trees: [{ at: [1, 0], above: [2, 5], values: [1, 2, 3, 4] }] };
  expect(
    [
      [0, 0],
      [0, 3],
      [6, 0],
      [6, 3],
    ].map((numbers) => sumOfTrees(trees, numbers)),
  ).toEqual([1.5, 2.5, 3.5, 4.5]);
});
