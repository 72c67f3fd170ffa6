/** Digits that were read as letters, where one reading is left; and letters and digits that stay. */
import { describe, expect, test } from 'vitest';
import { tidied } from './layout-help.ts';

const MEMBERS = 'Anna Ek (S)\nBo Ek (M)\n';

describe.each([
  [
    'years',
    {
      '202O': '2020',
      '20l4': '2014',
      'våren 20I9.': 'våren 2019.',
      '19S5': '1955',
      '20B4': '2084',
      'under 2o10': 'under 2010',
    },
  ],
  [
    'days before a month',
    {
      'den l5 maj': 'den 15 maj',
      'den s december 2025': 'den 5 december 2025',
      'den is mars': 'den 15 mars',
      'den S Maj': 'den 5 Maj',
      'den 1O maj 2024': 'den 10 maj 2024',
      'den 2l dec.': 'den 21 dec.',
      'l2 Februari': '12 Februari',
      'den l5  maj': 'den 15  maj',
      'den l5 ; maj': 'den 15 maj',
    },
  ],
  [
    'numbers in capitals',
    {
      'Stadsbyggnadshus Il': 'Stadsbyggnadshus II',
      'i sal Ill, plan 2': 'i sal III, plan 2',
      'på Il Forno': 'på Il Forno',
    },
  ],
  [
    'the sign of several paragraphs',
    {
      '(8§ 1-11)': '(§§ 1-11)',
      'Asta Ek, vävare, §8 2-9': 'Asta Ek, vävare, §§ 2-9',
      'enligt 8§ 1-3 punkten': 'enligt 8§ 1-3 punkten',
      '(8§ 1 st)': '(8§ 1 st)',
    },
  ],
  [
    'crowns and hours',
    {
      '20 kr och därefter Okr.': '20 kr och därefter 0kr.',
      'avgiften är O kr': 'avgiften är 0 kr',
      'Mötet pausas K1 19:12.': 'Mötet pausas Kl 19:12.',
      'Mötet slutar k119.30': 'Mötet slutar kl 19.30',
      'Garnrummet, ki. 17.10-19.40': 'Garnrummet, kl. 17.10-19.40',
      'Lunch kt 12:30': 'Lunch kl 12:30',
      'Plats och tid KI 08.30': 'Plats och tid Kl 08.30',
      'Mötet hölls vid KI 8.30': 'Mötet hölls vid KI 8.30',
      'KI är med, ki 2 och 3': 'KI är med, ki 2 och 3',
    },
  ],
  [
    'signs before the sections of a person',
    {
      'Asta Ek, rektor (frånvarande 822-27)': 'Asta Ek, rektor (frånvarande §22-27)',
      'Asta Ek (S) 841-46': 'Asta Ek (S) §41-46',
      'Asta Ek (KD), 8 3–7': 'Asta Ek (KD), § 3–7',
      'Asta Ek, närvarande $ 4-5': 'Asta Ek, närvarande § 4-5',
      'Asta Ek (S) 84-89': 'Asta Ek (S) 84-89',
      'Asta Ek (S) 870-42': 'Asta Ek (S) 870-42',
    },
  ],
  [
    'case numbers',
    {
      'KS-20l4-OOO17': 'KS-2014-00017',
      'KS-2024-000l7.': 'KS-2024-00017.',
      'SBN-20l9-12S': 'SBN-2019-125',
    },
  ],
])('%s', (_, table) => {
  test.each(Object.entries(table))('%s becomes %s', (text, expected) => {
    expect(tidied(text)).toBe(expected);
  });
});

test.each([
  ['a year', 'år 2024'],
  ['a day', 'den 15 maj'],
  ['a case number', 'KS-2024-00017'],
  ['letters before a case number', 'SOS-2024-00017'],
  ['a number before no month', 'l5 stolar'],
  ['a day that no month has', 'den 4O maj'],
  ['a word with digits', 'f6r'],
  ['a room', 'sal B2'],
  ['a paper size', 'A4'],
  ['a plural', '80s'],
  ['a number of four letters', 'SOlO'],
  ['a plate', 'ABC 12S'],
  ['an ordinal', '2:a'],
  ['a code without a year', 'KS-OO17'],
  ['a number that is no year', '3O24'],
])('%s stays: %s', (_, text) => {
  expect(tidied(text)).toBe(text);
});

describe('party letters in brackets', () => {
  test.each([
    ['Eva Ek (5)', 'Eva Ek (S)'],
    ['Eva Ek ($)', 'Eva Ek (S)'],
    ['Eva Ek (8)', 'Eva Ek (S)'],
    ['Eva Ek (¥)', 'Eva Ek (V)'],
    ['Eva Ek (€)', 'Eva Ek (C)'],
    ['Eva Ek(5)', 'Eva Ek(S)'],
    ['Eva Ek   (5)', 'Eva Ek   (S)'],
    ['Eva Ek (5}', 'Eva Ek (S}'],
  ])('%s becomes %s, where parties stand in the text', (text, expected) => {
    expect(tidied(MEMBERS + text)).toBe(MEMBERS + expected);
    expect(tidied(text)).toBe(text);
  });

  test('behind a speck', () => {
    expect(tidied(`${MEMBERS}Eva Ek ; (5)`)).toBe(`${MEMBERS}Eva Ek (S)`);
  });

  test.each(['kostnaden (50)', 'kr 5 (5)', 'Eva Ek (6)', 'Eva Ek (5 st)', 'Eva Ek (5'])(
    '%s stays',
    (text) => {
      expect(tidied(MEMBERS + text)).toBe(MEMBERS + text);
    },
  );

  test('one name with a party is not enough', () => {
    const text = 'Anna Ek (S)\nsidan (5)';
    expect(tidied(text)).toBe(text);
  });
});
