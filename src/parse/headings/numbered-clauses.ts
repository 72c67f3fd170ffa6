/**
 * The clauses of a decision or a proposal with numbers of their own: «1. Att budgeten antas» under «Beslut», «2. Att» with its words in the
 * next column. They begin with small numbers under every item, and are none.
 */
import type { Block } from '../blocks/blocks.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** The numbered clauses that stand under the heading of a part of an item, by the index of their block. */
export function numberedClauses(blocks: readonly Block[], vocabulary: Vocabulary): number[] {
  let isOpen = false;
  return blocks.flatMap((block, i) => {
    const isClause = isNumberedClause(block, vocabulary);
    const isBeside = isOpen && block.lines[0]?.isRight === true;
    isOpen = (isOpen && (isClause || isBeside)) || vocabulary.part(block.text) !== undefined;
    return isOpen && isClause ? [i] : [];
  });
}

/** Whether a clause stands behind one of the numbers of a block, or its first word alone. */
export const isNumberedClause = ({ numbers, text }: Block, { startsClause }: Vocabulary): boolean =>
  numbers.some(({ end }) => startsClause(`${text.slice(end)} `));
