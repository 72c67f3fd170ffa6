/**
 * Tells by the first bytes what is no plain text: OCR with positions, which has readers of its own (`scan/`), and what
 * nobody reads here, so that the user hears "PDF" and not of thousands of odd letters.
 */

/** The formats with positions that can be read, by their usual names. */
export type ScanKind = 'ALTO' | 'PAGE XML' | 'hOCR' | 'Tesseract TSV';

/** What the first bytes give away: a `scan`, `binary` data, text in some other `markup`, or an `encoding` that we do not read. */
export type Foreign =
  | { readonly kind: 'scan'; readonly name: ScanKind }
  /** The usual name of the format: `PDF`, `ABBYY XML`, `UTF-32`. */
  | { readonly kind: 'binary' | 'markup' | 'encoding'; readonly name: string };

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
const SCANS: readonly (readonly [RegExp, ScanKind])[] = [
  [/<(?:\w+:)?alto[\s>]/i, 'ALTO'],
  [/<(?:\w+:)?PcGts[\s>]/, 'PAGE XML'],
  [/\bocr_page\b|ocr-system/, 'hOCR'],
  [/^level\tpage_num\t/, 'Tesseract TSV'],
];
const ABBYY = /<document[^>]{0,500}(?:FineReader_xml|abbyy\.com)/i;
const MARKUP_START = /^\s*<(?:\?xml|!doctype|(?:\w+:)?(?:html|alto|PcGts))[\s>]|^level\tpage_num\t/i;
/** So many first bytes are looked at. */
export const HEAD = 4096;

/** The foreign format of the bytes, where their beginning shows one. */
export function foreignFormat(bytes: Uint8Array): Foreign | undefined {
  const start = latin1(bytes.subarray(0, HEAD));
  if (UTF_32.some((mark) => start.startsWith(mark))) return { kind: 'encoding', name: 'UTF-32' };
  const binary = BINARY.find(([magic]) => start.startsWith(magic));
  if (binary) return { kind: 'binary', name: binary[1] };
  // UTF-16 is the same with zeros in between.
  const text = start.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').replaceAll('\0', '');
  if (!MARKUP_START.test(text)) return undefined;
  if (ABBYY.test(text)) return { kind: 'markup', name: 'ABBYY XML' };
  const scan = SCANS.find(([root]) => root.test(text));
  if (scan) return { kind: 'scan', name: scan[1] };
  return { kind: 'markup', name: /^\s*<\?xml/i.test(text) ? 'XML' : 'HTML' };
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode.apply(null, bytes as unknown as number[]);
