/** What a pattern finds is what `matchAll` finds, also where it was last used in the midst of a text. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesIn } from '../src/matches.ts';

const PATTERNS = [/ab?/g, /b*/g, /(?<first>a)|c$/g, /\p{L}/gu];

test('the same as matchAll', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'å', ' ') }),
      fc.nat(9),
      (text, lastIndex) => {
        for (const pattern of PATTERNS) {
          pattern.lastIndex = 0;
          const expected = [...text.matchAll(pattern)];
          pattern.lastIndex = lastIndex;
          expect(matchesIn(text, pattern)).toEqual(expected);
        }
      },
    ),
  );
});
