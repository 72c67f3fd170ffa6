import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../src/repair/apply.ts';
import { settle } from '../../src/settle/index.ts';
import type { Ruling } from '../../src/settle/ruling.ts';
import { standingOf } from '../../src/settle/standing.ts';
import { cleanText } from '../../src/write/text.ts';
import { type Doubt, decisionsOn, digestOf } from '../review/documents.ts';
import { sourceOf } from '../write/sources.ts';
import { everywhere, here, inDocument, undo } from './rulings.ts';

const TEXT = 'Vi bor i Asa. Asa bor har.\nBoende: Asa-Britt\n';
const DOUBTS: readonly Doubt[] = [
  ['bor', 'bör', 0.95],
  ['Asa', 'Åsa', 0.6],
  ['har', 'här', 0.7],
];

function settled(text: string, doubts: readonly Doubt[], rulings: readonly Ruling[], name = 'a.txt') {
  const source = sourceOf(text, name);
  const repair = { decisions: decisionsOn(source, doubts), words: 9 };
  const result = settle(source, digestOf(text), repair, standingOf(rulings));
  const clean = cleanText(source, applyDecisions(source, result.repair.decisions));
  const asks = result.repair.decisions.filter(({ kind }) => kind === 'ask').map(({ before }) => before);
  return { clean, asks, rules: result.findings.map(({ rule }) => rule), ...result };
}

test('without rulings everything is as repair decided', () => {
  const source = sourceOf(TEXT);
  const repair = { decisions: decisionsOn(source, DOUBTS), words: 9 };
  expect(settle(source, digestOf(TEXT), repair, undefined)).toEqual({ repair, findings: [] });
  expect(settle(source, digestOf(TEXT), repair, standingOf([]))).toEqual({ repair, findings: [] });
});

describe('what people decided stands', () => {
  test.each<readonly [string, readonly Ruling[], clean: string, asks: readonly string[]]>([
    ['nothing', [], 'Vi bör i Asa. Asa bor har.\nBoende: Asa-Britt\n', ['Asa', 'har']],
    [
      'a question answered',
      [here(TEXT, 'Asa', 'Åsa')],
      'Vi bör i Åsa. Asa bor har.\nBoende: Asa-Britt\n',
      ['har'],
    ],
    [
      'a question answered by keeping',
      [here(TEXT, 'Asa', 'Asa')],
      'Vi bör i Asa. Asa bor har.\nBoende: Asa-Britt\n',
      ['har'],
    ],
    [
      'what repair did, taken back',
      [here(TEXT, 'bor', 'bor')],
      'Vi bor i Asa. Asa bor har.\nBoende: Asa-Britt\n',
      ['Asa', 'har'],
    ],
    [
      'what repair did, otherwise',
      [here(TEXT, 'bor', 'for')],
      'Vi for i Asa. Asa bor har.\nBoende: Asa-Britt\n',
      ['Asa', 'har'],
    ],
    [
      'a place repair was content with',
      [here(TEXT, 'i', 'på', 0, 1)],
      'Vi bör på Asa. Asa bor har.\nBoende: Asa-Britt\n',
      ['Asa', 'har'],
    ],
    ['a word left out', [here(TEXT, 'har', '')], 'Vi bör i Asa. Asa bor .\nBoende: Asa-Britt\n', ['Asa']],
    [
      'a word in the document',
      [inDocument(TEXT, 'Asa', 'Åsa')],
      'Vi bör i Åsa. Åsa bor har.\nBoende: Asa-Britt\n',
      ['har'],
    ],
    [
      'a word everywhere',
      [everywhere('Asa', 'Åsa')],
      'Vi bör i Åsa. Åsa bor har.\nBoende: Asa-Britt\n',
      ['har'],
    ],
    [
      'a word that others begin with',
      [everywhere('Bo', 'Bosse')],
      'Vi bör i Asa. Asa bor har.\nBoende: Asa-Britt\n',
      ['Asa', 'har'],
    ],
    [
      'a word that repair had changed',
      [everywhere('bor', 'bor')],
      'Vi bor i Asa. Asa bor har.\nBoende: Asa-Britt\n',
      ['Asa', 'har'],
    ],
    [
      'words with a blank',
      [everywhere('bor har', 'bör här')],
      'Vi bör i Asa. Asa bör här.\nBoende: Asa-Britt\n',
      ['Asa'],
    ],
    [
      'the longer of two that begin alike',
      [everywhere('bor', 'for'), everywhere('bor har', 'bör här')],
      'Vi for i Asa. Asa bör här.\nBoende: Asa-Britt\n',
      ['Asa'],
    ],
    [
      'undone',
      [here(TEXT, 'Asa', 'Åsa'), undo(here(TEXT, 'Asa', 'Åsa'), 1)],
      'Vi bör i Asa. Asa bor har.\nBoende: Asa-Britt\n',
      ['Asa', 'har'],
    ],
    [
      'another document',
      [inDocument('Annat', 'Asa', 'Åsa')],
      'Vi bör i Asa. Asa bor har.\nBoende: Asa-Britt\n',
      ['Asa', 'har'],
    ],
  ])('%s', (_name, rulings, clean, asks) => {
    expect(settled(TEXT, DOUBTS, rulings)).toMatchObject({ clean, asks });
  });

  test('as a decision that is certain and says who', () => {
    const { repair } = settled(TEXT, DOUBTS, [here(TEXT, 'Asa', 'Åsa')]);
    expect(repair.decisions).toContainEqual({
      kind: 'replace',
      span: { start: 9, end: 12 },
      before: 'Asa',
      after: 'Åsa',
      confidence: 1,
      reasons: ['person'],
      alternatives: [],
    });
    expect(repair.words).toBe(9);
  });
});

describe('of several about a place', () => {
  const PLACE = here(TEXT, 'Asa', 'Åsele');
  const DOCUMENT = inDocument(TEXT, 'Asa', 'Assar', 5);
  const ALL = everywhere('Asa', 'Aase', 9);

  test('this place goes before the document, and that before everywhere, whatever their time', () => {
    expect(settled(TEXT, DOUBTS, [ALL, DOCUMENT, PLACE]).clean).toMatch(/^Vi bör i Åsele\. Assar bor/);
    expect(settled(TEXT, DOUBTS, [ALL, PLACE]).clean).toMatch(/^Vi bör i Åsele\. Aase bor/);
    expect(settled(TEXT, DOUBTS, [ALL, DOCUMENT]).clean).toMatch(/^Vi bör i Assar\. Assar bor/);
  });

  test('a line typed anew after a word goes before the word, and the other way round', () => {
    const line = 'Vi bor i Asa. Asa bor har.';
    const word = here(TEXT, 'har', 'här', 1);
    expect(settled(TEXT, DOUBTS, [word, here(TEXT, line, 'Ny rad.', 2)]).clean).toMatch(/^Ny rad\.\n/);
    expect(settled(TEXT, DOUBTS, [here(TEXT, line, 'Ny rad.', 0), word]).clean).toMatch(/^Vi .* här\.\n/);
  });

  test('a line that was decided again counts by its later time', () => {
    const line = 'Vi bor i Asa. Asa bor har.';
    const rulings = [here(TEXT, line, 'Ett.', 0), here(TEXT, 'har', 'här', 1), here(TEXT, line, 'Två.', 2)];
    expect(settled(TEXT, DOUBTS, rulings).clean).toMatch(/^Två\.\n/);
  });
});

describe('what is no word by itself', () => {
  const SPECKS = '| Vi bor | i Pabyn\n';
  const NOISE: readonly Doubt[] = [
    ['|', '', 0.5],
    ['|', '', 0.5],
    ['Pa', 'På', 0.6],
  ];

  test('is settled where repair asked of it, and nowhere else', () => {
    const rulings = [everywhere('|', ''), inDocument(SPECKS, 'Pa', 'På')];
    expect(settled(SPECKS, NOISE.slice(0, 1), [everywhere('|', '')]).clean).toBe(' Vi bor | i Pabyn\n');
    expect(settled(SPECKS, NOISE, rulings)).toMatchObject({ clean: ' Vi bor  i Påbyn\n', asks: [] });
    expect(settled(SPECKS, [], rulings)).toMatchObject({ clean: SPECKS });
  });
});

describe('rulings that cannot be followed', () => {
  test('about a file that has changed are counted and told of', () => {
    const old = [inDocument('Annat', 'Asa', 'Åsa'), here('Annat', 'Annat', 'Annat')];
    const { findings, clean } = settled(TEXT, [], old);
    expect(findings).toMatchObject([{ rule: 'settle/stale', arguments: { count: 2 } }]);
    expect(clean).toBe(TEXT);
  });

  test('about another file are no business of this one', () => {
    expect(settled(TEXT, [], [inDocument('Annat', 'Asa', 'Åsa')], 'b.txt').rules).toEqual([]);
  });

  test('whose words do not stand where they say are told of, with the place', () => {
    const ruling = { ...here(TEXT, 'Asa', 'Åsa'), before: 'Osa' };
    const { findings, clean } = settled(TEXT, [], [ruling]);
    expect(findings).toMatchObject([
      { rule: 'settle/misplaced', arguments: { seen: 'Asa', before: 'Osa' }, span: { start: 9, end: 12 } },
    ]);
    expect(clean).toBe(TEXT);
  });

  test('beyond the end of the text are told of', () => {
    const ruling = { ...here(TEXT, 'Asa', 'Åsa'), span: { start: 9000, end: 9003 } };
    expect(settled(TEXT, [], [ruling]).rules).toEqual(['settle/misplaced']);
  });
});

test('places count in the file as it is, whatever its line ends and normal form', () => {
  const text = 'Ra\u030adet\r\nbor i Asa\r\n'; // å as a and a ring
  const rulings = [here(text, 'Asa', 'Åsa')];
  expect(settled(text, [['bor', 'bör', 0.5]], rulings)).toMatchObject({
    clean: 'Ra\u030adet\r\nbor i Åsa\r\n',
    asks: ['bor'],
    rules: [],
  });
});
