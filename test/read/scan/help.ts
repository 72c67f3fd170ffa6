/** What the tests of OCR with positions share. */
import type { Source } from '../../../src/document.ts';
import type { Finding } from '../../../src/messages.ts';
import { read } from '../../../src/read/index.ts';
import { scans } from '../../../src/scans.ts';
import { utf8 } from '../help.ts';

/** What becomes of a file. */
export const readScan = (file: string | Uint8Array, options = {}): ReturnType<typeof read> =>
  read(
    { name: 'sida.xml', bytes: typeof file === 'string' ? utf8(file) : file, ...options },
    undefined,
    scans,
  );

/** A file that must be readable. */
export function sourceOf(file: string | Uint8Array): Source & { findings: readonly Finding[] } {
  const result = readScan(file);
  if (result.kind === 'unreadable') throw new Error(JSON.stringify(result.finding));
  return { ...result.source, findings: result.findings };
}

/** Why a file cannot be read. */
export function refusalOf(file: string): Finding {
  const result = readScan(file);
  if (result.kind === 'read') throw new Error(`read: ${result.source.text.slice(0, 100)}`);
  return result.finding;
}

/** The words with what is known of them, a line each: box, confidence, text. */
export const wordsOf = ({ text, scan }: Source): string[] =>
  (scan?.words ?? []).map(({ span, box, confidence, whole }) =>
    [
      box ? `${box.left},${box.top},${box.right},${box.bottom}` : '-',
      confidence?.toFixed(2) ?? '-',
      text.slice(span.start, span.end),
      ...(whole ? [`(${whole})`] : []),
    ].join(' '),
  );

/** ALTO around the contents of a page. */
export const alto = (page: string, head = '', root = 'alto'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>${head}<Layout><Page WIDTH="100" HEIGHT="200">${page}</Page></Layout></${root.split(' ')[0]}>`;

/** An ALTO block of lines of words without a place. */
export const block = (...lines: readonly (readonly string[])[]): string =>
  `<TextBlock>${lines
    .map(
      (words) => `<TextLine>${words.map((word) => `<String CONTENT="${word}"/>`).join('<SP/>')}</TextLine>`,
    )
    .join('')}</TextBlock>`;

/** PAGE XML around the contents of a page. */
export const page = (contents: string): string =>
  `<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"><Page imageFilename="a.jpg" imageWidth="100" imageHeight="200">${contents}</Page></PcGts>`;

/** hOCR around the contents of a page. */
export const hocr = (contents: string): string =>
  `<!DOCTYPE html><html><body><div class="ocr_page" title="image 'a;b.png'; bbox 0 0 100 200">${contents}</div></body></html>`;
