/** Numbered lines as links of chains (`numbers/numbering.ts`), with a score for how much their words look like a heading. */

import { latin } from '../../latin.ts';
import type { Block } from '../blocks/blocks.ts';
import type { Style } from '../numbers/enumerators.ts';
import type { Link } from '../numbers/numbering.ts';
import { DECISION } from '../tree.ts';
import { withoutDiary } from '../vocabulary/diary.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { couldBeTitle } from './item-heading.ts';
import { isReference } from './other-bodies.ts';
import { isOverColon } from './titles-below.ts';

/** Longer than this, a heading is unlikely; longer than that, it is none. */
const LONG = 120;
const LONGEST = 300;
/** So many words with a full stop may be a heading with a speck behind it. */
const FEW_WORDS = 5;

/** A few words up to a full stop, with a sentence after them. */
const RUN_IN = latin`/^([^.?!:]{3,60})\. \p{Lu}/`;
/** «Skötsel av vävstolen: Den behöver olja.»: up to four words before a colon, with a sentence after them. */
const BEFORE_COLON = latin`/^(\p{Lu}[^\s.?!:]*(?: [^\s.?!:]+){0,3}): ?\p{L}.*[.?!]$/su`;

/** A few letters where a number should be, before a capital; a number may lack the blank behind it. */
const UNREAD = latin`/^[^\p{L}\p{N}]{0,3}(§|[\p{L}\p{N}]{1,3})(?:['’]?[ .,-]{1,4}(?=\p{Lu})|(?<=\d)(?=\p{Lu}\p{L}))/`;
/** Alone it stands for a number that was not read: it opens no sentence. */
const SIGN = '§';
const BEGINS_SMALL = latin`/^[^\p{L}]{0,3}\p{Ll}/`;

/** What speaks for a heading and against it, in units of one line that looks like one. */
const SCORE = {
  line: 1,
  /** «§» stands before hardly anything else. */
  sign: 2,
  sentence: -1.5,
  speck: -0.6,
  /** «Ekonomi. Kassören redovisade utfallet.»: a heading and its text on one line. */
  runIn: -0.3,
  smallLetter: -0.8,
  long: -0.5,
  tooLong: -1,
  /** Markdown says that it is one. */
  markup: 3,
  apart: 0.2,
  textBelow: 0.3,
  /** It is a customary heading, the heading of a section, or has a diary number. */
  known: 1.5,
  /** A line that is a customary heading but for a few letters where its number should be. */
  unread: 2.5,
  /** The number of a matter stands alone over it. */
  diary: 3.5,
  /** It is one as a whole, and not by its first words alone. */
  whole: 0.3,
} as const;

/** For each block how many headings of sections that hold items stand before it, or are it. */
export function zonesOf(blocks: readonly Block[], vocabulary: Vocabulary): number[] {
  let zone = 0;
  return blocks.map(({ text }) => {
    const heading = text.endsWith(':') ? text.slice(0, -1) : text;
    if (vocabulary.section(heading)?.holds === 'items') zone++;
    return zone;
  });
}

/** The links of one style of number in the order of their blocks. */
export function linksOf(
  blocks: readonly Block[],
  style: Style,
  zones: readonly number[],
  vocabulary: Vocabulary,
): Link[] {
  return blocks.flatMap((block, i) => {
    const isRemark = isThirdCell(blocks, i) || isReference(blocks, i, vocabulary);
    const numbers = block.numbers.filter(
      (number) =>
        !isRemark &&
        number.style === style &&
        (number.doubt === 0 || block.text.length > number.end || isOverTitle(blocks, i)),
    );
    return numbers.map(({ path, printed, doubt, end }) => ({
      block: i,
      path,
      printed,
      end,
      doubt,
      zone: zones[i] ?? 0,
      score: headingScore(blocks, i, end, vocabulary) + (style === 'section-sign' ? SCORE.sign : 0) - doubt,
    }));
  });
}

/** «Anna Ek     kanslichef     § 3»: the third cell of a row, in a list of who was there for which items. */
const isThirdCell = (blocks: readonly Block[], i: number): boolean =>
  [blocks[i - 1], blocks[i]].every((block) => block?.lines[0]?.isRight);

/** What stands at the head of a line for a number, and where the words after it begin. */
export function unreadNumber(text: string): { readonly printed: string; readonly end: number } | undefined {
  const [match, printed] = UNREAD.exec(text) ?? [];
  return match && printed ? { printed, end: match.length } : undefined;
}

/** Lines whose number cannot be read at all, and which are customary headings without it. They fit into gaps only. */
export function unreadLinks(blocks: readonly Block[], vocabulary: Vocabulary): Link[] {
  return blocks.flatMap((block, i) => {
    if (block.numbers.length > 0 || block.bullet > 0) return [];
    const over = overDiary(blocks, i, vocabulary);
    if (over) return [over];
    const number = unreadNumber(block.text);
    if (!number) return [];
    const words = block.text.slice(number.end);
    if (number.printed !== SIGN && !isKnown(words, vocabulary)) return [];
    const score = SCORE.unread + (vocabulary.isAgendaHeading(words) ? SCORE.whole : 0);
    return [{ block: i, path: [], ...number, doubt: 0, zone: 0, score }];
  });
}

/** «Kfii Dnr 41/2024 - 205» over what could be a heading: a few letters alone before the number of the matter, where that of the item was. */
function overDiary(blocks: readonly Block[], i: number, vocabulary: Vocabulary): Link | undefined {
  const [block, title] = [blocks[i], blocks[i + 1]];
  const [match, printed] = FEW_LETTERS.exec(block?.text ?? '') ?? [];
  if (!block || !match || !printed || !title || !couldBeTitle(title)) return undefined;
  const { diary, text } = withoutDiary(block.text.slice(match.length), vocabulary);
  if (!diary || text !== '') return undefined;
  return {
    block: i,
    path: [],
    printed,
    end: match.length,
    doubt: 0,
    zone: 0,
    score: SCORE.diary,
  };
}
const FEW_LETTERS = latin`/^[^\p{L}\p{N}]{0,3}(\p{Lu}\p{L}{1,5}) (?=\p{Lu}\p{Ll}{2})/u`;

/** Whether a number alone stands over what could be its heading, with text under that; the number of a page does not. */
function isOverTitle(blocks: readonly Block[], i: number): boolean {
  const [title, text] = [blocks[i + 1], blocks[i + 2]];
  return (
    title !== undefined &&
    text !== undefined &&
    (couldBeTitle(title) || isOverColon(title)) &&
    title.numbers.length === 0 &&
    title.text.length <= LONGEST_TITLE &&
    BEGINS_GREAT.test(title.text) &&
    !text.label
  );
}

const LONGEST_TITLE = 80;
const BEGINS_GREAT = latin`/^["”]?\p{Lu}/u`;

function headingScore(blocks: readonly Block[], i: number, end: number, vocabulary: Vocabulary): number {
  const block = blocks[i] as Block;
  const all = beforeDecision(block.text.slice(end), vocabulary);
  const runIn = (RUN_IN.exec(all) ?? BEFORE_COLON.exec(all))?.[1];
  const words = runIn ?? all;
  const isSentence = /[.?!;,]["”]?$/.test(words);
  const isShort = words.split(' ', FEW_WORDS + 1).length <= FEW_WORDS;
  return (
    SCORE.line +
    (runIn === undefined ? 0 : SCORE.runIn) +
    (isSentence ? (isShort ? SCORE.speck : SCORE.sentence) : 0) +
    (BEGINS_SMALL.test(words) ? SCORE.smallLetter : 0) +
    (words.length > LONGEST ? SCORE.tooLong : words.length > LONG ? SCORE.long : 0) +
    (block.markup?.kind === 'heading' ? SCORE.markup : 0) +
    (block.apart ? SCORE.apart : 0) +
    (blocks[i + 1]?.numbers.length === 0 ? SCORE.textBelow : 0) +
    (isKnown(words, vocabulary) ? SCORE.known : 0)
  );
}

/** «Vävdagen i maj Beslut: Asta köper garn.»: what was decided is none of the heading. */
function beforeDecision(words: string, vocabulary: Vocabulary): string {
  const [, before, word = ''] = INLINE.exec(words) ?? [];
  return before && vocabulary.part(word, 'plain') === DECISION ? before : words;
}
const INLINE = latin`/^(.{3,160}?)\s(\p{Lu}\p{Ll}{3,12}):\s/su`;

const isKnown = (words: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isAgendaHeading(words) ||
  vocabulary.section(words) !== undefined ||
  vocabulary.startsAgendaHeading(words) ||
  withoutDiary(words, vocabulary).diary !== undefined;
