/** The character model: a proper distribution over letters, which prefers what it has seen. */
import { describe, expect, test } from 'vitest';
import { packLetters } from '../../src/build/letters.ts';
import {
  CLOSE,
  extendKeys,
  letterLogProbability,
  nextLetter,
  OPEN,
  ORDER,
  PRIORS,
} from '../../src/model/letters.ts';

const WORDS = ['skola', 'skolan', 'skolor', 'sal', 'salen', 'sol', 'solen', 'olja'];
const NGRAMS = packLetters(
  WORDS.map((word) => [word, 16] as const),
  1,
);
const TABLE = { ...NGRAMS, priors: PRIORS.words };

/** The keys of the histories after these letters of a word. */
function keysAfter(letters: string): number[] {
  const keys: number[] = [OPEN];
  for (let i = 0; i < letters.length; i++) extendKeys(keys, letters.charCodeAt(i));
  return keys;
}

test.each(['', 's', 'sk', 'skol', 'skola', 'zzz', 'skolz'])(
  'after %j the letters share all of the probability',
  (history) => {
    const keys = keysAfter(history);
    const seen = [...new Set(WORDS.join(''))].map((letter) => letter.charCodeAt(0));
    const unseen = 200 - seen.length - 1;
    const sum =
      [...seen, CLOSE].reduce((p, letter) => p + nextLetter(TABLE, keys, letter), 0) +
      unseen * nextLetter(TABLE, keys, 'q'.charCodeAt(0));
    expect(sum).toBeGreaterThan(0.93);
    expect(sum).toBeLessThan(1.07);
  },
);

describe('a word is likelier', () => {
  test.each([
    ['when it was seen', 'skolan', 'sklaon'],
    ['when its parts were seen', 'solor', 'rools'],
    ['when its end was seen', 'skolan', 'skolar'],
    ['when it has seen letters', 'sal', 'säl'],
    ['when it is shorter', 'sal', 'salsal'],
  ])('%s', (_, likely, unlikely) => {
    expect(letterLogProbability(TABLE, likely)).toBeGreaterThan(letterLogProbability(TABLE, unlikely));
  });

  test('by the letters before, up to four', () => {
    expect(keysAfter('skolan')).toHaveLength(ORDER - 1);
    expect(keysAfter('skolan')).toEqual(keysAfter('xxskolan'));
    expect(keysAfter('olan')).toEqual(keysAfter('skolan'));
  });
});

test.each(['rools', 'skolar', 'aloks'])(
  'letters in a new order, as in %j, surprise less in a name',
  (string) => {
    const names = letterLogProbability({ ...NGRAMS, priors: PRIORS.names }, string);
    expect(names).toBeGreaterThan(letterLogProbability(TABLE, string));
  },
);

test('a string is as likely as its letters and its end together', () => {
  let sum = 0;
  const keys: number[] = [OPEN];
  for (const code of [...'sal'].map((letter) => letter.charCodeAt(0)).concat(CLOSE)) {
    sum += Math.log(nextLetter(TABLE, keys, code));
    extendKeys(keys, code);
  }
  expect(letterLogProbability(TABLE, 'sal')).toBeCloseTo(sum, 9);
});

test('n-grams that weigh too little are left out', () => {
  const sizeOf = (least: number): number =>
    packLetters(
      [
        ['sal', 2],
        ['sol', 9],
      ],
      least,
    ).fingerprints.filter(Boolean).length;
  expect(sizeOf(3)).toBeLessThan(sizeOf(1));
  expect(sizeOf(3)).toBe(
    packLetters(
      [
        ['sol', 9],
        ['sal', 2],
      ],
      3,
    ).fingerprints.filter(Boolean).length,
  );
});
