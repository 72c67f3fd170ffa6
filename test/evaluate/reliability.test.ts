import { expect, test } from 'vitest';
import { atLeast, reliability } from '../../src/evaluate/reliability.ts';

/** `count` corrections of one confidence, of which the first `right` are right. */
const said = (confidence: number, count: number, right: number) =>
  Array.from({ length: count }, (_, i) => ({ confidence, right: i < right }));

test('bins hold their lower edge, the last one its upper edge too', () => {
  const { bins } = reliability([...said(0, 1, 0), ...said(0.5, 2, 1), ...said(1, 3, 3)], [0, 0.5, 1]);
  expect(bins).toEqual([
    { from: 0, to: 0.5, count: 1, confidence: 0, right: 0 },
    { from: 0.5, to: 1, count: 5, confidence: 0.8, right: 0.8 },
  ]);
});

test('the error weighs each bin by its corrections', () => {
  // Ten said to be 0.8 sure of which six are right, thirty said to be 0.3 sure of which nine are: ¼ · 0.2 + ¾ · 0.
  const { error } = reliability([...said(0.8, 10, 6), ...said(0.3, 30, 9)]);
  expect(error).toBeCloseTo(0.05, 10);
});

test('confidences that keep their word have no error', () => {
  expect(reliability([...said(0.75, 4, 3), ...said(0.25, 4, 1)]).error).toBeCloseTo(0, 10);
});

test('those that are at least so sure', () => {
  expect(atLeast(0.9, [...said(0.89, 5, 0), ...said(0.9, 3, 2), ...said(1, 1, 1)])).toMatchObject({
    count: 4,
    right: 0.75,
  });
});

test('of no corrections all figures are 0', () => {
  const { bins, error } = reliability([]);
  expect(error).toBe(0);
  expect(bins.every(({ count, right, confidence }) => count + right + confidence === 0)).toBe(true);
  expect(atLeast(0.9, [])).toMatchObject({ count: 0, right: 0 });
});
