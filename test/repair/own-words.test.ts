/** A small word list in the form of the lexicon's. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOf } from '../../src/model/automaton.ts';
import { wordListOf } from '../../src/repair/search/own-words.ts';
import { MODEL } from './help.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcåäö'), minLength: 1, maxLength: 6 });

test('has its words in order and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, other) => {
      const sorted = [...words].sort();
      const list = wordListOf(sorted, MODEL.words);
      expect(sorted.map((one) => indexOf(list, one))).toEqual(sorted.map((_, i) => i));
      expect(indexOf(list, other)).toBe(sorted.indexOf(other));
    }),
  );
});
