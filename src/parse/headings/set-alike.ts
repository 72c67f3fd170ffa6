/** Headings that nothing tells but that others, which were found, are set as they are. */
import { latin } from '../../latin.ts';
import { isCapitals } from '../../letters.ts';
import type { Block } from '../blocks/blocks.ts';
import type { Heading } from '../heading.ts';
import { isSentence, isTitle } from './titles.ts';

/**
 * What is set as the headings that were found are, though nothing else tells: in capitals where these are («ATT GÖRA» over a
 * table); as a label that has no value but a sentence under it («Mötet avslutades», «DAGORDNING»).
 */
export function setAsThese(
  blocks: readonly Block[],
  found: ReadonlyMap<number, Heading>,
  known: ReadonlyMap<number, Heading>,
  spaced: boolean,
): number[] {
  const [first = blocks.length] = found.keys();
  const titles = [...found.values()].map(({ title }) => title);
  const inCapitals = titles.length >= FEWEST_ALIKE && titles.every(isLoud);
  return blocks.flatMap((block, i) => {
    if (i <= first || found.has(i) || known.has(i) || !isTitle(block)) return [];
    const after = blocks[i + 1];
    const isLabel = block.label !== undefined && HEADING_LABELS.has(block.label.field);
    const isOver = after !== undefined && !after.label && isSentence(after.text);
    const isAlike = inCapitals && isLoud(block.text) && (block.apart || !spaced) && after !== undefined;
    return isAlike ? (block.label && !isLabel ? [] : [i]) : isLabel && isOver ? [i] : [];
  });
}

/** So many headings in capitals are how the document sets them. */
const FEWEST_ALIKE = 2;
/** Labels whose words are customary headings too. */
const HEADING_LABELS: ReadonlySet<string> = new Set(['dagordning', 'tid']);
const isLoud = (text: string): boolean => latin`/\p{Lu}{2}/u`.test(text) && isCapitals(text);
