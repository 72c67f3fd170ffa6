/**
 * Rows of people with the paragraphs that they came for: «§ 5 Anna Ek» over «§ 10 Bo Alm, Cia Dal» under a label of people, or
 * «Anna Ek, ekonom      § 5» with these in a column of their own, which may be read by itself. They look as headings do, but the items begin after them with
 * a lower number.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { range } from '../../range.ts';
import { upTo } from '../../up-to.ts';
import type { Block } from '../blocks/blocks.ts';
import { DECISION } from '../tree.ts';
import { isLabelOnly } from '../vocabulary/label-match.ts';
import { isPeopleLabel } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** No list of guests is longer. */
const MOST_GUESTS = 40;
/** Names of two words or more, and nothing else. */
const namesOf = onceFor(({ phrases }: Knowledge) => {
  const name = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}`;
  return latin`/^${name}(?:(?:,| (?:${anyOf(phrases.listWords)})) ${name})*$/u`;
});

/** The blocks of such rows, by their index. */
export function guestRows(blocks: readonly Block[], vocabulary: Vocabulary): Set<number> {
  const rows = blocks.flatMap((block, i) => (isOver(block) ? rowsBelow(blocks, i + 1, vocabulary) : []));
  return new Set([...rows, ...columnBeside(blocks), ...columnAlone(blocks), ...onFront(blocks, vocabulary)]);
}

/** «§ 60: Anna Ek, Bo Alm» above the notice that ends the front page, where the items begin under it with a lower number. */
function onFront(blocks: readonly Block[], vocabulary: Vocabulary): number[] {
  const end = blocks.findIndex(({ label }) => label?.field === 'anslag');
  const front = blocks.slice(0, Math.max(end, 0));
  const isFront =
    front.some(({ label }) => isPeopleLabel(label)) &&
    !front.some(({ text }) => vocabulary.part(text) === DECISION);
  const first = isFront ? blocks.slice(end).map(numberOf).find(Boolean) : undefined;
  return first === undefined
    ? []
    : range(0, end).filter((i) => (numberOf(blocks[i]) ?? 0) >= first && isOverName(blocks[i]));
}

/** Whether a name stands behind the number. */
const isOverName = (block: Block | undefined): boolean =>
  block !== undefined && NAME.test(block.text.slice(block.numbers[0]?.end));
const NAME = latin`/^[^\p{L}]{0,3}\p{Lu}[\p{L}-]+ \p{Lu}/u`;

/** «§§ 78–79», «§ 82» right under each other: a column that was read by itself. An item has text. */
function columnAlone(blocks: readonly Block[]): number[] {
  const isReference = (block: Block | undefined) => block !== undefined && REFERENCES.test(block.text);
  return blocks.flatMap((block, i) => {
    if (!SEVERAL.test(block.text) || !isReference(block)) return [];
    const below = upTo(blocks.slice(i + 1, i + MOST_GUESTS), (next) => !isReference(next));
    return below.length > 0 ? range(i, i + 1 + below.length) : [];
  });
}
const SEVERAL = /^§§/;

/** Paragraphs alone in a column to the right, in the lists under labels of people, or beside the label of those that the minutes hold. */
function columnBeside(blocks: readonly Block[]): number[] {
  let isOpen = false;
  return blocks.flatMap((block, i) => {
    if (block.label) isOpen = isPeopleLabel(block.label);
    const isMeant = isOpen || blocks[i - 1]?.label?.field === 'paragrafer';
    return isMeant && block.lines[0]?.isRight && REFERENCES.test(block.text) ? [i] : [];
  });
}

/** «§ 185-187,193», «§§ 4, 7», «§ 58 - § 72» */
const REFERENCES = /^§{1,2} ?\d{1,4}(?:[-–, ]{1,3}(?:§ ?)?\d{1,4}){0,20}$/;

const isOver = (block: Block): boolean => isPeopleLabel(block.label) && isLabelOnly(block);

function rowsBelow(blocks: readonly Block[], from: number, { knowledge }: Vocabulary): readonly number[] {
  const names = namesOf(knowledge);
  const below = range(from, Math.min(blocks.length, from + MOST_GUESTS));
  const rows = upTo(below, (i) => !isRow(blocks[i], names));
  const [last, next] = [rows.at(-1) ?? -1, from + rows.length].map((i) => numberOf(blocks[i]));
  return last !== undefined && next !== undefined && next <= last ? rows : [];
}

const isRow = (block: Block | undefined, names: RegExp): boolean =>
  block !== undefined && numberOf(block) !== undefined && names.test(block.text.slice(block.numbers[0]?.end));

const numberOf = (block: Block | undefined): number | undefined => {
  const [number] = block?.numbers ?? [];
  return number?.style === 'section-sign' ? number.path[0] : undefined;
};
