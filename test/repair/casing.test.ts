import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { casingOf, dressAs } from '../../src/repair/text/casing.ts';

test.each([
  ['möte', 'lower'],
  ['f6r', 'lower'],
  ['12', 'lower'],
  ['Möte', 'title'],
  ['M', 'title'],
  ['F6r', 'title'],
  ['6A', 'title'],
  ['MÖTE', 'upper'],
  ['M6TE', 'upper'],
  ['pH', 'mixed'],
  ['McDonald', 'mixed'],
  ['SAmmanträde', 'mixed'],
] as const)('the casing of %s is %s', (token, casing) => {
  expect(casingOf(token)).toBe(casing);
});

test.each([
  ['för', 'f6r', 'för'],
  ['för', 'F6r', 'För'],
  ['för', 'F6R', 'FÖR'],
  ['å', 'A', 'Å'],
  ['öberg', 'Oberg', 'Öberg'],
  ['mcdonald', 'McDona1d', 'Mcdonald'],
  ['en båt', 'EnbAt', 'En båt'],
  ['ärende', '4RENDE', 'ÄRENDE'],
  ['på svenska', 'påSvenska', 'på Svenska'],
  ['på svenska', 'PåSvenska', 'På Svenska'],
  ['på öland', 'påGland', 'på öland'],
  ['påse', 'påSe', 'påse'],
])('%s in the capitals of %s is %s', (word, token, expected) => {
  expect(dressAs(token)(word)).toBe(expected);
});

test('a word in its own casing is itself, unless capitals are mixed', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abåäöé'), minLength: 1 });
  const styles = [
    (w: string) => w,
    (w: string) => w.toUpperCase(),
    (w: string) => w.charAt(0).toUpperCase() + w.slice(1),
  ];
  fc.assert(
    fc.property(letters, fc.constantFrom(...styles), (word, style) => {
      expect(dressAs(style(word))(word)).toBe(style(word));
    }),
  );
});
