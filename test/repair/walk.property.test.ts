/** Laws of the walk, with plain edit distance over random lexicons as the oracle. */
import * as fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { type Channel, FREE_EDIT } from '../../src/repair/channel/channel.ts';
import { createWalk } from '../../src/repair/channel/walk.ts';
import { lowerForms, smallModel } from '../model/small-model.ts';

/** A channel that confuses nothing and takes nothing for a letter that comes out right. */
const PLAIN: Channel = {
  identity: new Int32Array(0x400),
  confusions: Array.from({ length: 0x400 }, () => []),
  survival: 0.5,
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'å'), minLength: 1, maxLength: 7 });
const lexicon = fc.uniqueArray(word, { minLength: 1, maxLength: 40 });

describe('with free edits alone, the walk finds the words within that distance and no others', () => {
  test.each([0, 1, 2])('%i edits', (freeEdits) => {
    fc.assert(
      fc.property(lexicon, word, (words, token) => {
        const walk = createWalk(smallModel({ forms: lowerForms(words) }), PLAIN);
        const options = {
          budget: freeEdits * FREE_EDIT,
          dearest: FREE_EDIT,
          together: 'no',
          freeEdits,
        } as const;
        const found = walk(token, options).map(({ path, cost }) => [path, cost / FREE_EDIT]);
        const near = words.map((w) => [w, distance(w, token)] as const).filter(([, d]) => d <= freeEdits);
        expect(new Map(found as [string, number][])).toEqual(new Map(near));
      }),
      { numRuns: 60 },
    );
  });
});

test('readings come cheapest first, one for each word, with the words that their parts number', () => {
  fc.assert(
    fc.property(lexicon, word, (words, token) => {
      const model = smallModel({ forms: lowerForms(words) });
      const options = { budget: 3 * FREE_EDIT, dearest: FREE_EDIT, together: 'words', freeEdits: 2 } as const;
      const readings = createWalk(model, PLAIN)(token, options);
      const sorted = [...words].sort((a, b) => (a < b ? -1 : 1));
      expect(readings.map(({ cost }) => cost)).toEqual(
        readings.map(({ cost }) => cost).sort((a, b) => a - b),
      );
      expect(new Set(readings.map(({ path }) => path)).size).toBe(readings.length);
      for (const { path, parts } of readings) expect(parts.map((i) => sorted[i])).toEqual(path.split(' '));
    }),
    { numRuns: 60 },
  );
});
