/** Numbers of items and matters, titles of several parts, and what is proposed upward, in minutes of municipalities and universities. */
import { describe, expect, test } from 'vitest';
import { board, decisions, headings, itemsOf, minutesOf } from './help.ts';

const TALK = ['Asta visar prov.', 'Beslut', 'Garnet köps.'];

describe('the number of the matter beside that of the item', () => {
  test.each([
    'VN 24/12',
    'Dnr 2024/12-315 BBM',
    'Dnr VN-2024-12 Dpl 01',
    'Dnr 2024.012 KN 040',
    'Dnr 2024-KS0012',
  ])('«%s»', (diary) => {
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

describe('as OCR leaves them', () => {
  const names = (people: readonly { readonly namn?: string }[]) => people.map(({ namn }) => namn);
  const BESIDE = ['Plats: Vävstugan', 'Beslutande Bo Alm (M)'];

  test('a number before a capital goes on no line that lost its full stop', () => {
    const full =
      'Vävstyrelsen beslutar att utse Anna Falk att jämte den som leder mötet granska det som skrivs om det';
    const minutes = board('§ 1 Val av justerare', full, '§ 2 Rapport om garnet', 'Bo frågar.');
    expect(headings(minutes)).toEqual(['1 Val av justerare', '2 Rapport om garnet']);
  });

  test('the heading of a part at the rim of two pages is no running line', () => {
    const page = (number: number, title: string) =>
      [
        `§ ${number} ${title}`,
        'Beslut',
        'Garnet köps.',
        'Nålarna slipas.',
        'Asta hämtar dem.',
        'Bo betalar.',
      ].join('\n');
    const text = `Vävnämnden 2024-03-05\n\n${page(7, 'Garnet')}\nÄrende\fBo berättar om garnet.\n${page(8, 'Nålarna')}\nÄrende\nAsta berättar om nålarna.`;
    expect(decisions(minutesOf(text)).join(' ')).not.toContain('berättar');
  });

  test('a letter beside the number of the matter is no title', () => {
    expect(headings(board('§ 7 Dnr 2024/12 i', 'Garn och nålar', ...TALK))).toEqual(['7 Garn och nålar']);
  });

  test('«med följande tillägg» lost its colon', () => {
    const minutes = board(
      '§ 7 Dagordning',
      'Nämndens beslut',
      'Dagordningen godkänns med följande tillägg',
      'Garnets pris tas upp sist.',
    );
    expect(decisions(minutes)).toEqual([
      'Dagordningen godkänns med följande tillägg, Garnets pris tas upp sist.',
    ]);
  });

  test('lines to write on stand behind a colon, or behind a party', () => {
    const block = [
      'Sekreterare: morece oi',
      'Eva Sjö',
      'Ordförande: Ucc oe',
      'Bo Alm (M) e &',
      'Justerande: 4. soe',
      'Dag Rosén',
    ];
    const minutes = board(...BESIDE, 'Underskrifter', ...block, '', '§ 7 Garnet', 'Bo frågar.');
    expect(names(minutes.signaturer)).toEqual(['Eva Sjö', 'Bo Alm', 'Dag Rosén']);
  });

  test.each([
    ['a small letter first', ['ivar Granbo Vävchef'], ['Ivar Granbo']],
    ['a full stop between columns', ['Olle Ek.Sara Alm'], ['Olle Ek', 'Sara Alm']],
  ])('names with %s', (_, rows, told) => {
    const minutes = board('Övriga närvarande', 'Cilla Sund, vävare', ...rows, '', '§ 7 Garnet', 'Bo frågar.');
    expect(names(minutes.deltagare)).toEqual(['Cilla Sund', ...told]);
  });

  test('the same letter behind each party, or a dash', () => {
    const rows = ['Asta Ek (S) N', 'Bo Alm (M) –', 'Cilla Sund (C) N', 'Dag Rosén (V) N'];
    const minutes = board('Närvarande', ...rows, '', '§ 7 Garnet', 'Bo frågar.');
    expect([names(minutes.deltagare), names(minutes.franvarande)]).toEqual([
      ['Asta Ek', 'Cilla Sund', 'Dag Rosén'],
      ['Bo Alm'],
    ]);
  });

  test('§ over a short title and the lead of its decision', () => {
    const minutes = board(
      '§ 7',
      'Dagordning',
      'Beslut: Dagordningen fastställs.',
      '',
      '§ 8 Garnet',
      'Bo frågar.',
    );
    expect(headings(minutes)).toEqual(['7 Dagordning', '8 Garnet']);
  });

  test.each([
    {
      lines: ['Kommunstyrelsen föreslår kommunfullmäktige', 'att köpa garnet, samt', 'att slipa nålarna.'],
      told: ['Kommunstyrelsen föreslår kommunfullmäktige att köpa garnet, samt', 'att slipa nålarna.'],
    },
    {
      lines: ['Vävnämnden', 'godkänner garnet och', 'avslår nålarna.'],
      told: ['Vävnämnden godkänner garnet och avslår nålarna.'],
    },
  ])('the colon lost behind «$lines.0»', ({ lines, told }) => {
    expect(decisions(board('§ 7 Garnet', 'Beslut', ...lines))).toEqual(told);
  });

  test('signed on a day, told before the names', () => {
    const minutes = board('§ 7 Garnet', 'Bo frågar.', '', 'Justerat den 21 juni 2024: Anna Ek, Bo Alm');
    expect(names(minutes.signaturer)).toEqual(['Anna Ek', 'Bo Alm']);
  });
});
