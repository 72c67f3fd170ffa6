/** Numbers of items and matters, titles of several parts, and what is proposed upward, in minutes of municipalities and universities. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, itemsOf, minutesOf } from './help.ts';

const board = (...lines: readonly string[]) => minutesOf(['Vävnämnden 2024-03-05', '', ...lines].join('\n'));
const TALK = ['Asta visar prov.', 'Beslut', 'Garnet köps.'];

describe('the number of the matter beside that of the item', () => {
  test.each(['VN 24/12', 'Dnr 2024/12-315 BBM', 'Dnr VN-2024-12 Dpl 01'])('«%s»', (diary) => {
    const [only] = itemsOf(board(`§ 7 ${diary}`, 'Garn och nålar', ...TALK));
    expect([only?.rubrik, only?.diarienummer !== undefined]).toEqual(['Garn och nålar', true]);
  });

  test('over that of another body', () => {
    expect(headings(board('Kf § 7 Dnr VN 2024/12', 'Ks § 55', 'Garn och nålar', ...TALK))).toEqual([
      '7 Garn och nålar',
    ]);
  });
});

test.each([
  [
    'what is done with the matter',
    'Garnplan för Ekby 2:108. Antagande',
    'Garnplan för Ekby 2:108. Antagande',
  ],
  ['a known beginning', 'Detaljplan för Ekby 2:108. Samråd', 'Detaljplan för Ekby 2:108. Samråd'],
])('a title with %s', (_, title, whole) => {
  expect(headings(board('§ 7', title, ...TALK))).toEqual([`7 ${whole}`]);
});

test('a sign alone under a full line goes on no sentence', () => {
  const long =
    'Tjänstemän Vävchefen Anna Hult samt sekreteraren Per Ek och tjänstemännen Eva Alm, Bo Dal, § 2, och Kim Ask';
  const minutes = board(
    'Närvarande',
    'Asta Ek (S)',
    long,
    '§ 1',
    'Val av justerare',
    'Asta utses.',
    '§ 2',
    'Garnet',
    'Bo frågar.',
  );
  expect(headings(minutes)).toEqual(['1 Val av justerare', '2 Garnet']);
});

describe('heads of pages that begin as that of the first', () => {
  test('with fewer numbers', () => {
    const head = 'VÄVSTADEN VÄVNÄMND PROTOKOLL';
    const item = (number: number) => [
      `§ ${number} Garn ${'ABC'[number - 7]}`,
      'Bo frågar om garnet.',
      'Nämndens beslut',
      'Garnet köps.',
    ];
    const front = [
      `${head} 1(9)`,
      '2024-03-05',
      'Plats Vävstugan',
      'Beslutande Asta Ek',
      'Bo Alm',
      'Cilla Sund',
      'Dag Rosén',
      'Utses att justera Bo Alm',
    ];
    const minutes = minutesOf([...front, `${head} 2`, ...item(7), `${head} 3`, ...item(8)].join('\n'));
    expect(decisions(minutes)).toEqual(['Garnet köps.', 'Garnet köps.']);
  });

  test('a counter behind the word for the document names no body', () => {
    const minutes = minutesOf(
      'Vävstaden\nVävnämnden\nSammanträdesprotokoll 1 av 14\n2024-03-05\n\n§ 7 Garnet\nBo frågar.',
    );
    expect(minutes.organ).toBe('Vävnämnden');
  });

  test('nor does a word for the meeting', () => {
    const minutes = minutesOf(
      'Vävstyrelsen\nProtokoll fört vid sammanträde 2024-03-05\n\n§ 7 Garnet\nBo frågar.',
    );
    expect(minutes.organ).toBe('Vävstyrelsen');
  });
});

describe('what a committee proposes', () => {
  const committee = (...lines: readonly string[]) =>
    decisions(
      minutesOf(
        ['Vävnämndens arbetsutskott 2024-03-05', '', '§ 7 Garnet', 'Asta visar prov.', ...lines].join('\n'),
      ),
    );

  test.each([
    [
      ['Arbetsutskottet föreslår vävnämnden att köpa garnet.'],
      ['Arbetsutskottet föreslår vävnämnden att köpa garnet.'],
    ],
    [
      ['Arbetsutskottet föreslår vävnämnden', 'att köpa garnet.', 'att sälja nålarna.'],
      ['Arbetsutskottet föreslår vävnämnden att köpa garnet.', 'att sälja nålarna.'],
    ],
    [
      [
        'Arbetsutskottet föreslår vävnämnden föreslå kommunfullmäktige besluta',
        'att köpa garnet',
        'att sälja nålarna.',
      ],
      [
        'Arbetsutskottet föreslår vävnämnden föreslå kommunfullmäktige besluta att köpa garnet',
        'att sälja nålarna.',
      ],
    ],
  ])('%j', (lines, told) => {
    expect(committee(...lines)).toEqual(told);
  });

  test.each(['Kontoret föreslår vävnämnden att köpa garnet.', 'Arbetsutskottet föreslår en ny färg.'])(
    'but not «%s»',
    (line) => {
      expect(committee(line)).toEqual([]);
    },
  );
});

test('what parties are agreed on is decided', () => {
  expect(decisions(board('§ 7 Garnet', 'Parterna är överens om att garnet köps in.'))).toEqual([
    'Parterna är överens om att garnet köps in.',
  ]);
});

describe('people and signers', () => {
  const names = (people: readonly { readonly namn?: string }[]) => people.map(({ namn }) => namn);

  test('a union is nobody', () => {
    const minutes = board(
      'Närvarande för vävarna',
      'Eva Dal, Sveriges Lärare',
      'Kim Ask, Vävarförbundet Väst',
      '',
      '§ 7 Garnet',
      'Bo frågar.',
    );
    expect(names(minutes.deltagare)).toEqual(['Eva Dal', 'Kim Ask']);
  });

  test('«Övriga» needs no colon before a full name', () => {
    const minutes = board(
      'Ersättare Jens Ek (L)',
      'Sekreterare Lina Falk',
      'Övriga Kim Ask, Vävarförbundet',
      '',
      '§ 7 Garnet',
      'Bo frågar.',
    );
    expect(names(minutes.deltagare)).toContain('Kim Ask');
  });

  test('who signed on a screen', () => {
    const minutes = board(
      'Justerat',
      'Elektroniskt justerat 2024-03-09',
      'Dennis Ek Karin Alm',
      'Närvarande',
      'Dennis Ek (M)',
      '§ 7 Garnet',
      'Bo frågar.',
    );
    expect(names(minutes.signaturer)).toEqual(['Dennis Ek', 'Karin Alm']);
  });

  test('what who presides proposes is no signature', () => {
    const minutes = board(
      '§ 7 Garnet',
      'Nämndens beslut',
      'Garnet köps.',
      'Förslag till beslut på sammanträdet',
      'Ordföranden: Bifall till kontorets förslag.',
    );
    expect([minutes.signaturer, decisions(minutes)]).toEqual([[], ['Garnet köps.']]);
  });
});
