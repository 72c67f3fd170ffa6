/**
 * Items without numbers. Where the document numbers its items, only a customary heading («Övriga frågor») counts without one.
 * Where it numbers none, a heading is also what looks like one: a short line with a capital and no full stop, with text under it.
 */

import { latin } from '../../latin.ts';
import { isCapitals } from '../../letters.ts';
import { type Block, hasNumber } from '../blocks/blocks.ts';
import type { Heading } from '../heading.ts';
import { isSpaced } from '../lines/layout.ts';
import { ANNEXES } from '../tree.ts';
import { withoutSpecks } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { firstMarkedHeading } from './marked-headings.ts';
import { isMarkedOffice, isOfficeHeading } from './office-headings.ts';
import { isOfRow } from './party-rows.ts';
import type { PrintedAgenda } from './printed-agenda.ts';

const LONGEST_HEADING = 80;
const MOST_WORDS = 11;
const BEGINS_GREAT = latin`/^["”]?\p{Lu}/u`;
/** A document has its head in its first blocks. */
const LONGEST_HEAD = 40;

/** The items without numbers, by the index of their block. */
export function unnumberedItems(
  blocks: readonly Block[],
  known: ReadonlyMap<number, Heading>,
  agenda: PrintedAgenda,
  vocabulary: Vocabulary,
): Map<number, Heading> {
  const isNumbered = [...known.values()].some((heading) => heading.role === 'item');
  const bySign = [...known].some(
    ([i, heading]) => heading.role === 'item' && /§/.test(blocks[i]?.text.slice(0, 12) ?? ''),
  );
  const from = isNumbered ? firstItem(known) : Math.max(endOfHead(blocks, vocabulary), agenda.end);
  const marked = firstMarkedHeading(blocks, (block) => couldBeHeading(block, vocabulary));
  const isAmid = amidItems(known);
  const spaced = isSpaced(blocks);
  const found = new Map<number, Heading>();
  blocks.forEach((block, i) => {
    if (i < Math.min(from, marked) || known.has(i)) return;
    const isHeading = block.markup?.kind === 'heading';
    if (i >= marked && isMarkedOffice(blocks, i)) found.set(i, itemOf(block));
    if ((i < from && !isHeading) || isMarkedOffice(blocks, i - 1)) return;
    if (!isNumbered && isOfficeHeading(blocks, i)) found.set(i, itemOf(block));
    const isPrinted = agenda.has(words(block)) && block.bullet === 0;
    if (isPrinted) found.set(i, itemOf(block));
    if (isPrinted || known.get(i - 1)?.more || !couldBeHeading(block, vocabulary)) return;
    if (isUnderOffice(blocks[i - 1], vocabulary) || isOfRow(block, blocks[i + 1])) return;
    const isCustomary = !bySign && vocabulary.isAgendaHeading(words(block)) && !isAmid(i);
    const looksIt =
      !isNumbered &&
      (vocabulary.startsAgendaHeading(words(block)) ||
        standsOut(blocks, i, { spaced, isFirst: holdsItems(known.get(i - 1), vocabulary) }, vocabulary));
    if (isCustomary || isHeading || looksIt) found.set(i, itemOf(block));
  });
  if (!isNumbered) {
    for (const i of [...leadsAmong(blocks, found, vocabulary), ...ofAnnexes(found, known)]) found.delete(i);
    for (const i of setAsThese(blocks, found, known, spaced)) found.set(i, itemOf(blocks[i] as Block));
  }
  const [only] = found.size === 1 ? found.values() : [];
  if (only && namesDocument(only.title, vocabulary)) found.clear();
  return new Map([...found].sort(([a], [b]) => a - b));
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

/**
 * What is set as the headings that were found are, though nothing else tells: in capitals where these are («ATT GÖRA» over a
 * table); as a label that has no value but a sentence under it («Mötet avslutades», «DAGORDNING»).
 */
function setAsThese(
  blocks: readonly Block[],
  found: ReadonlyMap<number, Heading>,
  known: ReadonlyMap<number, Heading>,
  spaced: boolean,
): number[] {
  const [first = blocks.length] = found.keys();
  const titles = [...found.values()].map(({ title }) => title);
  const inCapitals = titles.length >= FEWEST_ALIKE && titles.every(isLoud);
  return blocks.flatMap((block, i) => {
    if (i <= first || found.has(i) || known.has(i) || !isTitle(block)) return [];
    const after = blocks[i + 1];
    const isLabel = block.label !== undefined && HEADING_LABELS.has(block.label.field);
    const isOver = after !== undefined && !after.label && isSentence(after.text);
    const isAlike = inCapitals && isLoud(block.text) && (block.apart || !spaced) && after !== undefined;
    return isAlike ? (block.label && !isLabel ? [] : [i]) : isLabel && isOver ? [i] : [];
  });
}

/** So many headings in capitals are how the document sets them. */
const FEWEST_ALIKE = 2;
/** Labels whose words are customary headings too. */
const HEADING_LABELS: ReadonlySet<string> = new Set(['dagordning', 'tid']);
const isSentence = (text: string): boolean =>
  /[.!?]$/.test(text.slice(-1)) && BEGINS_GREAT.test(text) && /\S\s\S/.test(text);
const isLoud = (text: string): boolean => latin`/\p{Lu}{2}/u`.test(text) && isCapitals(text);

/** A few words with a capital and no full stop, which are all of their block. */
const isTitle = ({ text, bullet, label, markup, numbers }: Block): boolean =>
  text.length <= LONGEST_HEADING &&
  bullet === 0 &&
  numbers.length === 0 &&
  markup === undefined &&
  (label === undefined || label.end === text.length) &&
  BEGINS_GREAT.test(text) &&
  !/[.!?;,:]["”]?$/.test(text);

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

const words = (block: Block): string => withoutSpecks(block.text);

const firstItem = (known: ReadonlyMap<number, Heading>): number =>
  [...known].find(([, heading]) => heading.role === 'item')?.[0] ?? 0;

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
  (vocabulary.isRole(above.text) ||
    (above.label?.field === 'person' && above.label.end === above.text.length));

function couldBeHeading(block: Block, vocabulary: Vocabulary): boolean {
  const { text, bullet, label, markup } = block;
  if (
    text.length > LONGEST_HEADING ||
    bullet > 0 ||
    label ||
    markup?.kind === 'item' ||
    markup?.kind === 'row'
  )
    return false;
  if (hasNumber(block) || vocabulary.isRole(text)) return false;
  const title = words(block);
  return BEGINS_GREAT.test(title) && !/[.!?;,]["”]?$/.test(title) && title.split(/\s+/).length <= MOST_WORDS;
}

/** «Protokoll» over all that was said, under those who were there. */
const namesDocument = (title: string, { knowledge }: Vocabulary): boolean =>
  Object.values(knowledge.documents.kinds).some((words) => words.includes(title.toLowerCase()));

/** «Gruppernas redovisning:» may be a heading as well. */
const isShortTitle = (text: string): boolean => text.split(/\s+/).length <= MOST_BEFORE_COLON;
const MOST_BEFORE_COLON = 3;

/** Whether a heading is that of a section of items: what stands under it may be the first of them. */
const holdsItems = (heading: Heading | undefined, { knowledge }: Vocabulary): boolean =>
  heading?.role === 'section' &&
  knowledge.sections.some(({ kind, holds }) => kind === heading.kind && holds === 'items');

/** By the layout: apart from what stands before, or after a full stop where nothing stands apart; with text under it. */
function standsOut(
  blocks: readonly Block[],
  i: number,
  { spaced, isFirst }: { spaced: boolean; isFirst: boolean },
  vocabulary: Vocabulary,
): boolean {
  const [before, block, after] = [blocks[i - 1], blocks[i] as Block, blocks[i + 1]];
  if (
    !after ||
    (after.label && after.label.kind === undefined) ||
    (/:$/.test(block.text) && !isShortTitle(block.text)) ||
    /\d{4}-\d{2}-\d{2}/.test(block.text)
  )
    return false;
  const isApart = spaced
    ? block.apart || isUnderHeading(blocks, i)
    : isFirst ||
      !before ||
      before.bullet > 0 ||
      before.label !== undefined ||
      /[.!?]["”]?$/.test(before.text);
  const hasText =
    after.text.length > LONGEST_HEADING ||
    /[.!?:]["”]?$/.test(after.text) ||
    after.bullet > 0 ||
    (spaced && isUnderHeading(blocks, i + 1)) ||
    vocabulary.isAgendaHeading(words(after));
  return isApart && hasText;
}

/** A heading under a heading, or after a sentence, right over its text: «Pågående ärenden», «Tvättstugan», «Ny tumlare köps in.» */
function isUnderHeading(blocks: readonly Block[], i: number): boolean {
  const [before, block, after] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (!before || !block || !after || block.apart || after.apart || after.label || !isTitle(block))
    return false;
  const isOver = isSentence(after.text) && after.bullet === 0;
  const isBelow = isSentence(before.text) || (before.apart && isTitle(before) && !before.label);
  return BRIEF.test(block.text) && isOver && isBelow;
}

/** Three words at most, the first alone with a capital: no name. */
const BRIEF = latin`/^\p{Lu}[\p{L}-]+(?: [\p{Ll}-]+){0,2}$/u`;
