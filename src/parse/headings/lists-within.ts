/**
 * Which of two numberings is that of the items, and which that of a list within one of them: the worth of a chain alone would choose the
 * longer one.
 */
import type { Block } from '../blocks/blocks.ts';
import { BARE_DOUBT, type Style } from '../numbers/enumerators.ts';
import { bestChain, type Chain, follows, type Link } from '../numbers/numbering.ts';

/** So many numbers without a sign make a chain. */
const FEWEST_AROUND = 3;

/** Numbered lines with their best chain. */
export interface Numbering extends Chain {
  readonly style: Style;
  readonly links: readonly Link[];
}

/**
 * «2 Formalia» over «1. Val av ordförande» … «8. Föregående protokoll», before «3 Rapporter»: where numbers without a sign begin before
 * the best chain, go on after it and miss none, they number the items, and the chain what is within one of them.
 */
export function around(best: Numbering): Numbering {
  const links = best.links.filter(({ doubt }) => doubt === BARE_DOUBT);
  const { chain, worth } = bestChain(links);
  const within = best.chain.filter(({ doubt, path }) => doubt === 0 && path.length === 1);
  const [first, last] = [chain[0], chain.at(-1)];
  const [start, end] = [within[0], within.at(-1)];
  if (!first || !last || !start || !end || chain.length < FEWEST_AROUND) return best;
  const isAround = first.block < start.block && last.block > end.block;
  const isWhole = chain.every(({ path }, i) => path.length === 1 && path[0] === i + 1);
  return isAround && isWhole ? { style: best.style, links, chain, worth } : best;
}

/** «§ 26» over its heading, before «1. Taxor» and «2. Hyror»: what begins at 1 within a later paragraph numbers a list in it. */
export function signedAround(
  [signed, plain]: readonly Numbering[],
  blocks: readonly Block[],
): Numbering | undefined {
  const [first] = plain?.chain ?? [];
  const sign = signed?.chain.findLast(({ block }) => block < (first?.block ?? 0));
  if (!signed || !sign || first?.path[0] !== 1 || sign.doubt > 0) return undefined;
  const isAlone = blocks[sign.block]?.text.length === sign.end && (sign.path[0] ?? 0) > 1;
  return isAlone || isRightOver(sign, first, signed) ? signed : undefined;
}

/** «§ 1 Öppnande», then «§ 2 Formalia» right over «1. Val av ordförande»: the list is within the paragraph, if another stands before it. */
const isRightOver = (sign: Link, first: Link, { chain }: Numbering): boolean =>
  sign.block + 1 === first.block &&
  chain.some((before) => before.doubt === 0 && before.block < sign.block && follows(before.path, sign.path));
