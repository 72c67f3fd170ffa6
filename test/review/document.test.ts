import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/review/document.ts';
import { linesOf, passageOf } from '../../src/review/passage.ts';
import { cleaned, DOUBTS, type Doubt, MEETING } from './documents.ts';

/** A text of words and line ends, and decisions on some of its words, as it may come with any line ends. */
const edits: fc.Arbitrary<{ text: string; doubts: readonly Doubt[] }> = fc
  .record({
    pieces: fc.array(
      fc.record({
        word: fc.constantFrom('mote', 'sekrete-\nrare', 'Asa', '|', 'å', 'a\u030a', '😀', '5'),
        after: fc.option(fc.constantFrom('möte', 'sekreterare\n', 'Åsa', '', 'x y'), { nil: undefined }),
        isSure: fc.boolean(),
        blank: fc.constantFrom(' ', '\n', '\n\n', '\f', '  '),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ pieces, lineEnd }) => ({
    // A line end at least stays in the clean text, which tells of what kind they are.
    text: `${pieces.map(({ word, blank }) => word + blank).join('')}\nslut`.replaceAll('\n', lineEnd),
    doubts: pieces.flatMap(({ word, after, isSure }) =>
      after === undefined ? [] : [[word.normalize('NFC'), after, isSure ? 0.95 : 0.5] as const],
    ),
  }));

/** Whether all that a place in it depends on is plain: composed letters are as long as what they were made of. */
const isComposed = (text: string): boolean => text === text.normalize('NFC');

describe('the text that was read, from the clean text and the corrections', () => {
  test('is got back to the letter', () => {
    fc.assert(
      fc.property(edits, ({ text, doubts }) => {
        fc.pre(isComposed(text));
        expect(cleaned(text, doubts).source).toBe(text);
      }),
    );
  });

  test('is got back or said not to be known where letters were composed', () => {
    fc.assert(
      fc.property(edits, ({ text, doubts }) => {
        const { source } = cleaned(text, doubts);
        if (source !== undefined) expect(source.normalize('NFC')).toBe(text.normalize('NFC'));
      }),
    );
  });

  test.each(['Extra. ', ''])('is not known when the clean text was changed after: %j', (change) => {
    const { clean, corrections } = cleaned(MEETING, DOUBTS);
    const changed = change === '' ? clean.slice(3) : change + clean;
    expect(sourceOf(changed, corrections)).toBeUndefined();
  });

  test('is the clean text where nothing was corrected', () => {
    expect(sourceOf('Ett möte.\r\n', [])).toBe('Ett möte.\r\n');
  });
});

describe('the passage around a question', () => {
  test('is its paragraph with the corrections around it made', () => {
    const document = cleaned(MEETING, DOUBTS);
    const vagen = document.corrections.find(({ before }) => before === 'vagen');
    expect(vagen && passageOf(document, vagen)).toEqual({
      before: 'Närvarande: Asa Ek, Bo Lind. Asa Ek valdes att leda motet.\nArendet om ',
      after: ' bordlades till nasta mote.',
    });
  });

  test('is the kept context where the text is not known', () => {
    const document = { ...cleaned(MEETING, DOUBTS), source: undefined };
    for (const correction of document.corrections)
      expect(passageOf(document, correction)).toBe(correction.context);
  });

  test('and the question are one with the clean text, whatever the line ends', () => {
    fc.assert(
      fc.property(edits, ({ text, doubts }) => {
        const document = cleaned(text, doubts);
        fc.pre(document.source !== undefined);
        for (const correction of document.corrections.filter(({ kind }) => kind === 'ask')) {
          const { before, after } = passageOf(document, correction);
          const stands = (document.source as string).slice(correction.span.start, correction.span.end);
          expect(document.clean).toContain(before + stands + after);
        }
      }),
    );
  });
});

describe('the lines of a question', () => {
  test('are the whole line as it was read and as it is cleaned', () => {
    const text = 'Forsta raden\r\nom mote och nasta\r\nsista';
    const document = cleaned(text, [
      ['mote', 'möte', 0.95],
      ['nasta', 'nästa', 0.5],
    ]);
    const [, ask] = document.corrections;
    expect(ask && linesOf(document, ask)).toEqual({
      span: { start: 14, end: 31 },
      cleanSpan: { start: 14, end: 31 },
      before: 'om mote och nasta',
      clean: 'om möte och nasta',
    });
  });

  test('grow over a correction that goes over a line end', () => {
    const text = 'var sekrete-\r\nrare har\r\nsista';
    const document = cleaned(text, [
      ['sekrete-\nrare', 'sekreterare\n', 0.95],
      ['har', 'här', 0.5],
    ]);
    const ask = document.corrections[1];
    expect(ask && linesOf(document, ask)).toMatchObject({
      before: 'var sekrete-\nrare har',
      clean: 'var sekreterare\n har',
    });
  });

  test('are not known where the text is not', () => {
    const document = { ...cleaned(MEETING, DOUBTS), source: undefined };
    expect(document.corrections[2] && linesOf(document, document.corrections[2])).toBeUndefined();
  });

  test('cut no correction and hold the question', () => {
    fc.assert(
      fc.property(edits, ({ text, doubts }) => {
        const document = cleaned(text, doubts);
        for (const correction of document.corrections) {
          const lines = linesOf(document, correction);
          if (!lines) continue;
          const { span } = lines;
          expect(span.start).toBeLessThanOrEqual(correction.span.start);
          expect(span.end).toBeGreaterThanOrEqual(correction.span.end);
          for (const other of document.corrections) {
            const isOutside = other.span.end <= span.start || other.span.start >= span.end;
            const isInside = span.start <= other.span.start && other.span.end <= span.end;
            expect(isOutside || isInside).toBe(true);
          }
        }
      }),
    );
  });
});
