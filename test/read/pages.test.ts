import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageSpans } from '../../src/read/pages.ts';
import { readSource, slices, utf8 } from './help.ts';

const MARK = `{0}${'-'.repeat(48)}`;

test.each([
  ['no form feed', 'Protokoll', ['Protokoll']],
  ['between pages (Tesseract)', 'ett\n\ftvå\n', ['ett\n', 'två\n']],
  ['after every page (pdftotext)', 'ett\n\ftvå\n\f', ['ett\n', 'två\n']],
  ['after every page, and an editor’s line end', 'ett\n\ftvå\n\f\n', ['ett\n', 'två\n']],
  ['an empty page between', 'ett\f\ftre', ['ett', '', 'tre']],
  ['an empty first page', '\ftvå', ['', 'två']],
  ['an empty last page but one', 'ett\f\f', ['ett', '']],
  ['a form feed alone', '\f', ['']],
  ['nothing', '', ['']],
  ['a page mark of Marker is text here', `ett\n\n${MARK}\n\ntvå`, [`ett\n\n${MARK}\n\ntvå`]],
])('text: %s', (_, text, expected) => {
  expect(slices(text, pageSpans(text, 'text'))).toEqual(expected);
});

test.each([
  ['marks before every page (Marker)', `\n\n${MARK}\n\nett\n\n${MARK}\n\ntvå`, ['\n\nett\n\n', '\n\ntvå']],
  ['text before the first mark', `ett\n\n${MARK}\n\ntvå`, ['ett\n\n', '\n\ntvå']],
  ['an empty last page', `${MARK}\n\nett\n\n${MARK}\n\n`, ['\n\nett\n\n', '\n\n']],
  ['a mark alone', MARK, ['']],
  ['form feeds', 'ett\ftvå\f', ['ett', 'två']],
  ['dashes too few', `{0}${'-'.repeat(47)}`, [`{0}${'-'.repeat(47)}`]],
])('markdown: %s', (_, text, expected) => {
  expect(slices(text, pageSpans(text, 'markdown'))).toEqual(expected);
});

test('pages are in order, hold no form feed, and hold all words', () => {
  const text = fc
    .array(fc.constantFrom('ord', '\f', '\n', ' '), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (original) => {
      const pages = pageSpans(original, 'text');
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.every((page, i) => page.start <= page.end && page.start >= (pages[i - 1]?.end ?? 0))).toBe(
        true,
      );
      const kept = slices(original, pages);
      expect(kept.join('')).not.toContain('\f');
      expect(kept.join('').match(/ord/g)).toEqual(original.match(/ord/g));
    }),
  );
});

test('in a text every page is prose', () => {
  const { source } = readSource({ bytes: utf8('ett\n\ftvå\n\f'), name: 'p.txt' });
  expect(source.prose).toEqual(source.pages);
  expect(source.pages).toEqual([
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ]);
});
