/** Each kind of reading that the walk finds, and what keeps it within bounds. */
import { describe, expect, test } from 'vitest';
import { FLAG } from '../../src/lexicon/flags.ts';
import type { ConfusionTable, Model } from '../../src/model/model.ts';
import { type Channel, cost, FREE_EDIT, makeChannel } from '../../src/repair/channel/channel.ts';
import { createWalk, type Reading, type WalkOptions } from '../../src/repair/channel/walk.ts';
import { indexIn, lowerForms, smallModel } from '../model/small-model.ts';

const MODEL = smallModel({
  forms: {
    ...lowerForms(['för', 'for', 'barn', 'bam', 'modern', 'lån', 'en', 'ö', 'skola', 'på', 'vilket']),
    skol: FLAG.BEGIN,
    arbets: FLAG.BEGIN | FLAG.MIDDLE,
    plats: FLAG.LOWER | FLAG.END,
    chef: FLAG.LOWER | FLAG.END | FLAG.BEGIN | FLAG.MIDDLE,
    å: FLAG.LOWER | FLAG.BEGIN | FLAG.END,
  },
});
const COMMON: ConfusionTable = {
  å: { a: 0.5, da: 0.01 },
  ö: { o: 0.4, '6': 0.05, G: 0.02, '': 0.01 },
  rn: { m: 0.1 },
  m: { rn: 0.2 },
  l: { '|': 0.01 },
};
const GENEROUS: WalkOptions = { budget: 2000, dearest: FREE_EDIT, together: 'no', freeEdits: 0 };

const channelOf = (model: Model, common: ConfusionTable): Channel =>
  makeChannel({ english: {}, swedish: {}, common }, 0.5, model.words);

const walk = createWalk(MODEL, channelOf(MODEL, COMMON));
const paths = (token: string, options: Partial<WalkOptions> = {}): string[] =>
  walk(token, { ...GENEROUS, ...options }).map(({ path }) => path);
const reading = (token: string, path: string, options: Partial<WalkOptions> = {}): Reading | undefined =>
  walk(token, { ...GENEROUS, ...options }).find((found) => found.path === path);

/** Cost of a letter that comes out right though it is often confused. */
const RIGHT = { å: cost(0.49), ö: cost(0.52), m: cost(0.8), l: cost(0.99) };

describe('a token is read', () => {
  test.each<[how: string, token: string, word: string, cost: number, rarest: number]>([
    ['as it stands', 'barn', 'barn', 0, 0],
    ['as it stands, where letters are often confused', 'lån', 'lån', RIGHT.l + RIGHT.å, 0],
    ['through a confusion', 'lan', 'lån', RIGHT.l + cost(0.5), cost(0.5)],
    ['through a digit', 'f6r', 'för', cost(0.05), cost(0.05)],
    ['through two letters for one', 'ldan', 'lån', RIGHT.l + cost(0.01), cost(0.01)],
    ['through one letter for two', 'modem', 'modern', RIGHT.m + cost(0.1), cost(0.1)],
    ['through a letter that is gone', 'fr', 'för', cost(0.01), cost(0.01)],
    ['through a sign', 'vi|ket', 'vilket', cost(0.01), cost(0.01)],
    ['through several, the rarest told', '|an', 'lån', cost(0.01) + cost(0.5), cost(0.01)],
    ['in capitals', 'BARN', 'barn', 0, 0],
    ['in capitals, through a confusion', 'LAN', 'lån', RIGHT.l + cost(0.5), cost(0.5)],
    ['through a capital inside', 'fGr', 'för', cost(0.02), cost(0.02)],
  ])('%s', (_, token, word, expected, rarest) => {
    expect(reading(token, word)).toEqual({
      path: word,
      parts: [indexIn(MODEL, word)],
      cost: expected,
      rarest,
      freeEdits: 0,
    });
  });

  test('not through a capital where a small letter stands', () => {
    expect(paths('fgr')).toEqual([]);
  });

  test('as every word it may be, the cheapest first', () => {
    expect(paths('for')).toEqual(['for', 'för']);
    expect(paths('bam')).toEqual(['bam', 'barn']);
  });

  test('in the cheapest of the ways to a word', () => {
    const cheap = channelOf(MODEL, { r: { m: 0.3 }, n: { '': 0.1 }, rn: { m: 0.2 } });
    const [only] = createWalk(MODEL, cheap)('bam', GENEROUS).filter(({ path }) => path === 'barn');
    expect(only?.cost).toBe(cost(0.2));
  });

  test.each(['b', 'bar', 'barnx', 'xbarn', 'ґ', 'İ'])('as nothing: %j', (token) => {
    expect(paths(token)).toEqual([]);
  });
});

describe('what is too dear is not followed', () => {
  const price = RIGHT.l + cost(0.01);
  test.each([
    [price, true],
    [price - 1, false],
  ])('budget %i', (budget, found) => {
    expect(paths('ldan', { budget }).includes('lån')).toBe(found);
  });

  test.each([
    [cost(0.01), true],
    [cost(0.01) - 1, false],
  ])('dearest confusion %i', (dearest, found) => {
    expect(paths('ldan', { dearest }).includes('lån')).toBe(found);
  });

  test('a cheap confusion is followed behind one that is too dear', () => {
    expect(paths('f6r', { dearest: cost(0.05) })).toEqual(['för']);
  });
});

describe('free edits', () => {
  const one: Partial<WalkOptions> = { freeEdits: 1 };
  test.each([
    ['a letter changed', 'bxrn'],
    ['a letter too many', 'baxrn'],
    ['a letter too many at the end', 'barnx'],
    ['a letter missing', 'brn'],
    ['a letter missing at the end', 'bar'],
    ['a letter missing at the start', 'arn'],
  ])('%s', (_, token) => {
    expect(reading(token, 'barn', one)).toMatchObject({ cost: FREE_EDIT, rarest: FREE_EDIT, freeEdits: 1 });
    expect(paths(token)).not.toContain('barn');
  });

  test('come beside confusions', () => {
    expect(reading('lxan', 'lån', one)).toMatchObject({
      cost: RIGHT.l + cost(0.5) + FREE_EDIT,
      freeEdits: 1,
    });
  });

  test('are no more than allowed', () => {
    expect(paths('bxxn', { budget: 9 * FREE_EDIT, freeEdits: 1 })).not.toContain('barn');
    expect(paths('bxxn', { budget: 9 * FREE_EDIT, freeEdits: 2 })).toContain('barn');
  });

  test('are no more than the budget pays for', () => {
    expect(paths('bxrn', { ...one, budget: FREE_EDIT - 1 })).toEqual([]);
  });
});

describe('compounds', () => {
  const compound: Partial<WalkOptions> = { together: 'compound' };
  test.each([
    ['skolplats', 'skol|plats'],
    ['skolchef', 'skol|chef'],
    ['skolarbetsplats', 'skol|arbets|plats'],
    ['skolarbetschefplats', 'skol|arbets|chef|plats'],
  ])('%s', (token, path) => {
    expect(paths(token, compound)).toEqual([path]);
    expect(paths(token)).toEqual([]);
  });

  test('have the indices of their parts', () => {
    const parts = ['arbets', 'plats'].map((part) => indexIn(MODEL, part));
    expect(reading('arbetsplats', 'arbets|plats', compound)?.parts).toEqual(parts);
  });

  test('are found through confusions', () => {
    expect(reading('arbetsp|ats', 'arbets|plats', compound)?.cost).toBe(cost(0.01));
  });

  test.each([
    ['a last part that may not end', 'skolskola'],
    ['a first part that may not begin', 'platschef'],
    ['a middle part that may not stand there', 'arbetsskolplats'],
    ['a first part alone that only begins with another', 'skolarbets'],
    ['more than four parts', 'skolarbetschefarbetschefplats'],
    ['a part of one letter', 'åplats'],
  ])('not with %s', (_, token) => {
    expect(paths(token, compound).filter((path) => path.includes('|'))).toEqual([]);
  });
});

describe('two words run together', () => {
  const words: Partial<WalkOptions> = { together: 'words' };
  test.each([
    ['påskola', 'på skola'],
    ['pavilket', 'på vilket'],
    ['skolaen', 'skola en'],
  ])('%s', (token, path) => {
    expect(paths(token, words)).toContain(path);
    expect(paths(token)).toEqual([]);
  });

  test('are two and no more, whatever parts they are', () => {
    expect(paths('påskolaen', words)).toEqual([]);
  });

  test('do not begin with one of a single letter', () => {
    expect(paths('öskola', words)).toEqual([]);
  });
});

describe('hostile tokens', () => {
  /** All strings of a and b up to a length: everything follows everything. */
  const strings = (length: number): string[] =>
    length === 0
      ? ['']
      : strings(length - 1).flatMap((s) => (s.length === length - 1 ? [s, `${s}a`, `${s}b`] : [s]));
  const words = [...new Set(strings(9))].filter(Boolean);
  const model = smallModel({
    forms: Object.fromEntries(words.map((word) => [word, FLAG.LOWER | FLAG.BEGIN | FLAG.MIDDLE | FLAG.END])),
  });
  const plain = channelOf(model, { a: { b: 0.4, '': 0.1, ab: 0.1 }, b: { a: 0.4, '': 0.1 } });

  test.each(['ab'.repeat(4), 'ab'.repeat(12), 'ab'.repeat(60), 'a'.repeat(120)])(
    'take a bounded number of steps and give a bounded number of readings: %s',
    (token) => {
      let most = 0;
      for (const together of ['no', 'compound', 'words'] as const) {
        const limited = createWalk(model, plain);
        const options = { budget: 5000, dearest: FREE_EDIT, together, freeEdits: 2 };
        expect(limited(token, options).length).toBeLessThanOrEqual(60);
        most = Math.max(most, limited.steps());
      }
      expect(most).toBe(60_000);
    },
  );

  test('of over 120 characters are not looked at', () => {
    const limited = createWalk(model, plain);
    expect(limited('a'.repeat(121), GENEROUS)).toEqual([]);
    expect(limited.steps()).toBe(0);
  });

  test('leave nothing behind for the next token', () => {
    const used = createWalk(model, plain);
    used('ab'.repeat(60), { ...GENEROUS, together: 'words', freeEdits: 2, budget: 5000 });
    expect(used('abba', GENEROUS)).toEqual(createWalk(model, plain)('abba', GENEROUS));
  });
});
