/**
 * Numbered items: the chain of numbers that runs through the document (`numbers/numbering.ts`), and shorter runs within one item,
 * which are items of their own if they look like headings with text under them, and lists if not.
 */
import { latin } from '../../latin.ts';
import { range } from '../../range.ts';
import type { Block } from '../blocks/blocks.ts';
import { hasNumber } from '../blocks/starts.ts';
import type { Heading } from '../heading.ts';
import type { Enumerator, Style } from '../numbers/enumerators.ts';
import { bestChain, follows, fromItsStart, type Link, toItsEnd } from '../numbers/numbering.ts';
import { foldLine } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { annexRows } from './annex-rows.ts';
import { citedParagraphs } from './cited-paragraphs.ts';
import { guestRows } from './guest-rows.ts';
import { itemHeading, type Numbered } from './item-heading.ts';
import { linksOf, unreadLinks, zonesOf } from './links.ts';
import { around, type Numbering, signedAround } from './lists-within.ts';
import { withStrays } from './strays.ts';
import { taskRows } from './task-tables.ts';
import { hasRunInTitle, titlesBelow } from './titles-below.ts';
import { toldItems } from './told-items.ts';

const LONGEST_TITLE = 120;
const FEWEST_DOUBTFUL = 3;
/** So many numbers of a run may be missing between two. */
const MOST_MISSING = 2;
/** Letters may begin later, where the first were not read; then there must be as many. */
const LATEST_START = 3;
/** So many words with a full stop may be a heading with a speck behind it. */
const FEW_WORDS = 5;

/** The numbered items, by the index of their block; `contents` are printed before the minutes. */
export function numberedItems(
  blocks: readonly Block[],
  contents: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Map<number, Heading> {
  const main = mainNumbering(blocks, contents, vocabulary);
  if (!main) return new Map();
  const chain = wholeChain(main, blocks, vocabulary);
  const items = chain.flatMap((link, k): Numbered[] => {
    const level = link.path.length;
    const end = chain[k + 1]?.block ?? blocks.length;
    return [
      { ...link, level },
      ...itemsWithin(blocks, { from: link.block + 1, to: end }, level + 1, vocabulary),
    ];
  });
  const isTitle = titlesBelow(blocks, items, vocabulary);
  const found = items.map((item) => [item.block, itemHeading(blocks, item, vocabulary, isTitle)] as const);
  return new Map(found.filter(([, heading], i) => !isAgain(heading, found[i - 1]?.[1])));
}

/** «§ 12 Taxa» over the list of who voted for it, or on its next page: what has the number and words of the item before goes on it. */
const isAgain = ({ number, title }: Heading, before: Heading | undefined): boolean =>
  before !== undefined &&
  title !== '' &&
  number === before.number &&
  foldLine(title) === foldLine(before.title);

/** The numbers of the items: those with a sign or those without, whichever run through the document; or those of sentences. */
function mainNumbering(
  blocks: readonly Block[],
  contents: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Numbering | undefined {
  const zones = zonesOf(blocks, vocabulary);
  const printed = new Set([
    ...contents,
    ...taskRows(blocks, vocabulary),
    ...guestRows(blocks),
    ...annexRows(blocks, vocabulary),
    ...citedParagraphs(blocks, vocabulary),
  ]);
  const ways = (['section-sign', 'decimal'] as const).map((style): Numbering => {
    const links = linksOf(blocks, style, zones, vocabulary).filter(({ block }) => !printed.has(block));
    return { style, links, ...bestChain(links) };
  });
  const [best] = ways.toSorted((a, b) => b.worth - a.worth);
  const main = best && around(signedAround(ways, blocks) ?? best);
  if (main && (isCredible(main.chain, blocks, vocabulary) || areSigns(main)))
    return { ...main, chain: fromItsStart(toItsEnd(main.chain, main.links), main.links) };
  const plain = ways.find(({ style }) => style === 'decimal');
  const chain = plain ? toldItems(plain.links, blocks, vocabulary) : [];
  return plain && chain.length > 0 ? { ...plain, chain } : undefined;
}

/** The chain with what strayed from it; what has the words of one of its items is none. */
function wholeChain({ chain, links }: Numbering, blocks: readonly Block[], vocabulary: Vocabulary): Link[] {
  const wordsOf = ({ block }: Link) => foldLine(blocks[block]?.text ?? '');
  const known = new Set(chain.map(wordsOf));
  const others = links.filter((link) => !known.has(wordsOf(link)));
  return withStrays(chain, others, unreadLinks(blocks, vocabulary));
}

/** Doubtful numbers alone make no items unless there are several, or two before customary headings. */
const isCredible = (chain: readonly Link[], blocks: readonly Block[], vocabulary: Vocabulary): boolean =>
  chain.length >= FEWEST_DOUBTFUL ||
  (chain.some(({ doubt }) => doubt === 0) && !isSentenceAlone(chain, blocks)) ||
  (chain.length > 1 &&
    chain.every(({ block, end, path }, i) => {
      const words = blocks[block]?.text.slice(end) ?? '';
      return (i === 0 || follows(chain[i - 1]?.path ?? [], path)) && isCustomary(words, vocabulary);
    }));

/** «7: Vill ha smör. Bo frågar köket.»: sentences under one number, as no other has, are no item. */
function isSentenceAlone([link, next]: readonly Link[], blocks: readonly Block[]): boolean {
  const words = blocks[link?.block ?? -1]?.text.slice(link?.end) ?? '';
  return next === undefined && link?.path[0] !== 1 && /[.!?]$/.test(words) && SENTENCES.test(words);
}
const SENTENCES = latin`/\p{Ll}{2}[.!?] \p{Lu}/u`;

/** «Mötets öppnande och val av justerare» begins with a customary heading. */
function isCustomary(text: string, { isHeading, startsAgendaHeading, knowledge }: Vocabulary): boolean {
  const words = text.split(' ');
  const end = words.findIndex((word) => knowledge.phrases.listWords.includes(word));
  return (
    startsAgendaHeading(text) || isHeading(text) || (end > 0 && isHeading(words.slice(0, end).join(' ')))
  );
}

/** «& 8 Öppnande», «& 9 Garnet»: of two numbers in sequence, the sign before them was misread. */
const areSigns = ({ style, chain: [first, second] }: Numbering): boolean =>
  style === 'section-sign' && first !== undefined && second !== undefined && follows(first.path, second.path);

/** Items within one item: runs of numbers or letters whose words look like headings, with text under most of them. */
function itemsWithin(
  blocks: readonly Block[],
  { from, to }: Range,
  level: number,
  vocabulary: Vocabulary,
): Numbered[] {
  return (['letter', 'decimal', 'roman'] as const).flatMap((style) =>
    runsOf(blocks, from, to, style)
      .filter((run) => areItems(blocks, run, to, vocabulary))
      .flatMap((run) => run.map(({ block, number: { printed, end } }) => ({ block, printed, end, level }))),
  );
}

interface RunMember {
  readonly block: number;
  readonly number: Enumerator;
}

/** Runs that begin at 1 or a, the numbers going up without great gaps. */
function runsOf(blocks: readonly Block[], from: number, to: number, style: Style): RunMember[][] {
  const runs: RunMember[][] = [];
  for (let block = from; block < to; block++) {
    const number = blocks[block]?.numbers.find((reading) => reading.style === style && reading.doubt === 0);
    if (!number) continue;
    const value = number.path.at(-1) ?? 0;
    const last = runs.at(-1)?.at(-1)?.number.path.at(-1) ?? Number.POSITIVE_INFINITY;
    const strayed = value <= last ? beforeStray(runs.at(-1), value) : undefined;
    if (strayed) runs[runs.length - 1] = [...strayed, { block, number }];
    else if (value > last && value <= last + 1 + MOST_MISSING) runs.at(-1)?.push({ block, number });
    else if (value <= (style === 'letter' ? LATEST_START : 1))
      runs.push([...bareFirst(blocks, { from, to: block }, number), { block, number }]);
  }
  return runs;
}

/** «a Berättelse» before «b. Budget»: the first letter lost its full stop. */
function bareFirst(blocks: readonly Block[], { from, to }: Range, { style, path }: Enumerator): RunMember[] {
  if (style !== 'letter' || path[0] !== 2) return [];
  const block = range(from, to).findLast((i) => BARE_FIRST.test(blocks[i]?.text ?? ''));
  if (block === undefined) return [];
  const end = BARE_FIRST.exec(blocks[block]?.text ?? '')?.[0].length ?? 0;
  return [{ block, number: { style, printed: 'a', path: [1], end, doubt: 0 } }];
}
const BARE_FIRST = latin`/^[^\p{L}\p{N}]{0,4}a (?=\p{Lu}\p{Ll})/u`;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** «a.», «b.», «e.», «d.»: where the number before the last one is missing between them, the last was misread for it. */
function beforeStray(run: readonly RunMember[] = [], value: number): readonly RunMember[] | undefined {
  const [before, last] = run.slice(-2);
  if (!before || !last || before.number.path.at(-1) !== value - 2) return undefined;
  return [...run.slice(0, -1), { ...last, number: { ...last.number, path: [value - 1] } }];
}

const SMALL_TITLE = latin`/^\p{Ll}.*[\p{L}\p{N})]$/u`;
const isText = (text: string): boolean => text.endsWith('.') && latin`/^\p{Lu}\S* \S/u`.test(text);

/** Whether three in four look like titles and have text under them. */
function areItems(
  blocks: readonly Block[],
  run: readonly RunMember[],
  to: number,
  vocabulary: Vocabulary,
): boolean {
  const wordsOf = ({ block, number }: RunMember) => blocks[block]?.text.slice(number.end) ?? '';
  const hasText = ({ block }: RunMember) => block + 1 < to && !hasNumber(blocks[block + 1] as Block);
  // «a) ordförande för ett år» over «Anna Ek valdes.», «a) beslut om namnet.» over «Det antogs.»
  const isTitle = (words: string) =>
    SMALL_TITLE.test(words) || (words.length <= LONGEST_TITLE && vocabulary.startsAgendaHeading(words));
  const isOver = (member: RunMember) =>
    isTitle(wordsOf(member)) && isText(blocks[member.block + 1]?.text ?? '');
  // «a) Nya nycklar. Styrelsen köper tio.»
  const isRunIn = (member: RunMember) => hasRunInTitle(wordsOf(member), vocabulary);
  if (run.length > 1 && run.every((member) => (hasText(member) && isOver(member)) || isRunIn(member)))
    return true;
  const count = run.filter((member) => looksLikeTitle(wordsOf(member)) && hasText(member)).length;
  const isLate = (run[0]?.number.path.at(-1) ?? 0) > 1;
  return run.length >= (isLate ? LATEST_START : 2) && count * 4 >= run.length * 3;
}

function looksLikeTitle(words: string): boolean {
  const isSentence = /[.?!;,]["”]?$/.test(words) && words.split(' ').length > FEW_WORDS;
  return words.length <= LONGEST_TITLE && latin`/^["”(]?\p{Lu}/u`.test(words) && !isSentence;
}
