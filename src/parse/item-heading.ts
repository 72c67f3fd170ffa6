/** The heading of a numbered item: its words stand after the number, or under it. */

import { latin } from '../latin.ts';
import { type Block, hasNumber } from './blocks.ts';
import { withoutDiary } from './diary.ts';
import { withoutSpecks } from './fold.ts';
import type { Heading } from './heading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A heading is a line or three, not a paragraph. */
const LONGEST = 300;

/** A block with its number. */
export interface Numbered {
  readonly block: number;
  readonly printed: string;
  readonly end: number;
  /** 1 for items, 2 and more for items within items. */
  readonly level: number;
}

/** The heading that a numbered block opens. */
export function itemHeading(
  blocks: readonly Block[],
  { block, printed, end, level }: Numbered,
  vocabulary: Vocabulary,
): Heading {
  const own = withoutDiary((blocks[block]?.text ?? '').slice(end), vocabulary);
  const below = own.text ? undefined : titleBelow(blocks, block, vocabulary);
  const words = below ? withoutDiary(below.text, vocabulary) : own;
  const title = withoutLetters(withoutSpecks(words.text), vocabulary);
  const kind = vocabulary.section(title)?.kind;
  const diary = own.diary ?? words.diary;
  return {
    role: 'item',
    level,
    ...(kind !== undefined && { kind }),
    number: printed,
    title,
    ...(diary !== undefined && { diary }),
    more: below?.more ?? 0,
  };
}

/** «Övriga frågor oe»: a few letters after a customary heading are none of it, but for «m m». */
function withoutLetters(title: string, vocabulary: Vocabulary): string {
  const [, words = '', letters = ''] = LETTERS_AFTER.exec(title) ?? [];
  const isWord = letters.includes('m') || vocabulary.knowledge.phrases.closedWords.includes(letters);
  return letters && !isWord && vocabulary.isAgendaHeading(words) ? words : title;
}
const LETTERS_AFTER = latin`/^(.*\p{L}{3}) (\p{Ll}{1,3})$/u`;

/** The words of a heading whose number stands on a line of its own, or with a diary number under it. */
function titleBelow(
  blocks: readonly Block[],
  i: number,
  vocabulary: Vocabulary,
): { text: string; more: number } | undefined {
  const diary = blocks[i + 1]?.label?.field === 'diarienummer' ? blocks[i + 1] : undefined;
  const block = blocks[diary ? i + 2 : i + 1];
  if (!block || !couldBeTitle(block) || vocabulary.part(block.text) !== undefined) {
    return diary && { text: diary.text, more: 1 };
  }
  return { text: diary ? `${diary.text} ${block.text}` : block.text, more: diary ? 2 : 1 };
}

/** Whether a block could be the words of a heading whose number stands over it. */
export const couldBeTitle = ({ lines, text, numbers, bullet, label }: Block): boolean =>
  (!label || (lines[0]?.isRight === true && label.end === text.length)) &&
  bullet === 0 &&
  !hasNumber({ numbers }) &&
  text.length <= LONGEST &&
  !/[.:;]$/.test(text);
