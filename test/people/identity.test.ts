/** Which spellings are one person, and which are two. */
import { describe, expect, test } from 'vitest';
import type { Minutes } from '../../src/record/index.ts';
import { meeting, peopleOf, present } from './help.ts';

/** The names of everyone in some records, each with its other spellings and why they count. */
const namesOf = (...records: readonly Minutes[]): string[] =>
  peopleOf(...records).map(({ namn, skrivningar = [] }) =>
    [namn, ...skrivningar.map(({ skrivet, grund }) => `${skrivet} (${grund})`)].join(' = '),
  );

const elsewhere = (...names: readonly string[]): Minutes => ({
  ...present(...names),
  organ: 'Bystugans styrelse',
});

describe('one person', () => {
  test.each<[string, readonly Minutes[], readonly string[]]>([
    [
      'the same name, whatever the body',
      [present('Asta Lindgärde'), elsewhere('Asta Lindgärde')],
      ['Asta Lindgärde'],
    ],
    [
      'marks on letters, in one body',
      [present('Asa Ohrström'), present('Åsa Öhrström')],
      ['Åsa Öhrström = Asa Ohrström (tecken)'],
    ],
    [
      'capitals',
      [present('ÅSA ÖHRSTRÖM'), elsewhere('Åsa Öhrström')],
      ['Åsa Öhrström = ÅSA ÖHRSTRÖM (tecken)'],
    ],
    [
      'letters that OCR confuses, in one body',
      [present('Bo Forssrnan'), present('Bo Forssman'), present('Bo Forssman')],
      ['Bo Forssman = Bo Forssrnan (ocr)'],
    ],
    [
      'a stray full stop',
      [present('Asta . Lind', 'Bo'), present('Asta Lind'), present('Asta Lind')],
      ['Asta Lind = Asta . Lind (tecken)', 'Bo'],
    ],
    [
      'a group in common, though written in another way',
      [
        { ...elsewhere(), deltagare: [{ namn: 'Asa Lund', grupp: 'Bygdens väl' }] },
        meeting({ deltagare: [{ namn: 'Åsa Lund', grupp: 'bygdens-väl' }] }),
      ],
      ['Åsa Lund = Asa Lund (tecken)'],
    ],
    [
      'two spellings, of which the commoner is the name',
      [present('Åsa Lund'), present('Asa Lund'), present('Asa Lund')],
      ['Asa Lund = Åsa Lund (tecken)'],
    ],
    [
      'two spellings that are as common, of which the one that is known is the name',
      [present('Bo Hjäme'), present('Bo Hjärne')],
      ['Bo Hjärne = Bo Hjäme (ocr)'],
    ],
    [
      'letters made of two signs, and blanks',
      [present('A\u030asa  Lund'), elsewhere('Åsa Lund')],
      ['Åsa Lund'],
    ],
    ['both', [present('Asa Ohrstrém'), present('Åsa Öhrström')], ['Åsa Öhrström = Asa Ohrstrém (ocr)']],
    ['an initial', [present('Susanne F'), present('Susanne Frid')], ['Susanne Frid = Susanne F (kortform)']],
    [
      'an initial first',
      [present('S. Frid'), present('Susanne Frid')],
      ['Susanne Frid = S. Frid (kortform)'],
    ],
    [
      'a middle name left out',
      [present('Maj Strömhage'), present('Maj Tallmo Strömhage')],
      ['Maj Tallmo Strömhage = Maj Strömhage (kortform)'],
    ],
    [
      'the list and the signature of one record',
      [
        meeting({
          organ: undefined as never,
          deltagare: [{ namn: 'Pär Ask' }],
          signaturer: [{ namn: 'Par Ask' }],
        }),
      ],
      ['Pär Ask = Par Ask (tecken)'],
    ],
    [
      'an office in common',
      [
        { ...elsewhere(), deltagare: [{ namn: 'Asa Lund', roll: 'kassör' }] },
        meeting({ deltagare: [{ namn: 'Åsa Lund', roll: 'Kassör' }] }),
      ],
      ['Åsa Lund = Asa Lund (tecken)'],
    ],
  ])('%s', (_, records, names) => {
    expect(namesOf(...records)).toEqual(names);
  });
});

describe('two people', () => {
  test.each<[string, readonly Minutes[], readonly string[]]>([
    [
      'marks on letters, in two bodies',
      [present('Marta Lund'), elsewhere('Märta Lund')],
      ['Marta Lund', 'Märta Lund'],
    ],
    ['on one list', [present('Marta Lund', 'Märta Lund')], ['Marta Lund', 'Märta Lund']],
    [
      'on one list once, though not in another record',
      [present('Marta Lund', 'Märta Lund'), present('Marta Lund')],
      ['Marta Lund', 'Märta Lund'],
    ],
    [
      'present and absent',
      [meeting({ deltagare: [{ namn: 'Marta Lund' }], franvarande: [{ namn: 'Märta Lund' }] })],
      ['Marta Lund', 'Märta Lund'],
    ],
    ['names that are both known', [present('Lena Ask'), present('Lina Ask')], ['Lena Ask', 'Lina Ask']],
    [
      'letters that OCR does not confuse',
      [present('Bo Forsman'), present('Bo Korsman')],
      ['Bo Forsman', 'Bo Korsman'],
    ],
    ['two confusions', [present('Bo Tallmo'), present('Ba Tallrno')], ['Ba Tallrno', 'Bo Tallmo']],
    [
      'a short form that fits two',
      [present('Susanne F'), present('Susanne Frid'), present('Susanne Flod')],
      ['Susanne F', 'Susanne Flod', 'Susanne Frid'],
    ],
    [
      'a short form on the list of the whole name',
      [present('Susanne F', 'Susanne Frid')],
      ['Susanne F', 'Susanne Frid'],
    ],
    [
      'a short form in another body',
      [elsewhere('Susanne F'), present('Susanne Frid')],
      ['Susanne F', 'Susanne Frid'],
    ],
    ['names of one word', [present('Forssrnan'), present('Forssman')], ['Forssman', 'Forssrnan']],
    [
      'other middle names',
      [present('Anna Karin Ek'), present('Anna Holm Svea Ek')],
      ['Anna Holm Svea Ek', 'Anna Karin Ek'],
    ],
    ['a name alone', [present('Susanne'), present('Susanne Frid')], ['Susanne', 'Susanne Frid']],
    ['two initials', [present('S F'), present('Susanne Frid')], ['S F', 'Susanne Frid']],
    [
      'another first name',
      [present('Maj Strömhage'), present('Tallmo Maj Strömhage')],
      ['Maj Strömhage', 'Tallmo Maj Strömhage'],
    ],
  ])('%s', (_, records, names) => {
    expect(namesOf(...records)).toEqual(names);
  });
});
