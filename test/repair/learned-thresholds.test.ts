/** Thresholds from decisions: lowered on proof alone, raised on less. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcomes, Tally } from '../../src/repair/learnt/learned.ts';
import { bandBelow, fewestFor, learnedThresholds } from '../../src/repair/learnt/learned-thresholds.ts';
import { wilson } from '../../src/repair/learnt/proportion.ts';
import type { Thresholds } from '../../src/repair/thresholds.ts';

const BASE: Thresholds = { replace: 0.8, ask: 0.33 };
const NO_QUESTIONS: Tally = { right: 0, wrong: 0 };
const replaceFor = (outcomes: Outcomes): number => learnedThresholds(BASE, outcomes, NO_QUESTIONS).replace;

test.each([
  [8, 10, 0.49, 0.943],
  [0, 10, 0, 0.278],
  [10, 10, 0.722, 1],
  [0, 0, 0, 1],
])('Wilson: %d of %d lies between %d and %d', (hits, all, low, high) => {
  const [from, to] = wilson(hits, all);
  expect(from).toBeCloseTo(low, 3);
  expect(to).toBeCloseTo(high, 3);
});

test.each<[string, Outcomes, number]>([
  ['nothing known', {}, 0.8],
  ['few below, all right', { 75: { right: 15, wrong: 0 } }, 0.8],
  ['enough below, all right', { 75: { right: 18, wrong: 0 } }, 0.75],
  ['two bands proven', { 75: { right: 40, wrong: 1 }, 70: { right: 60, wrong: 2 } }, 0.7],
  ['a gap stops it', { 70: { right: 60, wrong: 2 } }, 0.8],
  [
    'never far down',
    Object.fromEntries([60, 65, 70, 75, 55, 50].map((b) => [b, { right: 99, wrong: 0 }])),
    0.6,
  ],
  ['some wrong at the lowest', { 80: { right: 8, wrong: 12 } }, 0.85],
  ['one wrong is chance', { 80: { right: 0, wrong: 1 } }, 0.8],
  [
    'bad throughout',
    { 80: { right: 1, wrong: 30 }, 85: { right: 1, wrong: 30 }, 90: { right: 1, wrong: 30 } },
    0.95,
  ],
])('replace: %s', (_, outcomes, expected) => {
  expect(replaceFor(outcomes)).toBe(expected);
});

test.each([
  [0.8, '75'],
  [0.78, '70'],
  [0.87, '80'],
])('below %d stands the band from 0.%s', (threshold, band) => {
  const counted = { right: 3, wrong: 1 };
  expect(bandBelow(threshold, { [band]: counted })).toEqual(counted);
  expect(bandBelow(threshold, {})).toEqual(NO_QUESTIONS);
});

test.each<[Tally, number]>([
  [{ right: 0, wrong: 0 }, 0.33],
  [{ right: 6, wrong: 4 }, 0.33],
  [{ right: 10, wrong: 90 }, 0.33],
  [{ right: 80, wrong: 20 }, 0.37],
])('ask: %j', (questions, expected) => {
  expect(learnedThresholds(BASE, {}, questions).ask).toBeCloseTo(expected, 2);
});

describe('whatever was counted', () => {
  const tally = fc.record({ right: fc.nat(60), wrong: fc.nat(60) });
  const outcomes = fc.dictionary(
    fc.constantFrom('50', '60', '65', '70', '75', '80', '85', '90', '95'),
    tally,
  );

  test('thresholds stay in bounds, and asking below replacing', () => {
    fc.assert(
      fc.property(outcomes, tally, (some, questions) => {
        const { replace, ask } = learnedThresholds(BASE, some, questions);
        expect(replace).toBeGreaterThanOrEqual(0.6);
        expect(replace).toBeLessThanOrEqual(0.95);
        expect(ask).toBeGreaterThanOrEqual(BASE.ask);
        expect(ask).toBeLessThanOrEqual(replace);
      }),
    );
  });

  test('what is replaced besides is right as often as promised, by its lower end', () => {
    fc.assert(
      fc.property(outcomes, (some) => {
        for (let at = Math.round(replaceFor(some) * 100); at < 80; at += 5) {
          const { right, wrong } = some[String(at)] ?? NO_QUESTIONS;
          expect(right + wrong).toBeGreaterThanOrEqual(fewestFor(0.8));
          expect(wilson(right, right + wrong)[0]).toBeGreaterThanOrEqual(0.8);
        }
      }),
    );
  });
});
