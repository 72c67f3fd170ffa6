/**
 * Items without numbers. Where the document numbers its items, only a customary heading («Övriga frågor») counts without one.
 * Where it numbers none, a heading is also what looks like one: a short line with a capital and no full stop, with text under it.
 */

import type { Block } from '../blocks/blocks.ts';
import type { Heading } from '../heading.ts';
import { isSpaced } from '../lines/layout.ts';
import { ANNEXES } from '../tree.ts';
import { isLabelOnly } from '../vocabulary/label-match.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { OF_MATTER } from './known.ts';
import { firstMarkedHeading } from './marked-headings.ts';
import { isMarkedOffice, isOfficeHeading } from './office-headings.ts';
import { isOfRow } from './party-rows.ts';
import type { PrintedAgenda } from './printed-agenda.ts';
import { setAsThese } from './set-alike.ts';
import { standsOut } from './stands-out.ts';
import { stoppedHeadings } from './stopped-headings.ts';
import { couldBeHeading, isTitle, words } from './titles.ts';

/** A document has its head in its first blocks. */
const LONGEST_HEAD = 40;

/** The items without numbers, by the index of their block. */
export function unnumberedItems(
  blocks: readonly Block[],
  known: ReadonlyMap<number, Heading>,
  agenda: PrintedAgenda,
  vocabulary: Vocabulary,
): Map<number, Heading> {
  const page = pageOf(blocks, known, agenda, vocabulary);
  const found = new Map<number, Heading>();
  blocks.forEach((block, i) => {
    if (!known.has(i) && isItem(page, i)) found.set(i, itemOf(block));
  });
  if (!page.isNumbered) {
    for (const i of [...leadsAmong(blocks, found, vocabulary), ...ofAnnexes(found, known)]) found.delete(i);
    for (const i of setAsThese(blocks, found, known, page.isSpaced)) found.set(i, itemOf(blocks[i] as Block));
  }
  const [only] = found.size === 1 ? found.values() : [];
  if (only && namesDocument(only.title, vocabulary)) found.clear();
  return new Map([...found].sort(([a], [b]) => a - b));
}

/** What a document as a whole tells of its headings. */
interface Page {
  readonly blocks: readonly Block[];
  readonly known: ReadonlyMap<number, Heading>;
  readonly agenda: PrintedAgenda;
  readonly vocabulary: Vocabulary;
  /** Whether some items have numbers, and whether behind a paragraph sign. */
  readonly isNumbered: boolean;
  readonly isSigned: boolean;
  /** Where none has: the blocks of headings with full stops. */
  readonly stopped: ReadonlySet<number>;
  /** Whether blank lines part the blocks. */
  readonly isSpaced: boolean;
  /** The block that the items begin with, and the first of those that mark-up sets as headings. */
  readonly from: number;
  readonly marked: number;
  readonly isAmid: (block: number) => boolean;
}

function pageOf(
  blocks: readonly Block[],
  known: ReadonlyMap<number, Heading>,
  agenda: PrintedAgenda,
  vocabulary: Vocabulary,
): Page {
  const items = [...known].filter(([, { role }]) => role === 'item').map(([i]) => i);
  const [first = -1] = items;
  const isLeft = items.length === 1 && WITHIN.test(known.get(first)?.number ?? '');
  const isNumbered = first >= 0 && !isLeft;
  return {
    blocks,
    known,
    agenda,
    vocabulary,
    isNumbered,
    isSigned: items.some((i) => /§/.test(blocks[i]?.text.slice(0, 12) ?? '')),
    stopped: isNumbered ? new Set() : stoppedHeadings(blocks, vocabulary),
    isSpaced: isSpaced(blocks),
    from: isNumbered ? first : Math.max(endOfHead(blocks, vocabulary), agenda.end),
    marked: firstMarkedHeading(blocks, (block) => couldBeHeading(block, vocabulary)),
    isAmid: amidItems(known),
  };
}

/** «4.1» alone: where lists lost their numbers, one that was typed within an item is left, and numbers none of them. */
const WITHIN = /^\d{1,3}\.\d/;

/** Whether a block without a number is an item: an office or the printed agenda says so, or it could be one and is set as one. */
function isItem(page: Page, i: number): boolean {
  const { blocks, from, marked, isNumbered, agenda } = page;
  const block = blocks[i] as Block;
  if (i >= marked && isMarkedOffice(blocks, i)) return true;
  const isWithin = i >= from || (i >= marked && isMarkedUp(block));
  if (!isWithin || isMarkedOffice(blocks, i - 1)) return false;
  if (page.stopped.size > 0) return page.stopped.has(i);
  if (!isNumbered && isOfficeHeading(blocks, i)) return true;
  return (agenda.has(words(block)) && block.bullet === 0) || isSetAsItem(page, i);
}

/** «Taxa för badet» over «Vävnämndens beslut». */
const isOverPart = (below: Heading | undefined): boolean =>
  below?.role === 'part' && OF_MATTER.has(below.kind ?? '');

const isMarkedUp = ({ markup }: Block): boolean => markup?.kind === 'heading';

/** What could be a heading is one by its mark-up or its words, and where no item has a number by the layout too. */
function isSetAsItem({ blocks, known, vocabulary, ...page }: Page, i: number): boolean {
  const block = blocks[i] as Block;
  const above = known.get(i - 1);
  if (above?.more || !couldBeHeading(block, vocabulary)) return false;
  if (isUnderOffice(blocks[i - 1], vocabulary) || isOfRow(block, blocks[i + 1])) return false;
  if (isAbsentee(block, blocks[i - 1], vocabulary)) return false;
  if (isMarkedUp(block) || (!page.isNumbered && isOverPart(known.get(i + 1)))) return true;
  if (!page.isSigned && vocabulary.isAgendaHeading(words(block)) && !page.isAmid(i)) return true;
  if (page.isNumbered) return false;
  const layout = { spaced: page.isSpaced, isFirst: holdsItems(above, vocabulary) };
  return vocabulary.startsAgendaHeading(words(block)) || standsOut(blocks, i, layout, vocabulary);
}

/** «Styrelsen presenterar:» over a list is a lead, and no heading where most headings have no colon. */
function leadsAmong(
  blocks: readonly Block[],
  found: ReadonlyMap<number, Heading>,
  { isAgendaHeading }: Vocabulary,
): number[] {
  const leads = [...found].filter(([i, { title }]) => endsInColon(blocks[i]) && !isAgendaHeading(title));
  return leads.length * 2 < found.size ? leads.map(([i]) => i) : [];
}

const endsInColon = (block: Block | undefined): boolean =>
  block?.text.endsWith(':') === true && block.markup?.kind !== 'heading';

/** After the last items come the annexes with headings of their own. */
function ofAnnexes(found: ReadonlyMap<number, Heading>, known: ReadonlyMap<number, Heading>): number[] {
  const [first = Number.POSITIVE_INFINITY] = found.keys();
  const annexes = [...known].find(
    ([i, { kind, role }]) => role === 'section' && kind === ANNEXES && i > first,
  );
  return annexes ? [...found.keys()].filter((i) => i > annexes[0]) : [];
}

const itemOf = (block: Block): Heading => ({ role: 'item', level: 1, title: words(block), more: 0 });

/** Whether a block stands between items whose numbers follow each other: «Ekonomi» under 4, before 5, is no item. */
function amidItems(known: ReadonlyMap<number, Heading>): (block: number) => boolean {
  const items = [...known]
    .filter(([, { role, level }]) => role === 'item' && (level ?? 1) === 1)
    .map(([block, { number = '' }]) => ({ block, number: Number(/\d+/.exec(number)?.[0]) }))
    .sort((a, b) => a.block - b.block);
  return (block) => {
    const next = items.findIndex((item) => item.block > block);
    const [before, after] = [items[next - 1], items[next]];
    return before !== undefined && after !== undefined && after.number === before.number + 1;
  };
}

/** Labels that stand within items. */
const OF_ITEMS: ReadonlySet<string> = new Set(['ansvarig', 'foredragande', 'klart', 'part', 'section']);

/** The head ends after the last of its labels; labels count that stand before the first customary heading. */
function endOfHead(blocks: readonly Block[], vocabulary: Vocabulary): number {
  const first = blocks.findIndex(
    (block) => vocabulary.isAgendaHeading(words(block)) || vocabulary.section(words(block)) !== undefined,
  );
  const head = blocks.slice(0, first < 0 ? LONGEST_HEAD : first);
  const label = head.findLastIndex(
    ({ label }, i) => label !== undefined && !OF_ITEMS.has(label.field) && !isOfficeHeading(blocks, i),
  );
  if (label >= 0) return label + 1;
  // «Val av kassör» begins as customary headings do; the first line may be a title that does so («Rapport från styrelsen»).
  const begun = blocks.findIndex(
    (block, i) => i > 0 && isTitle(block) && vocabulary.startsAgendaHeading(words(block)),
  );
  return Math.max(begun < 0 || first < 0 ? Math.max(first, begun) : Math.min(first, begun), 1);
}

/** «Ordförande» over «Anna Ek». */
const isUnderOffice = (above: Block | undefined, vocabulary: Vocabulary): boolean =>
  above !== undefined &&
  (vocabulary.isRole(above.text) || (above.label?.field === 'person' && isLabelOnly(above)));

/** «Anna» right under «Frånvarande:», where it is no customary heading. */
const isAbsentee = (block: Block, above: Block | undefined, vocabulary: Vocabulary): boolean =>
  above?.label?.field === 'franvarande' &&
  isLabelOnly(above) &&
  !block.apart &&
  !vocabulary.startsAgendaHeading(words(block));

/** «Protokoll» over all that was said, under those who were there. */
const namesDocument = (title: string, { knowledge }: Vocabulary): boolean =>
  Object.values(knowledge.documents.kinds).some((words) => words.includes(title.toLowerCase()));

/** Whether a heading is that of a section of items: what stands under it may be the first of them. */
const holdsItems = (heading: Heading | undefined, { knowledge }: Vocabulary): boolean =>
  heading?.role === 'section' &&
  knowledge.sections.some(({ kind, holds }) => kind === heading.kind && holds === 'items');
