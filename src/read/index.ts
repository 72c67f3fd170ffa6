/**
 * The read stage: bytes → `Source`. It decodes, normalises to NFC with LF line ends (and keeps the way back), cuts pages and
 * marks where running text stands. It repairs nothing: whatever looks wrong becomes a finding.
 */
import type { Encoding, Format, Source } from '../document.ts';
import { type Finding, finding } from '../messages.ts';
import { decode } from './decode.ts';
import { MAX_BYTES } from './limits.ts';
import type { Prose } from './markdown.ts';
import { normalize } from './normalize.ts';
import { pageSpans } from './pages.ts';
import { type Foreign, foreignFormat, type ScanKind } from './signatures.ts';

export { HEAD } from './signatures.ts';

import { notText, suspicions } from './suspicions.ts';

/** One document as it comes: its bytes, what the user calls it, and what the user knows better than we can guess. */
export interface Input {
  readonly bytes: Uint8Array;
  /** A path, or `-` for standard input; one that ends in `.md` or `.markdown` is Markdown, any other is text. */
  readonly name: string;
  /** Overrides what the name says. */
  readonly format?: Format | undefined;
  /** Overrides what the bytes look like. */
  readonly encoding?: Encoding | undefined;
}

/** Reads OCR with positions: `scans` of `src/scans.ts`, loaded apart since text goes without its parsers. */
export interface ScanReader {
  readonly read: (input: Input, kind: ScanKind) => ReadResult;
}

/** Finds the prose in Markdown: `markdown` of `src/markdown.ts`, loaded apart since its parser takes longer to load than a page to clean. */
export interface MarkdownReader {
  readonly prose: (text: string) => Prose;
}

export type ReadResult =
  | { readonly kind: 'read'; readonly source: Source; readonly findings: readonly Finding[] }
  | { readonly kind: 'unreadable'; readonly finding: Finding };

/** Whether an input is Markdown: by what the user says, else by its name. */
export const formatOf = ({ name, format }: Pick<Input, 'name' | 'format'>): Format =>
  format ?? (/\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text');

/** Whether an input is OCR with positions, by its first bytes, whatever its name. */
export const isScan = (bytes: Uint8Array): boolean => foreignFormat(bytes)?.kind === 'scan';

/**
 * Reads one document. Never throws, whatever the bytes, but for Markdown without `markdown`; takes time and memory linear in their number. An input that is no
 * text (PDF, image, archive, control characters, more than `MAX_BYTES`) is `unreadable`, with the reason;
 * so is OCR with positions without `scans`.
 */
export function read(input: Input, markdown?: MarkdownReader, scans?: ScanReader): ReadResult {
  if (input.bytes.length > MAX_BYTES) {
    return { kind: 'unreadable', finding: finding('read/too-large', { limit: MAX_BYTES / 2 ** 20 }) };
  }
  const foreign = foreignFormat(input.bytes);
  if (foreign?.kind === 'scan' && scans) return scans.read(input, foreign.name);
  if (foreign) return { kind: 'unreadable', finding: refusal(foreign) };
  const decoded = decode(input.bytes, input.encoding);
  const unfit = notText(decoded);
  if (unfit) return { kind: 'unreadable', finding: unfit };

  const { original, encoding } = decoded;
  const normalized = normalize(original);
  const { text } = normalized;
  const format = formatOf(input);
  const pages = pageSpans(text, format);
  const prose: Prose = format === 'markdown' ? needed(markdown).prose(text) : { spans: pages, findings: [] };
  return {
    kind: 'read',
    source: { name: input.name, format, ...normalized, original, encoding, pages, prose: prose.spans },
    findings: [...suspicions(text, decoded), ...prose.findings],
  };
}

function needed(markdown: MarkdownReader | undefined): MarkdownReader {
  if (!markdown) throw new Error('Unexpected Markdown, expected `markdown` to be given for it.');
  return markdown;
}

function refusal({ kind, name }: Foreign): Finding {
  switch (kind) {
    case 'binary':
      return finding('read/binary', { kind: name });
    case 'encoding':
      return finding('read/unsupported-encoding', { encoding: name });
    default:
      return finding('read/markup', { kind: name });
  }
}
