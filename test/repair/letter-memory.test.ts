/** What the memory of the character models answers is what they would. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterLogProbability as workedOut } from '../../src/model/letters.ts';
import { loadModel } from '../../src/node/model.ts';
import { letterLogProbability } from '../../src/repair/channel/letter-memory.ts';

const { wordLetters, nameLetters } = loadModel();
/** Few enough letters for places to be asked for again, some of them far apart. */
const LETTERS = ['a', 'e', 'r', 's', 't', 'å', 'ö', 'ł', '’'];
const WORD = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12 });

test.each([
  ['words', wordLetters],
  ['names', nameLetters],
])('what is remembered of %s is what is worked out, to the last bit', (_, table) => {
  fc.assert(
    fc.property(fc.array(WORD, { minLength: 1, maxLength: 20 }), (words) => {
      for (const word of [...words, ...words])
        expect(letterLogProbability(table, word)).toBe(workedOut(table, word));
    }),
  );
});
