import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/evaluate/compared.ts';
import { scoreDocument } from '../../src/evaluate/index.ts';
import { letterWords, normalise, words } from '../../src/evaluate/normalise.ts';
import { placedWords, touchedBy } from '../../src/evaluate/placed-words.ts';

const piece = fc.constantFrom(
  'skol',
  'Är',
  'ö',
  '12',
  '-',
  '—',
  '.',
  ' ',
  '\n',
  '\n  ',
  '\u00ad',
  '•',
  '\ufeff',
);
const text = fc.array(piece, { maxLength: 30 }).map((list) => list.join(''));

test('placed words are those of the normalised text, and stand where they say', () => {
  fc.assert(
    fc.property(text, (t) => {
      const placed = placedWords(t);
      const plain = letterWords(words(normalise(t, { dehyphen: true, fold: true })));
      expect(placed.map(({ letters }) => letters)).toEqual(plain);
      for (const { text, span } of placed) expect(t.slice(span.start, span.end)).toBe(text);
    }),
  );
});

test('a place touches the words that it shares a character with', () => {
  const list = placedWords('av en-\nbart, ja');
  const touched = (start: number, end: number) =>
    touchedBy({ start, end }, list).map(({ letters }) => letters);
  expect(touched(0, 2)).toEqual(['av']);
  expect(touched(2, 3)).toEqual([]);
  expect(touched(1, 4)).toEqual(['av', 'enbart']);
  expect(touched(13, 15)).toEqual(['ja']);
});

test('as many words are right as the score says', () => {
  fc.assert(
    fc.property(text, text, (gold, other) => {
      const { letters } = scoreDocument(gold, other, other, { dehyphen: true, fold: true });
      const compared = compare(gold, other);
      expect(compared.gold.filter(({ right }) => !right)).toHaveLength(letters.fixedWrong);
      expect(compared.text.filter(({ partner }) => !partner)).toHaveLength(letters.fixedExtra);
      expect(compared.text.filter(({ right }) => right)).toHaveLength(letters.gold - letters.fixedWrong);
    }),
  );
});
