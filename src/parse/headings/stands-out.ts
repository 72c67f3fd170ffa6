/** Headings by the layout alone, where a document has no numbers: lines that stand apart, with text under them. */
import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { isSentence, isTitle, LONGEST_HEADING, words } from './titles.ts';

/** By the layout: apart from what stands before, or after a full stop where nothing stands apart; with text under it. */
export function standsOut(
  blocks: readonly Block[],
  i: number,
  { spaced, isFirst }: { spaced: boolean; isFirst: boolean },
  vocabulary: Vocabulary,
): boolean {
  const [before, block, after] = [blocks[i - 1], blocks[i] as Block, blocks[i + 1]];
  if (
    !after ||
    vocabulary.isNothing(words(block)) ||
    (after.label && after.label.kind === undefined) ||
    (/:$/.test(block.text) && !isShortTitle(block.text)) ||
    /\d{4}-\d{2}-\d{2}/.test(block.text)
  )
    return false;
  if (isBetweenLists(blocks, i)) return true;
  const isApart = spaced
    ? block.apart || isUnderHeading(blocks, i)
    : isFirst ||
      !before ||
      before.bullet > 0 ||
      before.label !== undefined ||
      /[.!?]["”]?$/.test(before.text);
  const hasText =
    after.text.length > LONGEST_HEADING ||
    /[.!?:]["”]?$/.test(after.text) ||
    after.bullet > 0 ||
    (after.apart && vocabulary.isNothing(words(after))) ||
    (spaced && isUnderHeading(blocks, i + 1)) ||
    vocabulary.isAgendaHeading(words(after));
  return isApart && hasText;
}

/** «Rapporter» over «Från vävstugan», between points and points: two lines over a list are headings, the upper one of more than that. */
function isBetweenLists(blocks: readonly Block[], i: number): boolean {
  const isPoint = (at: number) => (blocks[at]?.bullet ?? 0) > 0;
  const isLine = (at: number) => blocks[at] !== undefined && isTitle(blocks[at] as Block) && !isPoint(at);
  const isUpper = isPoint(i - 1) && isLine(i + 1) && isPoint(i + 2);
  const isLower = isPoint(i - 2) && isLine(i - 1) && isPoint(i + 1);
  return isUpper || isLower;
}

/** «Gruppernas redovisning:» may be a heading as well. */
const isShortTitle = (text: string): boolean => text.split(/\s+/).length <= MOST_BEFORE_COLON;
const MOST_BEFORE_COLON = 3;

/** A heading under a heading, or after a sentence, right over its text: «Pågående ärenden», «Tvättstugan», «Ny tumlare köps in.» */
function isUnderHeading(blocks: readonly Block[], i: number): boolean {
  const [before, block, after] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (!before || !block || !after || block.apart || after.apart || after.label || !isTitle(block))
    return false;
  const isOver = isSentence(after.text) && after.bullet === 0;
  const isBelow = isSentence(before.text) || (before.apart && isTitle(before) && !before.label);
  return BRIEF.test(block.text) && isOver && isBelow;
}

/** Three words at most, the first alone with a capital: no name. */
const BRIEF = latin`/^\p{Lu}[\p{L}-]+(?: [\p{Ll}-]+){0,2}$/u`;
