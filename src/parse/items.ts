/**
 * Numbered items: the chain of numbers that runs through the document (`numbering.ts`), and shorter chains within one item,
 * which are items of their own if they look like headings with text under them, and lists if not.
 */
import type { Block } from './blocks.ts';
import { withoutDiary } from './diary.ts';
import type { Enumerator, Style } from './enumerators.ts';
import type { Heading } from './heading.ts';
import { bestChain, follows, type Link } from './numbering.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A heading is a line or three, not a paragraph. */
const LONGEST_HEADING = 300;
const LONG_HEADING = 120;
/** A number that has to be misread to fit counts for less than any that fits as it stands. */
const COST_MISREAD = 2.2;

/** The numbered items, by the index of their block. */
export function numberedItems(blocks: readonly Block[], vocabulary: Vocabulary): Map<number, Heading> {
  const zones = zonesOf(blocks, vocabulary);
  const main = (['section-sign', 'decimal'] as const)
    .map((style) => ({ style, chain: bestChain(linksOf(blocks, style, zones, vocabulary)) }))
    .find(({ chain }) => chain.length > 0);
  if (!main) return new Map();
  const items = main.chain.map(({ block, path }) =>
    itemAt(blocks, block, main.style, path.length, vocabulary),
  );
  const within = main.chain.flatMap(({ block, path }, k) =>
    itemsWithin(blocks, block + 1, main.chain[k + 1]?.block ?? blocks.length, path.length, vocabulary),
  );
  return new Map([...items, ...within]);
}

/** The count of section headings before each block. */
function zonesOf(blocks: readonly Block[], vocabulary: Vocabulary): number[] {
  let zone = 0;
  return blocks.map((block) => {
    if (vocabulary.section(block.text.replace(/:$/, ''))?.holds === 'items') zone++;
    return zone;
  });
}

const reading = (block: Block | undefined, style: Style): Enumerator | undefined =>
  block?.numbers.find((number) => number.style === style);

function linksOf(
  blocks: readonly Block[],
  style: Style,
  zones: readonly number[],
  vocabulary: Vocabulary,
): Link[] {
  return blocks.flatMap((block, i) =>
    block.numbers
      .filter((number) => number.style === style)
      .map(({ path, firm, end }) => ({
        block: i,
        path,
        firm,
        zone: zones[i] as number,
        score:
          headingScore(blocks, i, end, vocabulary) +
          (style === 'section-sign' ? 2 : 0) -
          (firm ? 0 : COST_MISREAD),
      })),
  );
}

/** How much the words after a number look like a heading: about 1 for a line that does, below 0 for one that does not. */
function headingScore(blocks: readonly Block[], i: number, end: number, vocabulary: Vocabulary): number {
  const block = blocks[i] as Block;
  const words = block.text.slice(end);
  const hasText = blocks[i + 1]?.numbers.length === 0;
  return (
    1 +
    (/[.?!;,]["”]?$/.test(words) ? -1.5 : 0) +
    (/^[^\p{L}]{0,3}\p{Ll}/u.test(words) ? -0.8 : 0) +
    (words.length > LONGEST_HEADING ? -1 : words.length > LONG_HEADING ? -0.5 : 0) +
    (block.markup?.kind === 'heading' ? 3 : 0) +
    (block.apart ? 0.2 : 0) +
    (hasText ? 0.3 : 0) +
    (isKnown(words, vocabulary) ? 1.5 : 0)
  );
}

const isKnown = (words: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isAgendaHeading(words) ||
  vocabulary.startsAgendaHeading(words) ||
  vocabulary.section(words) !== undefined;

/** The item that a numbered block opens. */
function itemAt(
  blocks: readonly Block[],
  i: number,
  style: Style,
  level: number,
  vocabulary: Vocabulary,
): [number, Heading] {
  const block = blocks[i] as Block;
  const number = reading(block, style) as Enumerator;
  const own = withoutDiary(block.text.slice(number.end), vocabulary);
  const below = own.text ? undefined : titleBelow(blocks, i, vocabulary);
  const words = below ? withoutDiary(below.text, vocabulary) : own;
  const title = words.text.replace(/\s*:$/, '');
  const kind = vocabulary.section(title)?.kind;
  const diary = own.diary ?? words.diary;
  return [
    i,
    {
      role: 'item',
      level,
      ...(kind !== undefined && { kind }),
      number: number.printed,
      title,
      ...(diary !== undefined && { diary }),
      more: below ? below.more : 0,
    },
  ];
}

/** The words of a heading whose number stands on a line of its own. */
function titleBelow(
  blocks: readonly Block[],
  i: number,
  vocabulary: Vocabulary,
): { text: string; more: number } | undefined {
  const skipped = blocks[i + 1]?.label?.field === 'diarienummer' ? 1 : 0;
  const block = blocks[i + 1 + skipped];
  if (!block || block.numbers.some((number) => number.firm) || block.bullet > 0 || block.label)
    return undefined;
  if (block.text.length > LONGEST_HEADING || /[.:;]$/.test(block.text) || vocabulary.part(block.text))
    return undefined;
  const dnr = skipped ? `${blocks[i + 1]?.text ?? ''} ` : '';
  return { text: dnr + block.text, more: 1 + skipped };
}

/** Items within one item: runs of numbers or letters whose words look like headings, with text under most of them. */
function itemsWithin(
  blocks: readonly Block[],
  from: number,
  to: number,
  level: number,
  vocabulary: Vocabulary,
): [number, Heading][] {
  return (['letter', 'decimal', 'roman'] as const).flatMap((style) =>
    runsOf(blocks, from, to, style)
      .filter((run) => areItems(blocks, run, style, to))
      .flatMap((run) => run.map((i) => itemAt(blocks, i, style, level + 1, vocabulary))),
  );
}

/** Runs that begin at 1 or a, each number following the one before. */
function runsOf(blocks: readonly Block[], from: number, to: number, style: Style): number[][] {
  const runs: number[][] = [];
  for (let i = from; i < to; i++) {
    const number = reading(blocks[i], style);
    if (!number?.firm) continue;
    const last = reading(blocks[runs.at(-1)?.at(-1) ?? -1], style);
    if (last && follows(last.path, number.path)) runs.at(-1)?.push(i);
    else if (number.path.at(-1) === 1) runs.push([i]);
  }
  return runs;
}

function areItems(blocks: readonly Block[], run: readonly number[], style: Style, to: number): boolean {
  const titles = run.filter((i) =>
    looksLikeTitle((blocks[i] as Block).text.slice(reading(blocks[i], style)?.end)),
  );
  const withText = run.filter((i) => i + 1 < to && blocks[i + 1]?.numbers.every((number) => !number.firm));
  return run.length > 1 && titles.length * 4 >= run.length * 3 && withText.length * 4 >= run.length * 3;
}

const looksLikeTitle = (words: string): boolean =>
  words.length <= LONG_HEADING && /^["”(]?\p{Lu}/u.test(words) && !/[.?!;,:]["”]?$/.test(words);
