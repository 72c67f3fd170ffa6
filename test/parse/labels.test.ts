/** Labels at the head of a line, and where their value begins. */
import { describe, expect, test } from 'vitest';
import { labelAt } from '../../src/parse/vocabulary/labels.ts';
import { vocabularyOf } from '../../src/parse/vocabulary/vocabulary.ts';
import { knowledge } from '../record/help.ts';

const vocabulary = vocabularyOf(knowledge);

/** A label as `field value`. */
function read(line: string): string | undefined {
  const label = labelAt(line, vocabulary);
  return label && `${label.field} ${line.slice(label.end)}`;
}

describe('a label', () => {
  test.each([
    ['with a colon', 'Plats: Stadshuset', 'plats Stadshuset'],
    ['with a colon and no blank', 'Plats:Stadshuset', 'plats Stadshuset'],
    ['with a blank before the colon', 'Plats : Stadshuset', 'plats Stadshuset'],
    ['in a column of its own', 'Plats   Stadshuset', 'plats Stadshuset'],
    ['in a column, with a letter for a speck', 'Plats och tid i   Stadshuset', 'plats_och_tid Stadshuset'],
    ['that needs no colon, before a capital', 'Närvarande ledamöter Asta Ek', 'narvarande Asta Ek'],
    ['that needs no colon, before a number', 'Sammanträdesdatum 2024-02-27', 'datum 2024-02-27'],
    ['alone on its line', 'Närvarande', 'narvarande '],
    ['alone, with a speck for a blank', "Plats och'tid", 'plats_och_tid '],
    ['alone with a colon', 'Närvarande:', 'narvarande '],
    ['without accents', 'Franvarande: Asta Ek', 'franvarande Asta Ek'],
    ['with a wrong letter in a long one', 'Narvarande ledamd6ter: Asta Ek', 'narvarande Asta Ek'],
    ['behind a speck', '| Plats: Stadshuset', 'plats Stadshuset'],
    ['that is the longer of two', 'Tid och plats: Stadshuset', 'plats_och_tid Stadshuset'],
    ['that opens a part', 'Beslut: Ärendet bordläggs.', 'part Ärendet bordläggs.'],
    ['before a weekday, with specks between', 'Tid -Tisdagen 3 maj 2024', 'tid Tisdagen 3 maj 2024'],
    ['before a day, with a speck between', 'Datum - 2024-05-03', 'datum 2024-05-03'],
    ['that opens a section', 'Nästa möte: 3 maj', 'section 3 maj'],
    ['beside another one, with specks between', 'Beslutande - . Ersättare', 'narvarande '],
    ['that needs no colon, in capitals', 'NÄRVARANDE ASTA EK', 'narvarande ASTA EK'],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test('of people may have a group before its colon', () => {
    expect(labelAt('Deltagare LG: Asta Ek', vocabulary)).toMatchObject({ field: 'narvarande', group: 'LG' });
  });
});

describe('no label', () => {
  test.each([
    ['a sentence that begins with its word', 'Deltagare i kursen var nöjda'],
    ['a word that is like a short one', 'Tida: kvällen'],
    ['words before another colon', 'Asta sade: vi börjar'],
    ['the first of the words of a heading in capitals', 'NÄRVARANDE OCH RÖSTANDE PER BYAR'],
    ['the word within a sentence', 'Mötets plats: se kallelsen'],
  ])('%s', (_, line) => {
    expect(read(line)).toBeUndefined();
  });
});
