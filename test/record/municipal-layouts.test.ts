/** Layouts of the minutes of municipalities, regions and Parliament: where numbers, titles, people and those who sign stand. */
import { describe, expect, test } from 'vitest';
import { board, decisions, headings, itemsOf, minutesOf, namesOf } from './help.ts';

describe('the number of the matter over that of the item', () => {
  test.each([
    ['with a label', 'Dnr VN 2024-12', 'Dnr VN 2024-13'],
    ['without', 'VN/2024:12', 'VN/2024:13'],
  ])('%s', (_, first, second) => {
    const minutes = board(
      first,
      '§ 7 Garnet',
      'Beslut',
      'Garnet köps.',
      second,
      '§ 8 Nålarna',
      'Beslut',
      'Nålarna slipas.',
    );
    expect(headings(minutes)).toEqual(['7 Garnet', '8 Nålarna']);
    expect(decisions(minutes)).toEqual(['Garnet köps.', 'Nålarna slipas.']);
  });

  test('over a sign alone is that of the item', () => {
    const lines = [
      'VN/2024:12',
      '§ 7',
      'Garnet',
      'Garnet köps.',
      'VN/2024:13',
      '§ 8',
      'Nålarna',
      'Nålarna slipas.',
    ];
    const found = itemsOf(board(...lines)).map(({ rubrik, diarienummer }) => [rubrik, diarienummer]);
    expect(found).toEqual([
      ['Garnet', 'VN/2024:12'],
      ['Nålarna', 'VN/2024:13'],
    ]);
  });
});

describe('titles under signs', () => {
  test('all with a full stop', () => {
    const minutes = board(
      'Vn § 7',
      'Garnets färg.',
      'Asta visar prov.',
      'Vn § 8 Dnr 2024/12',
      'Nya nålar.',
      'Bo frågar.',
    );
    expect(headings(minutes)).toEqual(['7 Garnets färg.', '8 Nya nålar.']);
  });

  test('one of them, which begins as customary', () => {
    const lines = [
      'Vn § 7',
      'Mötets öppnande, närvaro.',
      'Asta hälsar alla välkomna.',
      'Vn § 8',
      'Au § 3',
      'Nålar',
      'Bo frågar.',
    ];
    expect(headings(board(...lines))).toEqual(['7 Mötets öppnande, närvaro.', '8 Nålar']);
  });

  test.each(['Justering m m', 'Information m.m.'])('«%s»', (title) => {
    const minutes = board('§ 7', title, 'Asta berättar.', '§ 8', 'Nålar', 'Bo frågar.');
    expect(minutes.sektioner.flatMap(({ rubrik, punkter }) => [rubrik, ...namedBy(punkter)])).toContain(
      title,
    );
  });
});

const namedBy = (items: readonly { readonly rubrik?: string }[]) => items.map(({ rubrik }) => rubrik);

describe('what another body decided before', () => {
  test('under its lead', () => {
    const minutes = board(
      '§ 7 Garnet',
      'ARBETSUTSKOTTET BESLUTAR',
      'att garnet provas.',
      'VÄVNÄMNDEN BESLUTAR',
      'att garnet köps.',
    );
    expect(decisions(minutes)).toEqual(['VÄVNÄMNDEN BESLUTAR att garnet köps.']);
  });

  test('under its heading', () => {
    const minutes = board(
      '§ 7 Garnet',
      'Arbetsutskottets beslut',
      'Garnet provas.',
      'Vävnämndens beslut',
      'Garnet köps.',
    );
    expect(decisions(minutes)).toEqual(['Garnet köps.']);
  });
});

test.each([
  ['Ej deltagande i beslut', 'Asta Ek (V) deltar inte.'],
  ['Ärende', 'Garnet tog slut i höstas.'],
  ['Votering begärs', 'Ja-röst för att köpa garn.'],
])('«%s» opens a part', (part, words) => {
  expect(decisions(board('§ 7 Garnet', 'Beslut', 'Garnet köps.', part, words))).toEqual(['Garnet köps.']);
});

test('that a paragraph is adjusted at once is decided', () => {
  const minutes = board(
    '§ 7 Garnet',
    'Utskottet beslutade att köpa garn.',
    'Paragrafen förklarades omedelbart justerad.',
  );
  expect(decisions(minutes)).toEqual([
    'Utskottet beslutade att köpa garn.',
    'Paragrafen förklarades omedelbart justerad.',
  ]);
});

test.each(['Barn- och’ vävnämnden beslutar att', 'Barn: och vävnämnden beslutar att'])(
  '«%s» with a speck',
  (lead) => {
    expect(decisions(board('§ 7 Garnet', 'Beslut', lead, '', 'köpa grönt garn.'))).toEqual([
      `${lead} köpa grönt garn.`,
    ]);
  },
);

describe('people of the front page', () => {
  const present = (...lines: readonly string[]) =>
    board('Plats: Vävstugan', ...lines, '', '§ 7 Garnet', 'Bo frågar.').deltagare.map(
      ({ namn, grupp, roll }) => [namn, grupp ?? '', roll ?? ''].join('|'),
    );

  test('with a comma before the party', () => {
    expect(present('Beslutande', 'Asta Ek, (S) Ledamot', 'Bo Alm, (M) Vice ordförande')).toEqual([
      'Asta Ek|S|Ledamot',
      'Bo Alm|M|Vice ordförande',
    ]);
  });

  test('under a word that no list has, over others', () => {
    const rows = ['Asta Ek (S)', 'Bo Alm (M)', 'Cilla Sund (C)', 'Dag Rosén (V)'];
    const names = present('Beslutat', ...rows, 'Övriga närvarande', 'Eva Sjö Vävchef').map(
      (row) => row.split('|')[0],
    );
    expect(names).toEqual(['Asta Ek', 'Bo Alm', 'Cilla Sund', 'Dag Rosén', 'Eva Sjö']);
  });

  test.each([
    ['Asta Ek Enhetschef Vävning', 'Asta Ek||Enhetschef Vävning'],
    ['Asta Ek Garn och vävnadschef', 'Asta Ek||Garn och vävnadschef'],
    ['Asta Ek, Garn och vävnadschef, § 7', 'Asta Ek||Garn och vävnadschef'],
    ['Asta Ek OFR-S', 'Asta Ek||övrig'],
  ])('«%s» beside others', (row, told) => {
    expect(present('Övriga', 'Bo Alm Vävchef', row, 'Cilla Sund Garnchef')[1]).toBe(told);
  });

  test('with what an office is for', () => {
    const row = 'Vävchef Bo Alm, samordnare för Garnhuset Asta Ek § 7 och ekonom Cilla Sund § 8.';
    expect(present('Tjänstemän', row).map((told) => told.split('|')[0])).toEqual([
      'Bo Alm',
      'Asta Ek',
      'Cilla Sund',
    ]);
  });

  test('but no number of listeners', () => {
    expect(present('Övriga', 'Asta Ek, vävchef', 'Åhörare 3 st § 7')).toEqual(['Asta Ek||vävchef']);
  });

  test('and on the next page', () => {
    const front = [
      'VÄVSTADEN PROTOKOLL 1 (4)',
      'Vävnämnden 2024-03-05',
      'Plats: Vävstugan',
      'Närvarande',
      'Asta Ek, ordförande',
    ];
    const more = ['Bo Alm, ekonom', 'Cilla Sund, vävare', 'Dag Rosén, vävare', 'Eva Sjö, vävare'];
    const text = [
      ...front,
      ...more,
      'PROTOKOLL 2 (4)',
      'Vävnämnden 2024-03-05',
      'Filip Ask, vävare',
      '§ 7 Garnet',
      'Bo frågar.',
    ];
    expect(namesOf(minutesOf(text.join('\n')).deltagare)).toContain('Filip Ask');
  });

  test('in an annex behind those who sign, their surnames first', () => {
    const signed = ['Vid protokollet', 'Filip Ask', 'Justeras', 'Asta Ek'];
    const roll = [
      'VÄVUTSKOTTET',
      'Närvaroförteckning Bilaga till protokoll 2024/25:7',
      '§§ 1–2',
      'LEDAMÖTER',
    ];
    const rows = ['Ek, Asta (S), ordf.', 'Alm, Bo (M)', 'Sund, Cilla (C)'];
    const minutes = board(
      '§ 1 Garnet',
      'Bo frågar.',
      '§ 2 Nästa sammanträde',
      'Den 3 april.',
      ...signed,
      ...roll,
      ...rows,
    );
    expect(namesOf(minutes.deltagare)).toEqual(['Asta Ek', 'Bo Alm', 'Cilla Sund']);
    expect(namesOf(minutes.signaturer)).toEqual(['Filip Ask', 'Asta Ek']);
  });
});

describe('those who sign on the front page', () => {
  const signers = (...lines: readonly string[]) =>
    namesOf(
      board('Plats: Vävstugan', 'Beslutande Bo Alm (M)', ...lines, '', '§ 7 Garnet', 'Bo frågar.').signaturer,
    );

  test('two between a slash in one office', () => {
    expect(
      signers(
        'Sekreterare ........ Paragrafer 7-9',
        'Eva Sjö/Asta Ek',
        'Ordförande ........',
        'Bo Alm',
        'Justerande ........',
        'Dag Rosén',
      ),
    ).toEqual(['Eva Sjö', 'Asta Ek', 'Bo Alm', 'Dag Rosén']);
  });

  test('with numbers of paragraphs behind their names', () => {
    expect(
      signers(
        'Underskrifter',
        'Sekreterare Paragraf 7-12',
        'Eva Sjö',
        'Ordförande',
        'Bo Alm 7-9, 11-12 / Asta Ek 10',
        'Justerande',
        'Dag Rosén',
      ),
    ).toEqual(['Eva Sjö', 'Bo Alm', 'Asta Ek', 'Dag Rosén']);
  });

  test('beside «Paragrafer Nr»', () => {
    expect(
      signers(
        'Sekreterare ________ Paragrafer Nr 7-9',
        'Eva Sjö',
        'Ordförande ________',
        'Bo Alm',
        'Justerande ________',
        'Dag Rosén',
      ),
    ).toEqual(['Eva Sjö', 'Bo Alm', 'Dag Rosén']);
  });

  test('right over the notice, whatever was read on the lines between', () => {
    const block = [
      'Sekreterare ec ao se',
      '',
      'Eva Sjö',
      'Urdldrambe wes Tl ce oe',
      '',
      'Bo Alm',
      'JVSLTRGMOE sco ce oe',
      '',
      'Dag Rosén Asta Ek',
    ];
    expect(
      signers(
        'Utses att justera Dag Rosén',
        'Paragrafer 7-9',
        ...block,
        'ANSLAG/BEVIS',
        'Protokollet är justerat.',
      ),
    ).toEqual(['Eva Sjö', 'Bo Alm', 'Dag Rosén', 'Asta Ek']);
  });

  test('in the place of who was chosen', () => {
    const rows = [
      'Övriga',
      'Eva Sjö Nämndsekreterare',
      'Eva Sjö, sekreterare',
      'Justerat den 9 mars 2024',
      'Bo Alm (M), ordförande',
    ];
    expect(signers(...rows, 'Dag Rosén (S), ersätter Asta Ek (S) som justerare')).toEqual([
      'Eva Sjö',
      'Bo Alm',
      'Dag Rosén',
    ]);
  });
});

describe('when and where', () => {
  test('the minutes are adjusted is not that of the meeting', () => {
    const lines = [
      'Plats och tid Vävstugan, kl 13.00-16.00',
      'Beslutande Bo Alm',
      'Justerare Asta Ek',
      'Plats och tid Garnboden 2024-03-19',
    ];
    const { datum, plats } = minutesOf(
      ['Vävrådet 10 mars 2024', ...lines, '§ 7 Garnet', 'Bo frågar.'].join('\n'),
    );
    expect([datum, plats]).toEqual(['2024-03-10', 'Vävstugan']);
  });

  test('the place stands behind a break', () => {
    const { tid, plats } = board(
      'Tid och plats 5 mars 2024, kl 13.15-16.40, ajournerat kl 14.20-14.35 Vävstugan, Ekby',
      '',
      '§ 7 Garnet',
      'Bo frågar.',
    );
    expect([tid, plats]).toEqual([{ start: '13:15', slut: '16:40' }, 'Vävstugan, Ekby']);
  });

  test.each(['Vävnämnden 2024-03: 05', 'Vävnämnden 2024+03-05'])(
    '«%s»: a sign of the date was misread',
    (line) => {
      expect(minutesOf(`${line}\n\n§ 7 Garnet\nBo frågar.`).datum).toBe('2024-03-05');
    },
  );

  test('the dash between the hours was lost', () => {
    expect(board('Tid Klockan 09.15 11.45', 'Plats Vävstugan', '', '§ 7 Garnet', 'Bo frågar.').tid).toEqual({
      start: '09:15',
      slut: '11:45',
    });
  });
});

describe('heads of short pages', () => {
  const page = (head: string, number: number) => [
    head,
    `§ ${number} Garn ${'ABC'[number - 7]}`,
    ...['Bo', 'Cilla', 'Dag', 'Eva', 'Filip'].map((name) => `${name} frågar.`),
    'Nämndens beslut',
    'Garnet köps.',
  ];
  test.each([
    ['with a day and a counter', (k: number) => `Vävstadens vävnämnd 2024-03-05 ${k + 1}`],
    ['with pages of so many', (k: number) => `VÄVSTADEN PROTOKOLL ${2 * k + 1} (8)`],
  ])('%s', (_, head) => {
    const text = [0, 1, 2].flatMap((k) => page(head(k), k + 7)).join('\n');
    expect(decisions(minutesOf(text))).toEqual(Array(3).fill('Garnet köps.'));
  });
});
