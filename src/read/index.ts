/**
 * The read stage: bytes → `Source`. It decodes, normalises to NFC with LF line ends (and keeps the way back), cuts pages and
 * marks where running text stands. It repairs nothing: whatever looks wrong becomes a finding.
 */
import type { Encoding, Format, Source } from '../document.ts';
import { type Finding, finding } from '../messages.ts';
import { decode } from './decode.ts';
import { MAX_BYTES } from './limits.ts';
import { markdownProse, type Prose } from './markdown.ts';
import { normalize } from './normalize.ts';
import { pageSpans } from './pages.ts';
import { foreignFormat } from './signatures.ts';
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

export type ReadResult =
  | { readonly kind: 'read'; readonly source: Source; readonly findings: readonly Finding[] }
  | { readonly kind: 'unreadable'; readonly finding: Finding };

/**
 * Reads one document. Never throws, whatever the bytes; takes time and memory linear in their number. An input that is no
 * text (PDF, image, archive, OCR XML, control characters, more than `MAX_BYTES`) is `unreadable`, with the reason.
 */
export function read(input: Input): ReadResult {
  const foreign = refusal(input.bytes);
  if (foreign) return { kind: 'unreadable', finding: foreign };
  const decoded = decode(input.bytes, input.encoding);
  const unfit = notText(decoded);
  if (unfit) return { kind: 'unreadable', finding: unfit };

  const { original, encoding } = decoded;
  const normalized = normalize(original);
  const { text } = normalized;
  const format = input.format ?? (/\.(?:md|markdown)$/i.test(input.name) ? 'markdown' : 'text');
  const pages = pageSpans(text, format);
  const prose: Prose = format === 'markdown' ? markdownProse(text) : { spans: pages, findings: [] };
  return {
    kind: 'read',
    source: { name: input.name, format, ...normalized, original, encoding, pages, prose: prose.spans },
    findings: [...suspicions(text, decoded), ...prose.findings],
  };
}

function refusal(bytes: Uint8Array): Finding | undefined {
  if (bytes.length > MAX_BYTES) return finding('read/too-large', { limit: MAX_BYTES / 2 ** 20 });
  const foreign = foreignFormat(bytes);
  switch (foreign?.kind) {
    case 'binary':
      return finding('read/binary', { kind: foreign.name });
    case 'markup':
      return finding('read/markup', { kind: foreign.name });
    case 'encoding':
      return finding('read/unsupported-encoding', { encoding: foreign.name });
    default:
      return undefined;
  }
}
