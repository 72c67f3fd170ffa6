import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWordLike, placesOf } from '../../src/settle/words.ts';
import { sourceOf } from '../write/sources.ts';

const placesIn = (text: string, ...wanted: string[]): string[] =>
  placesOf(wanted, sourceOf(text)).map(({ word, span }) => `${span.start} ${word}`);

test.each<readonly [text: string, wanted: readonly string[], places: readonly string[]]>([
  ['mote om mote', ['mote'], ['0 mote', '8 mote']],
  ['motet, mote.', ['mote'], ['7 mote']],
  ['Ann-Louise och Louise', ['Louise'], ['15 Louise']],
  ['Ann-Louise', ['Ann-Louise'], ['0 Ann-Louise']],
  ['kl. 10.30', ['10', '10.30'], ['4 10.30']],
  ['(5) och 5', ['(5)'], ['0 (5)']],
  ['sekrete-\nrare', ['sekrete-\nrare'], ['0 sekrete-\nrare']],
  ['Asa Ek', ['Asa', 'Asa Ek'], ['0 Asa Ek', '0 Asa']],
  ['| ord |', ['|'], []],
  ['MOTE', ['mote'], []],
  ['', ['mote'], []],
])('in "%s" %j stand at %j', (text, wanted, places) => {
  expect(placesIn(text, ...wanted)).toEqual(places);
});

test('words stand where they say, as whole words', () => {
  const text = fc.array(fc.constantFrom('a', 'å', 'ab', ' ', '-', '.', '\n', '('), { maxLength: 20 });
  fc.assert(
    fc.property(
      text,
      fc.array(fc.constantFrom('a', 'ab', 'å.a', '(a'), { maxLength: 3 }),
      (parts, wanted) => {
        const source = sourceOf(parts.join('') || ' ');
        for (const { word, span } of placesOf(wanted, source)) {
          expect(source.text.slice(span.start, span.end)).toBe(word);
          expect(source.text.charAt(span.end)).not.toMatch(/[\p{L}\p{N}]/u);
        }
      },
    ),
  );
});

test.each([
  ['a', true],
  ['5', true],
  ['(å)', true],
  ['|', false],
  ['', false],
  [' ', false],
])('"%s" is like a word: %s', (text, is) => {
  expect(isWordLike(text)).toBe(is);
});
