/**
 * Blanks out what in a Markdown file is no Markdown: front matter, a code fence around the whole document, page marks. The
 * parser then sees blank lines there, and every other character stays at its offset.
 */

import type { Span } from '../document.ts';
import { latin } from '../latin.ts';
import { PAGE_MARK } from './pages.ts';
import { spansOf } from './spans.ts';

/** YAML front matter: from a first line `---` with a key below it to the next line `---` or `...`. */
const FRONT_MATTER = latin`/^---[ \t]*\n(?=[\p{L}\w-]+:\s)[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u`;

/** A language model's fence around all it wrote: its first line, with no language or that of a text. */
const FIRST_FENCE = /^\s*(```+|~~~+)[ \t]*(?:markdown|md|text|txt)?[ \t]*\n/i;

/** The text with those parts as spaces; same length, same line ends. Form feeds become line ends, as pages end lines. */
export function maskMarkdown(text: string): string {
  const front = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const hidden = [{ start: 0, end: front }, ...outerFence(text, front), ...spansOf(text, PAGE_MARK)];
  const masked = hidden.sort((a, b) => a.start - b.start).reduce(blanker(text), { text: '', end: 0 });
  return (masked.text + text.slice(masked.end)).replace(/\f/g, '\n').replace(/\uFEFF/g, ' ');
}

const blanker =
  (text: string) =>
  (done: { text: string; end: number }, { start, end }: Span) => ({
    text: done.text + text.slice(done.end, start) + text.slice(start, end).replace(/[^\n]/g, ' '),
    end,
  });

/** The first and last line of a fence that holds all the document; none where it has other fences. */
function outerFence(text: string, from: number): Span[] {
  const body = text.slice(from);
  const [first, fence] = FIRST_FENCE.exec(body) ?? [];
  const last = body.trimEnd().lastIndexOf('\n') + 1;
  if (!first || !fence || last < first.length || body.slice(last).trim() !== fence) return [];
  if (body.slice(first.length, last).includes(fence)) return [];
  return [
    { start: from, end: from + first.length },
    { start: from + last, end: text.length },
  ];
}
