/**
 * What OCR engines write with positions in, read into the same kind of source as plain text: hOCR, ALTO, PAGE XML and Tesseract's
 * TSV. It stands apart from `read` because its parsers need not be loaded for text (`src/scans.ts`).
 */
import { type Finding, finding } from '../../messages.ts';
import { type Decoded, decode } from '../decode.ts';
import type { Input, ReadResult, ScanReader } from '../index.ts';
import type { ScanKind } from '../signatures.ts';
import { notText, suspicions } from '../suspicions.ts';
import { ALTO_IGNORED, readAlto } from './alto.ts';
import { type Composed, compose } from './compose.ts';
import { declaredEncoding } from './declared.ts';
import type { Element } from './element.ts';
import { readHocr } from './hocr.ts';
import { parseHtml } from './html.ts';
import { PAGE_IGNORED, readPage } from './page.ts';
import { FaultError, type ScannedDocument } from './tree.ts';
import { readTsv } from './tsv.ts';
import { parseXml } from './xml.ts';

/** Reads a file of one of the kinds; never throws, whatever is in it. */
export const readScan: ScanReader['read'] = (input, kind) => {
  const decoded = decoding(input);
  const unfit = notText(decoded);
  if (unfit) return { kind: 'unreadable', finding: unfit };
  try {
    return result(input, compose(READERS[kind](decoded.original)), decoded, cutOff(kind, decoded.original));
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { rule, arguments: about } = error.finding;
    return { kind: 'unreadable', finding: finding(rule, { kind, ...about }) };
  }
};

/** What the user says, else what the bytes are; what the file says of itself is taken where its bytes are no UTF-8. */
function decoding({ bytes, encoding }: Input): Decoded {
  const declared = declaredEncoding(bytes);
  const decoded = decode(bytes, encoding);
  if (encoding || declared === undefined || declared === decoded.encoding) return decoded;
  return decoded.encoding.startsWith('utf') || declared.startsWith('utf') ? decoded : decode(bytes, declared);
}

const READERS: Readonly<Record<ScanKind, (text: string) => ScannedDocument>> = {
  ALTO: (text) => readAlto(rooted(parseXml(text, ALTO_IGNORED), 'alto')),
  'PAGE XML': (text) => readPage(rooted(parseXml(text, PAGE_IGNORED), 'PcGts')),
  hOCR: readAnyHocr,
  'Tesseract TSV': readTsv,
};

/** What merely holds such a file, or speaks of one, is another format. */
function rooted(root: Element, name: string): Element {
  if (root.name !== name) throw new FaultError(finding('read/markup', { kind: 'XML' }));
  return root;
}

/** hOCR should be XML and often is merely HTML. Entities of its own are not looked up in either. */
function readAnyHocr(text: string): ScannedDocument {
  try {
    return readHocr(parseXml(text, []));
  } catch (error) {
    const isBroken = error instanceof FaultError && error.finding.rule === 'read/bad-markup';
    if (!isBroken || DECLARES.test(text)) throw error;
    return readHocr(parseHtml(text));
  }
}

const DECLARES = /<!ENTITY\s/;

const END_OF_HTML = /<\/html>\s*(?:<!--.*)?$/is;
const LONGEST_END = 1000;

/** HTML goes on as long as it goes on: only its missing end shows that some is missing. */
const cutOff = (kind: ScanKind, text: string): Finding[] =>
  kind === 'hOCR' && !END_OF_HTML.test(text.slice(-LONGEST_END)) ? [finding('read/cut-off', { kind })] : [];

const result = (
  { name }: Input,
  { text, pages, scan }: Composed,
  decoded: Decoded,
  findings: readonly Finding[],
): ReadResult => ({
  kind: 'read',
  source: {
    name,
    format: 'text',
    text,
    original: text,
    encoding: decoded.encoding,
    pages,
    prose: pages,
    scan,
  },
  findings: [...suspicions(text, decoded), ...findings],
});
