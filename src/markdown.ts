/**
 * What reading and parsing Markdown takes. It stands apart from the stages that call it because remark-parse takes longer
 * to load than a page of text takes to clean: who has no Markdown need not load it.
 */
import type { MarkdownLiner } from './parse/index.ts';
import { markdownLines } from './parse/lines/markdown.ts';
import type { MarkdownReader } from './read/index.ts';
import { markdownProse } from './read/markdown.ts';

/** To give to `clean`, `read` and `parse` for documents that may be Markdown. */
export interface MarkdownSupport extends MarkdownReader, MarkdownLiner {}

/** With remark-parse. */
export const markdown: MarkdownSupport = { prose: markdownProse, lines: markdownLines };
