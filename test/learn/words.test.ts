/** What pairs of words teach of letters, and which words are remembered. */
import { describe, expect, test } from 'vitest';
import { lettersFrom, rareWords } from '../../src/learn/words.ts';
import { finderFor } from '../../src/repair/search/search.ts';
import { SURVIVAL } from '../../src/repair/text/survival.ts';
import { MODEL } from '../repair/help.ts';

const { channel } = finderFor(MODEL, SURVIVAL.unknown);
const lettersOf = (printed: string, seen: string): unknown =>
  JSON.parse(JSON.stringify(lettersFrom([{ printed, seen }], channel)));

describe('letters', () => {
  test('right ones are counted too', () => {
    expect(lettersOf('på', 'pa')).toEqual({ p: { p: 1 }, å: { a: 1 } });
  });

  test('capitals stand as they were seen, print in small letters', () => {
    expect(lettersOf('Öppnar,', 'Gppnar')).toMatchObject({ ö: { G: 1 }, p: { p: 2 } });
  });

  test.each([
    ['numbers', '2024', '2O24'],
    ['words that have little in common', 'stadgar', 'klubban'],
    ['short words with another letter', 'om', 'kn'],
    ['signs', '§', 'S'],
    ['nothing', '', 'om'],
  ])('%s tell nothing', (_, printed, seen) => {
    expect(lettersOf(printed, seen)).toEqual({});
  });

  test('many pairs are added up', () => {
    const pairs = ['för', 'för', 'kör'].map((printed) => ({ printed, seen: printed.replace('ö', 'é') }));
    expect(lettersFrom(pairs, channel)).toMatchObject({ ö: { é: 3 }, f: { f: 2 }, r: { r: 3 } });
  });
});

test.each([
  ['och det är för att', {}],
  ['Grovlunda Grovlunda kvarn', { grovlunda: 2 }],
  ['Skylt-\nvra möttes', { skyltvra: 1 }],
  ['constructor __proto__', { constructor: 1, proto: 1 }],
  ['xy 2024 §5', {}],
])('of %j are remembered %j', (text, expected) => {
  expect({ ...rareWords(text, MODEL) }).toMatchObject(expected);
  if (Object.keys(expected).length === 0) expect({ ...rareWords(text, MODEL) }).toEqual({});
});
