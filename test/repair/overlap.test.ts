/** Decisions are kept apart, and layout leaves a text of the same length. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/document.ts';
import { withoutOverlap } from '../../src/repair/overlap.ts';
import { laidOut, sourceOf } from './layout-help.ts';

const decision = (start: number, end: number): Decision => ({
  kind: 'replace',
  span: { start, end },
  before: 'x'.repeat(end - start),
  after: '',
  confidence: 1,
  reasons: [],
  alternatives: [],
});
const spans = (list: readonly (readonly [number, number])[]): number[][] =>
  withoutOverlap(list.map(([start, end]) => decision(start, end))).map(({ span }) => [span.start, span.end]);

describe('withoutOverlap', () => {
  test.each<[string, [number, number][], [number, number][]]>([
    [
      'puts them in order',
      [
        [5, 6],
        [1, 2],
      ],
      [
        [1, 2],
        [5, 6],
      ],
    ],
    [
      'lets neighbours stand',
      [
        [1, 2],
        [2, 3],
      ],
      [
        [1, 2],
        [2, 3],
      ],
    ],
    [
      'keeps the first of two that overlap',
      [
        [2, 5],
        [1, 3],
      ],
      [[2, 5]],
    ],
    [
      'keeps the first of two in the same place',
      [
        [1, 3],
        [1, 3],
      ],
      [[1, 3]],
    ],
    [
      'keeps the one inside if it was first',
      [
        [2, 3],
        [1, 5],
      ],
      [[2, 3]],
    ],
    [
      'keeps the one around if it was first',
      [
        [1, 5],
        [2, 3],
      ],
      [[1, 5]],
    ],
    ['of nothing is nothing', [], []],
  ])('%s', (_, wanted, kept) => {
    expect(spans(wanted)).toEqual(kept);
  });

  test('keeps what overlaps only with something that was dropped', () => {
    expect(
      spans([
        [8, 9],
        [0, 10],
        [2, 3],
      ]),
    ).toEqual([
      [2, 3],
      [8, 9],
    ]);
  });

  test('keeps exactly those that no earlier kept one overlaps', () => {
    const span = fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }))
      .map(([start, n]): [number, number] => [start, start + n]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (wanted) => {
        const kept: [number, number][] = [];
        for (const [start, end] of wanted)
          if (kept.every((k) => end <= k[0] || start >= k[1])) kept.push([start, end]);
        expect(spans(wanted)).toEqual(kept.sort((a, b) => a[0] - b[0]));
      }),
    );
  });
});

test('the source that layout leaves has every character where it was', () => {
  const text = 'Anna Ek (S), Bo Ek (M)\n_ e Den l5 maj ; Eva Ek (5) :\n§ 1 a\n8 2 b\n§ 3 c';
  const { source, decisions } = laidOut(text);
  expect(source.text).toBe('Anna Ek (S), Bo Ek (M)\n  • Den 15 maj   Eva Ek (S)  \n§ 1 a\n§ 2 b\n§ 3 c');
  expect(source.prose).toEqual(sourceOf(text).prose);
  for (const { span, before } of decisions) expect(text.slice(span.start, span.end)).toBe(before);
});
