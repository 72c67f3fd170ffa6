/** Words in, the same words out, each where its span says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../../src/read/scan/compose.ts';
import type { ScannedDocument, Word } from '../../../src/read/scan/tree.ts';

const word = fc.record({
  text: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a\u030A', 'ord ord', '\f'),
  ),
  confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
});
const line = fc.record({ words: fc.array(word, { maxLength: 4 }) });
const block = fc.record({ lines: fc.array(line, { maxLength: 3 }) });
const page = fc.record({ width: fc.nat(), height: fc.nat(), blocks: fc.array(block, { maxLength: 3 }) });
const documents: fc.Arbitrary<ScannedDocument> = fc.record({ pages: fc.array(page, { maxLength: 3 }) });

const wordsIn = ({ pages }: ScannedDocument): Word[] =>
  pages.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.flatMap(({ words }) => words)));
const pieces = ({ text }: Word): string[] => text.split(/\s+/u).filter((piece) => piece !== '');

test('every word comes out as it was, in NFC, under its span and with what is known of it', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const { text, scan, pages } = compose(document);
      const expected = wordsIn(document).flatMap((one) =>
        pieces(one).map((piece) => ({ piece, sure: one.confidence })),
      );
      expect(
        scan.words.map(({ span, confidence }) => ({
          piece: text.slice(span.start, span.end),
          sure: confidence,
        })),
      ).toEqual(expected.map(({ piece, sure }) => ({ piece: piece.normalize('NFC'), sure })));
      expect(text.split(/[ \n\f]+/).filter((piece) => piece !== '')).toEqual(
        expected.map(({ piece }) => piece.normalize('NFC')),
      );
      expect(pages).toHaveLength(Math.max(1, document.pages.length));
      expect(scan.pages).toHaveLength(pages.length);
      for (const [i, { start, end }] of pages.entries()) {
        expect(text.slice(start, end)).not.toContain('\f');
        expect(start).toBe(i === 0 ? 0 : (pages[i - 1]?.end ?? 0) + 1);
      }
    }),
  );
});

test('a page without a size gets that of its words', () => {
  const box = (right: number, bottom: number) => ({ text: 'x', box: { left: 0, top: 0, right, bottom } });
  const blocks = [{ lines: [{ words: [box(5, 9), { text: 'y' }] }, { words: [box(7, 3)] }] }];
  expect(compose({ pages: [{ width: 0, height: 0, blocks }] }).scan.pages).toEqual([{ width: 7, height: 9 }]);
});
