import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/markdown.ts';
import { read } from '../../src/read/index.ts';
import { MAX_BYTES } from '../../src/read/limits.ts';
import { readSource, utf8 } from './help.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const refusalOf = (bytes: Uint8Array, options = {}): unknown => {
  const result = read({ bytes, name: 'x.txt', ...options });
  return result.kind === 'unreadable' ? result.finding : result.kind;
};

test.each([
  ['%PDF-1.7\n%âãÏÓ\n1 0 obj', 'PDF'],
  ['\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'PNG'],
  ['\xFF\xD8\xFF\xE0\0\x10JFIF', 'JPEG'],
  ['II*\0\x08\0\0\0', 'TIFF'],
  ['MM\0*\0\0\0\x08', 'TIFF'],
  ['GIF89a', 'GIF'],
  ['\0\0\0\x0CjP  \r\n\x87\n', 'JPEG 2000'],
  ['PK\x03\x04\x14\0\x06\0', 'ZIP, DOCX, ODT'],
  ['\x1F\x8B\x08\0', 'GZIP'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'DOC'],
  ['{\\rtf1\\ansi', 'RTF'],
])('%j is refused as %s', (bytes, kind) => {
  expect(refusalOf(latin1(bytes))).toMatchObject({
    rule: 'read/binary',
    level: 'error',
    arguments: { kind },
  });
});

test.each([
  ['<?xml version="1.0"?>\n<alto xmlns="x">', 'ALTO'],
  ['\uFEFF<?xml version="1.0"?>\n<pc:PcGts xmlns:pc="x">', 'PAGE XML'],
  ['<?xml version="1.0"?><document xmlns="http://www.abbyy.com/FineReader_xml/x.xml">', 'ABBYY XML'],
  ['<!DOCTYPE html>\n<html><head><meta name="ocr-system" content="x"/>', 'hOCR'],
  ['level\tpage_num\tblock_num\n1\t1\t0', 'Tesseract TSV'],
  ['<?xml version="1.0"?><a/>', 'XML'],
  ['<html><body>', 'HTML'],
])('%j is refused as %s', (text, kind) => {
  expect(refusalOf(utf8(text))).toMatchObject({ rule: 'read/markup', arguments: { kind } });
});

test.each([
  ['XML in the middle', 'Se <?xml ?> och <alto>'],
  ['a table of another program', 'level\tname\n1\ta'],
  ['words of those formats', 'PK GIF8 %PDF- II*'],
])('%s is text', (_, text) => {
  expect(refusalOf(utf8(text))).toBe('read');
});

test.each([
  ['FF FE 00 00', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]],
  ['00 00 FE FF', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]],
])('UTF-32 (%s) is refused by name', (_, bytes) => {
  expect(refusalOf(Uint8Array.from(bytes))).toMatchObject({
    rule: 'read/unsupported-encoding',
    arguments: { encoding: 'UTF-32' },
  });
});

describe('data without a known beginning', () => {
  const random = (length: number): Uint8Array => {
    let state = 1;
    return Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 16) & 0xff;
    });
  };

  test.each([
    ['zeros', new Uint8Array(1000)],
    ['zeros in text', latin1('ord\0ord\0'.repeat(20))],
    ['random bytes', random(100_000)],
    ['32-bit numbers', new Uint8Array(Int32Array.from({ length: 500 }, (_, i) => i).buffer)],
  ])('%s are no text', (_, bytes) => {
    expect(refusalOf(bytes)).toMatchObject({ rule: 'read/not-text' });
  });

  test('a promise of UTF-8 that a fifth of the bytes break is not believed', () => {
    expect(refusalOf(iconv.encode('åäö ÅÄÖ', 'windows-1252'), { encoding: 'utf-8' })).toMatchObject({
      rule: 'read/undecodable',
      arguments: { encoding: 'utf-8', count: 6 },
    });
  });
});

test('one byte more than the limit is too much', () => {
  expect(refusalOf(new Uint8Array(MAX_BYTES + 1))).toMatchObject({ rule: 'read/too-large' });
  const most = new Uint8Array(MAX_BYTES);
  most.set(utf8('%PDF-'));
  expect(refusalOf(most)).toMatchObject({ rule: 'read/binary' });
});

test.each(['text', 'markdown'] as const)(
  'no bytes make reading %s throw, and what is read is whole',
  (format) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = read({ bytes, name: 'x', format }, markdown);
        if (result.kind === 'unreadable') return;
        const { text, original, offsets, pages } = result.source;
        expect(offsets?.length ?? original.length + 1).toBe(text.length + 1);
        expect(pages.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  },
);

describe('much of it', { timeout: 60_000 }, () => {
  test.each([
    ['text', 5_000_000],
    ['markdown', 1_000_000],
  ] as const)('one line of %s, %i bytes long', (format, length) => {
    const { source } = readSource({ bytes: utf8('ord '.repeat(length / 4)), format });
    expect(source.text).toHaveLength(length);
    expect(source.prose).toHaveLength(1);
  });

  test.each(['text', 'markdown'] as const)('a million blank lines of %s', (format) => {
    const { source, findings } = readSource({ bytes: utf8('\r\n'.repeat(1_000_000)), format });
    expect(source.text).toBe('\n'.repeat(1_000_000));
    expect(source.offsets?.at(-1)).toBe(2_000_000);
    expect(findings.map(({ rule }) => rule)).toEqual(['read/empty']);
  });

  test('a million decomposed letters', () => {
    const { source } = readSource({ bytes: utf8('a\u030A'.repeat(1_000_000)) });
    expect(source.text).toBe('å'.repeat(1_000_000));
  });

  test('a hundred thousand pages', () => {
    const { source } = readSource({ bytes: utf8('sida\f'.repeat(100_000)) });
    expect(source.pages).toHaveLength(100_000);
  });

  test('a million bytes of letters in an old code page', () => {
    const { source } = readSource({ bytes: iconv.encode('på mötet är '.repeat(100_000), 'macintosh') });
    expect(source.encoding).toBe('macintosh');
  });
});
