/** The lattice against the sum over every single path. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Model, markIndex } from '../../src/model/model.ts';
import type { Candidate } from '../../src/repair/search/candidate.ts';
import { type Column, posteriors } from '../../src/repair/weigh/lattice.ts';
import { smallModel } from '../model/small-model.ts';
import { logProbability } from './log-probability.ts';

const WORDS = ['en', 'lån', 'lan', 'var', 'vår', 'är'];
const model: Model = smallModel({
  counts: { en: 500, lån: 40, lan: 9, var: 300, vår: 120, är: 700 },
  ngrams: {
    '<s> vår': 30,
    'en lån': 12,
    'en var': 25,
    'lån </s>': 18,
    'lån var': 20,
    'var en': 50,
    'vår lån': 20,
    'är en': 60,
    'är var': 9,
    '<s> vår lån': 15,
    'en lån </s>': 10,
    'lån var en': 8,
    'vår lån var': 11,
    'är en lån': 9,
  },
});
const START = markIndex(model, '<s>');
const END = markIndex(model, '</s>');

const logarithm = fc.double({ min: -15, max: -0.1, noNaN: true });
const index = fc.integer({ min: -1, max: WORDS.length - 1 });
const whole = fc.record({ first: index, alone: logarithm, channel: logarithm }).map(
  ({ first, alone, channel }): Candidate => ({
    ...{ kind: first < 0 ? 'unknown' : 'known', text: '', path: '', rarest: 0, freeEdits: 0 },
    ...{ first, last: first, alone, channel },
  }),
);
const two = fc
  .record({ first: index, last: index, alone: logarithm, second: logarithm, channel: logarithm })
  .map(
    (fields): Candidate => ({ kind: 'two-words', text: '', path: '', rarest: 0, freeEdits: 0, ...fields }),
  );
const column = fc.array(fc.oneof({ weight: 3, arbitrary: whole }, two), { minLength: 1, maxLength: 3 });
const lattice = fc.array(column, { minLength: 1, maxLength: 5 });

/** Logarithm of one path: its words in a row, each after the two before it. */
function pathScore(path: readonly Candidate[]): number {
  const words = path.flatMap(({ first, last, alone, second }) => [
    { word: first, alone },
    ...(second === undefined ? [] : [{ word: last, alone: second }]),
  ]);
  const row = [{ word: -1 }, { word: START }, ...words, { word: END, alone: -3 }];
  const context = row.slice(2).reduce((sum, { word, alone = 0 }: { word: number; alone?: number }, i) => {
    return (
      sum +
      logProbability(
        model,
        (row[i] as { word: number }).word,
        (row[i + 1] as { word: number }).word,
        word,
        alone,
      )
    );
  }, 0);
  return context + path.reduce((sum, { channel }) => sum + channel, 0);
}

/** Every way to take one candidate of each column, as their numbers. */
const pathsThrough = (columns: readonly Column[]): number[][] =>
  columns.reduce<number[][]>((paths, col) => paths.flatMap((path) => col.map((_, k) => [...path, k])), [[]]);

function bySummingAllPaths(columns: readonly Column[]): number[][] {
  const paths = pathsThrough(columns).map((path) => ({
    path,
    weight: Math.exp(pathScore(path.map((k, t) => columns[t]?.[k] as Candidate))),
  }));
  const total = paths.reduce((sum, { weight }) => sum + weight, 0);
  return columns.map((col, t) =>
    col.map((_, k) => paths.reduce((sum, { path, weight }) => sum + (path[t] === k ? weight : 0), 0) / total),
  );
}

describe('posteriors', () => {
  test('are the shares of all paths', () => {
    fc.assert(
      fc.property(lattice, (columns) => {
        const expected = bySummingAllPaths(columns);
        posteriors(model, columns, START, END).forEach((row, t) => {
          row.forEach((p, k) => {
            expect(p).toBeCloseTo(expected[t]?.[k] as number, 9);
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  test('of a column sum to 1, however unlikely all of it is', () => {
    const hopeless = (c: Candidate): Candidate => ({ ...c, channel: c.channel * 400 });
    fc.assert(
      fc.property(lattice, (columns) => {
        for (const row of posteriors(
          model,
          columns.map((c) => c.map(hopeless)),
          START,
          END,
        ))
          expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('of nothing are nothing', () => {
    expect(posteriors(model, [], START, END)).toEqual([]);
  });
});
