/** A table in lines answers as the `Map` it was made of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLines, valueInLines } from '../../src/model/lines.ts';

const key = fc.string({ minLength: 1, maxLength: 4 }).filter((text) => !/[ \n]/u.test(text));

test('every key has its value, and no other has any', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), fc.array(key), (entries, others) => {
      const table = new Map(entries);
      const lines = packLines(table);
      for (const wanted of [...table.keys(), ...others, '']) {
        expect(valueInLines(lines, wanted)).toBe(table.get(wanted));
      }
    }),
  );
});
