/** The model that ships: whole, small enough, of the sources at hand, and loaded without copying. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOfModel, digestOfSources } from '../../src/build/made-from.ts';
import { indexOf } from '../../src/model/automaton.ts';
import { isName, markIndex, openModel, rawCount, standsAlone } from '../../src/model/model.ts';
import { loadModel } from '../../src/node/model.ts';
import { pathOf } from '../data/files.ts';

const bytes = readFileSync(pathOf('model.bin'));
const model = loadModel();

test('is at most 25 MB', () => {
  expect(bytes.length).toBeLessThanOrEqual(25_000_000);
});

test('was made from the sources at hand by the builder at hand (else: npm run build:model)', () => {
  expect(digestOfModel(pathOf('model.bin'))).toBe(digestOfSources(join(import.meta.dirname, '../..')));
});

describe('loading', () => {
  test('makes views on one buffer', () => {
    const { words, flagSet, ngrams, wordLetters, nameLetters } = model;
    const { buffer } = words.edges;
    expect(buffer.byteLength).toBe(bytes.length);
    for (const array of [
      words.before,
      words.followers,
      words.symbols,
      flagSet,
      ngrams.fingerprints,
      ngrams.counts,
    ])
      expect(array.buffer).toBe(buffer);
    for (const { fingerprints, counts } of [wordLetters, nameLetters])
      expect([fingerprints.buffer, counts.buffer]).toEqual([buffer, buffer]);
  });

  test('says what to do where there is no model, or something else', () => {
    expect(() => loadModel('no/such/model.bin')).toThrow('npm run build:model');
    expect(() => loadModel(pathOf('noise.yaml'))).toThrow('npm run build:model');
  });

  test('of a file cut short fails', () => {
    const short = new Uint8Array(bytes.subarray(0, -1)).buffer;
    expect(() => openModel(short)).toThrow('build it again');
  });
});

describe('what it knows', () => {
  test('every kind of word', () => {
    for (const word of [
      'protokoll',
      'ordförande',
      'närvarande',
      'öppnades',
      'åsa',
      'göteborg',
      'lindström',
    ]) {
      expect(indexOf(model.words, word), word).toBeGreaterThanOrEqual(0);
      expect(standsAlone(model, indexOf(model.words, word)), word).toBe(true);
    }
    for (const name of ['åsa', 'lindström', 'göteborg'])
      expect(isName(model, indexOf(model.words, name)), name).toBe(true);
    for (const wrong of ['ordforande', 'narvarande', '6ppnades', ''])
      expect(indexOf(model.words, wrong), wrong).toBe(-1);
  });

  test('as many of everything as there are words', () => {
    const { words, flagSet, frequency, traits, bearers, raw } = model;
    for (const column of [flagSet, frequency, traits, bearers]) expect(column.length).toBe(words.size);
    expect(raw.length).toBe(words.size + 8);
    for (const mark of ['<s>', '</s>', '<n>', '<c>'] as const)
      expect(rawCount(model, markIndex(model, mark))).toBeGreaterThan(1000);
  });
});
