/** Where else a word stands. */
import { expect, test } from 'vitest';
import { concordanceOf, countClean } from '../../src/review/concordance.ts';
import { documentOf } from '../web/desk.ts';

const document = documentOf('a.txt', 'Ett mote om moten.\n  Motet: mote, åmote mote2 (mote)\nför mote-\n', [
  ['mote', 'möte'],
]);

test('a word is found whole, never as a part of another, with what stands on its line', () => {
  const { count, shown } = concordanceOf([document, document], 'mote', { most: 3 });
  expect(count).toBe(8);
  expect(shown.map(({ before, after }) => [before, after])).toEqual([
    ['Ett ', ' om moten.'],
    ['Motet: ', ', åmote mote2 (mote)'],
    ['Motet: mote, åmote mote2 (', ')'],
  ]);
});

test('the correction at a place is told', () => {
  const { shown } = concordanceOf([document], 'mote', { most: 9 });
  expect(shown.map(({ correction }) => correction?.after)).toEqual(['möte', undefined, undefined, undefined]);
});

test.each(['', '…', ' ', 'saknas'])('nothing is found of %j', (word) => {
  expect(concordanceOf([document], word, { most: 9 })).toEqual({ count: 0, shown: [] });
  expect(countClean([document], word)).toBe(0);
});

test('a document whose text is not known has no places', () => {
  expect(concordanceOf([{ ...document, source: undefined }], 'mote', { most: 9 }).count).toBe(0);
});
