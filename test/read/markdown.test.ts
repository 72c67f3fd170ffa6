import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownProse } from '../../src/read/markdown.ts';
import { markdownPieces } from '../../src/read/markdown-pieces.ts';
import { pageSpans } from '../../src/read/pages.ts';
import { readSource, rulesOf, slices, utf8 } from './help.ts';

const prose = (text: string): string[] => slices(text, markdownProse(text).spans);
const MARK = `{3}${'-'.repeat(48)}`;

test.each<[string, string, string[]]>([
  ['a paragraph of two lines is one span', 'Mötet\növnas.', ['Mötet\növnas.']],
  ['a heading', '## Beslut ##', ['Beslut']],
  ['a heading under a line', 'Beslut\n======', ['Beslut']],
  ['emphasis parts the text', 'Vi **tar** upp *det* nu', ['Vi ', 'tar', ' upp ', 'det', ' nu']],
  ['list items', '- ett\n- två\n  1. tre', ['ett', 'två', 'tre']],
  ['a quote', '> Nämnden', ['Nämnden']],
  ['an escape stands in the span as it is written', 'anna\\_b', ['anna\\_b']],
  ['an entity stands in the span as it is written', 'a &amp; &ouml; b', ['a &amp; &ouml; b']],
  ['a hard break', 'ett  \ntvå', ['ett', 'två']],
  ['a tab in a list', '-\tett', ['ett']],
])('open: %s', (_, text, expected) => {
  expect(prose(text)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['code in a line', 'se `sk0la` här', ['se ', ' här']],
  ['fenced code', 'a\n\n```\nsk0la\n```\n\nb', ['a', 'b']],
  ['indented code', 'a\n\n    sk0la\n\nb', ['a', 'b']],
  ['HTML and comments', '<div>sk0la</div>\n\n<!-- image -->\n\nb <br> c', ['b ', ' c']],
  ['a bare link', 'se <https://sk0la.example> här', ['se ', ' här']],
  ['the target of a link, not its words', '[protokollet](https://a.example/sk0la "sk0la")', ['protokollet']],
  ['an image', 'före ![sk0la](img-0.jpeg) efter', ['före ', ' efter']],
  ['a definition, not what refers to it', '[bilagan][1]\n\n[1]: bilaga-sk0la.pdf', ['bilagan']],
  ['front matter', '---\nrubrik: sk0la\nmöte: 2\n---\nText', ['Text']],
  ['front matter that ends in dots', '---\nmöte: sk0la\n...\n\nText', ['Text']],
  ['page marks', `a\n\n${MARK}\n\nb`, ['a', 'b']],
  ['a page mark without blank lines', `a\n${MARK}\nb`, ['a', 'b']],
  ['a form feed in a paragraph', 'a \fb', ['a ', 'b']],
  [
    'pipes and dashes of a table',
    '| Namn | Roll |\n|---|:--|\n| **Åsa** | ledamot |',
    ['Namn', 'Roll', 'Åsa', 'ledamot'],
  ],
  [
    'the dashes of a table without outer pipes',
    'Namn | Roll\n--- | ---\nÅsa | vald',
    ['Namn', 'Roll', 'Åsa', 'vald'],
  ],
])('closed: %s', (_, text, expected) => {
  expect(prose(text).map((slice) => (text.includes('|') ? slice.trim() : slice))).toEqual(expected);
  expect(prose(text).join('')).not.toContain('sk0la');
});

test.each<[string, string, string[]]>([
  ['a line of dashes without a key below it is no front matter', '---\n\nText\n\n---\n', ['Text']],
  [
    'a fence around the whole document is not its code',
    '```markdown\n# Beslut\n\nText\n```\n',
    ['Beslut', 'Text'],
  ],
  ['such a fence after front matter', '---\nspråk: sv\n---\n~~~\nText\n~~~', ['Text']],
  ['two fences are code', '```\nett\n```\n\nText\n\n```\ntvå\n```', ['Text']],
  ['a heading right after a form feed', 'a\n\f# Beslut', ['a', 'Beslut']],
  ['a byte order mark inside', '\uFEFF# Beslut', ['Beslut']],
  ['a lone pipe is no table', 'Han sade | hon', ['Han sade | hon']],
])('%s', (_, text, expected) => {
  expect(prose(text)).toEqual(expected);
});

test.each([
  ['protokoll.md', 'markdown'],
  ['A.MARKDOWN', 'markdown'],
  ['protokoll.txt', 'text'],
  ['protokoll', 'text'],
  ['md', 'text'],
  ['-', 'text'],
])('%s is read as %s', (name, format) => {
  expect(readSource({ bytes: utf8('# Beslut'), name }).source.format).toBe(format);
});

test('the format that is asked for goes before the name', () => {
  const { source } = readSource({ bytes: utf8('# Beslut'), name: '-', format: 'markdown' });
  expect(source.format).toBe('markdown');
  expect(source.prose).toEqual([{ start: 2, end: 8 }]);
});

describe('laws', () => {
  const line = fc.constantFrom(
    ...[
      'Nämnden beslutar.',
      '# Beslut',
      '- punkt',
      '  - under',
      '1. ett',
      '> citat',
      '    kod',
      '```',
      '---',
    ],
    ...['| a | b |', '|---|---|', '<!-- x', '-->', '<p>', '**fet** [länk](x)', '![b](c)', '&auml; \\*', MARK],
    ...['', '', '\f', 'a\tb', '\uFEFF', '\0', '[a]: b', '==='],
  );
  const document = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

  test('spans are in order, apart, within one page, and not blank', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { spans } = markdownProse(text);
        const pages = pageSpans(text, 'markdown');
        for (const [i, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(pages.some((page) => page.start <= start && end <= page.end)).toBe(true);
        }
      }),
    );
  });

  test('pieces are in order, hold all words, and are short unless one line or one block is long', () => {
    const long = fc.tuple(document, fc.nat(600)).map(([text, times]) => `${text}\n`.repeat(times));
    fc.assert(
      fc.property(long, (text) => {
        const pieces = markdownPieces(text);
        expect(pieces.every((piece, i) => piece.start >= (pieces[i - 1]?.end ?? 0))).toBe(true);
        expect(slices(text, pieces).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        if (!/```|<!--/.test(text))
          expect(Math.max(0, ...pieces.map((p) => p.end - p.start))).toBeLessThanOrEqual(10_000);
      }),
      { numRuns: 30 },
    );
  });
});

test('a long document has the prose of its parts', () => {
  const part =
    '# Beslut\n\nNämnden **beslutar** att\n\n- anta planen\n\n  för året\n\n```\nkod\n\nkod\n```\n\n> citat\n\n';
  expect(prose(part.repeat(300))).toEqual(Array.from({ length: 300 }, () => prose(part)).flat());
});

test.each([1, 21, 41])(
  'no cut parts a list item from what is indented below it (after %i letters)',
  (lead) => {
    const item = '1. Val av ordförande\n\n    Nämnden beslutar att välja Åsa.\n\n';
    const words = ['Val av ordförande', 'Nämnden beslutar att välja Åsa.'];
    const intro = 'a'.repeat(lead);
    const expected = [intro, ...Array.from({ length: 200 }, () => words).flat()];
    expect(prose(`${intro}\n\n${item.repeat(200)}`)).toEqual(expected);
  },
);

test('a cut comes neither in fenced code nor in a comment', () => {
  const code = `\`\`\`\n${'kod\n\n'.repeat(1500)}\`\`\`\n`;
  const comment = `<!--\n${'dold\n\n'.repeat(1500)}-->\n`;
  expect(prose(`före\n\n${code}\nmellan\n\n${comment}\nefter`)).toEqual(['före', 'mellan', 'efter']);
});

test('a page in one line is open, a long block full of markup is closed with a finding', () => {
  const page = 'Nämnden beslutar att anta planen. '.repeat(1000);
  const block = '>'.repeat(20_000);
  const { source, findings } = readSource({ bytes: utf8(`${page}\n\n${block}\n\nSlut.`), name: 'x.md' });
  expect(slices(source.text, source.prose)).toEqual([page.trimEnd(), 'Slut.']);
  expect(rulesOf(findings)).toEqual(['read/long-block']);
  expect(findings[0]?.span).toEqual({ start: page.length + 2, end: page.length + 2 + block.length });
});

test('prose of a file with CR LF and decomposed letters leads back to its bytes', () => {
  const original = '# Mo\u0308te\r\n\r\n*A\u030Asa*\r\n';
  const { source } = readSource({ bytes: utf8(original), name: 'x.md' });
  expect(slices(source.text, source.prose)).toEqual(['Möte', 'Åsa']);
  const back = source.prose.map(({ start, end }) =>
    original.slice(source.offsets?.[start], source.offsets?.[end]),
  );
  expect(back).toEqual(['Mo\u0308te', 'A\u030Asa']);
});
