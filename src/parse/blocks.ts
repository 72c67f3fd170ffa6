/**
 * Lines put together to blocks: what was one paragraph, heading or list item before the printer broke it into lines.
 *
 * A page is set by filling each line as far as words fit (the greedy rule of all word processors). So a line that had room for
 * the first word of the next one was ended by its author. Where that is not enough, the letters at the seam tell: a small
 * letter goes on a sentence, a number or a label begins something new.
 */
import { latin } from '../latin.ts';
import { beginsSmall } from '../letters.ts';
import type { Enumerator } from './enumerators.ts';
import { type LabelMatch, labelAt } from './labels.ts';
import { columnWidth } from './layout.ts';
import {
  endsAmid,
  endsClause,
  fills,
  isAmidBrackets,
  isClauseEnd,
  isLeftOver,
  isOverBlank,
  isToWriteOn,
  leavesOpen,
} from './line-ends.ts';
import type { Line, Markup } from './lines.ts';
import { follows } from './numbering.ts';
import { type Start, startOf } from './starts.ts';
import { textUnderNumbers } from './under-numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Block {
  readonly lines: readonly Line[];
  /** The lines put together. */
  readonly text: string;
  /** Whether white space or a page break stands before it. */
  readonly apart: boolean;
  /** Readings of a number at its head. */
  readonly numbers: readonly Enumerator[];
  /** Length of the bullet at its head with the white space after it; 0 for none. */
  readonly bullet: number;
  readonly label?: LabelMatch;
  readonly markup?: Markup;
}

/** Lines whose indents differ by no more stand in one column. */
const SAME_COLUMN = 3;
/** A small letter or a bracket goes on a sentence. */
const GOES_ON = latin`/^[\p{Ll}(]/u`;
const DIVIDED = latin`/\p{L}[-\u00ad]$/u`;
const ENDS_SENTENCE = /[.!?:;]["”'’)\]]{0,2}$/;

/** The blocks of the lines, in order; every line is in one. */
export function blocksOf(lines: readonly Line[], vocabulary: Vocabulary): Block[] {
  const width = columnWidth(lines);
  const starts = lines.map((line) => startOf(line, vocabulary));
  const hasRoom = (line: Line, next: Line) => !fills(line, next, width);
  const isUnder = textUnderNumbers(starts, { isNumbered: hasNumber, hasRoom });
  const groups: Start[][] = [];
  for (const start of starts) {
    const open = groups.at(-1);
    const isNext =
      open !== undefined && (isNextClause(groups, start, width, vocabulary) || isUnder(open, start));
    if (open && !isNext && continues(open, start, width, vocabulary)) open.push(start);
    else groups.push([start]);
  }
  return groups.map((group) => blockOf(group, vocabulary));
}

/** Whether a number stands at the head that needs no sequence to be one. */
export const hasNumber = ({ numbers }: Pick<Block, 'numbers'>): boolean =>
  numbers.some(({ doubt }) => doubt === 0);

/** Whether the line goes on the block. */
function continues(open: readonly Start[], next: Start, width: number, vocabulary: Vocabulary): boolean {
  const last = open.at(-1) as Start;
  const [before, after] = [last.line, next.line];
  if (before.markup || after.markup)
    return after.markup === undefined && before.markup?.kind === 'item' && after.gap === 0;
  if (after.isRight && last.isClause && !/\s/.test(before.text)) return true;
  if (isToWriteOn(before.text) || vocabulary.endsInParagraphs(before.text)) return false;
  const isOpen = !ENDS_SENTENCE.test(before.text);
  const isFull = fills(before, after, width);
  const isReference =
    isOpen &&
    isFull &&
    after.gap === 0 &&
    next.numbers[0]?.style === 'section-sign' &&
    !open[0]?.label &&
    !isNextNumber(open[0], next) &&
    !isHeadingAt(next, vocabulary);
  const isAmid = isOpen && isFull && after.gap === 0 && beginsSmall(after.text) && !hasNumber(next);
  const isHalf = !hasNumber(next) && labelOver(open, next.line, vocabulary) !== undefined;
  if (leavesNameOpen(open, next) || isHalf || isAmidBrackets(before, after)) return true;
  if (!isOpen && ((next.numbers.length > 0 && isHeadingAt(next, vocabulary)) || isTitle(after))) return false;
  if ((beginsAnew(next) && !isReference && !isAmid) || (last.isWhole && !isAmid)) return false;
  if (isTitleOver(open, after, vocabulary) || isLeadAlone(after, vocabulary)) return false;
  if (before.text.endsWith(':') && vocabulary.isLead(before.text)) return false;
  if (next.isClause && (!isFull || (open[0]?.isClause && endsClause(open[0].line, before, after))))
    return false;
  if (before.isRight && Math.abs(before.indent - after.indent) > SAME_COLUMN) return false;
  const goesOn = isOpen && GOES_ON.test(after.text);
  if (goesOn && after.gap === 0 && isLeftOver(open.at(-2)?.line, before, width)) return true;
  if (after.gap > 0 || after.page !== before.page)
    return (goesOn && isFull) || (isOverBlank(next, before) && (isFull || open.length > 1));
  const isLong = before.text.length > Math.min(width, MOST_WIDE) / 2;
  return isFull || leavesOpen(before.text) || (goesOn && (isLong || endsAmid(before.text, vocabulary)));
}

/** Where lines are paragraphs for all that their lengths tell, a small letter goes on one that is longer than half of this. */
const MOST_WIDE = 140;

/** «Direktionen beslutar» over clauses without «att», one a line: «fastställa budgeten,» is none that the next line goes on. */
function isNextClause(
  groups: readonly Start[][],
  { line }: Start,
  width: number,
  vocabulary: Vocabulary,
): boolean {
  const last = groups.at(-1)?.at(-1)?.line;
  if (!last || !beginsSmall(line.text) || !beginsSmall(last.text) || !isClauseEnd(last)) return false;
  const lead = groups.slice(-MOST_CLAUSES).findLast((group) => !beginsSmall(group[0]?.line.text ?? ''));
  const isFull = fills(last, line, width);
  return (
    !isFull && lead !== undefined && lead !== groups.at(-1) && vocabulary.isLead(lead.at(-1)?.line.text ?? '')
  );
}

const MOST_CLAUSES = 30;

/** «Mötet beslutar» on a line of its own, over what it decides, or with a colon before it. */
const isLeadAlone = ({ text }: Line, vocabulary: Vocabulary): boolean => {
  const lead = LEAD.exec(text)?.[0] ?? text;
  return lead.length <= LONGEST_LEAD && latin`/^\p{Lu}\p{Ll}/u`.test(lead) && vocabulary.isLead(lead);
};
const LONGEST_LEAD = 30;
/** «Mötet beslutar: att …» */
const LEAD = /^[^:]{1,29}:(?=\s)/;

/** «§ 12 Val av en eller två personer att underteckna protokollet» over «Utsågs Anna Ek.», though the line is full. */
function isTitleOver(open: readonly Start[], { text }: Line, vocabulary: Vocabulary): boolean {
  const [first] = open as [Start];
  const isItem = first.numbers[0]?.style === 'section-sign' || isHeadingAt(first, vocabulary);
  if (!isItem || open.length > MOST_TITLE_LINES) return false;
  const last = /\S+$/.exec((open.at(-1) as Start).line.text)?.[0] ?? '';
  const { decisions, phrases } = vocabulary.knowledge;
  const isSentence =
    BEGINS_SENTENCE.test(text) || decisions.passive.includes((/^\S+/.exec(text)?.[0] ?? '').toLowerCase());
  return isSentence && WORD.test(last) && !phrases.closedWords.includes(last) && !isParted(open);
}
const MOST_TITLE_LINES = 2;
const BEGINS_SENTENCE = latin`/^\p{Lu}\p{Ll}+ \p{Ll}/u`;
const WORD = latin`/^\p{Ll}[\p{Ll}-]*\p{Ll}$/u`;
/** Whether a sentence ends within the lines. */
const isParted = (open: readonly Start[]): boolean =>
  open.some(({ line, numbers }) => /[.!?] /.test(line.text.slice(numbers[0]?.end ?? 0)));

/** Whether a line is a few words without a full stop, or a number: after a full stop it is a title, and no end of a paragraph. */
const isTitle = ({ text }: Line): boolean => text.length <= LONGEST_TITLE && TITLE.test(text);
const LONGEST_TITLE = 30;
const TITLE = latin`/^(?:\p{Lu}[^.!?:;,]*[\p{L}\p{N})]|[1-9]\d?)$/u`;

/** Whether customary words of a heading or a diary number stand after the number. */
const isHeadingAt = ({ line, numbers }: Start, vocabulary: Vocabulary): boolean => {
  const words = line.text.slice(numbers[0]?.end ?? 0);
  const isRegistered = vocabulary.labelledDiary.exec(words)?.index === 0;
  return isRegistered || vocabulary.isHeading(words) || vocabulary.startsAgendaHeading(words);
};

/** Whether a line has the number after that of the block, in a table of contents: «§ 11 Taxa …» over «§ 12 Val». */
const isNextNumber = (open: Start | undefined, next: Start): boolean =>
  open?.numbers[0]?.style === 'section-sign' && follows(open.numbers[0].path, next.numbers[0]?.path ?? []);

/** Whether a row of names under a label ends with a first name, and the line begins with what could be the surname to it. */
function leavesNameOpen(open: readonly Start[], { line, label, isWhole }: Start): boolean {
  const field = open[0]?.label?.field;
  if ((field !== 'narvarande' && field !== 'franvarande') || label || isWhole || line.gap > 0) return false;
  const names = (open.at(-1)?.line.text ?? '').split(/[,;]\s*/);
  const isSingle = latin`/^\p{Lu}[\p{L}-]*\p{Ll}$/u`.test(names.at(-1) ?? '');
  const areFull = names.slice(0, -1).every((name) => latin`/\p{L}\s+\p{L}/u`.test(name));
  return (
    isSingle &&
    names.length > 1 &&
    areFull &&
    latin`/^\p{Lu}[\p{L}-]*(?:[,.]|$| \(| \p{Lu}{1,3}\d{1,2}[,.])/u`.test(line.text)
  );
}

/** The label that a short line begins and the next one ends: «Justeringens / plats och tid Kansliet». */
function labelOver(open: readonly Start[], next: Line, vocabulary: Vocabulary): LabelMatch | undefined {
  const [first, ...more] = open;
  if (!first || more.length > 0 || next.gap > 0 || next.isRight) return undefined;
  const { text } = first.line;
  // «Justeringens plats» is a label itself, but «och tid» under it goes on.
  const isHalf = !first.label || (first.label.end === text.length && beginsSmall(next.text));
  if (!isHalf || text.length > LONGEST_HALF || first.line.markup) return undefined;
  const label = labelAt(`${text} ${next.text}`, vocabulary);
  return label && label.printed.length > text.length ? label : undefined;
}

/** The first half of a label is no longer than this. */
const LONGEST_HALF = 30;

const beginsAnew = (start: Start): boolean =>
  start.bullet > 0 || start.isWhole || start.label !== undefined || hasNumber(start);

function blockOf(starts: readonly Start[], vocabulary: Vocabulary): Block {
  const [first, second] = starts as [Start, ...Start[]];
  const lines = starts.map((start) => start.line);
  const label = (second && labelOver([first], second.line, vocabulary)) ?? first.label;
  return {
    lines,
    text: joined(lines),
    apart: first.line.gap > 0,
    numbers: first.numbers,
    bullet: first.bullet,
    ...(label && { label }),
    ...(first.line.markup && { markup: first.line.markup }),
  };
}

/** The lines as one text, with the blanks that `seam` puts between them. */
const joined = (lines: readonly Line[]): string =>
  lines.map((line, i) => line.text + seam(lines, i)).join('');

/** What joins a line to the next: a blank, or nothing after a hyphen that divides a word. */
export function seam(lines: readonly Line[], i: number): string {
  const next = lines[i + 1];
  if (!next) return '';
  return DIVIDED.test((lines[i] as Line).text.slice(-2)) && beginsSmall(next.text) ? '' : ' ';
}
