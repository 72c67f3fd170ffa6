/** Whom short forms of names mean. */
import { describe, expect, test } from 'vitest';
import { itemsOf, minutesOf } from './help.ts';

const PRESENT =
  'Asta Lindgärde, Börje Tallmo, Börje Ek, Maj Ulla-Carin Strömhage, Märta af Öhrn, Sven Dahl (SD)';

/** What the short forms in an item mean. */
function meant(item: readonly string[], present = PRESENT): Record<string, string> {
  const text = [
    'Protokoll',
    'Vävstugans styrelse',
    'Datum: 2024-02-27',
    `Närvarande: ${present}`,
    '',
    ...item,
  ];
  const mentions = itemsOf(minutesOf(text.join('\n'))).flatMap(({ personer = [] }) => personer);
  return Object.fromEntries(mentions.map(({ skrivet, namn }) => [skrivet, namn]));
}

describe('in running text', () => {
  test.each<[string, string, Record<string, string>]>([
    ['a given name that one has', 'Asta berättar om garnet.', { Asta: 'Asta Lindgärde' }],
    ['a given name that two have', 'Börje berättar om garnet.', {}],
    [
      'a given name and an initial',
      'Börje T och Börje E. berättar.',
      { 'Börje T': 'Börje Tallmo', 'Börje E': 'Börje Ek' },
    ],
    ['an initial that nobody has', 'Börje X berättar om garnet.', {}],
    ['a whole name', 'Asta Lindgärde berättar om garnet.', {}],
    ['a given name that somebody else has too', 'Asta Ek kom på besök. Asta tackade.', {}],
    ['marks on letters lost', 'Marta berättar om garnet.', { Marta: 'Märta af Öhrn' }],
    ['a name that is a word too', 'Maj blir varm, som i maj i fjol.', {}],
    ['the same name where it is none', 'Maj berättar om garnet.', { Maj: 'Maj Ulla-Carin Strömhage' }],
    ['initials without brackets', 'AL berättar om garnet.', {}],
    ['part of a word or address', 'Skriv till Asta@vavstugan.example i Asta-huset.', {}],
  ])('%s', (_, sentence, people) => {
    expect(meant(['1. Garnet', sentence, '', '2. Städdag', 'Alla hjälps åt.'])).toEqual(people);
  });
});

describe('in the fields and headings of items', () => {
  test.each<[string, readonly string[], Record<string, string>]>([
    ['initials', ['1. Garnet', 'Föredragande: AL, BT'], { AL: 'Asta Lindgärde', BT: 'Börje Tallmo' }],
    ['initials with full stops', ['1. Garnet', 'Ansvarig: A.L'], { 'A.L': 'Asta Lindgärde' }],
    [
      'initials of all names, of the first and last, of both halves',
      ['1. Garnet', 'Ansvarig: MUS, MS, MUCS'],
      { MUS: 'Maj Ulla-Carin Strömhage', MS: 'Maj Ulla-Carin Strömhage', MUCS: 'Maj Ulla-Carin Strömhage' },
    ],
    [
      'initials and a surname',
      ['1. Garnet', 'Ansvarig: B. Tallmo/A. Lindgärde'],
      { 'B. Tallmo': 'Börje Tallmo', 'A. Lindgärde': 'Asta Lindgärde' },
    ],
    ['a party', ['1. Garnet', 'Ansvarig: SD'], {}],
    ['initials in brackets', ['1. Garnet (AL)', 'Allt är slut.'], { AL: 'Asta Lindgärde' }],
    ['what is no name at all', ['1. Garnet (2024)', 'Ansvarig: styrelsen'], {}],
  ])('%s', (_, item, people) => {
    expect(meant([...item, '', '2. Städdag', 'Alla hjälps åt.'])).toEqual(people);
  });

  test('notices, by who brought them', () => {
    const notices = [
      'Kortinformation',
      '- Garnet är slut (AL)',
      '- Vävstolen är lagad (Märta)',
      '- Fika finns (Börje)',
    ];
    expect(meant(notices)).toEqual({ AL: 'Asta Lindgärde', Märta: 'Märta af Öhrn' });
  });
});

test('nobody is meant where nobody is on a list', () => {
  const text = ['Protokoll', 'Datum: 2024-02-27', '', '1. Garnet', 'Asta berättar.', '', '2. Slut', 'Slut.'];
  expect(itemsOf(minutesOf(text.join('\n'))).flatMap(({ personer = [] }) => personer)).toEqual([]);
});

test('two on the list who differ by a mark alone are two', () => {
  expect(
    meant(['1. Garnet', 'Marta och Märta berättar.', '', '2. Slut', 'Slut.'], 'Marta Ek, Märta Ek, Bo Alm'),
  ).toEqual({
    Marta: 'Marta Ek',
    Märta: 'Märta Ek',
  });
});
