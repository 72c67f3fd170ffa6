/** How likely strings are as words by themselves: what must be likelier than what. */
import { describe, expect, test } from 'vitest';
import { FLAG } from '../../src/lexicon/flags.ts';
import {
  type Capital,
  compoundPrior,
  isLikelierName,
  knownPrior,
  newPrior,
  tokenPrior,
} from '../../src/repair/search/prior.ts';
import { indexIn, smallModel } from '../model/small-model.ts';
import { MODEL } from './help.ts';

const SMALL = smallModel({
  forms: { ord: FLAG.LOWER, ovanlig: FLAG.LOWER, anna: FLAG.TITLE, sten: FLAG.LOWER, stad: FLAG.LOWER },
  counts: { ord: 5000, ovanlig: 5 },
  names: { Anna: 9000, Sten: 900, Ester: 2 },
});
const known = (word: string, capital: Capital): number => knownPrior(SMALL, indexIn(SMALL, word), capital);

describe('a word of the lexicon', () => {
  test('is as likely as it is frequent', () => {
    expect(known('ord', 'lower')).toBeGreaterThan(known('ovanlig', 'lower'));
    expect(known('ovanlig', 'lower')).toBeGreaterThan(known('stad', 'lower'));
  });

  test.each([
    ['ord', 'lower', 'title'],
    ['stad', 'lower', 'title'],
    ['anna', 'title', 'lower'],
    ['ester', 'title', 'lower'],
  ] as const)('%s is likelier in %s than in %s', (word, likely, unlikely) => {
    expect(known(word, likely)).toBeGreaterThan(known(word, unlikely));
  });

  test.each(['ord', 'anna', 'stad', 'ester'])(
    '%s costs nothing for its casing where a capital says nothing',
    (word) => {
      const [opening, lower, title] = (['opening', 'lower', 'title'] as const).map((capital) =>
        known(word, capital),
      );
      expect(opening).toBeGreaterThanOrEqual(Math.max(lower as number, title as number) - 0.03);
    },
  );

  test('that is a name is as likely as it has bearers', () => {
    expect(known('anna', 'title')).toBeGreaterThan(known('sten', 'title'));
    expect(known('sten', 'title')).toBeGreaterThan(known('ester', 'title'));
  });
});

describe('a string that is in no list', () => {
  test('is less likely than a word', () => {
    expect(newPrior(MODEL, 'styrelsa', 'lower')).toBeLessThan(
      knownPrior(MODEL, indexIn(MODEL, 'styrelse'), 'lower'),
    );
  });

  test('is the likelier the more it looks like Swedish', () => {
    expect(newPrior(MODEL, 'skrivningarna', 'lower')).toBeGreaterThan(
      newPrior(MODEL, 'skrqvningxrna', 'lower'),
    );
  });

  test('is likelier with a capital, which makes it a name', () => {
    expect(newPrior(MODEL, 'hjelmström', 'title')).toBeGreaterThan(newPrior(MODEL, 'hjelmström', 'lower'));
  });

  test.each(['hjelmström', 'lindqvist', 'karlegård'])('%s is likelier a name than a word', (string) => {
    expect(isLikelierName(MODEL, string)).toBe(true);
  });

  test.each(['verksamheternas', 'beredningarnas'])('%s is likelier a word than a name', (string) => {
    expect(isLikelierName(MODEL, string)).toBe(false);
  });

  test('is likelier as a compound of known parts than as a new word', () => {
    const parts = ['rapport', 'arkivet'].map((part) => indexIn(MODEL, part));
    expect(compoundPrior(MODEL, 'rapportarkivet', parts, 'lower')).toBeGreaterThan(
      newPrior(MODEL, 'rapportarkivet', 'lower'),
    );
  });
});

test('a compound of common parts is likelier than its letters alone', () => {
  const parts = (...words: string[]): number[] => words.map((word) => indexIn(MODEL, word));
  expect(compoundPrior(MODEL, 'kårförening', parts('kår', 'förening'), 'lower')).toBeGreaterThan(
    compoundPrior(MODEL, 'kårförening', parts('kår', 'xenon'), 'lower'),
  );
});

describe('a token as it stands', () => {
  test.each([
    ['a digit inside', 'm6tet', 'motet'],
    ['a sign inside', 'm|tet', 'mitet'],
    ['a capital inside', 'mOtet', 'motet'],
  ])('is unlikely with %s', (_, odd, plain) => {
    expect(tokenPrior(MODEL, odd, 'lower')).toBeLessThan(tokenPrior(MODEL, plain, 'lower'));
  });

  test('may be an abbreviation, the likelier the shorter', () => {
    expect(tokenPrior(MODEL, 'xqz', 'lower')).toBeGreaterThan(newPrior(MODEL, 'xqz', 'lower'));
    expect(tokenPrior(MODEL, 'xq', 'lower')).toBeGreaterThan(tokenPrior(MODEL, 'xqz', 'lower'));
  });
});
