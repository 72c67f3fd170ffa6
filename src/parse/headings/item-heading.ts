/** The heading of a numbered item: its words stand after the number, or under it. */

import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';
import { hasNumber } from '../blocks/starts.ts';
import type { Heading } from '../heading.ts';
import { DECISION } from '../tree.ts';
import { withoutDiary } from '../vocabulary/diary.ts';
import { withoutSpecks } from '../vocabulary/fold.ts';
import { isLabelOnly } from '../vocabulary/label-match.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { areOthers, behindNumber, isSignAlone } from './other-bodies.ts';
import {
  HAS_LETTERS,
  isCustomaryTitle,
  isOverPart,
  isStopped,
  type TitleTest,
  tells,
} from './titles-below.ts';
import { wordsUnder } from './words-under.ts';

/** A heading is a line or three, not a paragraph. */
const LONGEST = 300;

/** What has neither letter nor digit is a speck behind the number. */
const HAS_WORD = latin`/[\p{L}\p{N}]/u`;

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
  isTitle: TitleTest,
): Heading {
  const after = withoutDiary((blocks[block]?.text ?? '').slice(end), vocabulary);
  const own = isSaid(after) ? after : { ...after, text: '' };
  const below = own.text ? undefined : titleBelow(blocks, block, vocabulary, isTitle);
  const words = below ? withoutDiary(below.text, vocabulary) : own;
  const title = withoutLetters(withoutSpecks(words.text), vocabulary);
  const kind = vocabulary.section(title)?.kind;
  const diary = own.diary ?? words.diary ?? below?.diary;
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

/** Whether words stand behind a number: figures, or a letter alone, beside that of the matter are of its class, «Dnr 2024.12 - : 345». */
const isSaid = ({ text, diary }: ReturnType<typeof withoutDiary>): boolean =>
  (diary === undefined ? HAS_WORD : HAS_LETTERS).test(text) && !areOthers(text);

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
  isTitle: TitleTest,
): { text: string; more: number; diary?: string | undefined } | undefined {
  const { references, diary, under } = wordsUnder(blocks, i, vocabulary);
  const [block, below] = [blocks[under], blocks[under + 1]];
  const more = under - i - 1;
  const isOwn =
    block &&
    !leadsList(block, below, vocabulary) &&
    (isWordOver(blocks, under, vocabulary) ||
      isFreeTitle(block, vocabulary) ||
      isPartOver(block, below, vocabulary) ||
      isTitle(under) ||
      isCustomaryTitle(blocks, under, vocabulary) ||
      isOverPart(blocks, under, vocabulary) ||
      (diary && isStopped(blocks, under, vocabulary)));
  if (!isOwn) return diary && { text: diary.text, more };
  const text = hasValue(diary) ? `${diary.text} ${block.text}` : block.text;
  // «Au § 47 Dnr KS 2/2024»: the number of the matter may stand beside that of the other body.
  const beside = withoutDiary(behindNumber(references.at(-1)), vocabulary).diary;
  return { text, more: more + 1, diary: beside };
}

/** «Ordföranden informerar om» over a list is no title: it goes on there. */
const leadsList = ({ text }: Block, after: Block | undefined, { knowledge }: Vocabulary): boolean =>
  after !== undefined &&
  after.bullet > 0 &&
  knowledge.phrases.closedWords.includes(/\S+$/.exec(text)?.[0] ?? '');

/** «Dnr:» may have been left blank. */
const hasValue = (block: Block | undefined): block is Block =>
  block !== undefined && (!block.label || block.label.end < block.text.length);

/** «Inledning» opens a part of an item elsewhere, but may be the heading of one. */
const isFreeTitle = (block: Block, vocabulary: Vocabulary): boolean =>
  couldBeTitle({ ...block, text: block.text.replace(vocabulary.andMore, '') }) &&
  !(block.lines.length >= PARAGRAPH && tells(block.text, vocabulary)) &&
  (vocabulary.part(block.text) === undefined || vocabulary.isAgendaHeading(block.text));

/** So many lines, in which something is done, are no title. */
const PARAGRAPH = 3;

/** «§ 3» over «Justering» over «Anna Ek utses.»: what is a label elsewhere, without a colon and over a sentence or a part. */
function isWordOver(blocks: readonly Block[], at: number, vocabulary: Vocabulary): boolean {
  const [number, block, below] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  const isWord =
    block !== undefined && isLabelOnly(block) && vocabulary.labels.exact(block.text) !== undefined;
  const isOver = isPart(below, vocabulary) || (!below?.label && SENTENCE.test(below?.text ?? ''));
  return isSignAlone(number) && isWord && isOver;
}

/** «- Information», or «Yttrande: Ny taxa», over «Sammanfattning»: what opens a section or a part elsewhere, right over a part. */
function isPartOver(block: Block, below: Block | undefined, vocabulary: Vocabulary): boolean {
  const { text, label } = block;
  const isSaying = label?.field === 'part' && label.kind !== DECISION && !isLabelOnly(block);
  const isSection = !label && vocabulary.section(text) !== undefined && !isPart(block, vocabulary);
  return (isSaying || isSection) && !/[.:;]$/.test(text) && isPart(below, vocabulary);
}

const isPart = (block: Block | undefined, vocabulary: Vocabulary): boolean =>
  block !== undefined && (block.label?.field === 'part' || vocabulary.part(block.text) !== undefined);

const SENTENCE = latin`/^\p{Lu}\S* .*\.$/su`;

/** Whether a block could be the words of a heading whose number stands over it. */
export const couldBeTitle = ({ lines, text, numbers, bullet, label }: Block): boolean =>
  (!label || (lines[0]?.isRight === true && isLabelOnly({ label, text }))) &&
  bullet === 0 &&
  !hasNumber({ numbers }) &&
  text.length <= LONGEST &&
  !/[.:;]$/.test(text);
