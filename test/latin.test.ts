/** `latin` and the regular expressions that it stands for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latin } from '../src/latin.ts';

const LATIN = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
});

const PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  [latin`/\p{L}+/gu`, /\p{L}+/gu],
  [latin`/\P{L}+/gu`, /\P{L}+/gu],
  [latin`/^\p{Lu}[\p{Ll}-]*/u`, /^\p{Lu}[\p{Ll}-]*/u],
  [latin`/[^\p{L}\p{N}§]{1,4}(?=\p{L})/gu`, /[^\p{L}\p{N}§]{1,4}(?=\p{L})/gu],
  [latin`/(?<!\p{L})\p{N}{2}\b/gu`, /(?<!\p{L})\p{N}{2}\b/gu],
  [latin`/[\p{L}\p{M}]+/giu`, /[\p{L}\p{M}]+/giu],
];

describe('latin', () => {
  test.each(PATTERNS)('%s finds in Latin text what %s does', (ours, unicode) => {
    fc.assert(
      fc.property(LATIN, (text) => {
        expect(text.match(ours)).toEqual(text.match(unicode));
      }),
    );
  });

  test('takes parts from outside, with their classes', () => {
    const part = String.raw`\p{Lu}\.`;
    expect('se A. Ek'.replace(latin`/${part} /u`, '')).toBe('se Ek');
  });

  test('leaves escaped brackets alone', () => {
    expect(latin`/\[\p{Lu}\]/u`.exec('[S]')?.[0]).toBe('[S]');
  });

  test('gives the same object for the same place in the code', () => {
    const pattern = (): RegExp => latin`/\p{L}/u`;
    expect(pattern()).toBe(pattern());
  });

  test('knows no negative class within brackets', () => {
    expect(() => latin`/[\P{L}x]/u`).toThrow(RangeError);
  });
});
