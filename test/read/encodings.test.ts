import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { Encoding } from '../../src/document.ts';
import { readSource, rulesOf, utf8 } from './help.ts';

const SENTENCE = 'Ordföranden öppnade mötet på Ängsvägen och hälsade Åsa, Örjan och Édith välkomna till § 1.';

const ENCODINGS: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'cp850',
  'macintosh',
];
const MARKED: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be'];

test.each(ENCODINGS)('a Swedish sentence is read from %s without being told', (encoding) => {
  const { source, findings } = readSource({ bytes: iconv.encode(SENTENCE, encoding) });
  expect(source).toMatchObject({ encoding, text: SENTENCE, original: SENTENCE });
  expect(source.offsets).toBeUndefined();
  expect(findings).toEqual([]);
});

test.each(MARKED)('a byte order mark in %s decides and is no part of the text', (encoding) => {
  const { source } = readSource({ bytes: iconv.encode(SENTENCE, encoding, { addBOM: true }) });
  expect(source).toMatchObject({ encoding, original: SENTENCE });
});

test.each(ENCODINGS)('%s is read as such when it is asked for', (encoding) => {
  const bytes = iconv.encode('på', encoding);
  expect(readSource({ bytes, encoding }).source).toMatchObject({ encoding, text: 'på' });
});

test('every byte from 0x80 to 0x9F of Windows-1252 is the character that Microsoft gave it', () => {
  // The five without a character (81, 8D, 8F, 90, 9D) are U+FFFD here.
  const expected = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';
  const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
  expect(readSource({ bytes, encoding: 'windows-1252' }).source.text).toBe(expected);
});

test.each([
  ['windows-1252', [0x6d, 0xf6, 0x74, 0x65], 'möte'],
  ['windows-1252', [0xc4, 0x72, 0x65, 0x6e, 0x64, 0x65], 'Ärende'],
  [
    'windows-1252',
    [0x65, 0x6e, 0x20, 0x94, 0x73, 0x61, 0x6b, 0x94, 0x20, 0x96, 0x20, 0x73, 0xe5],
    'en ”sak” – så',
  ],
  ['cp850', [0x6d, 0x94, 0x74, 0x65], 'möte'],
  ['cp850', [0x8e, 0x72, 0x65, 0x6e, 0x64, 0x65, 0x20, 0x70, 0x86], 'Ärende på'],
  ['cp850', [0x4e, 0x8e, 0x4d, 0x4e, 0x44, 0x45, 0x4e], 'NÄMNDEN'],
  ['macintosh', [0x6d, 0x9a, 0x74, 0x65], 'möte'],
  ['macintosh', [0x52, 0x81, 0x44, 0x20, 0x6f, 0x63, 0x68, 0x20, 0x6c, 0x8a, 0x6e], 'RÅD och län'],
] as const)('%s is told by a few letters: %j → %s', (encoding, bytes, text) => {
  const { source, findings } = readSource({ bytes: Uint8Array.from(bytes) });
  expect(source).toMatchObject({ encoding, text });
  expect(findings).toEqual([]);
});

test.each([
  ['a lone quotation mark', [0x94]],
  ['a lone letter', [0x20, 0xe5, 0x20]],
  ['Cyrillic in Windows-1251', [0xcf, 0xf0, 0xee, 0xf2, 0xee, 0xea, 0xee, 0xeb]],
])('%s is read as Windows-1252, with a finding that it may be another', (_, bytes) => {
  const { source, findings } = readSource({ bytes: Uint8Array.from(bytes) });
  expect(source.encoding).toBe('windows-1252');
  expect(rulesOf(findings)).toEqual(['read/encoding-uncertain']);
  expect(findings[0]?.arguments.other).not.toBe('windows-1252');
});

test('quotation marks at the edges of words are not taken for the ö of CP850', () => {
  const text = 'Han sade ”ja” och hon sade ”nej tack”, fast de sade ”kanske” sedan.';
  const { source } = readSource({ bytes: iconv.encode(text, 'windows-1252') });
  expect(source).toMatchObject({ encoding: 'windows-1252', text });
});

test('UTF-8 with a damaged place is still UTF-8, and the finding shows the place', () => {
  const bytes = Buffer.concat([utf8('Nämnden på '), Buffer.from([0xc3]), utf8(' möte.')]);
  const { source, findings } = readSource({ bytes });
  expect(source).toMatchObject({ encoding: 'utf-8', text: 'Nämnden på \uFFFD möte.' });
  expect(findings).toMatchObject([
    { rule: 'read/damaged', arguments: { count: 1, encoding: 'utf-8' }, span: { start: 11, end: 12 } },
  ]);
});

test.each(MARKED)('a U+FFFD that stands in the %s is reported as lost earlier, not as damage', (encoding) => {
  const { findings } = readSource({ bytes: iconv.encode('f\uFFFDrslag', encoding, { addBOM: true }) });
  expect(findings).toMatchObject([
    { rule: 'read/replacement-characters', arguments: { count: 1 }, span: { start: 1, end: 2 } },
  ]);
});

test('half a unit at the end of UTF-16 is damage', () => {
  const bytes = Buffer.concat([iconv.encode('Mötet slutar', 'utf-16le'), Buffer.from([0x2e])]);
  const { source, findings } = readSource({ bytes });
  expect(source.encoding).toBe('utf-16le');
  expect(rulesOf(findings)).toEqual(['read/damaged']);
});

test('plain ASCII is UTF-8, without a finding', () => {
  const { source, findings } = readSource({ bytes: utf8('Protokoll 7') });
  expect(source.encoding).toBe('utf-8');
  expect(findings).toEqual([]);
});
