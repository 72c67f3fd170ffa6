/** Items that are hard to tell: headings without numbers in a row, small letters after letters, rows of tables. */
import { describe, expect, test } from 'vitest';
import { decisions, headings, minutesOf } from './help.ts';

const FRONT = ['Protokoll', 'Vävrådet', 'Datum: 2024-02-27', 'Närvarande: Asta Ek, Bo Alm', ''];
const meeting = (...lines: string[]) => minutesOf([...FRONT, ...lines].join('\n'));

describe('headings', () => {
  test.each([
    [
      'under a heading and after a sentence',
      [
        'Ekonomi',
        'Kassan är god.',
        '',
        'Pågående ärenden',
        'Tvättstugan',
        'Ny tumlare köps in.',
        'Cykelrummet',
        'Det städas i maj.',
      ],
      ['Ekonomi', 'Pågående ärenden', 'Tvättstugan', 'Cykelrummet'],
    ],
    [
      'between points, two over each other',
      [
        'Val av ordförande',
        '• Asta valdes.',
        'Rapporter och garn',
        'Från vävstugan i Ekby',
        '• Den är städad.',
        'Från nya boden',
        '• Den är tom.',
      ],
      ['Val av ordförande', 'Rapporter och garn', 'Från vävstugan i Ekby', 'Från nya boden'],
    ],
    [
      'where one number was left of all',
      [
        'Mötet öppnas',
        '',
        'Asta öppnade mötet.',
        '',
        'Vävstolen',
        '',
        'Den lagas i maj.',
        '',
        '4.1. Garnmarknad 6.3.2020',
        '',
        'Vi var tolv på plats.',
        '',
        'Vävfesten',
        '',
        'Inget nytt',
        '',
        'Garnstölder',
        '',
        'Inga anmälda stölder',
        '',
        'Mötets avslutande',
        '',
        'Asta tackade.',
      ],
      [
        'Mötet öppnas',
        'Vävstolen',
        '4.1 Garnmarknad 6.3.2020',
        'Vävfesten',
        'Garnstölder',
        'Mötets avslutande',
      ],
    ],
    [
      'with full stops, apart from their text',
      [
        'Mötets öppnande.',
        '',
        'Asta öppnade mötet.',
        '',
        'Val av justerare.',
        '',
        'Bo valdes.',
        '',
        'Vävstolen.',
        '',
        'Lagas',
        '',
        'Bo lagar den i maj, och sedan vävs det.',
        '',
        'Godkännande av dagordning.',
        '',
        'Den godkändes.',
      ],
      ['Mötets öppnande.', 'Val av justerare.', 'Vävstolen.', 'Godkännande av dagordning.'],
    ],
    [
      'in capitals, of a table and of the agenda',
      [
        'ÖPPNANDE',
        'Asta öppnar mötet.',
        '',
        'DAGORDNING',
        'Den godkänns.',
        '',
        'VÄVSTOLEN',
        'Den är lagad.',
        '',
        'ATT GÖRA',
        'Vad Vem Klart senast',
        'Köp garn Bo 26/1',
      ],
      ['ÖPPNANDE', 'DAGORDNING', 'VÄVSTOLEN', 'ATT GÖRA'],
    ],
    [
      'that could be a label',
      ['Ekonomi', 'Kassan är god.', '', 'Mötet avslutades', 'Asta tackade för i dag.'],
      ['Ekonomi', 'Mötet avslutades'],
    ],
    [
      'of an agenda that is printed before them',
      [
        'Dagordning',
        'Öppnande',
        'Ekonomi',
        '3D-skrivare',
        'Övrigt',
        '',
        'Öppnande',
        'Asta öppnar.',
        '',
        'Ekonomi',
        'God.',
        '',
        '3D-skrivare',
        'Den är trasig.',
        '',
        'Övrigt',
        'Inget.',
      ],
      ['Öppnande', 'Ekonomi', '3D-skrivare', 'Övrigt'],
    ],
    [
      'over a decision with its label',
      ['Ekonomi', 'Kassan är god.', '', 'Disco', 'Beslut: Det blir disco i maj.'],
      ['Ekonomi', 'Disco'],
    ],
    [
      'over sentences with the number of a class',
      [
        'Mötets öppnande',
        '',
        'Asta öppnade mötet.',
        '',
        'Frågor från klasserna',
        '',
        '8: Rasterna är korta. Bo säger att de inte blir längre.',
        '',
        '7: Vill ha rött garn. Bo frågar läraren.',
      ],
      ['Mötets öppnande', 'Frågor från klasserna'],
    ],
    [
      'that end in a school year',
      ['1 Garn', 'Slut.', '2 Bokslut 2020/21', '2.1 Ansvarsfrihet', 'Den beviljas.', '3 Avslutning', 'Tack.'],
      ['1 Garn', '2 Bokslut 2020/21', '2.1 Ansvarsfrihet', '3 Avslutning'],
    ],
    [
      'in small letters after letters',
      [
        '1 Öppnande',
        'Asta öppnar.',
        '2 Val',
        'a) ordförande för ett år',
        'Omval av Asta Ek.',
        'b) två revisorer',
        'Bo Alm omvaldes.',
        '3 Avslutning',
        'Tack.',
      ],
      ['1 Öppnande', '2 Val', 'a ordförande för ett år', 'b två revisorer', '3 Avslutning'],
    ],
    [
      'after a table of tasks with numbers of their own',
      [
        '1 Garn',
        'Slut.',
        '2 Aktivitetslista',
        'Nr Att göra Ansvarig Klart',
        '41 Köp garn Bo 2024-03-01',
        '42 Laga väven Asta 2024-03-02',
        '3 Nästa möte',
        'I maj.',
      ],
      ['1 Garn', '2 Aktivitetslista', '3 Nästa möte'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(headings(meeting(...lines))).toEqual(expected);
  });

  test.each([
    [
      'a line amid a paragraph',
      ['Ekonomi', 'Kassan är god.', '', 'Garn', 'Vi köper rött.', 'Grönt garn och', 'blått.'],
      ['Ekonomi', 'Garn'],
    ],
    [
      'a name',
      ['Ekonomi', 'Kassan är god.', 'Asta Ek', 'Hon är kassör.', '', 'Garn', 'Slut.'],
      ['Ekonomi', 'Garn'],
    ],
    [
      'a lead with a colon over a list',
      [
        'Ekonomi',
        'Kassan är god.',
        '',
        'Garn',
        'Vi köper rött.',
        '',
        'Asta presenterar:',
        '',
        '• grönt garn',
        '• blått',
      ],
      ['Ekonomi', 'Garn'],
    ],
    [
      'headings within the annexes',
      [
        'Ekonomi',
        'Kassan är god.',
        '',
        'Bilagor',
        '',
        'Motion om grönt garn',
        '',
        'Vi föreslår',
        '',
        'Grönt garn köps in.',
      ],
      ['Ekonomi'],
    ],
  ])('are not %s', (_, lines, expected) => {
    expect(headings(meeting(...lines))).toEqual(expected);
  });
});

test('headings that begin as customary ones do, after a head without labels', () => {
  const minutes = minutesOf(
    [
      'Konstituerande möte',
      '',
      '2024-02-27',
      '',
      'Val av vävombud',
      'Asta Ek valdes till vävombud',
      '',
      'Garnet',
      '• Det gröna är slut',
      '',
      'Val',
      '',
      'Vävstugan',
      'Den städas i maj.',
      '',
      'Information',
      '• Vävdagen är i juni',
    ].join('\n'),
  );
  expect(headings(minutes)).toEqual(['Val av vävombud', 'Garnet', 'Val', 'Vävstugan']);
});

test('offices over sentences are headings, over names they sign', () => {
  const minutes = minutesOf(
    [
      'Anteckningar från årsmötet 2024',
      '',
      'Val av funktionärer',
      '',
      'Mötesordförande',
      'Asta Ek valdes till mötesordförande.',
      '',
      'Justerare',
      'Bo Alm valdes.',
      '',
      'Ekonomi',
      'Kassan är god.',
      '',
      'Sekreterare',
      'Bo Alm',
      '',
      'Ordförande',
      'Asta Ek',
    ].join('\n'),
  );
  expect(headings(minutes)).toEqual(['Val av funktionärer', 'Mötesordförande', 'Justerare', 'Ekonomi']);
  expect(minutes.signaturer).toEqual([
    { roll: 'Sekreterare', namn: 'Bo Alm' },
    { roll: 'Ordförande', namn: 'Asta Ek' },
  ]);
});

describe('decisions', () => {
  test.each([
    ['elections', ['Omval av Asta Ek.'], ['Omval av Asta Ek.']],
    [
      'what the board thinks is none',
      ['Styrelsen tillstyrker. Årsmötet biföll motionen.'],
      ['Årsmötet biföll motionen.'],
    ],
    [
      'what somebody moves is none',
      ['Asta Ek yrkade', 'att motionen återremitteras', 'Efter votering beslutade mötet att avslå motionen.'],
      ['Efter votering beslutade mötet att avslå motionen.'],
    ],
    [
      'of older minutes',
      ['Till festkommitté utsågos fru Ek, hr Alm och hr Ö.', 'Motionen ansågs besvarad.'],
      ['Till festkommitté utsågos fru Ek, hr Alm och hr Ö.', 'Motionen ansågs besvarad.'],
    ],
    [
      'clauses without their word, one a line',
      ['Rådet beslutar', 'fastställa budget för 2024,', 'köpa garn för 4 500 kr, samt', 'städa den 4 maj.'],
      ['Rådet beslutar fastställa budget för 2024,', 'köpa garn för 4 500 kr, samt', 'städa den 4 maj.'],
    ],
    [
      'whom one is elected as, and what was approved when read',
      [
        'Som ledamöter valdes Asta Ek och Bo Alm.',
        'Asta läste upp berättelsen som godkändes och lades till handlingarna.',
      ],
      [
        'Som ledamöter valdes Asta Ek och Bo Alm.',
        'Asta läste upp berättelsen som godkändes och lades till handlingarna.',
      ],
    ],
    [
      'that the summons was in order',
      ['Stämman förklarar att kallelse skett i behörig ordning.'],
      ['Stämman förklarar att kallelse skett i behörig ordning.'],
    ],
    [
      'of a side, and freedom of responsibility',
      ['Arbetsgivaren beslutar att köpa garn.', 'Mötet ger styrelsen ansvarsfrihet.'],
      ['Arbetsgivaren beslutar att köpa garn.', 'Mötet ger styrelsen ansvarsfrihet.'],
    ],
    [
      'offices with those elected, who sign nothing',
      ['Mötet väljer följande styrelse:', 'Ordförande: Asta Ek', 'Kassör: Bo Alm'],
      ['Mötet väljer följande styrelse: Ordförande: Asta Ek, Kassör: Bo Alm'],
    ],
    [
      'clauses with their word in a column',
      ['Rådet beslutar', 'att    köpa garn, samt', 'att    städa den 4 maj.'],
      ['Rådet beslutar att köpa garn, samt', 'att städa den 4 maj.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(decisions(meeting('1. Garn', ...lines, '2. Avslutning', 'Tack.'))).toEqual(expected);
  });
});

test('what a decision is told with is no decision', () => {
  const lines = ['§ 1 Bygglov', 'Beslut', 'Bygglov ges.', 'Upplysningar', 'Vävstolen får inte flyttas.'];
  expect(decisions(meeting(...lines))).toEqual(['Bygglov ges.']);
});

describe('the list of those present at the end', () => {
  test.each(['Bilaga 1: Närvarolista', 'Närvarande', 'Bilaga 2. Röstlängd'])('%s', (title) => {
    const signing = ['Asta Ek', 'Mötesordförande', 'Bo Alm', 'Justerare'];
    const minutes = minutesOf(
      [
        'Protokoll',
        'Vävrådet',
        'Datum: 2024-02-27',
        '',
        '1. Garn',
        'Slut.',
        ...signing,
        title,
        'Asta Ek',
        'Bo Alm',
        'Cilla Öman',
      ].join('\n'),
    );
    expect(minutes.deltagare.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Bo Alm', 'Cilla Öman']);
    expect(minutes.signaturer.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Bo Alm']);
    expect(minutes.bilagor).toEqual(title.startsWith('Bilaga') ? [title] : []);
  });
});

test('a given name alone signs under a label', () => {
  const { signaturer } = meeting('1. Garn', 'Slut.', '', 'Vid pennan', 'Asta');
  expect(signaturer).toEqual([{ roll: 'Vid pennan', namn: 'Asta' }]);
});

test.each([
  [
    ['Protokollet justerat digitalt av', 'Asta Ek, Bo Alm och Cilla Öman'],
    ['Asta Ek', 'Bo Alm', 'Cilla Öman'],
  ],
  [['/Asta'], ['Asta']],
])('%j sign', (lines, names) => {
  const { signaturer } = meeting('1. Garn', 'Slut.', '', ...lines);
  expect(signaturer.flatMap(({ namn }) => namn ?? [])).toEqual(names);
});

test('those elected are no signatures', () => {
  const lines = [
    '1. Val',
    'Mötet väljer följande styrelse:',
    'Ordförande: Asta Ek',
    'Kassör: Bo Alm',
    '2. Avslutning',
    'Tack.',
  ];
  expect(meeting(...lines).signaturer).toEqual([]);
});

test('names in columns sign over their offices', () => {
  const lines = ['Asta Ek          Bo Alm', 'Sekreterare      Justerare', '', 'Cilla Öman', 'Ordförande'];
  const { signaturer } = meeting('1. Garn', 'Slut.', '', ...lines);
  expect(signaturer.map(({ namn }) => namn)).toEqual(['Asta Ek', 'Bo Alm', 'Cilla Öman']);
});

test('a heading in capitals signs nothing', () => {
  const lines = [
    '1. Garn',
    'Slut.',
    '',
    'Sekreterare Asta Ek',
    'Ordförande Bo Alm',
    'NÄRVARO- OCH OMRÖSTNINGSLISTA',
  ];
  expect(meeting(...lines).signaturer.map(({ namn }) => namn)).not.toContain('NÄRVARO- OCH OMRÖSTNINGSLISTA');
});

test('who signs for a side signs', () => {
  const lines = [
    'Vid protokollet',
    'Cilla Ö',
    'Justeras',
    'Asta Ek    Bo Alm',
    'För arbetsgivaren    För Vision',
  ];
  const { signaturer } = meeting('1. Garn', 'Slut.', '', ...lines);
  expect(signaturer.flatMap(({ namn }) => namn ?? [])).toEqual(['Cilla Ö', 'Asta Ek', 'Bo Alm']);
});

test('right under «Frånvarande:» a given name is no heading, and what an agenda has is one', () => {
  const told = (...lines: string[]) => headings(minutesOf([...FRONT, 'Frånvarande:', ...lines].join('\n')));
  expect(told('Dan', 'Ekonomi', 'Kassan är tom.', 'Garn', 'Det är slut.')).not.toContain('Dan');
  expect(told('Val av justerare', 'Bo Alm valdes.', '', 'Garn', '', 'Det är slut.')).toEqual([
    'Val av justerare',
    'Garn',
  ]);
});
