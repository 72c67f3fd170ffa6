/**
 * A node of the tree as text with its lines: what the readers of the record work on.
 */
import type { List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import type { Span } from '../document.ts';
import type { LabelMatch } from '../parse/index.ts';

/** A line of a passage. */
export interface TextLine {
  readonly text: string;
  readonly span: Span;
}

export interface Passage {
  readonly node: RootContent | ListItem;
  /** All words of the node; of a list the items without their marks, a line each. */
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly span: Span;
  readonly label?: LabelMatch;
}

/** The passage that a node is. */
export function passageOf(node: RootContent | ListItem): Passage {
  const lines = linesOf(node);
  const label = node.type === 'paragraph' ? node.data?.label : undefined;
  return { node, text: textOf(node), lines, span: spanOf(node), ...(label && { label }) };
}

/** Whether two passages begin on the same line of the page, in columns of their own. */
export const areOnOneLine = (one: Passage, other: Passage): boolean =>
  one.node.position?.start.line === other.node.position?.start.line;

/** From the last line of a passage to the first of that under it; 1 where no line stands between them. */
export const linesBetween = (upper: Passage, lower: Passage | undefined): number =>
  (lower?.node.position?.start.line ?? 0) - (upper.node.position?.end.line ?? 0);

/** A passage and those that it goes on in as one. */
export function together(first: Passage, more: readonly Passage[]): Passage {
  const all = [first, ...more];
  return {
    ...first,
    text: all.map(({ text }) => text).join(' '),
    lines: all.flatMap(({ lines }) => lines),
    span: { start: first.span.start, end: (more.at(-1) ?? first).span.end },
  };
}

/** What stands after the label, line by line; all of it if there is no label. A label may go over a line end. */
export function valueLines({ lines, label }: Passage): TextLine[] {
  let left = label?.end ?? 0;
  return lines.flatMap((line) => {
    const text = line.text.slice(left).trim();
    left = Math.max(0, left - line.text.length - 1);
    return text ? [{ ...line, text }] : [];
  });
}

/** What stands after the label, as one text. */
export const labelledText = ({ text, label }: Passage): string =>
  (label ? text.slice(label.end) : text).trim();

/** All words of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const separator = node.type === 'list' || node.type === 'table' || node.type === 'listItem' ? '\n' : '';
  return node.children.map(textOf).join(node.type === 'tableRow' ? ' | ' : separator);
}

/** A paragraph of words that stand on the line of another node. */
export const paragraphOf = (value: string, { position }: Nodes): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value, ...(position && { position }) }],
  ...(position && { position }),
});

/** The source range of a node. */
export const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

function linesOf(node: RootContent | ListItem): TextLine[] {
  if (node.type === 'list') return (node as List).children.flatMap(linesOf);
  if (node.type === 'listItem')
    return [{ text: textOf(node).replace(/\n/g, ' ').trim(), span: spanOf(node) }];
  if (node.type === 'table') return node.children.map((row) => ({ text: textOf(row), span: spanOf(row) }));
  if (!('children' in node)) return [];
  return node.children.map((child) => ({ text: textOf(child).trim(), span: spanOf(child) }));
}
