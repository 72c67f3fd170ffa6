/** Common ends: every letter is counted once, at the beginning first. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonEnds } from '../src/ends.ts';

test.each([
  ['mote', 'möte', 1, 2],
  ['Haglund', 'Hagl', 4, 0],
  ['anna', 'annanna', 4, 0],
  ['aba', 'aa', 1, 1],
  ['ord', 'ord', 3, 0],
  ['', 'ord', 0, 0],
])('%s, %s', (a, b, head, tail) => {
  expect(commonEnds(a, b)).toEqual({ head, tail });
});

test('what is left differs at both ends', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { head, tail } = commonEnds(a, b);
      const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
      expect(a.slice(0, head) + left + a.slice(a.length - tail)).toBe(a);
      if (!left || !right) return;
      expect(left[0]).not.toBe(right[0]);
      expect(left.at(-1)).not.toBe(right.at(-1));
    }),
  );
});
