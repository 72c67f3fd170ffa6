/**
 * Annexes that are listed before the items, with the numbers of those that they belong to: «Bilagor:» over «2.1 Ritning» and «6.1
 * Remiss». They look as headings do, but the items begin after them with 1.
 */

import { upTo } from '../../up-to.ts';
import type { Block } from '../blocks/blocks.ts';
import { hasNumber } from '../blocks/starts.ts';
import { BARE_DOUBT } from '../numbers/enumerators.ts';
import { ANNEXES } from '../tree.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** No list of annexes before the items is longer. */
const MOST_ANNEXES = 60;

/** The blocks of such rows, by their index. */
export function annexRows(blocks: readonly Block[], vocabulary: Vocabulary): ReadonlySet<number> {
  const first = blocks.findLastIndex(isFirst);
  const rows = blocks.flatMap((block, i) => {
    if (i >= first || !opensAnnexes(block, vocabulary)) return [];
    const below = upTo(
      blocks.slice(i + 1, i + 1 + MOST_ANNEXES),
      (row, k) => !hasNumber(row) || (k > 0 && isFirst(row)),
    );
    return i + below.length < first ? below.map((_, k) => i + 1 + k) : [];
  });
  return new Set(rows);
}

const opensAnnexes = ({ text }: Block, vocabulary: Vocabulary): boolean =>
  vocabulary.section(text.replace(/:$/, ''))?.kind === ANNEXES;

/** «1. Öppnande», «§ 1», «1 Öppnande» */
const isFirst = ({ numbers }: Block): boolean =>
  numbers.some(({ path, doubt }) => doubt <= BARE_DOUBT && path.length === 1 && path[0] === 1);
