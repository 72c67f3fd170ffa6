/**
 * Which blocks are headings, and of what. Numbers tell most (`items.ts`); sections and parts are told by the knowledge; where
 * a document numbers nothing, the layout and the customary headings of agendas tell its items.
 */
import type { Block } from './blocks.ts';
import { numberedItems } from './items.ts';
import type { HeadingRole } from './tree.ts';
import { unnumberedItems } from './unnumbered.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a block opens. */
export interface Heading {
  readonly role: HeadingRole;
  readonly level?: number;
  readonly kind?: string;
  readonly number?: string;
  /** The words of the heading; empty if it is a number alone. */
  readonly title: string;
  readonly diary?: string;
  /** How many further blocks belong to the heading: its words, under a line with the number. */
  readonly more: number;
}

/** The headings among the blocks, by the index of their block. */
export function headingsOf(blocks: readonly Block[], vocabulary: Vocabulary): Map<number, Heading> {
  const items = numberedItems(blocks, vocabulary);
  const headings = new Map<number, Heading>(items);
  const taken = new Set([...items].flatMap(([i, heading]) => range(i, i + heading.more)));
  sectionsAndParts(blocks, items, vocabulary).forEach((heading, i) => {
    if (!taken.has(i)) headings.set(i, heading);
  });
  for (const [i, heading] of unnumberedItems(blocks, headings, vocabulary)) headings.set(i, heading);
  const title = titleAt(blocks, headings, vocabulary);
  if (title >= 0) headings.set(title, { role: 'title', title: textOf(blocks[title]), more: 0 });
  return new Map([...headings].sort(([a], [b]) => a - b));
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const textOf = (block: Block | undefined): string => block?.text ?? '';
const words = (text: string): string => text.replace(/\s*[:.]$/, '');

/** Headings of sections and of parts of items that the knowledge has. */
function sectionsAndParts(
  blocks: readonly Block[],
  items: ReadonlyMap<number, Heading>,
  vocabulary: Vocabulary,
): Map<number, Heading> {
  const found = new Map<number, Heading>();
  let isItemOpen = false;
  blocks.forEach((block, i) => {
    if (items.has(i)) isItemOpen = true;
    else {
      const heading = knownHeading(block, isItemOpen, opensSection(blocks, items, i), vocabulary);
      if (heading) found.set(i, heading);
      if (heading?.role === 'section') isItemOpen = false;
    }
  });
  return found;
}

/** Whether items follow at once: then a heading that could open a part of the item before opens a section. */
const opensSection = (blocks: readonly Block[], items: ReadonlyMap<number, Heading>, i: number): boolean =>
  items.get(i + 1)?.number !== undefined && /^\p{Lu}[\p{Lu}\s]+:?$/u.test(textOf(blocks[i]));

function knownHeading(
  block: Block,
  isItemOpen: boolean,
  isBeforeItems: boolean,
  vocabulary: Vocabulary,
): Heading | undefined {
  if (block.bullet > 0 || block.numbers.some((number) => number.firm) || block.markup?.kind === 'row')
    return undefined;
  const title = words(block.text);
  const section = vocabulary.section(title);
  const part = vocabulary.part(title);
  if (part && isItemOpen && !(section && isBeforeItems)) return { role: 'part', kind: part, title, more: 0 };
  return section && { role: 'section', kind: section.kind, title, more: 0 };
}

/** The block that names the document, among the first: «Protokoll från årsmöte»; -1 if none. */
function titleAt(
  blocks: readonly Block[],
  headings: ReadonlyMap<number, Heading>,
  { knowledge }: Vocabulary,
): number {
  const names = new RegExp(
    `(?:${Object.values(knowledge.documents.kinds).flat().join('|')})(?!\\p{L})`,
    'iu',
  );
  return blocks
    .slice(0, 12)
    .findIndex(
      (block, i) =>
        !headings.has(i) &&
        !block.label &&
        block.text.length <= 100 &&
        !/\.$/.test(block.text) &&
        names.test(block.text),
    );
}
