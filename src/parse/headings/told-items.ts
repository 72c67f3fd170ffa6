/**
 * Items that are sentences one and all: «1. Att justera protokollet valdes Asta.», «2. Vi beslutade att köpa garn.» Nothing of such a
 * chain looks like a heading; that it runs through the document without a gap, and that most of it tells what was done, says so.
 */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';
import { BARE_DOUBT } from '../numbers/enumerators.ts';
import { follows, type Link } from '../numbers/numbering.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { tells } from './titles-below.ts';

const FEWEST = 5;
/** No more lines stand over the first item, and no more from one to the next. */
const MOST_ABOVE = 12;
const MOST_BETWEEN = 12;
/** Words up to here are looked at. */
const LONGEST_LOOK = 400;
const SENTENCE = latin`/^\p{Lu}[^]{8,}$/u`;

/** The chain of such items among numbered lines without a sign; none if there is none. */
export function toldItems(
  links: readonly Link[],
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): readonly Link[] {
  const own = links.filter(({ path, doubt }) => path.length === 1 && doubt <= BARE_DOUBT);
  const isWhole =
    own.length >= FEWEST &&
    own[0]?.path[0] === 1 &&
    own.every((link, i) => i === 0 || isNext(own[i - 1] as Link, link));
  const above = blocks[(own[0]?.block ?? 0) - 1];
  const isList = (own[0]?.block ?? 0) > MOST_ABOVE || above?.text.endsWith(':') === true;
  const words = own.map(({ block, end }) => (blocks[block]?.text ?? '').slice(end, LONGEST_LOOK));
  const told = words.filter((text) => tells(text, vocabulary));
  return isWhole && !isList && words.every((text) => SENTENCE.test(text)) && told.length * 2 > own.length
    ? own
    : [];
}

const isNext = (from: Link, to: Link): boolean =>
  follows(from.path, to.path) && to.block > from.block && to.block - from.block <= MOST_BETWEEN;
