/** What reading an input takes besides what text takes, loaded only for those that need it. */
import type { MarkdownSupport } from '../markdown.ts';
import { formatOf, type Input, isScan, type ScanReader } from '../read/index.ts';

export interface ReadingSupport {
  readonly markdown?: MarkdownSupport;
  readonly scans?: ScanReader;
}

export async function supportFor(input: Input): Promise<ReadingSupport> {
  if (isScan(input.bytes)) return { scans: (await import('../scans.ts')).scans };
  if (formatOf(input) === 'markdown') return { markdown: (await import('../markdown.ts')).markdown };
  return {};
}
