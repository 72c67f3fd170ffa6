/**
 * Markdown as lines, by remark-parse. OCR tools write it with headings at odd levels, tables of people, comments where
 * images stood. What Markdown says outright (a heading, a list item, a row of a table) goes along as `markup`; what the headings
 * mean is found out in the same way as for raw text.
 */
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../../document.ts';
import type { Line, Markup } from './lines.ts';
import { lastAtMost } from './positions.ts';

/** The lines of a Markdown text, and what of it is markup alone, as ranges of the text. */
export interface MarkdownLines {
  readonly lines: readonly Line[];
  readonly markup: readonly Span[];
}

type Content = RootContent | BlockContent | DefinitionContent;

interface Reader {
  readonly text: string;
  /** Where pages begin. */
  readonly pages: readonly number[];
  readonly lines: Line[];
  readonly markup: Span[];
}

/** The lines of the Markdown text in order. */
export function markdownLines(text: string): MarkdownLines {
  const tree: Root = unified().use(remarkParse).parse(text);
  const pages = [0, ...[...text.matchAll(/\f/g)].map((match) => match.index + 1)];
  const reader: Reader = { text, pages, lines: [], markup: [] };
  for (const node of tree.children) readNode(node, reader);
  return reader;
}

function readNode(node: Content, reader: Reader): void {
  if (node.type === 'paragraph')
    addText(wordsOf(node.children).replace(BREAK_AT_END, ''), spanOf(node), reader);
  else if (node.type === 'heading')
    addText(wordsOf(node.children), spanOf(node), reader, { kind: 'heading', depth: node.depth });
  else if (node.type === 'list') for (const item of node.children) readItem(item, reader);
  else if (node.type === 'blockquote') for (const child of node.children) readNode(child, reader);
  else if (node.type === 'code') {
    const info = [node.lang, node.meta].filter(Boolean).join(' ');
    addText(`${info}\n${node.value}`, spanOf(node), reader);
  } else if (node.type === 'html' || node.type === 'thematicBreak') reader.markup.push(spanOf(node));
  else addText(reader.text.slice(spanOf(node).start, spanOf(node).end), spanOf(node), reader);
}

/** To CommonMark a break at the end of a paragraph is a sign of its own (section 6.7). */
const BREAK_AT_END = /\\$/;

/** A numbered item is a line with its number, which may be that of an item of the meeting; a bullet is markup. */
function readItem(item: ListItem, reader: Reader): void {
  const first = reader.lines.length;
  for (const child of item.children) readNode(child, reader);
  const { start } = spanOf(item);
  const marker = /^\S+/.exec(reader.text.slice(start, start + 12))?.[0] ?? '-';
  const line = reader.lines[first];
  if (!line) {
    addText(marker, spanOf(item), reader);
    return;
  }
  const { markup, ...bare } = line;
  const own = markup?.kind === 'item' ? `${markup.marker} ${line.text}` : line.text;
  if (/\d/.test(marker)) reader.lines[first] = { ...bare, start, text: `${marker} ${own}` };
  else reader.lines[first] = { ...line, start, markup: markup ?? { kind: 'item', marker } };
}

const spanOf = (node: Content | ListItem): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** The words of inline content: emphasis, links and images fall away. */
const wordsOf = (children: readonly PhrasingContent[]): string => children.map(plain).join('');

function plain(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : '';
  if ('children' in node) return wordsOf(node.children);
  return 'value' in node ? node.value : '';
}

/** Adds a text of one or more lines. */
function addText(text: string, span: Span, reader: Reader, markup?: Markup): void {
  const words = text.split('\n').map((line) => line.trim());
  const spans = placesOf(words, reader.text, span);
  words.forEach((line, i) => {
    addLine(line, spans[i] as Span, i, reader, markup);
  });
}

/**
 * Where the lines of a node stand: the printed line of the same count, if there are as many. Otherwise (code between fences, line
 * breaks as tags) each stands where its words come next, and the first and the last take what is left at the rims.
 */
function placesOf(words: readonly string[], text: string, span: Span): Span[] {
  const printed = lineSpans(text, span);
  if (printed.length === words.length) return printed;
  const [first, last] = [words.findIndex(Boolean), words.findLastIndex(Boolean)];
  let from = span.start;
  return words.map((line, i) => {
    const found = line ? text.indexOf(line, from) : -1;
    const isFound = found >= 0 && found + line.length <= span.end;
    const start = i === first || !isFound ? from : found;
    const end = i === last ? span.end : isFound ? found + line.length : from;
    from = end;
    return { start, end };
  });
}

function addLine(words: string, span: Span, i: number, reader: Reader, markup: Markup | undefined): void {
  const cells = cellsOf(words);
  const text = cells ? cells.filter((cell) => !isRule(cell)).join(' | ') : words;
  if (!text) {
    reader.markup.push(span);
    return;
  }
  const page = lastAtMost(reader.pages, span.start);
  const made = cells ? ({ kind: 'row', cells } as const) : markup;
  reader.lines.push({
    text,
    ...span,
    page,
    gap: i === 0 ? 1 : 0,
    indent: 0,
    isRight: false,
    ...(made && { markup: made }),
  });
}

/** The cells of a row of a table (GitHub Flavored Markdown, section 4.10); undefined for other lines. */
function cellsOf(line: string): string[] | undefined {
  if (line.length < 3 || !line.startsWith('|') || !line.endsWith('|')) return undefined;
  const cells = line.slice(1, -1).split(/(?<!\\)\|/);
  return cells.map((cell) =>
    cell
      .replace(/<br ?\/?>/gi, ' ')
      .replace(/[*_]{2}/g, '')
      .trim(),
  );
}

const isRule = (cell: string): boolean => cell === '' || /^:?-+:?$/.test(cell);

function lineSpans(text: string, { start, end }: Span): Span[] {
  let from = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: from, end: from + line.length };
      from += line.length + 1;
      return span;
    });
}
