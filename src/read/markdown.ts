/**
 * Where running text stands in Markdown: the text nodes of `remark-parse`, and nothing else. Code, HTML, link targets, bare
 * links, front matter and page marks are closed to repair.
 */
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../document.ts';
import { type Finding, finding } from '../messages.ts';
import { MAX_MARKS, MAX_PIECE } from './limits.ts';
import { maskMarkdown } from './markdown-mask.ts';
import { markdownPieces } from './markdown-pieces.ts';
import { between, spansOf } from './spans.ts';

export interface Prose {
  /** In order, without overlap; none is blank or holds a form feed. */
  readonly spans: readonly Span[];
  readonly findings: readonly Finding[];
}

/**
 * Prose spans of a Markdown text (NFC, LF). A text node is one span over its source, escapes and entities included. A piece
 * that would take too long to parse is closed, with a finding.
 */
export function markdownProse(text: string): Prose {
  const masked = maskMarkdown(text);
  const spans: Span[] = [];
  const findings: Finding[] = [];
  for (const piece of markdownPieces(masked)) {
    if (isTooMuch(masked, piece))
      findings.push(finding('read/long-block', { length: piece.end - piece.start }, piece));
    else for (const span of proseOf(masked, piece, text)) spans.push(span);
  }
  return { spans, findings };
}

function isTooMuch(text: string, { start, end }: Span): boolean {
  if (end - start <= MAX_PIECE) return false;
  return text.slice(start, end).replace(/[^\n!&*<>[\\\]_`]+/g, '').length > MAX_MARKS;
}

const parser = unified().use(remarkParse).freeze();

function proseOf(masked: string, piece: Span, text: string): Span[] {
  const source = masked.slice(piece.start, piece.end);
  return textNodes(parser.parse(source), source).flatMap(({ span, inTable }) => {
    const shifted = { start: span.start + piece.start, end: span.end + piece.start };
    return cut(text, shifted, inTable ? BETWEEN_CELLS : BETWEEN_PAGES);
  });
}

interface TextNode {
  readonly span: Span;
  readonly inTable: boolean;
}

/** All text nodes in order. With a stack of its own, because hostile quotes nest deeper than calls may. */
function textNodes(tree: Nodes, source: string): TextNode[] {
  const found: TextNode[] = [];
  const stack: { node: Nodes; inTable: boolean }[] = [{ node: tree, inTable: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next;
    const slice = node.type === 'paragraph' || node.type === 'link' ? sourceOf(node, source) : '';
    const inTable = next.inTable || (node.type === 'paragraph' && TABLE.test(slice));
    if (node.type === 'text') found.push({ span: spanOf(node), inTable });
    if (!('children' in node) || (node.type === 'link' && slice.startsWith('<'))) continue;
    for (const child of node.children.toReversed()) stack.push({ node: child, inTable });
  }
  return found;
}

/** Every node of a parsed text has its place. */
const spanOf = ({ position }: Nodes): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

const sourceOf = (node: Nodes, source: string): string => source.slice(spanOf(node).start, spanOf(node).end);

/** A table of GitHub's Markdown, which to plain Markdown is a paragraph: a first line in pipes, or the line of dashes. */
const TABLE = /^\|.*\|[ \t]*\n|^(?=[^\n]*-)(?=[^\n]*\|)[ \t:|-]+$/m;

const BETWEEN_CELLS = /^[ \t:|-]+$|[|\f]/gm;
const BETWEEN_PAGES = /\f/g;

/** The parts of a span between the matches of a pattern, without the blank ones. */
const cut = (text: string, { start, end }: Span, pattern: RegExp): Span[] =>
  between(spansOf(text.slice(start, end), pattern), end - start)
    .map((part) => ({ start: start + part.start, end: start + part.end }))
    .filter((part) => text.slice(part.start, part.end).trim() !== '');
