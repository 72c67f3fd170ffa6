/**
 * Blocks made to mdast: the one place that makes nodes. Each source line becomes a text node of its own with its position;
 * what the layout told goes into `data` (`tree.ts`).
 */

import type {
  Heading as HeadingNode,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast';
import type { Position } from 'unist';
import { latin } from '../latin.ts';
import type { Block } from './blocks/blocks.ts';
import { seam } from './blocks/blocks.ts';
import type { Heading } from './heading.ts';
import type { Sifted } from './lines/furniture.ts';
import { isSpaced } from './lines/layout.ts';
import type { Line } from './lines/lines.ts';
import type { Placer } from './lines/positions.ts';

/** mdast has no heading below this. */
const DEEPEST = 6;
const SECTION_DEPTH = 2;
/** Text set in further than this belongs to the list item above it. */
const INDENTED = 2;

/** The tree of the blocks; `length` is that of the repaired text. */
export function build(
  blocks: readonly Block[],
  headings: ReadonlyMap<number, Heading>,
  dropped: Sifted['dropped'],
  placer: Placer,
  length: number,
): Root {
  const children: RootContent[] = [];
  const spaced = isSpaced(blocks);
  let itemDepth = SECTION_DEPTH;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const heading = headings.get(i);
    if (heading) {
      const parts = blocks.slice(i, i + heading.more + 1);
      const node = headingNode(heading, parts, itemDepth, placer);
      if (heading.role === 'item') itemDepth = node.depth;
      children.push(node);
      i += heading.more;
    } else addBlock(children, block, spaced, placer);
  }
  return {
    type: 'root',
    children,
    data: {
      dropped: dropped.map(({ line, reason }) => ({ span: placer.span(line.start, line.end), reason })),
    },
    position: placer.position(0, length),
  };
}

function headingNode(
  heading: Heading,
  blocks: readonly Block[],
  itemDepth: number,
  placer: Placer,
): HeadingNode {
  const { more: _, role, ...rest } = heading;
  const depths = {
    title: 1,
    section: SECTION_DEPTH,
    item: SECTION_DEPTH + (heading.level ?? 1),
    part: itemDepth + 1,
  };
  const lines = blocks.flatMap((block) => block.lines);
  return {
    type: 'heading',
    depth: Math.min(depths[role], DEEPEST) as HeadingNode['depth'],
    children: textNodes(lines, placer),
    data: { role, ...rest },
    position: positionOf(lines, placer),
  };
}

/** Adds a block that is no heading: to the list or table that stands last, if it goes on that, or as a node of its own. */
function addBlock(children: RootContent[], block: Block, spaced: boolean, placer: Placer): void {
  const last = children.at(-1);
  const marker = markerOf(block);
  if (block.markup?.kind === 'row') addRow(children, block, placer);
  else if (marker) addItem(children, block, marker, placer);
  else if (last?.type === 'list' && spaced && goesOnItem(last, block)) {
    extendItem(last, paragraph(block, 0, placer));
  } else children.push(paragraph(block, 0, placer));
}

/** Whether a block is the text under a list item that was its heading, or is set in as the items are. */
function goesOnItem(list: List, block: Block): boolean {
  if (block.apart || block.label) return false;
  const above = list.children.at(-1)?.children.at(-1);
  const last = above?.type === 'paragraph' ? above.children.at(-1) : undefined;
  const isEnded = last?.type === 'text' && /[.!?:]$/.test(last.value);
  return !isEnded || (block.lines[0]?.indent ?? 0) > INDENTED;
}

/** The mark of a list item: its text, and where the words after it begin. */
interface Marker {
  readonly text: string;
  readonly end: number;
  readonly isNumber: boolean;
}

function markerOf(block: Block): Marker | undefined {
  if (block.markup?.kind === 'item') {
    return { text: block.markup.marker, end: 0, isNumber: latin`/[\p{L}\p{N}]/u`.test(block.markup.marker) };
  }
  const number = block.numbers.find((reading) => reading.doubt === 0 && reading.style !== 'section-sign');
  const end = number?.end ?? block.bullet;
  return end > 0 && end < block.text.length
    ? { text: block.text.slice(0, end).trim(), end, isNumber: number !== undefined }
    : undefined;
}

function addItem(children: RootContent[], block: Block, marker: Marker, placer: Placer): void {
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    data: { marker: marker.text },
    children: [paragraph(block, marker.end, placer)],
    position: positionOf(block.lines, placer),
  };
  const last = children.at(-1);
  if (last?.type === 'list' && last.ordered === marker.isNumber && !(block.apart && isOther(last, marker))) {
    last.children.push(item);
    extend(last, item);
  } else children.push(listOf(item, marker));
}

/** «* Garnet» under «- Bo Alm»: after a blank line another sign begins another list. */
function isOther(list: List, { text }: Marker): boolean {
  const before = list.children.at(-1)?.data?.marker;
  return (before === '-' && text === '*') || (before === '*' && text === '-');
}

function listOf(item: ListItem, marker: Marker): List {
  const start = Number(/\d+/.exec(marker.text)?.[0] ?? 1);
  return {
    type: 'list',
    ordered: marker.isNumber,
    ...(marker.isNumber && { start }),
    spread: false,
    children: [item],
    position: item.position && copyOf(item.position),
  } as List;
}

function extendItem(list: List, node: Paragraph): void {
  const item = list.children.at(-1) as ListItem;
  item.children.push(node);
  extend(item, node);
  extend(list, node);
}

function extend(outer: RootContent | ListItem, inner: RootContent | ListItem): void {
  if (outer.position && inner.position) outer.position.end = { ...inner.position.end };
}

function addRow(children: RootContent[], block: Block, placer: Placer): void {
  const [line] = block.lines as [Line];
  const position = positionOf(block.lines, placer);
  const cells = line.markup?.kind === 'row' ? line.markup.cells : [];
  const row: Table['children'][number] = {
    type: 'tableRow',
    position,
    children: cells.map((value) => ({
      type: 'tableCell',
      position: copyOf(position),
      children: value ? [{ type: 'text', value, position: copyOf(position) }] : [],
    })),
  };
  const last = children.at(-1);
  if (last?.type === 'table' && !block.apart) {
    last.children.push(row);
    if (last.position) last.position.end = { ...position.end };
  } else children.push({ type: 'table', children: [row], position: copyOf(position) });
}

function paragraph(block: Block, from: number, placer: Placer): Paragraph {
  const children = textNodes(block.lines, placer, from);
  const [first] = children;
  return {
    type: 'paragraph',
    children,
    ...(block.label && { data: { label: block.label } }),
    position: {
      start: { ...(first?.position ?? positionOf(block.lines, placer)).start },
      end: positionOf(block.lines, placer).end,
    },
  };
}

/** One text node a line, without the first `from` characters. */
function textNodes(lines: readonly Line[], placer: Placer, from = 0): Text[] {
  return lines.map((line, i) => {
    const cut = i === 0 ? Math.min(from, line.text.length) : 0;
    const start = line.markup ? line.start : line.start + cut;
    return {
      type: 'text',
      value: line.text.slice(cut) + seam(lines, i),
      position: placer.position(start, line.end),
    };
  });
}

const copyOf = ({ start, end }: Position): Position => ({ start: { ...start }, end: { ...end } });

/** A number that was printed after its heading stands before it here. */
function positionOf(lines: readonly Line[], placer: Placer): ReturnType<Placer['position']> {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  return placer.position(Math.min(first.start, last.start), Math.max(first.end, last.end));
}
