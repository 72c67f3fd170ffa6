/**
 * The flat tree as an outline: what stands before the first heading, sections with their items, and for each of these the
 * nodes that stand under it.
 */
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Knowledge, SectionKind } from '../knowledge.ts';
import { isCapitals } from '../letters.ts';
import { isRange } from '../parse/numbers/ranges.ts';
import { ANNEXES } from '../parse/tree.ts';
import { fold } from '../parse/vocabulary/fold.ts';
import { textOf } from './passages.ts';
import { whenOf } from './when/when.ts';
import { squash } from './words.ts';

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
const NO_SECTION = 'arenden';

interface Builder extends Outline {
  readonly kinds: ReadonlyMap<string, SectionKind>;
  /** The customary headings of items, folded. */
  readonly customary: ReadonlySet<string>;
  /** The kind of section that holds the next item, if the one that is open does not, and its heading. */
  container: { readonly kind: string; readonly heading?: Heading };
  lastItem?: Heading;
}

/** The outline of a tree that the parse stage made. */
export function outlineOf(tree: Root, knowledge: Knowledge): Outline {
  const kinds = new Map(knowledge.sections.map((section) => [section.kind, section]));
  const customary = new Set(knowledge.agenda.headings.map(fold));
  const outline: Builder = { head: [], sections: [], kinds, customary, container: { kind: NO_SECTION } };
  const last = tree.children.findLastIndex(isNumberedItem);
  for (const [i, node] of tree.children.entries()) {
    if (node.type === 'heading' && node.data?.role === 'section') openSection(outline, node);
    else if (node.type === 'heading' && node.data?.role === 'item') openItem(outline, node);
    else if (node.type === 'paragraph' && opensByLabel(node, outline, i < last)) openLabelled(outline, node);
    else nodesOf(outline).push(node);
  }
  if (outline.sections.length === 0) openUntitled(outline, knowledge);
  return outline;
}

/** Notes without any heading: what comes from the first sentences on that tell no date or hour is a section of its own. */
function openUntitled(outline: Builder, knowledge: Knowledge): void {
  const front = outline.head.findLastIndex(isOfFront);
  const at = outline.head.findIndex((node, i) => {
    if (i < front) return false;
    if (node.type === 'list') return node.children.some((item) => isProse(squash(textOf(item))));
    if (node.type !== 'paragraph' || node.data?.label) return false;
    const text = squash(textOf(node));
    const { dates, times } = whenOf(text.slice(0, LONGEST_LOOK), knowledge);
    return isProse(text) && dates.length + times.length === 0;
  });
  if (at >= 0) outline.sections.push({ kind: NO_SECTION, nodes: outline.head.splice(at), items: [] });
}

/** The numbers of the paragraphs and the notice stand on a front page alone: all before them is of it. */
const isOfFront = (node: RootContent): boolean => {
  const field = node.type === 'paragraph' ? node.data?.label?.field : undefined;
  return field === 'paragrafer' || field === 'anslag';
};

/** A line to write on ends in more than one full stop. */
const isProse = (text: string): boolean => text.length >= SHORTEST_TEXT && /[^.][.!?]$/.test(text);

/** Shorter paragraphs are lines of the head. */
const SHORTEST_TEXT = 60;
const LONGEST_LOOK = 2000;

/** Where the next node belongs. */
function nodesOf(outline: Outline): RootContent[] {
  const section = outline.sections.at(-1);
  return section ? (section.items.at(-1) ?? section).nodes : outline.head;
}

function openSection(outline: Builder, heading: Heading): void {
  const kind = heading.data?.kind ?? NO_SECTION;
  outline.sections.push({ kind, opener: heading, nodes: [], items: [] });
  if (!holdsText(outline, kind)) outline.container = { kind, heading };
}

const holdsText = ({ kinds }: Builder, kind: string): boolean => kinds.get(kind)?.holds === 'text';

/** An item; one whose words are the heading of a section is that section, and the next item goes back to the one before. */
function openItem(outline: Builder, heading: Heading): void {
  const { kind, number, level = 1 } = heading.data ?? {};
  const open = outline.sections.at(-1);
  if (kind !== undefined && number !== undefined && level === 1) {
    outline.sections.push({ kind, opener: heading, nodes: [], items: [] });
    return;
  }
  const isClosing = isSetApart(heading, outline) || endsNotices(heading, open, outline);
  if (isClosing) outline.container = { kind: NO_SECTION };
  const isOver =
    !open || holdsText(outline, open.kind) || open.opener?.type === 'paragraph' || isNumbered(open);
  const isWithin = open !== undefined && level > 1 && !isClosing;
  if (isClosing || (isOver && !isWithin)) {
    outline.sections.push({ kind: outline.container.kind, nodes: [], items: [] });
  }
  addItem(outline, outline.sections.at(-1), heading);
}

function addItem(outline: Builder, section: OutlineSection | undefined, heading: Heading): void {
  section?.items.push({ heading, nodes: [] });
  outline.lastItem = heading;
}

const isNumbered = ({ opener }: OutlineSection): boolean =>
  opener?.type === 'heading' && opener.data?.number !== undefined;

/** Whether a heading without a number stands in capitals like that of the section, and unlike its items: it closes it. */
function isSetApart(heading: Heading, { container, lastItem }: Builder): boolean {
  if (!lastItem || !container.heading || heading.data?.number !== undefined) return false;
  return isLoud(heading) && isLoud(container.heading) && !isLoud(lastItem);
}

/** Among short notices an item has no number: a customary heading, «Övriga frågor», ends them. */
const endsNotices = (
  { data }: Heading,
  open: OutlineSection | undefined,
  { kinds, customary }: Builder,
): boolean =>
  open !== undefined &&
  data?.number === undefined &&
  kinds.get(open.kind)?.holds === 'notices' &&
  customary.has(fold(data?.title ?? ''));

const isLoud = ({ data }: Heading): boolean => isCapitals(data?.title ?? '');

/** «32:1»: the first annex of § 32. */
const OF_PARAGRAPH = /^\d{1,4}:\d{1,3}$/;

const isNumberedItem = (node: RootContent): boolean =>
  node.type === 'heading' && node.data?.role === 'item' && node.data.number !== undefined;

/** A label opens a section of the meeting unless its word stands within items too («Diskussion: …»). */
function opensByLabel(node: Paragraph, { sections, kinds }: Builder, isAmid: boolean): boolean {
  const label = node.data?.label;
  // «Ärenden: 1–11», «Ärenden: §§ 39–45»: the numbers of the items, which follow later.
  if (label?.field !== 'section' || isRange(textOf(node).slice(label.end))) return false;
  // «Bilaga: 32:1» under § 32 is what belongs to that item; the annexes of all come last.
  const isOfItem = isAmid || OF_PARAGRAPH.test(textOf(node).slice(label.end));
  if (label.kind === ANNEXES && isOfItem && sections.length > 0) return false;
  return sections.at(-1)?.items.at(-1) === undefined || kinds.get(label.kind ?? '')?.alsoPart !== true;
}

function openLabelled(outline: Builder, node: Paragraph): void {
  const kind = node.data?.label?.kind ?? NO_SECTION;
  outline.sections.push({ kind, opener: node, nodes: [], items: [] });
}
