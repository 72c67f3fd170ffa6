/** Logistic regression against cases whose odds are known. */
import { expect, test } from 'vitest';
import { regress } from '../../src/build/regression.ts';

const cases = (isTrue: boolean, features: Record<string, number>, times: number) =>
  Array.from({ length: times }, () => ({ isTrue, features }));

test('finds the logarithm of the odds', () => {
  const { bias } = regress([...cases(true, { bias: 1 }, 300), ...cases(false, { bias: 1 }, 100)]);
  expect(bias).toBeCloseTo(Math.log(3), 3);
});

test('gives a feature the odds that it changes, and none to one that says nothing', () => {
  const with1 = { bias: 1, sign: 1, noise: 1 };
  const without = { bias: 1, noise: 1 };
  const { sign = 0, noise = 1 } = regress([
    ...cases(true, with1, 9000),
    ...cases(false, with1, 1000),
    ...cases(true, without, 5000),
    ...cases(false, without, 5000),
  ]);
  expect(sign).toBeCloseTo(Math.log(9), 1);
  expect(Math.abs(noise)).toBeLessThan(0.5);
});

test('stays finite where a feature tells all', () => {
  const { sign } = regress([...cases(true, { bias: 1, sign: 1 }, 50), ...cases(false, { bias: 1 }, 50)]);
  expect(sign).toBeGreaterThan(2);
  expect(sign).toBeLessThan(20);
});
