/** How a run of characters without blanks is cut into tokens, and what each is. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../src/repair/text/tokens.ts';

/** Each token as `kind:text`, a hanging one with `~` behind. */
const cut = (run: string): string[] =>
  tokensOf(run, 0).map(({ kind, text, hanging }) => `${kind}:${text}${hanging ? '~' : ''}`);

describe.each([
  [
    'words, with the punctuation around them left out',
    {
      fråga: ['word:fråga'],
      '(fråga)': ['word:fråga'],
      '”fråga”.': ['word:fråga'],
      'och/eller': ['word:och', 'word:eller'],
      'Anna-Karin': ['word:Anna', 'word:Karin'],
      'bl.a.': ['word:bl', 'word:a'],
      'KF:s': ['word:KF', 'pause::', 'code:s'],
      'Tid:pa': ['word:Tid', 'pause::', 'word:pa'],
    },
  ],
  [
    'words with what OCR put inside them',
    {
      f6r: ['word:f6r'],
      Sppnat: ['word:Sppnat'],
      'avg6rs’i': ['word:avg6rs’i'],
      'k|assen': ['word:k|assen'],
      'sta¢s': ['word:sta¢s'],
      'fré&ga': ['word:fré&ga'],
      '&rende': ['word:&rende'],
      '¢rende': ['word:¢rende'],
      o6m: ['word:o6m'],
      'pl]anen': ['word:pl]anen'],
    },
  ],
  [
    'signs that stand between words and not inside one',
    {
      'Ek&Co': ['word:Ek&Co'],
      'A&': ['word:A'],
      '&': [],
      'ja!': ['word:ja'],
      '[ja]': ['word:ja'],
      '¢': [],
    },
  ],
  [
    'a first part that hangs',
    {
      'skol-': ['word:skol~'],
      'skol-,': ['word:skol~', 'pause:,'],
      'för-skola': ['word:för', 'word:skola'],
      'skol-2': ['word:skol', 'number:2'],
    },
  ],
  [
    'pauses',
    {
      'kassör,': ['word:kassör', 'pause:,'],
      'Närvarande:': ['word:Närvarande', 'pause::'],
      'mål;': ['word:mål', 'pause:;'],
      '–': ['pause:–'],
      '—': ['pause:—'],
      '-': ['pause:-'],
      '.': [],
      '--': [],
    },
  ],
  [
    'numbers',
    {
      '12': ['number:12'],
      '8.30': ['time:8.30'],
      '13:00': ['time:13:00'],
      '13.00-16.00': ['number:13.00-16.00'],
      '17500': ['number:17500'],
      '17.500,50': ['number:17.500,50'],
      '20/21': ['number:20/21'],
      '2024': ['year:2024'],
      '1898': ['number:1898'],
      '(2024),': ['year:2024', 'pause:,'],
      '2024-02-27': ['date:2024-02-27'],
      '2024-02-27:': ['date:2024-02-27', 'pause::'],
      '12,': ['number:12', 'pause:,'],
      '§12': ['number:12'],
      '5%': ['number:5'],
    },
  ],
  [
    'codes and case numbers',
    {
      'KS-2024-17': ['code:KS-2024-17'],
      '4a': ['code:4a'],
      '4r': ['word:4r'],
      'Ra/31042.07': ['code:Ra/31042.07'],
      'KS-2024-00017.': ['code:KS-2024-00017'],
      'SN-2024/17': ['code:SN-2024/17'],
      Q24: ['code:Q24'],
      A4: ['code:A4'],
      '12B': ['code:12B'],
      'E4:an': ['code:E4', 'pause::', 'code:an'],
      '1:an': ['number:1', 'pause::', 'code:an'],
    },
  ],
  [
    'letters with digits between: a word where small letters carry it',
    {
      f6rsl4g: ['word:f6rsl4g'],
      '2n': ['word:2n'],
      a12: ['code:a12'],
      '12abc': ['code:12abc'],
    },
  ],
  [
    'addresses',
    {
      'anna.ek@lund.se': ['address:anna.ek@lund.se'],
      'https://www.lund.se/a?b=1': ['address:https://www.lund.se/a?b=1'],
      'www.lund.se': ['address:www.lund.se'],
      'lund.se.': ['address:lund.se.'],
      '(lund.se)': ['address:(lund.se)'],
      'lund.nu,': ['address:lund.nu,'],
      'lund.io': ['address:lund.io'],
      'kallelse.docx': ['address:kallelse.docx'],
    },
  ],
] as const)('%s', (_, table) => {
  test.each(Object.entries(table))('%s', (run, tokens) => {
    expect(cut(run)).toEqual(tokens);
  });
});

test('spans say where each token stands in the source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(1000), (text, start) => {
      const run = text.replace(/\s/gu, '');
      let end = start;
      for (const token of tokensOf(run, start)) {
        expect(run.slice(token.span.start - start, token.span.end - start)).toBe(token.text);
        expect(token.text).not.toBe('');
        expect(token.span.start).toBeGreaterThanOrEqual(end);
        end = token.span.end;
      }
    }),
  );
});

test('no letter or digit is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcÅö019.,:;-/&¢|’(“§@') }), (run) => {
      const kept = tokensOf(run, 0)
        .map(({ text }) => text)
        .join('');
      expect(kept.replace(/[^\p{L}\p{N}]/gu, '')).toBe(run.replace(/[^\p{L}\p{N}]/gu, ''));
    }),
  );
});
