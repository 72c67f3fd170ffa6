/**
 * Headings without numbers that end as sentences do: «Mötets öppnande.» over «Asta öppnade mötet.». Where several customary ones
 * stand so, each apart from the text under it, they and the few words that stand so are headings, and nothing else is.
 */
import type { Block } from '../blocks/blocks.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { isCustomary, isStopped } from './titles-below.ts';

const FEWEST = 3;
/** Of more words a sentence may be. */
const MOST_WORDS = 4;

/** The blocks of such headings, by their index; none where headings have no full stop. */
export function stoppedHeadings(blocks: readonly Block[], vocabulary: Vocabulary): ReadonlySet<number> {
  const stopped = blocks.flatMap((block, i) =>
    block.apart && block.text.endsWith('.') && isStopped(blocks, i, vocabulary) ? [i] : [],
  );
  const textAt = (i: number) => blocks[i]?.text ?? '';
  const customary = new Set(stopped.filter((i) => isCustomary(textAt(i), vocabulary)));
  if (customary.size < FEWEST || customary.size * 2 < stopped.length) return new Set();
  return new Set(stopped.filter((i) => customary.has(i) || textAt(i).split(' ').length <= MOST_WORDS));
}
