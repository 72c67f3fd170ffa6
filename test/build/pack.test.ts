/** The same sources give the same bytes, whatever their order; and the lists by hand are checked before they go in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfusions } from '../../src/build/confusions.ts';
import { digestOfModel, digestOfSources } from '../../src/build/made-from.ts';
import { readNoise } from '../../src/build/noise.ts';
import { packModel } from '../../src/build/pack.ts';
import type { Sources } from '../../src/build/sources.ts';
import { FLAG } from '../../src/lexicon/flags.ts';
import { textOf } from '../data/files.ts';
import { smallSources } from '../model/small-model.ts';

describe('packModel', () => {
  const sources: Sources = {
    ...smallSources({
      forms: { skola: FLAG.LOWER, skol: FLAG.BEGIN, anna: FLAG.TITLE, är: FLAG.LOWER, en: FLAG.LOWER },
      counts: { skola: 90, är: 800, en: 500, anna: 40, räknad: 7 },
      ngrams: { 'är en': 60, 'en skola': 20, '<s> anna': 9, 'är en skola': 8, 'anna är en': 5 },
      names: { Anna: 900, Ester: 12, Bo: 300 },
    }),
    surnames: ['Ek', 'Öberg', 'Anna'].map((name, i) => ({ name, count: 10 * i })),
    places: ['Bro', 'Västra Frölunda', 'Skola'],
  };

  test('gives the same bytes twice', () => {
    expect(packModel(sources, 'x')).toEqual(packModel(sources, 'x'));
  });

  test('gives the same bytes for any order of words, names and places', () => {
    const orderOf = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...list], { minLength: list.length });
    const orders = fc.record({
      forms: orderOf([...sources.forms]),
      words: orderOf(sources.words),
      firstNames: orderOf(sources.firstNames),
      surnames: orderOf(sources.surnames),
      places: orderOf(sources.places),
    });
    const packed = packModel(sources, 'x');
    fc.assert(
      fc.property(orders, ({ forms, ...rest }) => {
        expect(packModel({ ...sources, ...rest, forms: new Map(forms) }, 'x')).toEqual(packed);
      }),
      { numRuns: 8 },
    );
  });

  test('keeps what it was made from', () => {
    const folder = mkdtempSync(join(tmpdir(), 'renskrift-'));
    const path = join(folder, 'model.bin');
    try {
      expect(digestOfModel(path)).toBeUndefined();
      writeFileSync(path, 'no model');
      expect(digestOfModel(path)).toBeUndefined();
      writeFileSync(path, packModel(sources, 'abc'));
      expect(digestOfModel(path)).toBe('abc');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('the digest of the sources changes with each of them, and not with the checksums of what is made of them', () => {
  const root = mkdtempSync(join(tmpdir(), 'renskrift-'));
  const write = (file: string, text: string): string => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
    return digestOfSources(root);
  };
  try {
    const digests = [
      write('dictionaries/noise.yaml', 'a'),
      write('dictionaries/noise.yaml', 'b'),
      write('dictionaries/counts/words.tsv.br', 'a'),
      write('dictionaries/names/places.tsv', 'a'),
      write('src/build/pack.ts', 'a'),
      write('src/model/counts.ts', 'a'),
      write('src/lexicon/flags.ts', 'a'),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    for (const other of [
      'dictionaries/checksums.txt',
      'dictionaries/model.bin',
      'src/repair/channel/walk.ts',
      'README.md',
    ])
      expect(write(other, 'a'), other).toBe(digests.at(-1));
  } finally {
    rmSync(root, { recursive: true });
  }
});

describe('confusions that are none are refused', () => {
  const yaml = (rows: string): string => `english: {${rows}}\nswedish: {}\ncommon: {}`;
  test.each([
    ['more than all', 'ö: { o: 0.9, é: 0.2 }', 'sum 1.1'],
    ['as itself', 'ö: { ö: 0.9 }', 'seen as itself'],
    ['never', 'ö: { o: 0 }', 'expected'],
    ['always', 'ö: { o: 1 }', 'expected'],
    ['no letters', '"": { o: 0.1 }', 'ey'],
  ])('%s', (_, rows, message) => {
    expect(() => readConfusions(yaml(rows))).toThrow(message);
  });

  test('or that are of no profile', () => {
    expect(() => readConfusions('english: {}\nswedish: {}\ncommon: {}\ngerman: {}')).toThrow('german');
    expect(() => readConfusions('english: {}')).toThrow('swedish');
  });

  test('what ships is read', () => {
    expect(Object.keys(readConfusions(textOf('confusions.yaml')))).toEqual(['english', 'swedish', 'common']);
  });
});

describe('noise that is none is refused', () => {
  const yaml = (bullets: string, strays: string): string =>
    `bullets: {${bullets}}\nstrays: [${strays}]\nleading: []\ntrailing: []\nclosing: []\nwordless: []`;
  test.each([
    ['a bullet of two characters', 'ee: 0.9', ''],
    ['a bullet that is always one', 'e: 1', ''],
    ['a speck of two characters', '', '"::"'],
  ])('%s', (_, bullets, strays) => {
    expect(() => readNoise(yaml(bullets, strays))).toThrow();
  });

  test('what ships is read', () => {
    expect(Object.keys(readNoise(textOf('noise.yaml')).bullets).length).toBeGreaterThan(5);
  });
});
