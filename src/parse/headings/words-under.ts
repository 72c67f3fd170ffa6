/** Where the words of an item stand whose number has none beside it: under that, and under what numbers its matter has elsewhere. */
import { latin } from '../../latin.ts';
import { upTo } from '../../up-to.ts';
import type { Block } from '../blocks/blocks.ts';
import { withoutDiary } from '../vocabulary/diary.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { isReference } from './other-bodies.ts';

interface WordsUnder {
  /** Numbers under which other bodies dealt with the matter. */
  readonly references: readonly Block[];
  /** The number of the matter in the register. */
  readonly diary: Block | undefined;
  /** The block under these. */
  readonly under: number;
}

/** What stands under the number in a block. */
export function wordsUnder(blocks: readonly Block[], i: number, vocabulary: Vocabulary): WordsUnder {
  const references = upTo(
    blocks.slice(i + 1, i + 1 + MOST_REFERENCES),
    (_, k) => !isReference(blocks, i + 1 + k, vocabulary),
  );
  const at = i + 1 + references.length;
  const diary = isDiary(blocks[at], vocabulary) ? blocks[at] : undefined;
  const others = upTo(
    blocks.slice(at + 1, at + 1 + MOST_DIARIES),
    (other) => !isClass(other) && !isDiary(other, vocabulary),
  );
  return { references, diary, under: diary ? at + 1 + others.length : at };
}

const MOST_REFERENCES = 6;
/** Under the number of the matter may stand that of its class, and those of other matters. */
const MOST_DIARIES = 3;

/** «Dnr KS 2024/12», «KS/2024:12», or any number alone in the column beside that of the item. */
function isDiary(block: Block | undefined, vocabulary: Vocabulary): boolean {
  if (block === undefined || block.label) return block?.label?.field === 'diarienummer';
  const { text, diary } = withoutDiary(block.text, vocabulary);
  return text === '' && (diary !== undefined || block.lines[0]?.isRight === true);
}

/** «Dnr 12/2024     Kod 345», or the figures alone: beside the number of the matter that of its class in the plan of the register. */
const isClass = (block: Block | undefined): boolean =>
  block?.lines[0]?.isRight === true && CLASS.test(block.text);
const CLASS = latin`/^(?:\p{Lu}\p{L}{1,11} \d{1,4}|\d{2,3})$/u`;
