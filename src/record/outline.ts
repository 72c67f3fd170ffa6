/**
 * The flat tree as an outline: what stands before the first heading, sections with their items, and for each of these the
 * nodes that stand under it.
 */
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Knowledge } from '../knowledge.ts';

export interface OutlineItem {
  readonly heading: Heading;
  readonly nodes: RootContent[];
}

export interface OutlineSection {
  readonly kind: string;
  /** A heading, or a paragraph with the section's label (`Kortinformation: …`); none where items stand under no heading. */
  readonly opener?: Heading | Paragraph;
  /** What stands in the section before its first item. */
  readonly nodes: RootContent[];
  readonly items: OutlineItem[];
}

export interface Outline {
  readonly head: RootContent[];
  readonly sections: OutlineSection[];
}

/** Items that stand under no heading of a section. */
export const NO_SECTION = 'arenden';

/** The outline of a tree that the parse stage made. */
export function outlineOf(tree: Root, knowledge: Knowledge): Outline {
  const outline: Outline = { head: [], sections: [] };
  const containers = new Map(knowledge.sections.map(({ kind, holds }) => [kind, holds !== 'text']));
  for (const node of tree.children) {
    if (node.type === 'heading' && node.data?.role === 'section') openSection(outline, node, containers);
    else if (node.type === 'heading' && node.data?.role === 'item') openItem(outline, node, containers);
    else if (opensByLabel(node, outline)) outline.sections.push(byLabel(node as Paragraph));
    else nodesOf(outline).push(node);
  }
  return outline;
}

/** Where the next node belongs. */
function nodesOf(outline: Outline): RootContent[] {
  const section = outline.sections.at(-1);
  return section ? (section.items.at(-1) ?? section).nodes : outline.head;
}

/** A section; but in a document whose items have no numbers, a section without items is one of them («Nästa möte»). */
function openSection(outline: Outline, heading: Heading, containers: ReadonlyMap<string, boolean>): void {
  const kind = heading.data?.kind ?? NO_SECTION;
  const last = outline.sections.at(-1)?.items.at(-1);
  const isItem =
    containers.get(kind) === false && last !== undefined && last.heading.data?.number === undefined;
  if (isItem) outline.sections.at(-1)?.items.push({ heading, nodes: [] });
  else outline.sections.push({ kind, opener: heading, nodes: [], items: [] });
}

/** An item; one whose words are the heading of a section is that section, and the next item goes back to the one before. */
function openItem(outline: Outline, heading: Heading, containers: ReadonlyMap<string, boolean>): void {
  const { kind, number, level = 1 } = heading.data ?? {};
  if (kind !== undefined && number !== undefined && level === 1) {
    outline.sections.push({ kind, opener: heading, nodes: [], items: [] });
    return;
  }
  const open = outline.sections.at(-1);
  const isNumbered = open?.opener?.type === 'heading' && open.opener.data?.number !== undefined;
  if (!open || (isNumbered && level === 1) || containers.get(open.kind) === false) {
    outline.sections.push({
      kind: containerBefore(outline, containers),
      nodes: [],
      items: [{ heading, nodes: [] }],
    });
  } else open.items.push({ heading, nodes: [] });
}

/** The kind of the last section whose heading has no number and which holds items. */
function containerBefore({ sections }: Outline, containers: ReadonlyMap<string, boolean>): string {
  const before = sections.findLast(
    ({ kind, opener }) =>
      containers.get(kind) && !(opener?.type === 'heading' && opener.data?.number !== undefined),
  );
  return before?.kind ?? NO_SECTION;
}

const opensByLabel = (node: RootContent, { sections }: Outline): boolean =>
  node.type === 'paragraph' &&
  node.data?.label?.field === 'section' &&
  sections.at(-1)?.items.at(-1) === undefined;

const byLabel = (node: Paragraph): OutlineSection => ({
  kind: node.data?.label?.kind ?? NO_SECTION,
  opener: node,
  nodes: [],
  items: [],
});
