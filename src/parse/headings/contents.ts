/**
 * The numbers and headings of the items as they stand printed before the minutes: under «Dagordning», or in the table of
 * contents behind a front page. They tell what is to come, and are none of it.
 */
import { range } from '../../range.ts';
import { upTo } from '../../up-to.ts';
import type { Block } from '../blocks/blocks.ts';
import { hasNumber } from '../blocks/starts.ts';
import type { Enumerator } from '../numbers/enumerators.ts';
import { areAlike, foldLine } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { agendaLabel } from './printed-agenda.ts';

/** So many numbers under each other may be an agenda, so many lines with leaders a table of contents. */
const FEWEST_PRINTED = 2;
/** Lines without a number that stand over the first in a table of contents («Upprop»). */
const MOST_ABOVE = 6;
const LONGEST_TITLE = 160;

/** The blocks that are printed before the minutes. */
export function contentsBlocks(blocks: readonly Block[], vocabulary: Vocabulary): ReadonlySet<number> {
  const label = blocks.findIndex((block) => agendaLabel(block, vocabulary) !== undefined);
  const below = label < 0 ? [] : blocks.slice(label + 1);
  const isSigned = blocks
    .slice(0, label)
    .some((block) => block.label && OF_SIGNATURES.has(block.label.field));
  const count = Math.max(
    agendaLength(below),
    isItem(blocks, label) ? 0 : contentsLength(below),
    pagedLength(below),
    titledLength(below),
    listLength(below, isSigned),
  );
  return new Set([
    ...range(label + 1, label + 1 + count),
    ...ledBlocks(blocks),
    ...ledAlone(blocks, label),
    ...runBlocks(blocks),
    ...flatBlocks(blocks),
    ...announcedBlocks(blocks),
  ]);
}

/** «§ 4 Föredragningslista» is an item of the meeting: what is added under it comes again among the items that go on. */
const isItem = (blocks: readonly Block[], label: number): boolean =>
  [blocks[label - 1], blocks[label]].some((block) => block !== undefined && signOf(block) !== undefined);

/** Numbers right under each other, the first of which comes again. */
function agendaLength(below: readonly Block[]): number {
  const first = below[0]?.numbers[0]?.printed;
  const isFirst = (block: Block) => block.numbers.some(({ printed }) => printed === first);
  const end = below.findIndex((block, i) => !isRow(block) || (i > 0 && isFirst(block)));
  const isAgain = first !== undefined && below.slice(Math.max(end, 1)).some(isFirst);
  return isAgain && end >= FEWEST_PRINTED ? end : 0;
}

/** Behind a front page with signatures a list of titles is no call to a meeting. */
const OF_SIGNATURES: ReadonlySet<string> = new Set(['signatur', 'underskrifter']);

/**
 * Numbers without a sign, their titles and the pages beside them or not, up to «§» with the first of the numbers; behind a front
 * page the text may break off within them.
 */
function listLength(below: readonly Block[], isSigned: boolean): number {
  const first = below.slice(0, MOST_ABOVE).findIndex(isNumbered);
  const number = below[first]?.numbers[0]?.printed;
  const isAgain = (block: Block) => number !== undefined && signOf(block)?.printed === number;
  const rows = upTo(below.slice(first + 1), (block) => isAgain(block) || !isListRow(block));
  const end = first + 1 + rows.length;
  const next = below[end];
  const isWhole = next ? isAgain(next) : isSigned;
  return first >= 0 && isWhole && rows.filter(isNumbered).length >= FEWEST_PRINTED ? end : 0;
}

const isNumbered = ({ numbers }: Block): boolean =>
  numbers.some(({ style }) => style === 'section-sign' || style === 'decimal');
const isListRow = (block: Block): boolean =>
  block.text.length <= LONGEST_TITLE &&
  !/[.;]$/.test(block.text) &&
  (isNumbered(block) || isRow(block) || LED.test(block.text) || /^[\d\s–-]+$/.test(block.text));

/** Short lines, the first of which has words that come again whatever their number was read as. */
function titledLength(below: readonly Block[]): number {
  const title = foldLine((below[0]?.text ?? '').replace(LEAD, ''));
  if (title.length < SHORTEST_TITLE || !below[0]?.numbers.length) return 0;
  const again = below.findIndex(
    ({ text }, i) => i >= FEWEST_PRINTED && foldLine(text.replace(LEAD, '')) === title,
  );
  const areTitles = below.slice(0, Math.max(again, 0)).every(({ text }) => isBrief(text));
  return again > 0 && areTitles ? again : 0;
}

/** A number, or what it was read as. */
const LEAD = /^[^\s]{0,4}\s+/;
const SHORTEST_TITLE = 8;
const MOST_TITLE_WORDS = 8;
const isBrief = (text: string): boolean =>
  text.split(' ').length <= (text.endsWith('.') ? MOST_TITLE_WORDS / 2 : MOST_TITLE_WORDS);

/** A number, or the words in the column beside it. */
const isRow = (block: Block): boolean => hasNumber(block) || block.lines[0]?.isRight === true;

/** Titles with § and titles without, of which the first with § comes again as it stands here; no item comes before the first. */
function contentsLength(below: readonly Block[]): number {
  const titles = upTo(below, (block) => block.text.length > LONGEST_TITLE);
  const first = titles.slice(0, MOST_ABOVE).findIndex((block) => signOf(block) !== undefined);
  const block = titles[first];
  if (!block) return 0;
  const again = titles.findIndex((other, i) => i > first && isSame(other, block));
  const own = upTo(titles.slice(0, Math.max(again, 0)), (other) => isEarlier(other, block));
  return own.filter(signOf).length >= FEWEST_PRINTED ? own.length : 0;
}

function isEarlier(block: Block, first: Block): boolean {
  const [number, other] = [signOf(block), signOf(first)];
  return number !== undefined && other !== undefined && isAfter(other, number);
}

/** «§ 12 Budget 4», «§ 13 Taxa 4», «§ 14 Val 6»: titles with numbers of pages that never go down. */
function pagedLength(below: readonly Block[]): number {
  const titles = upTo(below, (block) => !hasNumber(block) || !PAGED.test(block.text));
  const pages = titles.map(({ text }) => Number(PAGED.exec(text)?.[1]));
  const areInOrder = pages.every((page, i) => page >= (pages[i - 1] ?? 0));
  return areInOrder && titles.length >= FEWEST_PRINTED ? titles.length : 0;
}

const PAGED = /\S (\d{1,3})(?: [–-])?$/;

const signOf = ({ numbers }: Block): Enumerator | undefined =>
  numbers.find(({ style }) => style === 'section-sign');

/** «§ 12 Budget» again, or «§ 12» over its heading. */
function isSame(block: Block, first: Block): boolean {
  const [number, other] = [signOf(block), signOf(first)];
  const isOver = number !== undefined && number.end >= block.text.length;
  return number?.printed === other?.printed && (isOver || foldLine(block.text) === foldLine(first.text));
}

/** «1 Val», «2 Budget» before «§ 1 Val» and «§ 2 Budget»: numbers without a sign whose titles come again with one. */
function announcedBlocks(blocks: readonly Block[]): number[] {
  const signed = blocks.findIndex((block) => signOf(block) !== undefined);
  if (signed <= 0) return [];
  const plain = blocks.slice(0, signed).flatMap(({ numbers }, i) => (numbers[0] ? [i] : []));
  const titles = new Map(
    blocks.slice(signed).flatMap((block) => {
      const sign = signOf(block);
      return sign ? [[sign.printed, titleAfter(block, sign)] as const] : [];
    }),
  );
  const again = plain.filter((i) => {
    const [block, number] = [blocks[i] as Block, blocks[i]?.numbers[0] as Enumerator];
    const title = titleAfter(block, number);
    return title !== '' && areAlike(title, titles.get(number.printed));
  });
  return again.length >= FEWEST_PRINTED ? plain : listBefore(blocks, plain, signed);
}

/** «1 Val», «2 Budget», «3 Taxor» right under each other, with no text, before «§ 1»: what was to come, if only some of it came. */
function listBefore(blocks: readonly Block[], plain: readonly number[], signed: number): number[] {
  const list = plain.slice(plain.findLastIndex((at, i) => at - 1 !== plain[i - 1]));
  const numbers = list.flatMap((i) => blocks[i]?.numbers[0] ?? []).filter(({ style }) => style === 'decimal');
  const [sign, first] = [signOf(blocks[signed] as Block), numbers[0]];
  const isAnew = sign !== undefined && first !== undefined && (sign.path[0] ?? 0) <= (first.path[0] ?? 0);
  const areInOrder = numbers.every((number, i) => i === 0 || isAfter(number, numbers[i - 1] as Enumerator));
  return isAnew && areInOrder && numbers.length >= FEWEST_RUN ? list : [];
}

const titleAfter = ({ text }: Block, { end }: Enumerator): string =>
  foldLine(text.slice(end, end + LONGEST_TITLE));

/** Titles with § right under each other, with no text, of which one comes again further down. */
function runBlocks(blocks: readonly Block[]): number[] {
  const lastOf = new Map(blocks.map((block, i) => [signOf(block)?.printed, i] as const));
  const found: number[] = [];
  for (let start = 0; start < blocks.length; start++) {
    const run = runAt(blocks, start);
    const end = start + run.length;
    const isAgain = run.length >= FEWEST_RUN && run.some((number) => (lastOf.get(number) ?? -1) >= end);
    if (isAgain) found.push(...range(start, end));
    start = Math.max(start, end - 1);
  }
  return found;
}

/** «Sid § 4 Budget...... 12 § 5 Taxa...... 13 § 6 Val...... 14»: a table of contents in one paragraph. */
const flatBlocks = (blocks: readonly Block[]): number[] =>
  [...blocks.keys()].filter((i) => (blocks[i]?.text.match(LED_TO_NEXT) ?? []).length >= FEWEST_PRINTED);
const LED_TO_NEXT = /\.{3,8} ?\d{1,4} § ?\d/g;

/** The numbers from a block on as long as each stands before a title and goes up. */
function runAt(blocks: readonly Block[], start: number): string[] {
  const run: Enumerator[] = [];
  for (const block of blocks.slice(start, start + MOST_RUN)) {
    const number = signOf(block);
    const last = run.at(-1);
    if (!number || number.end >= block.text.length || (last && !isAfter(number, last))) break;
    run.push(number);
  }
  return run.map(({ printed }) => printed);
}

const isAfter = ({ path }: Enumerator, { path: before }: Enumerator): boolean => {
  const at = path.findIndex((number, i) => number !== before[i]);
  return at >= 0 && (path[at] as number) > (before[at] ?? 0);
};

const FEWEST_RUN = 3;
const MOST_RUN = 200;

/** «§ 12 Budget ........ 4»: dots that lead to the number of a page. */
const LED = /(?<![.…_] ?)(?:[.…_] ?){3,}\s*\d{1,4}$/;

/** «Innehåll» over a single «§ 12 Dnr 2024/5» and «Budget ........ 4»: all from the label to the leader. */
function ledAlone(blocks: readonly Block[], label: number): number[] {
  const below = label < 0 ? [] : blocks.slice(label + 1, label + 1 + MOST_OF_ONE);
  const led = below.findIndex(({ text }) => LED.test(text));
  return range(label + 1, label + led + 2);
}

const MOST_OF_ONE = 3;

/** The blocks with leaders, where there are several. */
function ledBlocks(blocks: readonly Block[]): number[] {
  const led = blocks.flatMap((block, i) => (LED.test(block.text) ? [i] : []));
  // «§ 12     Budget ........ 4»: the number in a column of its own.
  const numbers = led.filter((i) => blocks[i]?.lines[0]?.isRight === true).map((i) => i - 1);
  return led.length >= FEWEST_PRINTED ? [...led, ...numbers] : [];
}
