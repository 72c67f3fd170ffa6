/**
 * Numbered items: the chain of numbers that runs through the document (`numbers/numbering.ts`), and shorter runs within one item,
 * which are items of their own if they look like headings with text under them, and lists if not.
 */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';
import type { Heading } from '../heading.ts';
import { withNestedRuns } from '../numbers/nested-runs.ts';
import { bestChain, follows, fromItsStart, type Link, toItsEnd } from '../numbers/numbering.ts';
import { foldLine } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { annexRows } from './annex-rows.ts';
import { citedParagraphs } from './cited-paragraphs.ts';
import { guestRows } from './guest-rows.ts';
import { itemHeading, type Numbered } from './item-heading.ts';
import { linksOf, unreadLinks, zonesOf } from './links.ts';
import { around, type Numbering, signedAround } from './lists-within.ts';
import { numberedClauses } from './numbered-clauses.ts';
import { othersNumbers } from './other-bodies.ts';
import { areItems, type Range, type RunMember, runsOf } from './runs.ts';
import { withStrays } from './strays.ts';
import { taskRows } from './task-tables.ts';
import { titlesBelow } from './titles-below.ts';
import { toldItems } from './told-items.ts';

const FEWEST_DOUBTFUL = 3;

/** The numbered items, by the index of their block; `contents` are printed before the minutes. */
export function numberedItems(
  blocks: readonly Block[],
  contents: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Map<number, Heading> {
  const main = mainNumbering(blocks, contents, vocabulary);
  const items = main
    ? withItemsWithin(wholeChain(main, blocks, vocabulary), blocks, vocabulary)
    : letteredItems(blocks, contents, vocabulary);
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
  const printed = numbersOfOthers(blocks, contents, vocabulary);
  const ways = (['section-sign', 'decimal'] as const).map((style): Numbering => {
    const own = linksOf(blocks, style, zones, vocabulary).filter(({ block }) => !printed.has(block));
    const links = withNestedRuns(own);
    return { style, links, ...bestChain(links) };
  });
  const [best] = ways.toSorted((a, b) => b.worth - a.worth);
  const main = best && around(signedAround(ways, blocks) ?? best);
  const plain = ways.find(({ style }) => style === 'decimal');
  const told = plain ? toldItems(plain.links, blocks, vocabulary) : [];
  if (main && (isCredible(main.chain, blocks, vocabulary) || areSigns(main))) {
    const chain = fromItsStart(toItsEnd(main.chain, main.links), main.links);
    return { ...main, chain: holdingAll(told, chain) ?? chain };
  }
  return plain && told.length > 0 ? { ...plain, chain: told } : undefined;
}

/** The blocks whose numbers are those of tasks, guests, annexes and the like. */
const numbersOfOthers = (
  blocks: readonly Block[],
  contents: ReadonlySet<number>,
  vocabulary: Vocabulary,
): ReadonlySet<number> =>
  new Set([
    ...contents,
    ...taskRows(blocks, vocabulary),
    ...guestRows(blocks, vocabulary),
    ...annexRows(blocks, vocabulary),
    ...citedParagraphs(blocks, vocabulary),
    ...numberedClauses(blocks, vocabulary),
    ...othersNumbers(blocks, vocabulary),
  ]);

/**
 * Items that are sentences, a few of which look like headings to a chain of their own: «1.» to «5.» before «6.» to «14.», or «1. Övrigt»
 * alone behind «12.», misread for 13.
 */
function holdingAll(told: readonly Link[], chain: readonly Link[]): readonly Link[] | undefined {
  const last = told.at(-1);
  if (!last) return undefined;
  const known = new Set(told.map(({ block }) => block));
  if (chain.every(({ block }) => known.has(block))) return told;
  const [only, ...more] = chain;
  return only && more.length === 0 && only.block > last.block ? [...told, only] : undefined;
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

/** The items of a chain, each with those within it. */
const withItemsWithin = (
  chain: readonly Link[],
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): Numbered[] =>
  chain.flatMap((link, k): Numbered[] => {
    const level = link.path.length;
    const end = chain[k + 1]?.block ?? blocks.length;
    return [
      { ...link, level },
      ...itemsWithin(blocks, { from: link.block + 1, to: end }, level + 1, vocabulary),
    ];
  });

/** Items within one item: runs of numbers or letters whose words look like headings, with text under most of them. */
const itemsWithin = (
  blocks: readonly Block[],
  within: Range,
  level: number,
  vocabulary: Vocabulary,
): Numbered[] =>
  (['letter', 'decimal', 'roman'] as const).flatMap((style) =>
    runsOf(blocks, within, style)
      .filter((run) => areItems(blocks, run, within.to, vocabulary))
      .flatMap((run) => run.map((member) => numberedAt(member, level))),
  );

/** «a) Öppnande», «b) Val av ordförande», of minutes with no other numbers: the longest run of letters, if an agenda has such headings. */
function letteredItems(
  blocks: readonly Block[],
  contents: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Numbered[] {
  const isKnown = ({ block, number }: RunMember) =>
    !contents.has(block) && isCustomary(blocks[block]?.text.slice(number.end) ?? '', vocabulary);
  const runs = runsOf(blocks, { from: 0, to: blocks.length }, 'letter').filter(
    (run) =>
      run.length >= FEWEST_LETTERED &&
      run.filter(isKnown).length >= FEWEST_KNOWN &&
      areItems(blocks, run, blocks.length, vocabulary),
  );
  const [longest = []] = runs.toSorted((a, b) => b.length - a.length);
  return longest.map((member) => numberedAt(member, 1));
}
const FEWEST_LETTERED = 4;
const FEWEST_KNOWN = 2;

const numberedAt = ({ block, number: { printed, end } }: RunMember, level: number): Numbered => ({
  block,
  printed,
  end,
  level,
});
