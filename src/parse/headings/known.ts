/**
 * Headings that the knowledge has: of sections of the meeting, and of parts of one item. «Beslut» may be either; what stands
 * around it tells which.
 */

import { isCapitals } from '../../letters.ts';
import type { Block } from '../blocks/blocks.ts';
import { hasNumber } from '../blocks/starts.ts';
import type { Heading } from '../heading.ts';
import { isRange } from '../numbers/ranges.ts';
import { DECISION, MATTER } from '../tree.ts';
import { fold, withoutSpecks } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { isSentence, isTitle } from './titles.ts';

/** A heading of the knowledge, before it is settled what it opens. */
interface Candidate {
  readonly block: number;
  readonly title: string;
  readonly part?: string;
  readonly section?: string;
  /** Whether the section's heading stands within items as well. */
  readonly isAlsoPart: boolean;
}

/** The headings of sections and parts by the index of their block; `items` are those with numbers. */
export function knownHeadings(
  blocks: readonly Block[],
  items: ReadonlyMap<number, Heading>,
  vocabulary: Vocabulary,
): Map<number, Heading> {
  const candidates = new Map(
    blocks.flatMap((_, i) => candidateAt(blocks, i, vocabulary) ?? []).map((c) => [c.block, c]),
  );
  const isSigned = [...items.keys()].some((i) =>
    blocks[i]?.numbers.some(({ style }) => style === 'section-sign'),
  );
  const census = censusOf([...candidates.values()]);
  const found = new Map<number, Heading>();
  let item = -1;
  let isUnderTitle = false;
  blocks.forEach((_, i) => {
    const candidate = candidates.get(i);
    if (items.has(i)) item = i;
    if (items.has(i) || !candidate) return;
    isUnderTitle ||= items.size === 0 && isPartUnder(blocks, i, candidate);
    const isPart =
      (item >= 0 || isUnderTitle || census.isRepeated(candidate)) &&
      opensPart(candidate, { blocks, items, item, census, isSigned });
    const kind = isPart ? (candidate.part ?? candidate.section) : candidate.section;
    if (kind === undefined) return;
    found.set(i, { role: isPart ? 'part' : 'section', kind, title: candidate.title, more: 0 });
    if (!isPart) item = -1;
  });
  return found;
}

/** «Taxa för badet» over «Vävnämndens beslut» and what that is, with no number: the heading of an item over that of its first part. */
function isPartUnder(blocks: readonly Block[], i: number, { section, part = '' }: Candidate): boolean {
  const [above, block, below] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  const isTold = below !== undefined && (hasNumber(below) || below.bullet > 0 || isSentence(below.text));
  const areApart = block?.apart === true && above?.apart === true;
  return section === undefined && OF_MATTER.has(part) && areApart && isTold && isTitle(above) && !above.label;
}
/** The parts that an item begins with. */
export const OF_MATTER: ReadonlySet<string> = new Set([MATTER, DECISION]);

/** Whether the same mark stands before the block above or below: «• Beslut» alone has a speck before it. */
function isAmidList(blocks: readonly Block[], i: number): boolean {
  const markOf = (block: Block | undefined) => (block?.bullet ? block.text.charAt(0) : undefined);
  const mark = markOf(blocks[i]);
  return mark !== undefined && [blocks[i - 1], blocks[i + 1]].some((block) => markOf(block) === mark);
}

/** «Ärenden» with «§§ 39–45» in the column beside it tells the numbers of the items, and opens none. */
const isBesideNumbers = (next: Block | undefined): boolean =>
  next?.lines[0]?.isRight === true && isRange(next.text);

function candidateAt(blocks: readonly Block[], i: number, vocabulary: Vocabulary): Candidate | undefined {
  const block = blocks[i] as Block;
  if (hasNumber(block) || block.markup?.kind === 'row' || isBesideNumbers(blocks[i + 1])) return undefined;
  const title = withoutSpecks(block.text).replace(/\.$/, '');
  const section = vocabulary.section(title);
  const part = vocabulary.part(title);
  if (!section && part === undefined) return undefined;
  if (block.bullet > 0 && (part === undefined || isAmidList(blocks, i))) return undefined;
  return {
    block: i,
    title,
    ...(part !== undefined && { part }),
    ...(section && { section: section.kind }),
    isAlsoPart: section?.alsoPart === true,
  };
}

interface Surroundings {
  readonly blocks: readonly Block[];
  readonly items: ReadonlyMap<number, Heading>;
  /** The block of the item that is open. */
  readonly item: number;
  readonly census: Census;
  /** Whether items are numbered with §, as elected bodies do; those have no sections but parts. */
  readonly isSigned: boolean;
}

/** Whether a heading that stands within an item opens a part of it, and not a section of the meeting. */
function opensPart(candidate: Candidate, around: Surroundings): boolean {
  if (candidate.section === undefined) return true;
  if (candidate.part === undefined && !candidate.isAlsoPart) return false;
  if (around.items.get(candidate.block + 1)?.number !== undefined) return false;
  const level = levelAgainst(around.blocks[candidate.block], around.blocks[around.item]);
  if (level !== 0) return level > 0;
  return around.isSigned || around.census.isRepeated(candidate) || !around.census.hasSectionBefore(candidate);
}

/** How far a Markdown heading stands below another; 0 where levels do not tell. */
function levelAgainst(block: Block | undefined, item: Block | undefined): number {
  if (block?.markup?.kind !== 'heading' || item?.markup?.kind !== 'heading') return 0;
  return block.markup.depth - item.markup.depth;
}

/** What all candidates together tell of one. */
interface Census {
  /** Whether its words stand as a heading more than once. */
  readonly isRepeated: (candidate: Candidate) => boolean;
  /** Whether a heading of another kind of section, in capitals as it is or not, stands before it. */
  readonly hasSectionBefore: (candidate: Candidate) => boolean;
}

function censusOf(candidates: readonly Candidate[]): Census {
  const counts = new Map<string, number>();
  for (const { title } of candidates) counts.set(fold(title), (counts.get(fold(title)) ?? 0) + 1);
  const sections = candidates.filter(({ section }) => section !== undefined);
  const firsts = [true, false].map((capitals) =>
    firstOfEach(sections.filter(({ title }) => isCapitals(title) === capitals)),
  );
  return {
    isRepeated: ({ title }) => (counts.get(fold(title)) ?? 0) > 1,
    hasSectionBefore: ({ title, section, block }) =>
      [...(firsts[isCapitals(title) ? 0 : 1] ?? [])].some(
        ([kind, first]) => kind !== section && first < block,
      ),
  };
}

/** The first block of each kind of section. */
function firstOfEach(sections: readonly Candidate[]): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const { section = '', block } of sections) if (!firsts.has(section)) firsts.set(section, block);
  return firsts;
}
