/**
 * Where Markdown's own headings begin to open items. In raw text the head ends after its last label; a heading that Markdown marks,
 * over text that says something, ends it though labels come later («## Protokolljusterare» amid the items).
 */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';

/** A word in small letters after another: what is said, and no name. */
const SAYS = latin`/\S \p{Ll}{2}/u`;
/** «Anna Ek, ordförande», «Anna, ordförande». */
const NAMES = latin`/^\p{Lu}[^\s:]*(?: \p{Lu}|,)/u`;

/** The first marked heading over text, after a label; the number of blocks if there is none. */
export function firstMarkedHeading(blocks: readonly Block[], couldBe: (block: Block) => boolean): number {
  const label = blocks.findIndex((block) => block.label !== undefined);
  const found = blocks.findIndex(
    (block, i) =>
      i > label && label >= 0 && isMarked(block) && couldBe(block) && saysSomething(blocks[i + 1]),
  );
  return found < 0 ? blocks.length : found;
}

const isMarked = ({ markup }: Block): boolean => markup?.kind === 'heading';

/** Whether a block is text, and no name, label or heading. */
export const saysSomething = (block: Block | undefined): boolean =>
  block !== undefined &&
  !isMarked(block) &&
  block.markup?.kind !== 'row' &&
  (!block.label || block.label.kind !== undefined) &&
  SAYS.test(block.text) &&
  !NAMES.test(block.text);
