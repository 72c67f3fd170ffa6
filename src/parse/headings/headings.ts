/**
 * Which blocks are headings, and of what. Numbers tell most (`items.ts`); sections and parts are told by the knowledge; where
 * a document numbers nothing, the layout and the customary headings of agendas tell its items.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { isCapitals } from '../../letters.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { range } from '../../range.ts';
import type { Block } from '../blocks/blocks.ts';
import type { Heading } from '../heading.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { contentsBlocks } from './contents.ts';
import { numberedItems } from './items.ts';
import { knownHeadings } from './known.ts';
import { printedAgenda } from './printed-agenda.ts';
import { unnumberedItems } from './unnumbered.ts';

/** The title stands among the first blocks and is short. */
const LONGEST_HEAD = 12;
const LONGEST_TITLE = 100;

/** The headings among the blocks, by the index of their block. */
export function headingsOf(blocks: readonly Block[], vocabulary: Vocabulary): Map<number, Heading> {
  const contents = contentsBlocks(blocks, vocabulary);
  const items = numberedItems(blocks, contents, vocabulary);
  const headings = new Map<number, Heading>(items);
  const taken = new Set([...items].flatMap(([i, heading]) => range(i, i + heading.more + 1)));
  const agenda = printedAgenda(blocks, vocabulary);
  knownHeadings(blocks, items, vocabulary).forEach((heading, i) => {
    if (!taken.has(i) && !agenda.holds(i) && !contents.has(i)) headings.set(i, heading);
  });
  const unnumbered = unnumberedItems(blocks, headings, agenda, vocabulary);
  for (const [i, heading] of headings) {
    if (items.size === 0 && isAmong(unnumbered, heading, vocabulary))
      unnumbered.set(i, { ...heading, role: 'item', level: 1 });
  }
  for (const [i, heading] of unnumbered) if (!contents.has(i)) headings.set(i, heading);
  const title = titleAt(blocks, headings, vocabulary);
  if (title >= 0) headings.set(title, { role: 'title', title: textOf(blocks[title]), more: 0 });
  return new Map([...headings].sort(([a], [b]) => a - b));
}

/** Whether a heading of a section that may be an item is set like the items without numbers: in capitals or not. */
function isAmong(
  items: ReadonlyMap<number, Heading>,
  { role, kind, title }: Heading,
  { knowledge }: Vocabulary,
): boolean {
  const [first] = items.values();
  const isEither =
    role === 'section' && knowledge.sections.some((known) => known.kind === kind && known.alsoItem);
  return first !== undefined && isEither && isCapitals(first.title) === isCapitals(title);
}

const textOf = (block: Block | undefined): string => block?.text ?? '';

const namesOf = onceFor(
  ({ documents }: Knowledge) => latin`/(?:${anyOf(Object.values(documents.kinds).flat())})(?!\p{L})/iu`,
);

/** The block that names the document, among the first: «Protokoll från årsmöte»; -1 if none. */
function titleAt(
  blocks: readonly Block[],
  headings: ReadonlyMap<number, Heading>,
  { knowledge }: Vocabulary,
): number {
  const names = namesOf(knowledge);
  const [first = blocks.length] = [...headings.keys()].sort((a, b) => a - b);
  return blocks
    .slice(0, Math.min(first, LONGEST_HEAD))
    .findIndex(
      (block) =>
        !block.label &&
        block.text.length <= LONGEST_TITLE &&
        !/\.$/.test(block.text) &&
        names.test(block.text),
    );
}
