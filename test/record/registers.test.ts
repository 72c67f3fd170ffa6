/** Front pages of bodies that print a register: a mark before each name, names over offices, the numbers of the items beside «Ärenden». */
import { describe, expect, test } from 'vitest';
import { frontWith, headings, minutesOf } from './help.ts';

const people = (...lines: string[]) => {
  const { deltagare, franvarande } = minutesOf(frontWith({ present: lines.join('\n') }));
  return [deltagare, franvarande].map((list) => list.map(({ namn }) => namn));
};

describe('marks of attendance before names', () => {
  test.each([
    [
      'with the surname first and a comma',
      [
        'Beslutande     x Lindgärde, Asta, ordförande',
        '               - Tallmo, Börje, viceordf',
        '               x Öman, Cilla',
        '               x Strand, David',
      ],
      [['Asta Lindgärde', 'Cilla Öman', 'David Strand'], ['Börje Tallmo']],
    ],
    [
      'under several labels, one with a name alone',
      [
        'Beslutande          x  Asta Lindgärde, ordf.',
        '                    -  Börje Tallmo',
        '                    x  Cilla Öman',
        'Föredragande        x  David Strand, vävdirektör',
        'Övriga närvarande   -  Eva Ros, ekonomichef',
        '                    x  Fia Gran, sekreterare',
      ],
      [
        ['Asta Lindgärde', 'Cilla Öman', 'David Strand', 'Fia Gran'],
        ['Börje Tallmo', 'Eva Ros'],
      ],
    ],
    [
      'dashes alone are marks of items',
      ['Närvarande:', '- Asta Lindgärde', '- Börje Tallmo', '- Cilla Öman'],
      [['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman'], []],
    ],
  ])('%s', (_, lines, expected) => {
    expect(people(...lines)).toEqual(expected);
  });
});

describe('members beside their offices', () => {
  test.each([
    [
      'one of them absent',
      [
        'Beslutande     Asta Lindgärde               ordförande',
        '               Börje Tallmo, frånvarande    ledamot',
        '               Cilla Öman                   ledamot',
      ],
      [['Asta Lindgärde', 'Cilla Öman'], ['Börje Tallmo']],
    ],
    [
      'others who were absent',
      ['Närvarande: Asta Lindgärde', 'Övriga frånvarande', 'Börje Tallmo     vävare     anmält förhinder'],
      [['Asta Lindgärde'], ['Börje Tallmo']],
    ],
    [
      'a company in a row of its own',
      ['Beslutande     Asta Lindgärde', 'Övriga         Cilla Öman', '               VD Ekby Garn AB'],
      [['Asta Lindgärde', 'Cilla Öman'], []],
    ],
    [
      'guests under a label with their paragraphs',
      ['Närvarande: Asta Lindgärde', 'Kallad under § 8   Börje Tallmo     ekonomichef'],
      [['Asta Lindgärde', 'Börje Tallmo'], []],
    ],
  ])('%s', (_, lines, expected) => {
    expect(people(...lines)).toEqual(expected);
  });

  test('a name of three words ends before the office in the column beside it', () => {
    const lines = [
      'Beslutande     Asta Lindgärde',
      'Övriga         Börje Tallmo Ek        tf. chef för garnet',
    ];
    const { deltagare } = minutesOf(frontWith({ present: lines.join('\n') }));
    expect(deltagare.at(-1)).toEqual({ namn: 'Börje Tallmo Ek', roll: 'tf. chef för garnet' });
  });

  test('personal substitutes in the column beside them give the members no group', () => {
    const lines = [
      'Ordinarie:               Personlig ersättare',
      'Asta Lindgärde, ordf.    Börje Tallmo',
      'Cilla Öman               David Strand',
    ];
    const { deltagare } = minutesOf(frontWith({ present: lines.join('\n') }));
    expect(deltagare.map(({ namn, roll, grupp }) => [namn, roll, grupp])).toEqual([
      ['Asta Lindgärde', 'ordförande', undefined],
      ['Cilla Öman', 'ledamot', undefined],
      ['Börje Tallmo', 'personlig ersättare', undefined],
      ['David Strand', 'personlig ersättare', undefined],
    ]);
  });
});

describe('the surname first in a list', () => {
  test.each([
    [
      'of one who signs, beside another as printed',
      ['Lindgärde Asta', 'Börje Tallmo'],
      ['Asta Lindgärde', 'Börje Tallmo'],
    ],
    [
      'of all',
      ['Lindgärde Asta', 'Tallmo Börje', 'Öman Cilla'],
      ['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman'],
    ],
  ])('%s', (_, names, expected) => {
    const { deltagare } = minutesOf(
      [
        'Vävnämnden',
        'Närvarande',
        ...names,
        '',
        '§ 1 Taxan',
        'Taxan höjs.',
        '',
        'Asta Lindgärde, ordförande',
        names.length === 2 ? 'Börje Tallmo, sekreterare' : 'Börje Tallmo, justerare',
      ].join('\n'),
    );
    expect(deltagare.map(({ namn }) => namn)).toEqual(expected);
  });
});

describe('who signs on such a page', () => {
  const signers = (...lines: string[]) =>
    minutesOf(
      [
        'Vävnämnden',
        'Sammanträdesprotokoll',
        'Ärenden        §§ 39 - 40',
        ...lines,
        '',
        '§ 39 Taxan',
        'Taxan höjs.',
      ].join('\n'),
    ).signaturer.map(({ namn, roll }) => [namn, roll]);

  test.each([
    [
      'each over the office',
      [
        'Underskrifter  Ekby',
        '',
        '               Asta Lindgärde          Börje Tallmo',
        '               Ordförande (ej § 8)     sekreterare',
        '',
        '               Cilla Öman',
        '               Ordförande § 8',
      ],
      [
        ['Asta Lindgärde', 'Ordförande'],
        ['Börje Tallmo', 'sekreterare'],
        ['Cilla Öman', 'Ordförande'],
      ],
    ],
    [
      'who adjusts as well',
      ['Justering', '', 'Asta Lindgärde         Börje Tallmo', 'protokolljusterare     protokolljusterare'],
      [
        ['Asta Lindgärde', 'protokolljusterare'],
        ['Börje Tallmo', 'protokolljusterare'],
      ],
    ],
    [
      'where and when the minutes are adjusted, over those who do it',
      [
        'Underskrifter        Ordförande          Sekreterare',
        '',
        '                     Asta Lindgärde      Börje Tallmo',
        '',
        'Protokolljustering   Ekby den 6.5.2024 i Vävhuset',
        '',
        '                     Cilla Öman          David Strand',
      ],
      [
        ['Asta Lindgärde', 'Ordförande'],
        ['Börje Tallmo', 'Sekreterare'],
        ['Cilla Öman', undefined],
        ['David Strand', undefined],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(signers(...lines)).toEqual(expected);
  });
});

test('names at the end, side by side over the offices and bodies for which they sign', () => {
  const lines = [
    '1. Mötet öppnas',
    'Asta öppnade mötet.',
    '',
    'Justeras',
    '',
    'Cilla Öman         David Strand         Eva Ros',
    'Rektor             Sveriges Lärare      Kommunal',
  ];
  expect(minutesOf(['Vävnämnden', ...lines].join('\n')).signaturer.map(({ namn }) => namn)).toEqual([
    'Cilla Öman',
    'David Strand',
    'Eva Ros',
  ]);
});

describe('the numbers of the items', () => {
  test.each([
    ['beside «Ärenden» in a column', 'Ärenden        §§ 39 - 40'],
    ['behind it', 'Ärenden: 39 - 40'],
  ])('%s open no section', (_, line) => {
    const { sektioner } = minutesOf(
      ['Vävnämnden', 'Protokoll', line, '', '§ 39 Taxan', 'Den höjs.'].join('\n'),
    );
    expect(sektioner.map(({ rubrik }) => rubrik)).toEqual([undefined]);
  });

  test('the body and the number under a heading are no part of it', () => {
    const minutes = minutesOf(
      [
        'Vävnämndens protokoll',
        '',
        'VN § 12 TAXAN FÖR GARNET OCH FÖR LÅN AV VÄVSTOLAR I EKBY OCH I ALNÄS SOCKEN',
        'Vävnämnden § 12/3.5.2024',
        '',
        'VN § 13 NÄSTA MÖTE I VÄVNÄMNDEN',
        'Vävnämnden § 13',
      ].join('\n'),
    );
    expect(headings(minutes)).toEqual([
      '12 TAXAN FÖR GARNET OCH FÖR LÅN AV VÄVSTOLAR I EKBY OCH I ALNÄS SOCKEN',
      '13 NÄSTA MÖTE I VÄVNÄMNDEN',
    ]);
  });
});
