import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../src/evaluate/align.ts';
import { leastEdits } from './least-edits.ts';

const cut = (text: string): string[] => (text === '' ? [] : text.split(' '));

test.each([
  ['identical', 'a b', 'a b', [0, 1], 0, 0],
  ['nothing in gold', '', 'a b', [], 2, 2],
  ['nothing in the text', 'a b', '', [-1, -1], 0, 2],
  ['one word replaced', 'mötet är slut', 'mötet ar slut', [0, 1, 2], 0, 1],
  ['one word lost', 'mötet är slut', 'mötet slut', [0, -1, 1], 0, 1],
  ['one word of noise', 'mötet är slut', 'mötet ~ är slut', [0, 2, 3], 1, 1],
  ['the likelier of two neighbours', 'är vi', 'x ar vi', [1, 2], 1, 2],
  ['and of two that come after', 'är vi', 'ar x vi', [0, 2], 1, 2],
  ['of two that are equally unlike, the last', 'a b', 'x', [-1, 0], 0, 2],
  ['a word cut in two goes to the longer half', 'skolan växer', 'sk olan växer', [1, 2], 1, 2],
])('%s', (_, gold, text, to, inserted, edits) => {
  const alignment = align(cut(gold), cut(text));
  expect([...alignment.to]).toEqual(to);
  expect(alignment).toMatchObject({ inserted, edits });
});

/** Word lists that share most of their words, as a text and its OCR do. */
const list = fc.array(fc.constantFrom('att', 'är', 'ar', 'och', 'det'), { maxLength: 120 });

test('no alignment has fewer edits', () => {
  fc.assert(fc.property(list, list, (gold, text) => align(gold, text).edits === leastEdits(gold, text)));
});

test('it is found far from the diagonal too, where the band has to grow', () => {
  const noise = Array.from({ length: 150 }, (_, i) => `x${i}`);
  const tail = Array.from({ length: 150 }, (_, i) => `y${i}`);
  const words = Array.from({ length: 200 }, (_, i) => `ord${i}`);
  expect(align([...words, ...tail], [...noise, ...words])).toMatchObject({ inserted: 150, edits: 300 });
});

test('words stay in order, each is used once or counted as inserted', () => {
  fc.assert(
    fc.property(list, list, (gold, text) => {
      const { to, inserted } = align(gold, text);
      const used = [...to].filter((j) => j >= 0);
      expect(used).toEqual([...new Set(used)].sort((a, b) => a - b));
      expect(used.length + inserted).toBe(text.length);
    }),
  );
});
