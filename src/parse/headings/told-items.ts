/**
 * Items that are sentences one and all: «1. Att justera protokollet valdes Asta.», «2. Vi beslutade att köpa garn.» Nothing of such a
 * chain looks like a heading; that it runs through the document without a gap, and that most of it tells what was done, says so.
 */
import { latin } from '../../latin.ts';
import { range } from '../../range.ts';
import type { Block } from '../blocks/blocks.ts';
import { BARE_DOUBT } from '../numbers/enumerators.ts';
import { bestChain, type Link } from '../numbers/numbering.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { unreadNumber } from './links.ts';
import { tells } from './titles-below.ts';

const FEWEST = 5;
/** No more lines stand over the first item, and no more from one to the next. */
const MOST_ABOVE = 12;
const MOST_BETWEEN = 20;
/** Words up to here are looked at. */
const LONGEST_LOOK = 400;
/** «13. a) Till revisorer valdes …» has a letter before it. */
const SENTENCE = latin`/^(?:\p{Ll}\) )?\p{Lu}[^]{8,}$/u`;
/** Of the numbers up to the last, so many may be nowhere, where others were misread. */
const MOST_NOWHERE = 0.2;

/** The chain of such items among numbered lines without a sign; none if there is none. */
export function toldItems(
  links: readonly Link[],
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): readonly Link[] {
  const read = links.filter(({ path, doubt }) => path.length === 1 && doubt <= BARE_DOUBT);
  const own = withLost(risingOf(read), blocks, vocabulary);
  const words = own.map(({ block, end }) => (blocks[block]?.text ?? '').slice(end, LONGEST_LOOK));
  const told = words.filter((text) => tells(text, vocabulary));
  const areItems =
    isWhole(own) &&
    !isList(own, blocks) &&
    words.every((text) => SENTENCE.test(text) || vocabulary.isAgendaHeading(text)) &&
    told.length * 2 > own.length;
  return areItems ? own : [];
}

/** Whether a chain runs from 1 on without a gap, but for a few numbers where others were misread. */
function isWhole(chain: readonly Link[]): boolean {
  const last = chain.at(-1)?.path[0] ?? 0;
  const isMisread = chain.some(({ doubt }) => doubt === LOST);
  return (
    chain.length >= FEWEST &&
    chain[0]?.path[0] === 1 &&
    chain.every((link, i) => i === 0 || isNear(chain[i - 1] as Link, link)) &&
    last - chain.length <= (isMisread ? last * MOST_NOWHERE : 0)
  );
}

/** Whether a chain stands deep in the document, or under a lead: «Att göra:». */
function isList([first]: readonly Link[], blocks: readonly Block[]): boolean {
  const at = first?.block ?? 0;
  return at > MOST_ABOVE || blocks[at - 1]?.text.endsWith(':') === true;
}

/** What outweighs the cost of numbers missing between two. */
const SURE = 2;

/** The numbers that go on best, whatever stands behind them: a number misread for another fits nowhere. */
const risingOf = (links: readonly Link[]): readonly Link[] =>
  bestChain(links.map((link) => ({ ...link, score: SURE, doubt: 0 }))).chain;

/** The chain with lines whose number was misread: between two numbers no more of them than are missing there. */
function withLost(chain: readonly Link[], blocks: readonly Block[], vocabulary: Vocabulary): readonly Link[] {
  return chain.flatMap((link, i) => {
    const before = chain[i - 1];
    const number = before?.path[0] ?? 0;
    const missing = (link.path[0] ?? 0) - number - 1;
    const from = before ? before.block + 1 : Math.max(0, link.block - MOST_BETWEEN);
    const lost = range(from, link.block).flatMap((block) => lostAt(blocks, block, vocabulary) ?? []);
    const found = before || missing < 1 ? lost : lost.slice(-missing);
    if (found.length > missing) return [link];
    const isEach = found.length === missing;
    const strays = found.map((one, k): Link => {
      const path = [number + 1 + k];
      return { ...link, ...one, path, ...(isEach && { printed: path.join() }), doubt: LOST };
    });
    return [...strays, link];
  });
}
/** What speaks against a number that is told by those beside it alone. */
const LOST = 1;

/** «4s Revisorn läste upp …», «es Asta öppnade mötet»: a few letters where a number should be, before a sentence. */
function lostAt(
  blocks: readonly Block[],
  block: number,
  { knowledge }: Vocabulary,
): Pick<Link, 'block' | 'printed' | 'end'> | undefined {
  const { text = '', label } = blocks[block] ?? {};
  const number = unreadNumber(text);
  if (!number || label || !SENTENCE.test(text.slice(number.end))) return undefined;
  const isWord = knowledge.phrases.closedWords.includes(number.printed.toLowerCase());
  return isWord ? undefined : { block, ...number };
}

const isNear = (from: Link, to: Link): boolean =>
  to.block > from.block && to.block - from.block <= MOST_BETWEEN;
