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

/** So many characters of each, alone and under the head of minutes. */
export const monotonous = (length: number): readonly (readonly [name: string, text: string])[] =>
  Object.entries(UNITS).flatMap(([name, unit]) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return [
      [name, text],
      [`${name}, after a label`, `Närvarande: Asta Ek, Bo Alm ${text}`],
    ] as const;
  });
