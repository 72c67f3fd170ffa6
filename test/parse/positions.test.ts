/** The way back from the repaired text to the source. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edited, Source, Span } from '../../src/document.ts';
import { placer } from '../../src/parse/lines/positions.ts';

/** A replacement of a range of the source. */
interface Change extends Span {
  readonly by: string;
}

const source = (text: string): Source => ({
  name: 'a.txt',
  format: 'text',
  text,
  original: text,
  encoding: 'utf-8',
  pages: [{ start: 0, end: text.length }],
  prose: [{ start: 0, end: text.length }],
});

/** The text with the changes made, which are in order and do not overlap. */
function edit(text: string, changes: readonly Change[]): Edited {
  let [made, at] = ['', 0];
  const edits = changes.map(({ start, end, by }) => {
    made += text.slice(at, start);
    const done = { at: made.length, length: by.length, span: { start, end } };
    made += by;
    at = end;
    return done;
  });
  return { text: made + text.slice(at), edits };
}

const TEXT = 'Motet oppnas.\nAlla ar har.';

describe('a range of the repaired text', () => {
  test.each<[string, Change[], string, string]>([
    ['with nothing repaired', [], 'oppnas', 'oppnas'],
    ['that is a repaired word', [{ start: 0, end: 5, by: 'Mötet' }], 'Mötet', 'Motet'],
    ['behind a word that grew', [{ start: 0, end: 5, by: 'Årsmötet' }], 'oppnas', 'oppnas'],
    ['behind a word that shrank', [{ start: 0, end: 5, by: 'Vi' }], 'oppnas', 'oppnas'],
    ['inside a repaired word, as the whole of it', [{ start: 0, end: 5, by: 'Mötet' }], 'öte', 'Motet'],
    ['over a word that was taken away', [{ start: 19, end: 22, by: '' }], 'Alla har', 'Alla ar har'],
    ['before a word that was taken away', [{ start: 19, end: 22, by: '' }], 'Alla ', 'Alla '],
    ['behind a word that was taken away', [{ start: 0, end: 6, by: '' }], 'oppnas', 'oppnas'],
    ['with a word put in', [{ start: 6, end: 6, by: 'nu ' }], 'nu oppnas', 'oppnas'],
  ])('%s', (_, changes, range, printed) => {
    const edited = edit(TEXT, changes);
    const start = edited.text.indexOf(range);
    const span = placer(source(TEXT), edited).span(start, start + range.length);
    expect(TEXT.slice(span.start, span.end)).toBe(printed);
  });
});

test('a position has the line and column of the source, from 1', () => {
  const edited = edit(TEXT, [{ start: 0, end: 5, by: 'Årsmötet' }]);
  const start = edited.text.indexOf('Alla');
  expect(placer(source(TEXT), edited).position(start, start + 4)).toEqual({
    start: { line: 2, column: 1, offset: 14 },
    end: { line: 2, column: 5, offset: 18 },
  });
});

/** Texts with changes that are in order and apart. */
const changed = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(5), fc.string({ maxLength: 6 })), { maxLength: 6 }),
  )
  .map(([text, steps]) => {
    let at = 0;
    const changes = steps.flatMap(([skip, length, by]): Change[] => {
      const start = at + skip + 1;
      at = start + length;
      return at <= text.length && (length > 0 || by !== '') ? [{ start, end: at, by }] : [];
    });
    return { text, edited: edit(text, changes) };
  });

test('spans lie in the source, and later ranges have later spans', () => {
  fc.assert(
    fc.property(changed, fc.nat(), fc.nat(), fc.nat(), ({ text, edited }, ...points) => {
      const [a = 0, b = 0, c = 0] = points
        .map((point) => point % (edited.text.length + 1))
        .sort((x, y) => x - y);
      const { span } = placer(source(text), edited);
      const [first, second] = [span(a, b), span(b, c)];
      expect(first.start).toBeGreaterThanOrEqual(0);
      expect(first.end).toBeGreaterThanOrEqual(first.start);
      expect(second.end).toBeLessThanOrEqual(text.length);
      expect(second.start).toBeGreaterThanOrEqual(first.start);
      expect(second.end).toBeGreaterThanOrEqual(first.end);
    }),
  );
});

test('what no edit touched stands in the source as it stands in the repaired text', () => {
  fc.assert(
    fc.property(changed, ({ text, edited }) => {
      const { span } = placer(source(text), edited);
      const isEdited = (at: number) =>
        edited.edits.some((done) => at >= done.at && at < done.at + done.length);
      for (let at = 0; at < edited.text.length; at++) {
        if (isEdited(at)) continue;
        const { start, end } = span(at, at + 1);
        expect(text.slice(start, end)).toBe(edited.text[at]);
      }
    }),
  );
});
