/**
 * Numbers under which other bodies dealt with a matter before, «Ks § 31» beside «Kf § 12», «Au § 47» under «Ks § 81» or over what was
 * decided there: they number none of the items.
 */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';
import { withoutDiary } from '../vocabulary/diary.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Whether a block is such a number, right behind that of an item or behind another one. */
export function isReference(blocks: readonly Block[], i: number, vocabulary: Vocabulary): boolean {
  const [before, block] = [blocks[i - 1], blocks[i]];
  if (!isBare(before, vocabulary) && !isUnder(blocks, i - 1, vocabulary)) return false;
  return (block?.lines[0]?.isRight === true && isSignAlone(block)) || isUnder(blocks, i, vocabulary);
}

/** Blocks with the number of a body that has one of its own under that of an item, wherever in the document. */
export function othersNumbers(blocks: readonly Block[], vocabulary: Vocabulary): number[] {
  const under = [...blocks.keys()].filter((i) => isUnder(blocks, i, vocabulary));
  const units = new Set(under.map((i) => unitOf(blocks[i])));
  const own = new Set(under.map((i) => unitOf(blocks[i - 1])).filter((unit) => !units.has(unit)));
  return own.size === 0 ? [] : [...blocks.keys()].filter((i) => units.has(unitOf(blocks[i])));
}

/** «Au § 47», with nothing but a diary number behind it, under «Ks § 81» alone. */
function isUnder(blocks: readonly Block[], i: number, vocabulary: Vocabulary): boolean {
  const [before, block] = [blocks[i - 1], blocks[i]];
  const [over, unit] = [unitOf(before), unitOf(block)];
  if (!over || !unit || over === unit || block?.lines[0]?.isRight) return false;
  return isBare(before, vocabulary) && isBare(block, vocabulary);
}

/** The letters of the body before the sign: «KS», «Au». */
const unitOf = (block: Block | undefined): string | undefined =>
  UNIT.exec(block?.text ?? '')?.[1]?.toUpperCase();
const UNIT = latin`/^(\p{Lu}\p{L}{1,5}) ?§/u`;

/** What stands behind a number on its line: that of the matter, if anything. */
export const behindNumber = (block: Block | undefined): string =>
  (block?.text ?? '').slice(block?.numbers[0]?.end ?? 0).replace(SPECKS, '');
const SPECKS = latin`/^[^\p{L}\p{N}]{1,4}/u`;

/** «§ 12», «KS § 12 Dnr KS 2024/12». */
const isBare = (block: Block | undefined, vocabulary: Vocabulary): boolean =>
  isSign(block) && withoutDiary(behindNumber(block), vocabulary).text === '';

const isSign = (block: Block | undefined): boolean => block?.numbers[0]?.style === 'section-sign';

/** «§ 12» and no more. */
export const isSignAlone = (block: Block | undefined): boolean =>
  isSign(block) && block?.numbers[0]?.end === block?.text.length;

/** «§ 7 Au § 61 Dnr VN 2/2024»: numbers of other bodies right behind that of an item, with nothing else there. */
export const areOthers = (words: string): boolean => OTHERS.test(words);
const OTHERS = latin`/^(?:\p{Lu}\p{L}{1,4} ?§{1,2} ?\d{1,4},? ?){1,4}$/u`;
