/** Front pages in columns, with or without them: who was there by a mark, lists side by side, labels over their values. */
import { describe, expect, test } from 'vitest';
import { frontWith, minutesOf } from './help.ts';

const people = (...lines: string[]) => {
  const { deltagare, franvarande } = minutesOf(frontWith({ present: lines.join('\n') }));
  return [deltagare, franvarande].map((list) => list.map(({ namn }) => namn));
};

describe('marks of attendance after names', () => {
  test.each([
    [
      'crosses, and dashes before substitutes',
      [
        'Ledamöter Närvarande Tjänstgörande ersättare',
        'Asta Lindgärde (S), ordförande X',
        'Börje Tallmo (M), 2:e vice ordförande - Cilla Öman (M)',
        'David Strand (KD) X',
      ],
      [['Asta Lindgärde', 'David Strand'], ['Börje Tallmo']],
    ],
    [
      'crosses in a column, and words of who was not there',
      [
        'Ledamöter                 Närvarande',
        'Asta Lindgärde            X, mötesordförande § 1 - § 6',
        'Börje Tallmo              anmält förhinder',
        'Cilla Öman                X',
        'David Strand              X',
      ],
      [['Asta Lindgärde', 'Cilla Öman', 'David Strand'], ['Börje Tallmo']],
    ],
    [
      'crosses, and nothing for who was not there',
      ['Närvarande', 'Asta Lindgärde x', 'Börje Tallmo', 'Cilla Öman x'],
      [['Asta Lindgärde', 'Cilla Öman'], ['Börje Tallmo']],
    ],
    [
      'words and crosses misread',
      [
        'Ledamöter Närvarande',
        'Asta Lindgärde Ja',
        'Börje Tallmo Ne]',
        'Cilla Öman Ja',
        'David Strand Nei',
        'Eva Ros Xx',
      ],
      [
        ['Asta Lindgärde', 'Cilla Öman', 'Eva Ros'],
        ['Börje Tallmo', 'David Strand'],
      ],
    ],
    [
      'words after offices',
      [
        'Kallade: Deltog',
        'Asta Lindgärde, vävchef Ja',
        'Börje Tallmo, it-chef Nej',
        'Cilla Öman, jurist Ja, till 9',
      ],
      [['Asta Lindgärde', 'Cilla Öman'], ['Börje Tallmo']],
    ],
    [
      'words with remarks behind them',
      [
        'Ledamöter',
        'Asta Lindgärde (S) Ja',
        'Börje Tallmo (M) Nej',
        'Ersättare',
        'Cilla Öman (M) Ja Tjänstgör för Börje Tallmo',
        'David Strand (S) Ja',
      ],
      [['Asta Lindgärde', 'Cilla Öman', 'David Strand'], ['Börje Tallmo']],
    ],
    [
      'in two columns that were run together',
      ['Närvarande', 'Asta Lindgärde X Börje Tallmo X', 'Cilla Öman - David Strand X'],
      [['Asta Lindgärde', 'Börje Tallmo', 'David Strand'], ['Cilla Öman']],
    ],
    [
      'words over the columns, with no label above them',
      [
        'Namn Organisation Närvarande',
        'Asta Lindgärde Arbetsgivaren, ordf Ja',
        'Börje Tallmo Läkarförbundet Nej',
        'Cilla Öman Vision Ja',
      ],
      [['Asta Lindgärde', 'Cilla Öman'], ['Börje Tallmo']],
    ],
    [
      'words over the columns of a vote',
      ['NÄRVAROLISTA', '', 'Närvaro Votering', 'LEDAMÖTER Ja Nej', 'Asta Lindgärde x', 'Cilla Öman x'],
      [['Asta Lindgärde', 'Cilla Öman'], []],
    ],
    [
      'one mark among names is none of a table',
      ['Närvarande', 'Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman, ej tjänstgörande', 'David Strand, ja'],
      [['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman', 'David Strand'], []],
    ],
  ])('%s', (_, lines, expected) => {
    expect(people(...lines)).toEqual(expected);
  });

  test('the remark goes with the person', () => {
    const lines = ['Ledamöter', 'Asta Lindgärde Ja', 'Cilla Öman Ja Tjänstgör för Börje Tallmo'];
    const { deltagare } = minutesOf(frontWith({ present: lines.join('\n') }));
    expect(deltagare[1]).toMatchObject({ anmarkning: 'Tjänstgör för Börje Tallmo' });
  });
});

describe('lists side by side', () => {
  const expected = [
    ['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman'],
    ['David Strand', 'Ester Lind'],
  ];

  test('in columns', () => {
    const lines = [
      'Närvarande                     Ej närvarande',
      'Ledamöter                      Ledamöter',
      'Asta Lindgärde, ordförande     David Strand',
      'Börje Tallmo',
      '                               Ersättare',
      'Ersättare                      Ester Lind',
      'Cilla Öman',
    ];
    expect(people(...lines)).toEqual(expected);
  });

  test('run together', () => {
    const lines = [
      'Närvarande Ej närvarande',
      'Ledamöter Ledamöter',
      'Asta Lindgärde (S), ordförande David Strand (M)',
      'Börje Tallmo (C) Ester Lind (V)',
      'Cilla Öman (S)',
    ];
    expect(people(...lines)).toEqual(expected);
  });
});

describe('people', () => {
  test.each([
    [
      'under an office in the plural',
      ['Närvarande', 'Asta Lindgärde, lektor', 'Studentrepresentanter', 'Börje Tallmo', 'Cilla Öman Ek'],
      [['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman Ek'], []],
    ],
    [
      'in place of another',
      ['Ledamöter', 'Adjunkt Asta Lindgärde, suppleant för Börje Tallmo'],
      [['Asta Lindgärde'], []],
    ],
    [
      'of organisations without a comma, and with one',
      [
        'Närvarande',
        'Asta Lindgärde PRO Tallnäs',
        'Börje Tallmo SPF Seniorerna',
        'Cilla Öman, Region Tallnäs, vice ordförande',
      ],
      [['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman'], []],
    ],
    [
      'two in brackets, and a sentence of one who was not there',
      ['Närvarande: Björn (Siri & Olle, röd), Asta Lindgärde', 'Ledamoten Axel Malm hade anmält förhinder.'],
      [['Björn', 'Asta Lindgärde'], ['Axel Malm']],
    ],
    [
      'with towns and nothing between',
      [
        'Närvarande',
        'Asta Lindgärde Norrby',
        'Börje Tallmo Norrby',
        'Cilla Öman Viken',
        'David Strand Viken',
        'Frånvarande',
        'Ester Lind Viken',
      ],
      [['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman', 'David Strand'], ['Ester Lind']],
    ],
    [
      'with a surname alone amid those who are not here',
      [
        'Närvarande: Asta Lindgärde',
        'Frånvarande: Börje Tallmo',
        'Öman (suppleant)',
        'David Strand (suppleant)',
      ],
      [['Asta Lindgärde'], ['Börje Tallmo', 'Öman', 'David Strand']],
    ],
    [
      'with towns that but two share',
      [
        'Närvarande Asta Lindgärde Norrby',
        'Börje Tallmo Norrby',
        'Cilla Öman Viken',
        'David Strand Ekby',
        'Ester Lind Alnäs',
      ],
      [['Asta Lindgärde', 'Börje Tallmo', 'Cilla Öman', 'David Strand', 'Ester Lind'], []],
    ],
    [
      'with towns that but two share, amid two without',
      [
        'Närvarande Asta Lindgärde Norrby',
        'Börje Tallmo Norrby',
        'Cilla Öman Viken',
        'David Strand Ekby',
        'Ester Lind Alnäs',
        'Fia Gran Tuna',
        'Gun Berg via telefon',
        'Hans Dal',
      ],
      [
        [
          'Asta Lindgärde',
          'Börje Tallmo',
          'Cilla Öman',
          'David Strand',
          'Ester Lind',
          'Fia Gran',
          'Gun Berg',
          'Hans Dal',
        ],
        [],
      ],
    ],
    [
      'with surnames of two words, two of them alike at their ends',
      [
        'Närvarande',
        'Asta Lindgärde Alm',
        'Börje Tallmo Alm',
        'Cilla Öman',
        'David Strand',
        'Ester Lind Ros',
      ],
      [['Asta Lindgärde Alm', 'Börje Tallmo Alm', 'Cilla Öman', 'David Strand', 'Ester Lind Ros'], []],
    ],
    [
      'with towns before the first from each',
      [
        'Närvarande',
        'Norrby Asta Lindgärde (S)',
        'Börje Tallmo (M)',
        'Viken Cilla Öman (S)',
        'Ekby David Strand (C)',
        'Ersättare',
        'Norrby Ester Lind (M)',
        'Viken Folke Rask (S)',
        'Ekby Greta Sund (S)',
        'Helga Bergman Alm (M)',
      ],
      [
        [
          'Asta Lindgärde',
          'Börje Tallmo',
          'Cilla Öman',
          'David Strand',
          'Ester Lind',
          'Folke Rask',
          'Greta Sund',
          'Helga Bergman Alm',
        ],
        [],
      ],
    ],
    [
      'of one family, whose name is no town',
      ['Närvarande', 'Asta Lind Ek', 'Börje Lind Ek', 'Cilla Lind Ek'],
      [['Asta Lind Ek', 'Börje Lind Ek', 'Cilla Lind Ek'], []],
    ],
    [
      'after groups, by their given names',
      [
        'Närvarande:',
        'Anhöriga: Asta Lindgärde, Börje Tallmo',
        'Boende: Cilla på avd 2, David',
        'Personal: Ester Lind (enhetschef)',
      ],
      [['Asta Lindgärde', 'Börje Tallmo', 'Cilla', 'David', 'Ester Lind'], []],
    ],
    [
      'of a farm, and after an office that is cut short',
      ['Närvarande: Asta Lindgärde, Lennart i Viken, Utb. Börje Tallmo'],
      [['Asta Lindgärde', 'Lennart i Viken', 'Börje Tallmo'], []],
    ],
    [
      'of classes, by their given names',
      ['Närvarande:', '7A Asta och Börje', '7B Cilla', '8A -', '9C David Strand (ordförande), Ester'],
      [['Asta', 'Börje', 'Cilla', 'David Strand', 'Ester'], []],
    ],
    [
      'who presented items',
      ['Ledamöter', 'Asta Lindgärde', 'Föredragande', 'Börje Tallmo, controller, § 6'],
      [['Asta Lindgärde', 'Börje Tallmo'], []],
    ],
    [
      'of a firm',
      ['Närvarande: Asta Lindgärde', 'Inbjuden: Börje Tallmo, Vävarnas Tvätt AB'],
      [['Asta Lindgärde', 'Börje Tallmo'], []],
    ],
  ])('%s', (_, lines, expected) => {
    expect(people(...lines)).toEqual(expected);
  });
});

describe('when and where', () => {
  const told = (when: string) => {
    const { datum, tid, plats } = minutesOf(frontWith({ when }));
    return [datum, tid?.start, tid?.slut, plats];
  };

  test.each([
    [
      'labels over all values',
      'Datum:\nTid:\nPlats:\n\n27 februari 2024\n18.30-20.10\nVävstugan, Prästgatan 9',
      ['2024-02-27', '18:30', '20:10', 'Vävstugan, Prästgatan 9'],
    ],
    [
      'when the meeting was opened and closed',
      'Datum: 2024-02-27\nMötet startade: 12.18\nMötet stängdes: 13:02\nPlats: Hos Bertil, Sjöbo gård',
      ['2024-02-27', '12:18', '13:02', 'Hos Bertil, Sjöbo gård'],
    ],
    [
      'a sentence of older minutes',
      'Protokoll, hållet vid sammanträde med Vånga kyrkoråd i prästgården tisdagen den 3 mars 1953 kl. 18.',
      ['1953-03-03', '18:00', undefined, 'prästgården'],
    ],
    [
      'the body beside the day',
      'Sammanträdesdatum\nVävnämnden 2024-02-27\nPlats Spinnhuset, lokal Asken',
      ['2024-02-27', undefined, undefined, 'Spinnhuset, lokal Asken'],
    ],
    [
      'a room and its name',
      '2024-02-27\nSammanträdesrum Skytteln',
      ['2024-02-27', undefined, undefined, 'Sammanträdesrum Skytteln'],
    ],
  ])('%s', (_, when, expected) => {
    expect(told(when)).toEqual(expected);
  });
});

test('a sentence of older minutes as their title', () => {
  const title = 'Protokoll, hållet vid extra kommunalstämma i Vånga sockenstuga den 3 mars 1953';
  const { organ, plats } = minutesOf([title, '', '§ 1', 'Asta Ek valdes.'].join('\n'));
  expect([organ, plats]).toEqual(['extra kommunalstämma', 'Vånga sockenstuga']);
});

test('values that were read after the first items stand under their labels', () => {
  const lines = ['Protokoll', 'Vävrådet', 'Datum', 'Plats', 'Tid', '1. Öppnande', 'Asta öppnar mötet.'];
  const values = [
    '25 februari 2024',
    'Vävstugan, Ängen',
    '16.00',
    '2. Garn',
    'Slut.',
    '3. Avslutning',
    'Tack.',
  ];
  const { datum, plats, tid, sektioner } = minutesOf([...lines, ...values].join('\n'));
  expect([datum, plats, tid]).toEqual(['2024-02-25', 'Vävstugan, Ängen', { start: '16:00' }]);
  expect(JSON.stringify(sektioner)).not.toContain('Vävstugan');
});
