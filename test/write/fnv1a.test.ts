/** The short names of texts: as the standard has them, and counted as it says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fnv1a } from '../../src/write/fnv1a.ts';

describe('FNV-1a with 64 bits', () => {
  // Of the test vectors of RFC 9923.
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of «%s» is %s', (text, expected) => {
    expect(fnv1a(text)).toBe(expected);
  });

  test('in halves is as in one piece', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fnv1a(text)).toBe(inOnePiece(text));
      }),
    );
  });
});

function inOnePiece(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
