/** Tells by the first bytes what is no plain text at all, so that the user hears "PDF" and not of thousands of odd letters. */

/** What the first bytes give away: `binary` data, text in some `markup`, or an `encoding` that we do not read. */
export interface Foreign {
  readonly kind: 'binary' | 'markup' | 'encoding';
  /** The usual name of the format: `PDF`, `ALTO`, `UTF-32`. */
  readonly name: string;
}

/** Magic numbers, as Latin-1 text, from the `file` command's database and the formats' own specifications. */
const BINARY: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xFF\xD8\xFF', 'JPEG'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['GIF8', 'GIF'],
  ['\0\0\0\x0CjP  ', 'JPEG 2000'],
  ['\xFF\x4F\xFF\x51', 'JPEG 2000'],
  ['AT&TFORM', 'DjVu'],
  ['PK\x03\x04', 'ZIP, DOCX, ODT'],
  ['\x1F\x8B', 'GZIP'],
  ['7z\xBC\xAF\x27\x1C', '7-Zip'],
  ['Rar!\x1A\x07', 'RAR'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'DOC'],
  ['{\\rtf', 'RTF'],
];

const UTF_32: readonly string[] = ['\xFF\xFE\0\0', '\0\0\xFE\xFF'];

/** Roots of the OCR engines' XML, and the header of Tesseract's TSV; looked for in the first characters of the file. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<(?:\w+:)?alto[\s>]/i, 'ALTO'],
  [/<(?:\w+:)?PcGts[\s>]/, 'PAGE XML'],
  [/FineReader_xml|abbyy\.com/i, 'ABBYY XML'],
  [/\bocr_page\b|ocr-system/, 'hOCR'],
  [/^level\tpage_num\t/, 'Tesseract TSV'],
];
const MARKUP_START = /^\s*<(?:\?xml|!doctype html|html|alto|(?:\w+:)?PcGts)[\s>]|^level\tpage_num\t/i;
const HEAD = 4096;

/** The foreign format of the bytes, where their beginning shows one. */
export function foreignFormat(bytes: Uint8Array): Foreign | undefined {
  const start = latin1(bytes.subarray(0, HEAD));
  if (UTF_32.some((mark) => start.startsWith(mark))) return { kind: 'encoding', name: 'UTF-32' };
  const binary = BINARY.find(([magic]) => start.startsWith(magic));
  if (binary) return { kind: 'binary', name: binary[1] };
  const text = start.replace(/^\xEF\xBB\xBF/, '');
  if (!MARKUP_START.test(text)) return undefined;
  const markup = MARKUP.find(([root]) => root.test(text));
  return { kind: 'markup', name: markup?.[1] ?? (/^\s*<\?xml/i.test(text) ? 'XML' : 'HTML') };
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode.apply(null, bytes as unknown as number[]);
