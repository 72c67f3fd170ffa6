/**
 * Paragraphs of other minutes among the documents of an item: «• § 10 KS Taxa» under «Beslutsunderlag». Behind the marks of a list
 * they look as headings do, and number none of the items.
 */
import type { Block } from '../blocks/blocks.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Parts of an item that list what was written and decided before. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(['beslutsunderlag', 'tidigare_behandling']);

/** The blocks of such lists, by their index. */
export function citedParagraphs(blocks: readonly Block[], vocabulary: Vocabulary): number[] {
  let isOpen = false;
  return blocks.flatMap(({ bullet, text }, i) => {
    const isListed = isOpen && bullet > 0;
    isOpen = isListed || OF_DOCUMENTS.has(vocabulary.part(text) ?? '');
    return isListed ? [i] : [];
  });
}
