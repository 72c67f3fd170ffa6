/** Texts that no meeting has: one thing over and over. What is done in more than proportional time shows on them first. */

/** By name: what is repeated. */
const UNITS: Readonly<Record<string, string>> = {
  'blank lines': '\n',
  'blank lines of two signs': '\r\n',
  blanks: ' ',
  'blanks that do not break': '\u00a0',
  tabs: '\t',
  pages: '\f',
  'one word without end': 'a',
  'a word in capitals': 'Å',
  digits: '1',
  dots: '.',
  dashes: '-',
  underscores: '_',
  colons: ':',
  commas: ',',
  brackets: '(',
  'pairs of brackets': '()',
  quotes: '"',
  pipes: '|',
  sections: '§',
  hashes: '#',
  marks: '\u0301',
  'letters with marks': 'a\u0301',
  halves: '\ud800',
  'signs beyond': '😀',
  'single letters': 'a ',
  'single capitals': 'A ',
  initials: 'A. ',
  'single digits': '1 ',
  'divided words': 'ord-\n',
  'half words': 'ord-',
  addresses: 'ord@ord.se ',
  ways: 'ord/',
  'open brackets': '(ord ',
  'open quotes': '”Ord ',
  clauses: 'att ',
  decisions: 'Styrelsen beslutar att ',
  names: 'Asta Ek, ',
  'names in lines': 'Asta Ek\n',
  'names in columns': 'Asta Ek   Bo Alm\n',
  labels: 'Plats: Vävstugan\n',
  'labels of people': 'Närvarande: Asta Ek, Bo Alm\n',
  groups: 'Styrelsen: Asta Ek, ',
  numbers: '1. Ord\n',
  deep: '1.1.1.1 Ord\n',
  paragraphs: '§ 1 Ord\nStyrelsen beslutar att vänta.\n\n',
  bullets: '- ord ord\n',
  signatures: 'Vid protokollet\nAsta Ek\n',
  dates: 'den 1 mars ',
  times: 'kl. 10.30-',
  pagination: 'Vävstugan\nord\nSida 1\f',
  tables: '| ord | ord |\n',
  capitals: 'ORD\n',
  notices: 'Kortinformation\n- Ord (AE)\n',
};

/** What a row begins with, and what it then has over and over: patterns that look on or back without end show here. */
const ROWS: readonly (readonly [lead: string, unit: string])[] = [
  ...[
    'Datum: ',
    'Plats: ',
    'Ordförande: Asta Ek ',
    'Sammanträdesdatum Asta Ek, ',
    'Sida 1 av 3 ',
    'i Ekby ',
  ].map((unit) => ['', unit] as const),
  ['', '1(\n'],
  ['1. Ord ', '\n1.'],
  ['Plats och tid: ', 'Vävstugan, kl. 13.00-15.00, '],
  ['Protokoll fört vid ', 'styrelsemöte i Ekby '],
  ...[
    ...[
      'a',
      'Kassör ',
      'VD ',
      'Asta ',
      'Asta Ek (S) ',
      'Asta Ek, ekonom, ',
      'ordförande Asta Ek, ',
      'A. B. Ek, ',
    ],
    ...[
      'Asta Ek § 5, ',
      'Asta Ek till kl. 14, ',
      'Asta Ek och Bo ',
      'Styrelsen: ',
      'Åk 3: Asta, ',
      'för Bo Alm ',
    ],
    ...['- ', 'x ', 'ja nej ', '(S) ', 'och '],
  ].map((unit) => ['Närvarande: Asta Ek, ', unit] as const),
  ['1. Närvarande\n', 'Asta Ek, Bo Alm '],
  ['1. Mötet öppnas\nNärvarande var ', 'Asta Ek, '],
  ...['§ 1 ', '1.1 ', 'Dnr KS 2024/12 ', 'Ord, ', 'Dagordning: '].map((unit) => ['§ 1 ', unit] as const),
  ...['ord och ', 'Ord. ', '”Ord” ', 'Asta Ek: ', 'kl. 13.00 ', '§ 7 Ord ', 'm.m. '].map(
    (unit) => ['1. Ord\n', unit] as const,
  ),
  ...[
    'Styrelsen ',
    'beslutar ',
    'Styrelsen beslutar ',
    'att vänta och ',
    'som valdes ',
    'eftersom ',
    'av ',
  ].map((unit) => ['1. Ord\nStyrelsen ', unit] as const),
  ...['Beslut: Styrelsen köper garn. ', 'Omval av Asta Ek. ', 'Frågan om ', 'Asta Ek reserverar sig, '].map(
    (unit) => ['1. Ord\n', unit] as const,
  ),
  ...['Asta Ek och ', 'Asta ', 'Asta till ordförande, ', '(två år) '].map(
    (unit) => ['1. Val\nTill ordförande valdes ', unit] as const,
  ),
  ...['Asta Ek   ', 'Asta Ek, ordförande ', '/Asta Ek/ ', 'Ordförande Sekreterare ', 'a '].map(
    (unit) => ['1. Ord\nOrd.\n\nVid protokollet\n', unit] as const,
  ),
];

/** Rows of so many characters. */
export const longRows = (length: number): readonly (readonly [name: string, text: string])[] =>
  ROWS.map(([lead, unit]) => [`${lead}${unit}…`, lead + unit.repeat(Math.ceil(length / unit.length))]);

/** So many characters of each, alone and under the head of minutes. */
export const monotonous = (length: number): readonly (readonly [name: string, text: string])[] =>
  Object.entries(UNITS).flatMap(([name, unit]) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return [
      [name, text],
      [`${name}, after a label`, `Närvarande: Asta Ek, Bo Alm ${text}`],
    ] as const;
  });
