/** Items of municipal minutes: what numbers them, and what is decided in them. */
import { describe, expect, test } from 'vitest';
import { board, decisions, headings, itemsOf, minutesOf } from './help.ts';

test.each([
  ['a note', 'Anteckning', 'Anna Ek (C) lämnar följande protokollsanteckning:'],
  [
    'that a vote is called for',
    'Omröstning begärs',
    'Ja-röst för att höja taxan, nej-röst för att sänka den.',
  ],
])('%s is none of the decision', (_, part, words) => {
  const minutes = board('§ 7 Taxa för badet', 'Beslut', 'Taxan höjs.', part, words, 'Taxan är hög nog.');
  expect(decisions(minutes)).toEqual(['Taxan höjs.']);
});

describe('the number of the register before the letters of the body', () => {
  test.each(['2024.123 KS', '2024-123 KS', '2024/123 BUN'])('%s', (diary) => {
    const [only] = itemsOf(board(`§ 7 ${diary}`, 'Taxa för badet', 'Beslut', 'Taxan höjs.'));
    expect([only?.rubrik, only?.diarienummer]).toEqual(['Taxa för badet', diary]);
  });

  test('is none before a heading', () => {
    expect(headings(board('§ 7 2024.5 Taxor i badet', 'Bo berättar.'))).toEqual(['7 2024.5 Taxor i badet']);
  });
});

describe('paragraphs of other minutes', () => {
  test.each(['Beslutsunderlag', 'Tidigare behandling'])('behind the marks of a list under «%s»', (part) => {
    const minutes = board(
      '§ 7 Dnr KN 2024/12',
      'Taxa för badet',
      'Beslut',
      'Taxan höjs.',
      part,
      '• § 10 KS Taxa för badet',
      '• Tjänsteskrivelse - Taxa för badet',
      '• § 31 AU Taxa för badet, med tabell',
      '',
      '§ 8 Dnr KN 2024/14',
      'Ny lekplats',
      'Beslut',
      'Lekplatsen byggs.',
    );
    expect(headings(minutes)).toEqual(['7 Taxa för badet', '8 Ny lekplats']);
  });
});

describe('an item that is printed again', () => {
  test('over the list of those who voted', () => {
    const minutes = board(
      '§ 7     Dnr KN 2024/12',
      'Taxa för badet',
      'Beslut',
      'Taxan höjs.',
      'Omröstning begärs',
      'Ja-röst för att höja taxan, nej-röst för att sänka den.',
      '',
      'Omröstningslista nr. 1',
      '§ 7. Taxa för badet',
      'Ledamöter     Ja     Nej',
      'Anna Ek     X',
    );
    expect(headings(minutes)).toEqual(['7 Taxa för badet']);
    expect(decisions(minutes)).toEqual(['Taxan höjs.']);
  });

  test('but not the same words under another number', () => {
    const minutes = board('§ 7 Badet', 'Bo berättar.', '§ 8 Badet', 'Cia berättar.');
    expect(headings(minutes)).toEqual(['7 Badet', '8 Badet']);
  });
});

describe('paragraphs that ran on in one line', () => {
  test.each([
    ['with the year', '§ 7/24 Rapport om badet § 8/24 Nästa möte § 9/24 Övriga frågor'],
    ['without it', '§ 7 Rapport om badet § 8 Nästa möte § 9 Övriga frågor'],
  ])('%s', (_, line) => {
    expect(headings(board(line))).toEqual(['7 Rapport om badet', '8 Nästa möte', '9 Övriga frågor']);
  });

  test.each(['§ 7 Ändring av § 8 Taxor i reglementet', '§ 7 Badet, se § 12 Taxa'])('none in «%s»', (line) => {
    expect(headings(board(line, '', 'Bo berättar.'))).toEqual([line.replace('§ ', '')]);
  });
});

describe('a lead decides without a heading «Beslut»', () => {
  test.each([
    [
      'over clauses',
      'Sammanfattning',
      ['Nämnden beslutar', '', 'att anta taxan.'],
      'Nämnden beslutar att anta taxan.',
    ],
    [
      'over numbers',
      'Ärendebeskrivning',
      ['Nämnden beslutar', '', '1. Anta taxan.'],
      'Nämnden beslutar Anta taxan.',
    ],
    [
      'before its clause',
      'Ärendet',
      ['Nämnden beslutar att anta taxan.'],
      'Nämnden beslutar att anta taxan.',
    ],
    [
      'in a part of another kind',
      'Yrkanden',
      ['Nämnden beslutar', '', 'att anta taxan.'],
      'Nämnden beslutar att anta taxan.',
    ],
  ])('%s', (_, part, lines, decision) => {
    const minutes = board('§ 7 Taxa för badet', '', part, 'Bo Alm har räknat badgästerna.', '', ...lines);
    expect(decisions(minutes)).toEqual([decision]);
  });

  test.each([
    ['Yrkanden', 'Nämnden beslutar att anta taxan, yrkar Bo Alm.'],
    ['Sammanfattning', 'Fullmäktige beslutade att nämnden ska sätta taxan.'],
  ])('but not in «%s» where it tells', (part, line) => {
    const minutes = board('§ 7 Taxa för badet', '', part, 'Bo Alm har räknat badgästerna.', '', line);
    expect(decisions(minutes)).toEqual([]);
  });
});

test('matters one a line under a decision are of it, over the head of the next page too', () => {
  const head = (page: number) => [`PROTOKOLL                    ${page}(3)`, 'Kulturnämnden 2024-03-05', ''];
  const items = ['§ 7 Dagordning', '', 'Beslut', 'Dagordningen fastställs med följande tillägg:'];
  const minutes = minutesOf(
    [
      ...[
        ...head(1),
        'Plats: Badhuset',
        '',
        'Närvarande: Asta Ek, Bo Alm',
        '',
        'Paragrafer: 7-8',
        '',
        ...items,
      ],
      ...['', ...head(2), 'Taxa för badet', 'Lekplatsen', '', '§ 8 Budget', '', 'Bo Alm berättar.'],
    ].join('\n'),
  );
  expect(decisions(minutes)).toEqual([
    'Dagordningen fastställs med följande tillägg: Taxa för badet, Lekplatsen',
  ]);
});

test('what stands right under «följande ärende:» is that, be it a sentence', () => {
  const lead = 'Nämnden beslutar att komplettera dagordningen med följande ärende:';
  const lines = ['Beslut', lead, '', 'Medel till badbryggan under 2024.', '', 'Taxan antas.'];
  expect(decisions(board('§ 7 Dagordning', '', ...lines))).toEqual([
    `${lead} Medel till badbryggan under 2024.`,
    'Taxan antas.',
  ]);
});

describe('what is told under decisions without a heading of its own is none of them', () => {
  test.each([
    ['under decisions with numbers', ['1. Informationen noteras.'], 'Börje räknar badgästerna varje dag'],
    ['in a sentence that tells', ['Rapporten godkänns.'], 'Börje redovisade hur många som badat'],
  ])('%s', (_, decided, told) => {
    const minutes = board('§ 7', 'Taxa för badet', '', 'Beslut', '', ...decided, '', `${told} under året.`);
    expect(decisions(minutes)).toEqual(decided.map((line) => line.replace('1. ', '')));
  });

  test('but what decides there is one more', () => {
    const minutes = board('§ 7 Badet', '', 'Beslut', '', '1. Taxan antas.', '', 'Förslaget avslogs.');
    expect(decisions(minutes)).toEqual(['Taxan antas.', 'Förslaget avslogs.']);
  });
});

test.each([
  ['reservation', 'Asta Ek (S) och Börje Ax (V) reserverar sig mot beslutet.'],
  ['reservation', 'Mot beslutet reserverade sig Asta Ek m.fl.'],
  ['deltar_inte', 'Asta Ek (S) deltar inte i beslutet.'],
])('who was against a decision, or took no part in it, is told in a part of its own: %s', (typ, words) => {
  const [item] = itemsOf(board('§ 7 Taxa för badet', '', 'Nämndens beslut', 'Taxan höjs.', '', words));
  expect([item?.beslut, item?.delar?.at(-1)]).toEqual([['Taxan höjs.'], { typ, rubrik: '', text: words }]);
});

test('a clause that tells of it is decided', () => {
  const [item] = itemsOf(
    board('§ 7 Taxa för badet', '', 'Beslut', 'Nämnden noterar att Asta Ek reserverar sig mot taxan.'),
  );
  expect(item?.beslut).toEqual(['Nämnden noterar att Asta Ek reserverar sig mot taxan.']);
});

test('what a body proposes to the one above it, right under «Beslut», it decided', () => {
  const minutes = board(
    '§ 7',
    'Taxa för badet',
    'Beslut',
    'Vävnämndens förslag till kommunfullmäktige',
    'Taxan höjs med tio kronor.',
    'Ärendet',
    'Badet har setts över.',
  );
  expect(decisions(minutes)).toEqual(['Taxan höjs med tio kronor.']);
});

describe('an agenda without a label before the minutes', () => {
  const agenda = ['1 Taxa för badet (utsänt)', '2 Ny lekplats', '3 Övriga frågor', 'a. Nästa möte'];
  const head = [
    'Möteshandlingar',
    ...agenda.flatMap((line) => [line, '']),
    'Närvarande: Anna Ek, Bo Alm',
    '',
  ];

  test('numbers no item, and leaves the head to the minutes', () => {
    const minutes = board(...head, '§ 1 Justerare', 'Anna Ek utses att justera protokollet.');
    expect(headings(minutes)).toEqual(['1 Justerare']);
    expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(['Anna Ek', 'Bo Alm']);
    expect(minutes.organ).toBe('Vävnämnden');
  });

  test.each([
    [
      'with text between its lines',
      ['1 Taxa', 'Taxan höjs.', '2 Badet', 'Badet byggs.', '3 Val', 'Bo valdes.'],
    ],
    ['that ends after what follows began', ['1 Taxa för badet', '2 Ny lekplats', '3 Övriga frågor', 'Inga.']],
  ])('is none %s', (_, lines) => {
    expect(headings(board(...lines, '', '§ 12 i stadgan ändras.')).length).toBe(3);
  });
});

test.each(['Justerat 2024-03-08', 'Justerat 8/3 2024', 'Justerat 8/3-24'])(
  '«%s» stands over who signs',
  (label) => {
    const minutes = board(
      label,
      '',
      'Anna Ek',
      '',
      'Bo Alm',
      '',
      'Närvarande:',
      'Anna Ek, Bo Alm, Cia Dal',
      '',
      '§ 1 Val',
      'Bo valdes.',
    );
    expect([minutes.signaturer?.map(({ namn }) => namn), minutes.datum]).toEqual([
      ['Anna Ek', 'Bo Alm'],
      '2024-03-05',
    ]);
  },
);

test('labels without a value leave the one over them without one', () => {
  const minutes = board('Datum', 'Klockan', 'Plats', 'Mötesinformation', '', '§ 1 Val', 'Bo Alm valdes.');
  expect([minutes.datum, minutes.plats]).toEqual(['2024-03-05', undefined]);
});

test.each(['Representanter', 'Övriga', 'Ersättare'])('«%s» amid a row of people is a label', (label) => {
  const minutes = board(
    'Ledamöter Anna Ek (S)',
    '',
    `Bo Alm (M) ${label} Cia Dal (SRF)`,
    '',
    'Dag Fors (HRF)',
    '',
    '§ 1 Val',
    'Bo valdes.',
  );
  expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(['Anna Ek', 'Bo Alm', 'Cia Dal', 'Dag Fors']);
});

describe('people with the paragraphs of their stay, in rows that stand apart', () => {
  const front = (...rows: readonly string[]) =>
    minutesOf(
      [
        'Sammanträdesprotokoll 2024-02-27',
        'Plats och tid Ekhuset, kl 9.00-12.00',
        'Beslutande Asta Ek (C), ordförande',
        'Övriga deltagande Dan Fors, sekreterare',
        ...rows,
        'Justerare Asta Ek',
      ].join('\n\n'),
    );

  test('run on behind the paragraphs', () => {
    const { deltagare } = front(
      'Eva Gran, badchef',
      'Filip Hed, ekonom, § 155 Gun Ing, badvakt, §167, 168 Hans Jonson, enhetschef, § 156',
    );
    expect(deltagare.map(({ namn, anmarkning }) => [namn, anmarkning])).toEqual([
      ['Asta Ek', undefined],
      ['Dan Fors', undefined],
      ['Eva Gran', undefined],
      ['Filip Hed', '§ 155'],
      ['Gun Ing', '§167; 168'],
      ['Hans Jonson', '§ 156'],
    ]);
  });

  test('and a heading with a comma over its text is none of them', () => {
    const { deltagare } = front('Kvarnbadet, taxor', 'Bo berättar om taxorna, som är höga.');
    expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Dan Fors']);
  });
});

test.each(['Utskottets beslut', 'UTSKOTTETS BESLUT'])(
  '%s: what is put on the agenda stands under its lead',
  (part) => {
    const lines = ['Följande fråga läggs till på dagordningen:', '1. Garnets pris (VäGb § 36/2024).'];
    const minutes = minutesOf(
      ['Vävutskottet 2024-05-03', '', '§ 31', 'Dagordningen', part, ...lines].join('\n'),
    );
    expect(decisions(minutes)).toEqual([
      'Följande fråga läggs till på dagordningen: Garnets pris (VäGb § 36/2024).',
    ]);
  },
);

test('clauses apart are decisions each, though the first fills its line; so do headings in capitals end', () => {
  const minutes = board(
    'KF § 7 Dnr V 12:34',
    'KURSER OCH ÖPPNA KVÄLLAR I VÄVSTUGAN, GARNBODEN OCH MUSEETS ATELJÉ HÖSTEN 2025',
    'Asta har räknat ut hur många kurser som ryms och skrivit ett schema med Bo Alm.',
    '',
    'KF § 8',
    'Garn',
    'Vävnämnden beslutar',
    '',
    'att ge vävstugan ett eget rum i det gamla mejeriet vid torget så snart taket är lagat',
    '',
    'att hyran ska vara densamma som förut',
  );
  expect(headings(minutes)[0]).toBe(
    '7 KURSER OCH ÖPPNA KVÄLLAR I VÄVSTUGAN, GARNBODEN OCH MUSEETS ATELJÉ HÖSTEN 2025',
  );
  expect(decisions(minutes)).toEqual([
    'Vävnämnden beslutar att ge vävstugan ett eget rum i det gamla mejeriet vid torget så snart taket är lagat',
    'att hyran ska vara densamma som förut',
  ]);
});

test('a part before the first item is no title', () => {
  const text = 'Snabbprotokoll 26 oktober 2024\n\nDetta beslutades.\n\nNÄMNDENS BESLUT\n\n§ 5 Garn\nSlut.';
  expect(minutesOf(text).titel).toBe('Snabbprotokoll 26 oktober 2024');
});

test.each([
  'Enligt bilaga',
  'Förteckning enligt bilaga',
  'Närvarolista se sidan 2',
  ...['Redovisas i bilaga 1.', 'Framgår av bilaga 1', 'Bifogas', 'Uppropslista bifogas', 'Upprop, bilaga 1'],
])('%s: nobody', (where) => {
  const { deltagare } = board(
    `Beslutande ${where}`,
    '',
    'Övriga deltagande Kommunchef Asta Ek',
    '',
    '§ 5 Garn',
    'Slut.',
  );
  expect(deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek']);
});

test('lines of the first item that come again in the next are no running head', () => {
  const item = (number: number, title: string) => [
    `§ ${number} ${title}`,
    'Kulturnämndens beslut',
    '1. Förslaget antas.',
    '2. Badet får veta det.',
    `${title} är bra.`,
    '',
  ];
  const items = [...item(7, 'Taxan'), ...item(8, 'Budgeten'), ...item(9, 'Planen')];
  const minutes = minutesOf(['Ekby kommun', 'Kulturnämnden 2024-03-05', ...items].join('\n'));
  expect(headings(minutes)).toEqual(['7 Taxan', '8 Budgeten', '9 Planen']);
  const decided = ['Förslaget antas.', 'Badet får veta det.'];
  expect(decisions(minutes)).toEqual([...decided, ...decided, ...decided]);
});
