/**
 * Items that are all numbered «1.»: in text taken from a web page each list that stands between paragraphs begins anew. Where no
 * other number stands before them and most look like headings, each opens an item.
 */
import type { Block } from './blocks.ts';
import type { Link } from './numbering.ts';

const FEWEST = 3;
/** What a line without a full stop is worth, or a customary heading with one. */
const HEADING = 1;

/** The links that are such items; none where numbers go on. */
export function restartedItems(links: readonly Link[], blocks: readonly Block[]): readonly Link[] {
  const sure = links.filter(({ doubt }) => doubt === 0);
  const areFirst = sure.every(({ path }) => path.length === 1 && path[0] === 1);
  const isOverText = ({ block }: Link) => blocks[block + 1]?.numbers.length === 0;
  const headings = sure.filter((link) => link.score >= HEADING);
  const isMost = headings.length * 4 >= sure.length * 3;
  return areFirst && isMost && headings.filter(isOverText).length >= FEWEST ? headings : [];
}
