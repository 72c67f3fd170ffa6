/** What a packed model says of its words. */
import { describe, expect, test } from 'vitest';
import { packModel } from '../../src/build/pack.ts';
import { FLAG } from '../../src/lexicon/flags.ts';
import { openContainer, packContainer } from '../../src/model/container.ts';
import {
  flagsOf,
  isName,
  MARKS,
  markIndex,
  mayBegin,
  openModel,
  rawCount,
  standsAlone,
  TRAIT,
} from '../../src/model/model.ts';
import { indexIn, LISTS, smallModel, smallSources } from './small-model.ts';

const MODEL = smallModel({
  forms: { skola: FLAG.LOWER, skol: FLAG.BEGIN, anna: FLAG.TITLE, eu: FLAG.UPPER, okänd: FLAG.KNOWN },
  counts: { skola: 800, räknad: 64 },
  ngrams: { '<s> skola': 40, 'skola </s>': 16, '<n> skola': 8, 'skola skola': 4 },
  names: { Ester: 30 },
});
const index = (word: string): number => indexIn(MODEL, word);

describe('a word', () => {
  test.each([
    ['skola', true],
    ['anna', true],
    ['eu', true],
    ['räknad', true],
    ['ester', true],
    ['skol', false],
    ['okänd', false],
  ])('%s stands alone: %s', (word, alone) => {
    expect(standsAlone(MODEL, index(word))).toBe(alone);
  });

  test.each([
    ['skol', true],
    ['skola', false],
  ])('%s may begin a compound: %s', (word, begins) => {
    expect(mayBegin(MODEL, index(word))).toBe(begins);
  });

  test.each([
    ['ester', true],
    ['anna', false],
    ['skola', false],
  ])('%s is a listed name: %s', (word, name) => {
    expect(isName(MODEL, index(word))).toBe(name);
  });

  test.each([
    ['skola', FLAG.LOWER],
    ['skol', FLAG.BEGIN],
    ['räknad', 0],
  ])('%s has the flags %i of the dictionary', (word, flags) => {
    expect(flagsOf(MODEL, index(word))).toBe(flags);
  });

  test('has no flags where it is not in the list', () => {
    expect(flagsOf(MODEL, -1)).toBe(0);
  });

  test('has its raw count, and none where it is not in the list', () => {
    expect(rawCount(MODEL, index('räknad'))).toBe(64);
    expect(rawCount(MODEL, index('skol'))).toBe(0);
    expect(rawCount(MODEL, -1)).toBe(0);
  });
});

describe('the marks', () => {
  test('have the indices behind the words', () => {
    expect(MARKS.map((mark) => markIndex(MODEL, mark))).toEqual(MARKS.map((_, i) => MODEL.words.size + i));
  });

  test.each([
    ['<s>', 40],
    ['</s>', 16],
    ['<n>', 8],
    ['<t>', 0],
  ] as const)('%s was counted %i times in pairs', (mark, count) => {
    expect(rawCount(MODEL, markIndex(MODEL, mark))).toBeCloseTo(count, -0.5);
  });
});

test('the share of capitals has three bits, and the other traits keep clear of them', () => {
  const { capitalShare, ...others } = TRAIT;
  const bits = Object.values(others).reduce((all, bit) => all | bit, 0);
  expect(capitalShare & bits).toBe(0);
  expect(bits).toBeLessThan(256);
});

test('the lists come through unchanged', () => {
  const { knowledge, confusions, noise, calibration, spelling } = MODEL;
  expect({ knowledge, confusions, noise, calibration, spelling }).toEqual(LISTS);
});

describe('opening', () => {
  const packed = packModel(smallSources({ forms: { skola: FLAG.LOWER } }), 'x');

  test('copies nothing: all arrays are views on the buffer', () => {
    const buffer = packed.slice().buffer as ArrayBuffer;
    const { words, flagSets, flagSet, frequency, raw, traits, bearers, ngrams, wordLetters, nameLetters } =
      openModel(buffer);
    const tables = [ngrams, wordLetters, nameLetters].flatMap(({ fingerprints, counts }) => [
      fingerprints,
      counts,
    ]);
    const arrays = [
      words.edges,
      words.before,
      words.followers,
      words.symbols,
      flagSets,
      flagSet,
      frequency,
      raw,
      traits,
      bearers,
      ...tables,
    ];
    for (const array of arrays) expect(array.buffer).toBe(buffer);
  });

  test.each(
    [...openContainer(packed.slice().buffer as ArrayBuffer).keys()].filter((name) => name !== 'made-from'),
  )('fails without the section %s, and says how to get it', (name) => {
    const sections = new Map(openContainer(packed.slice().buffer as ArrayBuffer));
    sections.delete(name);
    const without = packContainer(sections).buffer as ArrayBuffer;
    expect(() => openModel(without)).toThrow(
      `without section "${name}"; build it again with \`npm run build:model\``,
    );
  });
});
