/** What reading an input takes besides what text takes, loaded only for those that need it. */
import type { MarkdownSupport } from '../markdown.ts';
import { formatOf, type Input, isScan, type ReadResult, read, type ScanReader } from '../read/index.ts';

export interface ReadingSupport {
  readonly markdown?: MarkdownSupport;
  readonly scans?: ScanReader;
}

/** The support that an input takes; none for plain text. */
export async function supportFor(input: Input): Promise<ReadingSupport> {
  if (isScan(input.bytes)) return { scans: (await import('../scans.ts')).scans };
  if (formatOf(input) === 'markdown') return { markdown: (await import('../markdown.ts')).markdown };
  return {};
}

/** Reads an input of any kind. */
export async function readAny(input: Input): Promise<ReadResult> {
  const { markdown, scans } = await supportFor(input);
  return read(input, markdown, scans);
}
