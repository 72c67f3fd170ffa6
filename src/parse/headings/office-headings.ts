/** Offices that are headings: over what is told of them, and not over who signs or was there. */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';
import { isLabelOnly } from '../vocabulary/label-match.ts';
import { isOfficeLabel } from '../vocabulary/labels.ts';
import { saysSomething } from './marked-headings.ts';

/** A sentence in which a word in small letters comes after those of a name. */
const STATES = latin`/^\p{Lu}.* \p{Ll}{4,}.*\.$/su`;

/** «Mötesordförande» over «Anna Ek valdes.»: who holds the office is told, and signs nothing. */
export function isOfficeHeading(blocks: readonly Block[], i: number): boolean {
  const [block, after] = [blocks[i], blocks[i + 1]];
  return isOffice(block) && !block?.text.endsWith(':') && after?.apart === false && STATES.test(after.text);
}

/** «## Protokolljusterare» over «Anna väljs till justerare»: Markdown says that it is a heading. */
export const isMarkedOffice = (blocks: readonly Block[], i: number): boolean =>
  blocks[i]?.markup?.kind === 'heading' && isOffice(blocks[i]) && saysSomething(blocks[i + 1]);

const isOffice = (block: Block | undefined): boolean =>
  block !== undefined && isOfficeLabel(block.label) && isLabelOnly(block);
