/** Whether the words of a block could be a heading. */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';
import { hasNumber } from '../blocks/starts.ts';
import { withoutSpecks } from '../vocabulary/fold.ts';
import { isLabelOnly } from '../vocabulary/label-match.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Longest heading, in characters. */
export const LONGEST_HEADING = 80;
const MOST_WORDS = 11;
const BEGINS_GREAT = latin`/^["”]?\p{Lu}/u`;

/** The words of a block without the specks round them. */
export const words = (block: Block): string => withoutSpecks(block.text);

/** A line with a capital that no sentence is, in a block that nothing says to be something else. */
export function couldBeHeading(block: Block, vocabulary: Vocabulary): boolean {
  const { text, bullet, label, markup } = block;
  if (
    text.length > LONGEST_HEADING ||
    bullet > 0 ||
    label ||
    markup?.kind === 'item' ||
    markup?.kind === 'row'
  )
    return false;
  if (hasNumber(block) || vocabulary.isRole(text)) return false;
  const title = words(block);
  return BEGINS_GREAT.test(title) && !/[.!?;,]["”]?$/.test(title) && title.split(/\s+/).length <= MOST_WORDS;
}

/** A few words with a capital and no full stop, which are all of their block. */
export const isTitle = ({ text, bullet, label, markup, numbers }: Block): boolean =>
  text.length <= LONGEST_HEADING &&
  bullet === 0 &&
  numbers.length === 0 &&
  markup === undefined &&
  (label === undefined || isLabelOnly({ label, text })) &&
  BEGINS_GREAT.test(text) &&
  !/[.!?;,:]["”]?$/.test(text);

/** More than one word, with a capital and a full stop. */
export const isSentence = (text: string): boolean =>
  /[.!?]$/.test(text.slice(-1)) && BEGINS_GREAT.test(text) && /\S\s\S/.test(text);
