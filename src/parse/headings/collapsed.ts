/**
 * Lists whose numbers were lost: web pages saved as text, and Markdown, have «1.» before every item. Where no other number stands
 * before a line, these are counted on, so that they number the items of the meeting as they did in print.
 */
import type { Block } from '../blocks/blocks.ts';
import type { Enumerator } from '../numbers/enumerators.ts';

const FEWEST = 3;

/** The blocks; numbers that are all 1 count on. What is printed stays. */
export function countedOn(blocks: readonly Block[]): readonly Block[] {
  const numbers = blocks.flatMap((block) => mainOf(block) ?? []);
  const isCollapsed = numbers.length >= FEWEST && numbers.every(isFirst);
  if (!isCollapsed) return blocks;
  let count = 0;
  return blocks.map((block) => {
    if (!mainOf(block)) return block;
    count++;
    const counted = (number: Enumerator) => (isFirst(number) ? { ...number, path: [count] } : number);
    return { ...block, numbers: block.numbers.map(counted) };
  });
}

/** The number of a block that needs no sequence to be one. */
const mainOf = ({ numbers }: Block): Enumerator | undefined =>
  numbers.find(({ doubt, style }) => doubt === 0 && (style === 'decimal' || style === 'section-sign'));

const isFirst = ({ style, path, doubt }: Enumerator): boolean =>
  style === 'decimal' && doubt === 0 && path.length === 1 && path[0] === 1;
