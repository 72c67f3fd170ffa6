/** How likely a word is after others: a proper distribution, and backing off where nothing was counted. */
import { describe, expect, test } from 'vitest';
import { type Model, markIndex } from '../../src/model/model.ts';
import { wordLogProbability } from '../../src/repair/search/language-model.ts';
import { indexIn, smallModel } from '../model/small-model.ts';
import { logProbability } from './log-probability.ts';

describe('over a small vocabulary whose counts add up', () => {
  /** Six words that make up the whole corpus of 100 million; powers of two, so that packing loses nothing. */
  const words = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex'];
  const share = [2 ** 23, 2 ** 22, 2 ** 21, 2 ** 20, 2 ** 19, 2 ** 19];
  const pairs = words.flatMap((a) => words.map((b, i) => [`${a} ${b}`, share[i] as number] as const));
  const triples = words
    .slice(0, 4)
    .map((c, i) => [`ett ett ${c}`, [2 ** 22, 2 ** 21, 2 ** 20, 2 ** 20][i] as number] as const);
  const model = smallModel({
    counts: Object.fromEntries(words.map((word) => [word, 2 ** 24])),
    ngrams: Object.fromEntries([...pairs, ...triples]),
  });
  const index = (word: string): number => indexIn(model, word);
  const sumAfter = (before2: number, before1: number): number =>
    words.reduce((sum, word) => {
      const alone = wordLogProbability(model, index(word));
      return sum + Math.exp(logProbability(model, before2, before1, index(word), alone));
    }, 0);

  test.each<[string, number, number]>([
    ['nothing', -1, -1],
    ['a word', -1, index('två')],
    ['two that never stood together', markIndex(model, '<n>'), index('sex')],
    ['two words that are often followed', index('ett'), index('ett')],
    ['a word and something unknown', index('ett'), -1],
    ['something unknown and a word', -1, index('ett')],
    ['a mark that nobody has counted', -1, markIndex(model, '<n>')],
  ])('the probabilities after %s sum to 1', (_, before2, before1) => {
    expect(sumAfter(before2, before1)).toBeGreaterThan(0.99);
    expect(sumAfter(before2, before1)).toBeLessThan(1.01);
  });
});

describe('with what was counted', () => {
  const model: Model = smallModel({
    counts: { för: 800, lån: 20, lan: 20, ett: 400, nytt: 100 },
    ngrams: { 'ett lån': 16, 'nytt lån': 8, 'ett nytt': 30, 'ett nytt lån': 6, 'ett nytt lan': 5 },
    names: { Öberg: 40, Ek: 3000 },
    forms: { oräknad: 1 },
  });
  const index = (word: string): number => indexIn(model, word);
  const following = (before: readonly string[], word: string): number => {
    const [before2 = -1, before1 = -1] = [...[-1, -1], ...before.map(index)].slice(-2);
    return logProbability(model, before2, before1, index(word), wordLogProbability(model, index(word)));
  };
  const alone = (word: string): number => wordLogProbability(model, index(word));

  test('a word alone is as likely as it is frequent', () => {
    expect(alone('för')).toBeCloseTo(Math.log(800 / 1e8), 1);
    expect(alone('oräknad')).toBeCloseTo(Math.log(0.4 / 1e8), 6);
  });

  test('a name that no text has is worth its bearers, up to a limit', () => {
    expect(alone('öberg')).toBeGreaterThan(alone('oräknad'));
    expect(alone('ek')).toBeCloseTo(Math.log(2.5 / 1e8), 6);
  });

  test('a pair that was counted makes a word likelier, and the other less likely', () => {
    expect(alone('lån')).toBe(alone('lan'));
    expect(following(['ett'], 'lån')).toBeGreaterThan(alone('lån'));
    expect(following(['ett'], 'lan')).toBeLessThan(alone('lan'));
  });

  test('a triple that was counted makes it likelier still', () => {
    expect(following(['ett', 'nytt'], 'lån')).toBeGreaterThan(following(['nytt'], 'lån'));
  });

  test('a triple that was counted seldomer makes it less likely', () => {
    expect(following(['ett', 'nytt'], 'lan')).toBeLessThan(following(['nytt'], 'lan'));
  });

  test.each([
    ['its first pair', { 'ett nytt': 4, 'nytt lån': 90 }],
    ['its second pair', { 'ett nytt': 90, 'nytt lån': 4 }],
  ])('a triple counts no more than %s, whatever the table says', (_, pairs) => {
    const likely = (triple: number): number => {
      const small = smallModel({
        counts: { ett: 400, nytt: 100, lån: 100 },
        ngrams: { ...pairs, 'ett nytt lån': triple },
      });
      const [ett, nytt, loan] = ['ett', 'nytt', 'lån'].map((word) => indexIn(small, word)) as [
        number,
        number,
        number,
      ];
      return logProbability(small, ett, nytt, loan, wordLogProbability(small, loan));
    };
    expect(likely(900)).toBe(likely(4));
    expect(likely(2)).toBeLessThan(likely(4));
  });

  test('a pair counts no more than its words, whatever the table says', () => {
    const likely = (pair: number): number => {
      const small = smallModel({ counts: { ett: 400, lån: 8 }, ngrams: { 'ett lån': pair } });
      const [ett, loan] = ['ett', 'lån'].map((word) => indexIn(small, word)) as [number, number];
      return logProbability(small, -1, ett, loan, wordLogProbability(small, loan));
    };
    expect(likely(900)).toBe(likely(8));
    expect(likely(4)).toBeLessThan(likely(8));
  });

  test('after a pair that was never counted, the word before decides', () => {
    expect(following(['för', 'ett'], 'lån')).toBe(following(['ett'], 'lån'));
  });

  test('after something unknown, the word alone decides', () => {
    expect(logProbability(model, index('ett'), -1, index('lån'), -7)).toBe(-7);
  });

  test('something unknown is worth what it is said to be, less after a word that is often followed', () => {
    expect(logProbability(model, -1, index('ett'), -1, -7)).toBeLessThan(-7);
    expect(logProbability(model, -1, index('ett'), -1, -7)).toBeGreaterThan(-14);
  });
});
