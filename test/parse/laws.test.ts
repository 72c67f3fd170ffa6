/** What holds for the tree and the record of any text whatever. */
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/document.ts';
import { lineFates } from '../../src/record/decisions/fates.ts';
import { validateMinutes } from '../../src/record/schema.ts';
import { CASES, fixture, recorded, sourceOf, treeOfSource, untouched } from '../record/help.ts';

/** Pieces that minutes are made of, so that texts come near to minutes. */
// biome-ignore format: one a line would fill the page
const PIECES = [
  '', '', ' ', '    ', '\f', '-', '•', '1.', '1)', '§ 2', '§', '3', '2 (4)', 'Sida 1 av 2', '1/2',
  'Protokoll', 'Närvarande:', 'Närvarande', 'Frånvarande: Börje', 'Asta Lindgärde, ordförande', 'Börje (C)',
  'Datum: 2024-02-27', 'onsdag 27/2', 'Tid: kl. 18–19.30', 'Plats', 'Beslut', 'BESLUT', 'Beslut:',
  'KORTINFORMATION', '• Garn (Asta) Slut.', 'Inga', 'Styrelsen beslutade', 'att köpa garn', 'Vid protokollet',
  'Justeras', 'Sekreterare', 'Bilaga 1', 'Nästa möte: 3 maj', 'Dagordning', '§ 1 Garn ......... 3', '| a | b |',
  '|---|---|', '## 4. Garn', '> x', '```', '_______', 'en rad som bara går på och går på utan slut',
];

const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join(' '));
const minutesLike = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
const unicode = fc.string({ unit: 'binary', maxLength: 200 });
const blanks = fc.array(fc.constantFrom('\n', '\f', ' ', '\t', '\r\n', '\u00a0', 'ö', '1.', '-'), {
  maxLength: 80,
});
const anything = fc.oneof(
  { weight: 4, arbitrary: minutesLike },
  unicode,
  blanks.map((marks) => marks.join('')),
);

describe.each(['a.txt', 'a.md'])('any text, as %s', (file) => {
  test('gives a tree whose positions are in the source, in order and in each other', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const source = sourceIfText(text, file);
        if (source) expect(misplaced(treeOfSource(source), source)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('gives a record that fits the schema', () => {
    fc.assert(
      fc.property(anything, (text) => {
        if (!sourceIfText(text, file)) return;
        const { minutes } = recorded(text, file);
        expect(validateMinutes(minutes)).toEqual(minutes);
      }),
      { numRuns: 200 },
    );
  });

  test('loses no line', () => {
    fc.assert(
      fc.property(anything, (text) => {
        if (sourceIfText(text, file)) expect(lostLines(text, file)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same record every time', () => {
    fc.assert(
      fc.property(minutesLike, (text) => {
        expect(recorded(text, file)).toEqual(recorded(text, file));
      }),
      { numRuns: 30 },
    );
  });
});

describe('small texts', () => {
  test('whose positions are in order: a list in a block of code', () => {
    const source = sourceOf('```\n• Garn (Asta) Slut. Dagordning\nSida 1 av 2 Frånvarande: Börje', 'a.md');
    expect(misplaced(treeOfSource(source), source)).toEqual([]);
  });

  test.each([
    ['an item without words before another', '1)\n§ 2', 'a.txt'],
    ['a number on a line of its own before another', '\f1.\n\f\n1.\t1.\t', 'a.txt'],
    [
      'a bullet with a number alone under a section',
      'BESLUT\n\n• 1. \nBESLUT\n\n§ 1 Garn ......... 3',
      'a.txt',
    ],
    ['a number alone between others', '3\n1)\n§ 2 Plats', 'a.md'],
  ])('that fit the schema: %s', (_, text, file) => {
    const { minutes } = recorded(text, file);
    expect(validateMinutes(minutes)).toEqual(minutes);
  });

  test.each([
    ['a value under its label', 'Plats\nVävstugan', 'a.txt'],
    ['a value under its label and colon', 'Protokoll\n\nPlats:\nVävstugan\n\n1. Garn\nSlut.', 'a.txt'],
    ['a list item without words', '1.', 'a.md'],
    ['a list in a list', '1. - Börje Tallmo\n\n3', 'a.md'],
  ])('that lose no line: %s', (_, text, file) => {
    expect(lostLines(text, file)).toEqual([]);
  });
});

test.each(CASES)('the tree of %s lies in its source', (known) => {
  for (const reading of ['gold', 'eng', 'swe']) {
    const source = sourceOf(fixture(known, `${reading}.txt`));
    expect(misplaced(treeOfSource(source), source)).toEqual([]);
  }
});

describe('texts of unlikely shape give a record', () => {
  test.each([
    ['a million blank lines', '\n'.repeat(1_000_000)],
    ['a line of a megabyte', 'Styrelsen beslutade att köpa garn. '.repeat(30_000)],
  ])('%s', { timeout: 60_000 }, (_, text) => {
    const { minutes } = recorded(text);
    expect(validateMinutes(minutes).format).toBe('renskrift/protokoll@1');
    const words = JSON.stringify(minutes).match(/garn\b/g) ?? [];
    expect(words).toHaveLength(text.match(/garn\b/g)?.length ?? 0);
  });
});

/** The lines of a text of which a word is neither in the record nor furniture. */
function lostLines(text: string, file: string): string[] {
  const source = sourceOf(text, file);
  const fates = lineFates(source, untouched(source), treeOfSource(source), recorded(text, file).places);
  const lost = fates.filter(({ fate }) => fate === 'lost');
  return lost.map(({ span }) => source.text.slice(span.start, span.end));
}

/** The source of a text; undefined if it is none (control characters), which the read stage says. */
function sourceIfText(text: string, file: string): Source | undefined {
  try {
    return sourceOf(text, file);
  } catch {
    return undefined;
  }
}

/** What is wrong with the places in a tree, in words; nothing is. */
function misplaced(tree: Root, source: Source): string[] {
  const { text } = source;
  const wrong: string[] = [];
  const visit = (node: Nodes, parent: { start: number; end: number }): void => {
    const start = node.position?.start.offset ?? -1;
    const end = node.position?.end.offset ?? -1;
    const where = `${node.type} ${start}–${end}`;
    if (start < parent.start || end > parent.end || start > end) wrong.push(`${where} leaves its parent`);
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      const offset = point.offset ?? -1;
      const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
      if (offset > 0 && point.column !== offset - lineStart + 1) wrong.push(`${where} has another column`);
    }
    const children: readonly Nodes[] = 'children' in node ? node.children : [];
    // Of Markdown, cells have the place of their row, and lines of code that of their block: these overlap.
    const isApart = source.format === 'text';
    let last = start;
    for (const child of children) {
      const from = child.position?.start.offset ?? -1;
      if (from < last) wrong.push(`${child.type} in ${where} is out of order`);
      last = (isApart ? child.position?.end.offset : from) ?? last;
      visit(child, { start, end });
    }
  };
  visit(tree, { start: 0, end: text.length });
  for (const { span } of tree.data?.dropped ?? []) {
    if (span.start < 0 || span.end > text.length || span.start > span.end) wrong.push('dropped outside');
  }
  return wrong;
}
