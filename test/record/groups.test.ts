/** Notes of groups, councils and student bodies: forms in which they list people. */
import { describe, expect, test } from 'vitest';
import { frontWith, headings, minutesOf } from './help.ts';

const people = (present: string) => {
  const { deltagare, franvarande } = minutesOf(frontWith({ present }));
  return [deltagare, franvarande].map((list) => list.map(({ namn }) => namn));
};

describe('people', () => {
  test.each([
    [
      'under a label with their group in brackets',
      'Närvarande (vävarna): Asta Ek, Bo Alm\n\nNärvarande (delar av mötet): Cia Dal',
      ['Asta Ek', 'Bo Alm', 'Cia Dal'],
      [],
    ],
    [
      'of unions in a column of their own',
      'Närvarande:\nAsta Ek        Vävarna\nBo Alm         Saco, Spinnarna\nCia Dal        Saco, Vävarnas Riksförbund',
      ['Asta Ek', 'Bo Alm', 'Cia Dal'],
      [],
    ],
    [
      'of a unit with a short name, in a row',
      'Närvarande: Asta Ek, Ekby UB, Bo Alm',
      ['Asta Ek', 'Bo Alm'],
      [],
    ],
    [
      'with surnames in capitals are no units',
      'Närvarande: Asta EK, Bo AL, Cia DAL',
      ['Asta EK', 'Bo AL', 'Cia DAL'],
      [],
    ],
    [
      'with user names for names',
      'Deltagare: ek7, Bo-A, ciadal, DanBerg (adjungerad), Eva',
      ['ek7', 'Bo-A', 'ciadal', 'DanBerg', 'Eva'],
      [],
    ],
    ['with initials for surnames', 'Närvarande: Asta E, Bo C J, Cia D', ['Asta E', 'Bo C J', 'Cia D'], []],
    [
      'of bodies of one kind, one a line',
      [
        'Deltagare:',
        'Asta Ek, Ullbibliotek Norr',
        'Bo Alm, Ullbiblioteket i Ekby',
        'Cia Dal, Ullbibliotek Söder, endast 13 februari',
        'Dan Berg, Kultur i Väst',
        'Eva Lind, Region Öster',
      ].join('\n'),
      ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Berg', 'Eva Lind'],
      [],
    ],
    [
      'with user names for names, one a line',
      'Närvarande\n\n • Asta\n • BoAlm (ej hela mötet)\n • cia_7\n\n • dan',
      ['Asta', 'BoAlm', 'cia_7', 'dan'],
      [],
    ],
    [
      'two a line',
      'Närvarande:\nAsta Ek, Bo Alm\nCia Dal, Dan Berg\nEva Lind, Finn Ask\nGun Holm, Ina Lund',
      ['Asta Ek', 'Bo Alm', 'Cia Dal', 'Dan Berg', 'Eva Lind', 'Finn Ask', 'Gun Holm', 'Ina Lund'],
      [],
    ],
    [
      'with given names and what they are',
      'Deltagare: Asta, lärare, Bo, elev, Cia, vaktmästare',
      ['Asta', 'Bo', 'Cia'],
      [],
    ],
  ])('%s', (_, lines, present, absent) => {
    expect(people(lines)).toEqual([present, absent]);
  });

  test('a remark of several words in brackets after a label is no group', () => {
    const { deltagare } = minutesOf(frontWith({ present: 'Närvarande (delar av mötet): Cia Dal' }));
    expect(deltagare).toEqual([{ namn: 'Cia Dal' }]);
  });
});

test('guests with their paragraphs are no items', () => {
  const lines = ['§ 1 Mötet öppnas', 'Asta hälsade välkommen.', '', '§ 2 Garnet', 'Det är slut.'];
  const front = [
    'Protokoll',
    'Datum: 2024-02-27',
    '',
    'Inbjudna gäster',
    '§ 5 Bo Alm',
    '§ 10 Cia Dal, Dan Berg',
  ];
  const minutes = minutesOf([...front, '', ...lines].join('\n'));
  expect(headings(minutes)).toEqual(['1 Mötet öppnas', '2 Garnet']);
  expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(['Bo Alm', 'Cia Dal', 'Dan Berg']);
});
