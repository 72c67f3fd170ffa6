import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../src/read/normalize.ts';
import { readSource, utf8 } from './help.ts';

/** Strings in which things happen: line ends, letters with marks, Hangul, singletons, characters that compose to more. */
const pieces = fc.constantFrom(
  ...['a', 'å', 'a\u030A', 'o\u0308', 'Å', 'q\u0323\u0307', '\u0301', '\u1100\u1161\u11A8', '가\u11A8'],
  ...['\uFB2C', '\u0958', '\u2126', '—', '😀', '\u{1D15E}', '\u00AD', '\u00A0', ' ', '\f'],
  ...['\n', '\r', '\r\n', '\v', '\u2028', '\u2029', '\x85', '\uD800'],
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const folded = (original: string): string => original.replace(/\r\n|[\r\v\u2028\u2029]/g, '\n');

/** The way back, also where the texts are the same. */
const offsetsOf = (original: string): readonly number[] => {
  const { text, offsets } = normalize(original);
  return offsets ? [...offsets] : Array.from({ length: text.length + 1 }, (_, i) => i);
};

describe('laws', () => {
  test('the text is the NFC of the text with folded line ends', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(normalize(original).text).toBe(folded(original).normalize('NFC'));
      }),
    );
  });

  test('offsets never decrease, begin at 0 and end at the end', () => {
    fc.assert(
      fc.property(text, (original) => {
        const offsets = offsetsOf(original);
        expect(offsets).toHaveLength(normalize(original).text.length + 1);
        expect(offsets.every((offset, i) => i === 0 || offset >= (offsets[i - 1] ?? 0))).toBe(true);
        expect(offsets[0]).toBe(0);
        expect(offsets.at(-1)).toBe(original.length);
      }),
    );
  });

  test('a character that is the same on both sides and alone leads back to itself', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const original = `${before}§${after}`;
        const { text } = normalize(original);
        const offsets = offsetsOf(original);
        for (let at = text.indexOf('§'); at >= 0; at = text.indexOf('§', at + 1)) {
          expect(original[offsets[at] ?? -1]).toBe('§');
        }
      }),
    );
  });

  test('what lies between two characters leads back to what became it', () => {
    fc.assert(
      fc.property(text, text, text, (before, between, after) => {
        const original = `${before}§${between}¤${after}`;
        const { text } = normalize(original);
        const offsets = offsetsOf(original);
        const start = text.indexOf('§') + 1;
        const end = text.indexOf('¤', start);
        const back = original.slice(offsets[start], offsets[end]);
        expect(folded(back).normalize('NFC')).toBe(text.slice(start, end));
      }),
    );
  });

  test('normal text stays the same string, without offsets', () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = normalize(original).text;
        expect(normalize(once)).toEqual({ text: once });
      }),
    );
  });
});

test('every composition of this Unicode version is found', () => {
  // Each character by itself, and where it takes itself apart into others that come together again.
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code === 0xd800) code = 0xe000;
    const character = String.fromCodePoint(code);
    for (const form of [character, character.normalize('NFD')])
      if (normalize(form).text !== folded(form).normalize('NFC')) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['LF', 'ett\ntvå\n', 'ett\ntvå\n'],
  ['CR LF', 'ett\r\ntvå\r\n', 'ett\ntvå\n'],
  ['CR', 'ett\rtvå\r', 'ett\ntvå\n'],
  ['all mixed', 'ett\ntvå\r\ntre\rfyra', 'ett\ntvå\ntre\nfyra'],
  ['CR CR LF', 'ett\r\r\ntvå', 'ett\n\ntvå'],
  ['LF CR', 'ett\n\rtvå', 'ett\n\ntvå'],
  ['vertical tab', 'ett\vtvå', 'ett\ntvå'],
  ['U+2028 and U+2029', 'ett\u2028två\u2029tre', 'ett\ntvå\ntre'],
  ['a form feed is no line end', 'ett\ftvå', 'ett\ftvå'],
])('line ends: %s', (_, original, expected) => {
  expect(normalize(original).text).toBe(expected);
});

test('offsets of a decomposed word in a file with CR LF', () => {
  const original = 'Mo\u0308te\r\nA\u030Asa';
  const { source } = readSource({ bytes: utf8(original) });
  expect(source.text).toBe('Möte\nÅsa');
  expect(source.original).toBe(original);
  expect([...(source.offsets ?? [])]).toEqual([0, 1, 3, 4, 5, 7, 9, 10, 11]);
});

test.each([
  ['soft hyphen', 'sekre\u00ADterare'],
  ['no-break space', 'kl.\u00A013'],
  ['ligature', 'e\uFB03cient'],
  ['long s', 'pro\u017Dto\u017Fkoll'],
  ['zero width no-break space inside', 'a\uFEFFb'],
  ['hyphens of all kinds', 'a\u2010b\u2011c¬d'],
  ['next line control', 'a\u0085b'],
])('a %s stays in the text', (_, original) => {
  expect(normalize(original)).toEqual({ text: original });
});

test('thirty marks on one letter, the most that text may have in streams, are composed as one', () => {
  const original = `a${'\u0301\u0323'.repeat(15)}`;
  expect(normalize(original).text).toBe(original.normalize('NFC'));
});

test('a run of marks longer than any language has is composed part by part', () => {
  const { text } = normalize(`a${'\u0301\u0323'.repeat(100_000)}b`);
  expect(text).toHaveLength(200_001);
  expect(text.startsWith('\u1EA1')).toBe(true); // a and the first dot below
});
