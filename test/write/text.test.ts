import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/write/index.ts';
import { edited, sourceOf } from './sources.ts';

/** The clean text of `original` after replacing each first `before` by its `after`. */
function cleaned(original: string, ...pairs: readonly (readonly [before: string, after: string])[]): string {
  const source = sourceOf(original);
  return cleanText(source, edited(source, pairs));
}

describe('cleanText', () => {
  test.each([
    [
      'a replacement',
      'Motet boérjade kl. 9',
      'Mötet började kl. 9',
      [
        ['Motet', 'Mötet'],
        ['boérjade', 'började'],
      ],
    ],
    ['CRLF beside it', 'Motet\r\nslut\r\n', 'Mötet\r\nslut\r\n', [['Motet', 'Mötet']]],
    ['CR beside it', 'a\rMotet\r', 'a\rMötet\r', [['Motet', 'Mötet']]],
    [
      'a divided word',
      'sekrete-\r\nrare ja\r\n',
      'sekreterare\r\nja\r\n',
      [['sekrete-\nrare ', 'sekreterare\n']],
    ],
    ['a line end that was not there', 'a;b\rc', 'a\rb\rc', [[';', '\n']]],
    ['a line end in a text of one line', 'a;b', 'a\nb', [[';', '\n']]],
    [
      'mixed line ends',
      'a\nsekrete-\r\nrare ja',
      'a\nsekreterare\r\nja',
      [['sekrete-\nrare ', 'sekreterare\n']],
    ],
    ['noise left out', '¢ punkt', 'punkt', [['¢ ', '']]],
    ['form feeds', 'sida ett\fsida tva\f', 'sida ett\fsida två\f', [['tva', 'två']]],
  ] as const)('%s', (_, original, expected, pairs) => {
    expect(cleaned(original, ...pairs)).toBe(expected);
  });

  test('without edits it is the original, whatever its line ends', () => {
    const text = fc
      .array(fc.constantFrom('a', 'å', 'a\u030a', '\r', '\n', '\r\n', '\f', ' ', '\u00ad'))
      .map((a) => a.join(''));
    fc.assert(
      fc.property(text, (original) => {
        const source = sourceOf(original);
        expect(cleanText(source, edited(source, []))).toBe(original);
      }),
    );
  });
});
