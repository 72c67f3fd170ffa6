import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalOrder } from '../../src/node/natural-order.ts';

test.each([
  ['numbers by value', ['p2', 'p10', 'p100']],
  ['numbers inside', ['2024-2-27 p1', '2024-02-27 p2', '2024-10-01 p1']],
  ['folder by folder', ['a/z', 'a b/a', 'b']],
  ['what is above before what is below', ['a', 'a/b', 'a/b/c']],
  ['å ä ö last', ['z', 'å', 'ä', 'ö']],
])('%s', (_, expected) => {
  expect([...expected].reverse().sort(naturalOrder)).toEqual(expected);
});

test('it is an order: of two different names one always comes first', () => {
  const name = fc
    .array(fc.constantFrom('a', 'A', 'å', 'a\u030A', '1', '01', '/', '.', ' '), { maxLength: 5 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0);
      expect(naturalOrder(a, b) === 0).toBe(a === b);
      if (naturalOrder(a, b) < 0 && naturalOrder(b, c) < 0) expect(naturalOrder(a, c)).toBeLessThan(0);
    }),
    { numRuns: 1000 },
  );
});
