/**
 * Titles that a number stands over or beside, and that end as sentences do: «§ 3» over «Val av justerare.», «4.» over «Garnet: Det
 * gröna är slut.» One such paragraph may be text; where most numbers of a document stand so, they are its titles.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import type { Block } from '../blocks/blocks.ts';
import { withoutDiary } from '../vocabulary/diary.ts';
import { isOfficeLabel } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { wordsUnder } from './words-under.ts';

/** Whether the block after a number that stands alone begins with the title of the item. */
export type TitleTest = (at: number) => boolean;

const FEWEST = 3;
const MOST_STOPPED = 9;
const STOPPED = latin`/^\p{Lu}[^.!?;]*[\p{L}\p{N}][.:]$/u`;
/** «Klubbmärke. Förslaget godtogs.», «Klubbmärke: Förslaget godtogs.», «Ekonomi. 20 kr i kassan.» */
const PARTED = latin`/^(\p{Lu}[^\s.?!:]*(?: [^\s.?!:]+){0,3})[.:] ?(?:\p{Lu}[\p{L}-]*!? |\d{1,3} )/u`;

/** The test for the blocks of a document, whose items are those. */
export function titlesBelow(
  blocks: readonly Block[],
  items: readonly { readonly block: number; readonly end: number }[],
  vocabulary: Vocabulary,
): TitleTest {
  const alone = items.filter(({ block, end }) => end === blocks[block]?.text.length);
  const below = alone.map(({ block }) => block + 1).filter((at) => at < blocks.length);
  const isTitled = (at: number) =>
    isStopped(blocks, at, vocabulary) || isParted(blocks[at], vocabulary) || isOverColon(blocks[at]);
  const titled = new Set(below.filter(isTitled));
  const plain = below.filter((at) => isPlain(blocks[at]));
  const isSet = titled.size >= FEWEST && (titled.size + plain.length) * 4 >= below.length * 3;
  const areAll =
    below.every((at) => isTitleOver(blocks, at, vocabulary)) &&
    below.filter((at) => isCustomaryTitle(blocks, at, vocabulary)).length >= FEWEST;
  const all = new Set(below);
  const signed = underSigns(blocks, items, vocabulary);
  return (at) => (isSet && titled.has(at)) || (areAll && all.has(at)) || signed.has(at);
}

/** What stands under signs with no words beside them, if few words that tell nothing stand under each: «VN § 3» over «Garnet.» */
function underSigns(
  blocks: readonly Block[],
  items: readonly { readonly block: number; readonly end: number }[],
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const under = items
    .filter(({ block, end }) => isSignWithoutWords(blocks[block]?.text ?? '', end, vocabulary))
    .map(({ block }) => wordsUnder(blocks, block, vocabulary).under);
  const isTitle = (at: number) =>
    isTitleOver(blocks, at, vocabulary) || (isPlain(blocks[at]) && hasFewWords(blocks[at]));
  const stopped = under.filter((at) => !isPlain(blocks[at]));
  const isSure =
    stopped.length >= FEWEST ||
    stopped.length === under.length ||
    stopped.every((at) => beginsCustomary(blocks[at], vocabulary));
  return new Set(under.length >= FEWEST_SIGNS && isSure && under.every(isTitle) ? stopped : []);
}
const FEWEST_SIGNS = 2;

/** «§ 3», «VN § 3 Dnr 2024/12». */
const isSignWithoutWords = (text: string, end: number, vocabulary: Vocabulary): boolean =>
  text.slice(0, end).includes('§') && !HAS_LETTERS.test(withoutDiary(text.slice(end), vocabulary).text);

/** A letter alone beside the number of the matter is a speck. */
export const HAS_LETTERS: RegExp = latin`/\p{L}{2}/u`;

/** «Mötets öppnande, formalia.» */
const beginsCustomary = (block: Block | undefined, vocabulary: Vocabulary): boolean =>
  isCustomary((block?.text ?? '').replace(/[,:].*$/s, '.'), vocabulary);

/** «4» over «Garnet:» or «Justerare:», with or without white space before what is told of it. */
export const isOverColon = (block: Block | undefined): boolean =>
  block !== undefined && TITLE_AND_COLON.test(block.text) && isFree(withoutOffice(block));
const TITLE_AND_COLON = latin`/^\p{Lu}[^\s.?!:]*(?: [^\s.?!:]+){0,5}:$/u`;

/** «Justerare:» is a title too. */
const withoutOffice = ({ label, ...block }: Block): Block =>
  label && !isOfficeLabel(label) ? { ...block, label } : block;

/** A few words with a full stop that tell nothing, or with a colon, apart from the text under them or over a list. */
export function isStopped(blocks: readonly Block[], at: number, vocabulary: Vocabulary): boolean {
  const [block, below] = [blocks[at], blocks[at + 1]];
  if (!endsFewWords(block) || !(below?.apart || below?.bullet)) return false;
  return block.text.endsWith(':') || !tells(block.text.slice(0, -1), vocabulary);
}

/**
 * «§ 7» over «Taxa för badet.» over «Ärendebeskrivning», or over the number of the matter: the full stop is a speck, for parts of items
 * begin under their titles.
 */
export function isOverPart(blocks: readonly Block[], at: number, vocabulary: Vocabulary): boolean {
  const [block, below] = [blocks[at], blocks[at + 1]];
  const isMatter = below?.label?.field === 'diarienummer';
  const isOver = isMatter || vocabulary.part(below?.text ?? '') !== undefined;
  const text = block?.text ?? '';
  const isShort = endsFewWords(block) || (isMatter && isFree(blocks[at]) && STOPPED.test(text));
  return isOver && isShort && !tells(text.slice(0, -1), vocabulary);
}

/** «7.» over «Information om vävdagen.» or «Stämmans öppnande.» and what was told of it: custom knows the words. */
export const isCustomaryTitle = (blocks: readonly Block[], at: number, vocabulary: Vocabulary): boolean =>
  isTitleOver(blocks, at, vocabulary) && isCustomary(blocks[at]?.text ?? '', vocabulary);

/** Whether a text with its full stop begins or is, without that, what agendas head items with. */
export const isCustomary = (text: string, { startsAgendaHeading, isAgendaHeading }: Vocabulary): boolean =>
  startsAgendaHeading(text) || isAgendaHeading(text.slice(0, -1));

/** A few words that tell nothing, over text. */
function isTitleOver(blocks: readonly Block[], at: number, vocabulary: Vocabulary): boolean {
  const block = blocks[at];
  return endsFewWords(block) && isFree(blocks[at + 1]) && !tells(block.text.slice(0, -1), vocabulary);
}

/** Whether a full stop or a colon ends a few words that are no label, entry or numbered line. */
const endsFewWords = (block: Block | undefined): block is Block =>
  isFree(block) && STOPPED.test(block.text) && hasFewWords(block);

const hasFewWords = (block: Block | undefined): boolean =>
  (block?.text ?? '').split(' ').length <= MOST_STOPPED;

/** Up to four words with a full stop or a colon, and a sentence after them. */
function isParted(block: Block | undefined, vocabulary: Vocabulary): boolean {
  const words = isFree(block) ? PARTED.exec(block.text)?.[1] : undefined;
  return words !== undefined && (vocabulary.isHeading(words) || !tells(words, vocabulary));
}

const isFree = (block: Block | undefined): block is Block =>
  block !== undefined && !block.label && block.bullet === 0 && block.numbers.length === 0;

const isPlain = (block: Block | undefined): boolean => isFree(block) && !/[.:;]$/.test(block.text);

/** «Nya nycklar. Styrelsen köper tio.»: two to four words with a full stop that tell nothing, and a sentence after them. */
export function hasRunInTitle(text: string, vocabulary: Vocabulary): boolean {
  const words = RUN_IN.exec(text)?.[1];
  return words !== undefined && !tells(words, vocabulary);
}
const RUN_IN = latin`/^(\p{Lu}[^\s.?!:;,]*(?: [^\s.?!:;,]+){1,3})\. \p{Lu}[\p{L}-]*\.? /u`;

/** Whether something is done in the words: «Styrelsen valdes», «Ada gick igenom bokslutet.» */
export function tells(text: string, { knowledge }: Vocabulary): boolean {
  const { verbs, inWords } = verbsOf(knowledge);
  const plain = text.toLowerCase().replace(STOPS, '');
  return (
    plain.split(' ').some((word) => verbs.has(word)) || inWords.some((verb) => ` ${plain} `.includes(verb))
  );
}
/** What stands right behind a word. */
const STOPS = /[.,:;!?]+(?=\s|$)/g;

const verbsOf = onceFor(({ decisions: { passive, active }, phrases: { tellingVerbs } }: Knowledge) => {
  const all = [...passive, ...active, ...tellingVerbs];
  return {
    verbs: new Set(all),
    inWords: all.filter((verb) => verb.includes(' ')).map((verb) => ` ${verb} `),
  };
});
