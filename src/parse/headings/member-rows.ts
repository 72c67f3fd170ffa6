/** Members in the order of their seats, «1. Anna Ek, ordf (S)», «2. Bo Alm (M)»: they are numbered as items are, and open none. */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';

/** Fewer may be items, each about somebody. */
const FEWEST = 3;
const MEMBER = latin`/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}(?:, [\p{Ll}\d:. ]{1,20})? \(\p{L}{1,4}\)$/u`;

/** The blocks of such rows, by their index. */
export function memberRows(blocks: readonly Block[]): readonly number[] {
  const rows = blocks.flatMap((block, i) => (isMember(block) ? [i] : []));
  return rows.length >= FEWEST ? rows : [];
}

const isMember = ({ text, numbers: [number] }: Block): boolean =>
  number?.style === 'decimal' && MEMBER.test(text.slice(number.end).trim());
