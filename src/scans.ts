/**
 * What reading OCR with positions takes. It stands apart from the stages that call it because its parsers of XML and HTML need not be
 * loaded by who has plain text.
 */
import type { ScanReader } from './read/index.ts';
import { readScan } from './read/scan/index.ts';

/** To give to `clean` and `read` for documents that may be hOCR, ALTO, PAGE XML or Tesseract's TSV. */
export const scans: ScanReader = { read: readScan };
