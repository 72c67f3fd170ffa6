/** The repaired text is made of the source and its replacements. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '../../src/document.ts';
import { applyDecisions } from '../../src/repair/apply.ts';
import { sourceOf } from './layout-help.ts';

const decision = (
  text: string,
  start: number,
  end: number,
  after: string,
  kind: Decision['kind'],
): Decision => ({
  kind,
  span: { start, end },
  before: text.slice(start, end),
  after,
  confidence: 1,
  reasons: ['confusion'],
  alternatives: [],
});

test('replacements are made, questions are not', () => {
  const text = 'Narvarande: Asa och Bo _';
  const edited = applyDecisions(sourceOf(text), [
    decision(text, 0, 10, 'Närvarande', 'replace'),
    decision(text, 12, 15, 'Åsa', 'ask'),
    decision(text, 22, 24, '', 'replace'),
  ]);
  expect(edited.text).toBe('Närvarande: Asa och Bo');
  expect(edited.edits).toEqual([
    { at: 0, length: 10, span: { start: 0, end: 10 } },
    { at: 22, length: 0, span: { start: 22, end: 24 } },
  ]);
});

test('without decisions it is the source', () => {
  expect(applyDecisions(sourceOf('Hej'), [])).toEqual({ text: 'Hej', edits: [] });
});

test('edits lead back to the source', () => {
  const edit = fc.record({
    gap: fc.nat(5),
    width: fc.integer({ min: 1, max: 4 }),
    after: fc.string({ maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), fc.nat(9), (wanted, tail) => {
      const length = wanted.reduce((sum, { gap, width }) => sum + gap + width, tail);
      const text = Array.from({ length }, (_, i) => 'abcdefghij'.charAt(i % 10)).join('');
      let at = 0;
      const decisions = wanted.map(({ gap, width, after }) => {
        const start = at + gap;
        at = start + width;
        return decision(text, start, at, after, 'replace');
      });
      const source = { ...sourceOf(''), text };
      const { text: result, edits } = applyDecisions(source, decisions);
      const undone = edits.reduceRight(
        (done, { at: start, length: width, span }) =>
          done.slice(0, start) + text.slice(span.start, span.end) + done.slice(start + width),
        result,
      );
      expect(undone).toBe(text);
    }),
  );
});
