import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characters, distance } from '../../src/evaluate/distance.ts';
import { leastEdits } from './least-edits.ts';

test.each([
  ['', '', 0],
  ['', 'mötet', 5],
  ['mötet', 'motet', 1], // ö → o
  ['ordförande', 'ordforanden', 2], // ö → o, n in
  ['närvarande', 'frånvarande', 4], // f in, n → r, ä → å, r → n
  ['a😀b', 'ab', 1], // beyond U+FFFF: one sign, though two code units
  ['😀', '😁', 1], // the two share their first code unit
  ['𝐀å', '𝐁a', 2],
])('%j to %j: %i', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
});

test('characters are code points', () => {
  expect(characters('år😀')).toBe(3);
});

/** Texts of few different characters, so that many agree; with and without signs beyond U+FFFF. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'å', 'n', ' '), maxLength: 100 }),
  fc.string({ unit: fc.constantFrom('a', 'å', '😀', '𝐀'), maxLength: 100 }),
);

test('the distance is that of the textbook', () => {
  fc.assert(fc.property(text, text, (a, b) => distance(a, b) === leastEdits([...a], [...b])));
});

test('it is the same both ways, and 0 only from a text to itself', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
      expect(distance(a, a)).toBe(0);
    }),
  );
});

test('no way round is shorter', () => {
  fc.assert(fc.property(text, text, text, (a, b, c) => distance(a, c) <= distance(a, b) + distance(b, c)));
});
