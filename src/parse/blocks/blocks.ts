/**
 * Lines put together to blocks: what was one paragraph, heading or list item before the printer broke it into lines.
 *
 * A page is set by filling each line as far as words fit (the greedy rule of all word processors). So a line that had room for
 * the first word of the next one was ended by its author. Where that is not enough, the letters at the seam tell: a small
 * letter goes on a sentence, a number or a label begins something new.
 */
import { latin } from '../../latin.ts';
import { beginsCapital, beginsSmall, hasLetter } from '../../letters.ts';
import { divides, type Measure, measureOf } from '../lines/layout.ts';
import type { Line, Markup } from '../lines/lines.ts';
import type { Enumerator } from '../numbers/enumerators.ts';
import { follows } from '../numbers/numbering.ts';
import { isPeopleLabel, type LabelMatch, labelAt } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import {
  endsAmid,
  endsClause,
  fills,
  isAmidBrackets,
  isAmidDay,
  isAmidName,
  isClauseEnd,
  isLeftOver,
  isOverBlank,
  isToWriteOn,
  leavesOpen,
} from './line-ends.ts';
import { type Start, startOf } from './starts.ts';
import { isHeadingAt, isTitle, isTitleOver } from './title-lines.ts';
import { textUnderNumbers } from './under-numbers.ts';

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
/** «eS EKBY KOMMUN»: a crest read as letters, before a name in capitals. */
const LOGO = latin`/^\S{1,3} \p{Lu}{3,}[\p{Lu} -]*$/u`;
/** No sentence ends with initials, «A. B.». */
const ENDS_SENTENCE = latin`/(?<!(?:^|[\s.])\p{Lu}\. ?\p{Lu}(?=\.$))[.!?:;]["”'’)\]]{0,2}$/u`;

/** The blocks of the lines, in order; every line is in one. */
export function blocksOf(lines: readonly Line[], vocabulary: Vocabulary, byHand = false): Block[] {
  const measure = measureOf(lines, byHand);
  const { width } = measure;
  const starts = lines.map((line) => startOf(line, vocabulary));
  const hasRoom = (line: Line, next: Line) => !fills(line, next, width);
  const isUnder = textUnderNumbers(starts, { isNumbered: hasNumber, hasRoom });
  const groups: Start[][] = [];
  for (const start of starts) {
    const open = groups.at(-1);
    const isNext =
      open !== undefined && (isNextClause(groups, start, width, vocabulary) || isUnder(open, start));
    if (open && !isNext && continues(open, start, measure, vocabulary)) open.push(start);
    else groups.push([start]);
  }
  return groups.map((group) => blockOf(group, vocabulary));
}

/** Whether a number stands at the head that needs no sequence to be one. */
export const hasNumber = ({ numbers }: Pick<Block, 'numbers'>): boolean =>
  numbers.some(({ doubt }) => doubt === 0);

/** Whether the line goes on the block. */
function continues(
  open: readonly Start[],
  next: Start,
  { width, open: least }: Measure,
  vocabulary: Vocabulary,
): boolean {
  const last = open.at(-1) as Start;
  const [before, after] = [last.line, next.line];
  if (before.markup || after.markup)
    return after.markup === undefined && before.markup?.kind === 'item' && after.gap === 0;
  if (after.isRight && last.isClause && !/\s/.test(before.text)) return true;
  if (isToWriteOn(before.text) || vocabulary.endsInParagraphs(before.text)) return false;
  const isOpen = !ENDS_SENTENCE.test(before.text);
  const isFull = fills(before, after, width);
  const isEnough = isFull || (isOpen && !open[0]?.label && fills(before, after, least));
  const isReference =
    isOpen &&
    isFull &&
    after.gap === 0 &&
    next.numbers[0]?.style === 'section-sign' &&
    !open[0]?.label &&
    !isNextNumber(open[0], next) &&
    !isHeadingAt(next, vocabulary);
  const isAmid = isOpen && isFull && after.gap === 0 && beginsSmall(after.text) && !hasNumber(next);
  const isAmidWords =
    isAmidBrackets(before, after) ||
    isAmidDay(before, after, vocabulary) ||
    isAmidName(before, after, vocabulary);
  const isHalf = !hasNumber(next) && labelOver(open, next.line, vocabulary) !== undefined;
  if (leavesNameOpen(open, next) || isHalf || isAmidWords) return true;
  if (!isOpen && ((next.numbers.length > 0 && isHeadingAt(next, vocabulary)) || isTitle(after))) return false;
  if ((beginsAnew(next) && !isReference && !isAmid) || (last.isWhole && !isAmid)) return false;
  if (isTitleOver(open, after, vocabulary) || isLeadAlone(after, vocabulary)) return false;
  if (beginsDecision(after, vocabulary)) return false;
  if (before.text.endsWith(':') && vocabulary.isLead(before.text)) return false;
  if (next.isClause && (!isEnough || (open[0]?.isClause && endsClause(open[0].line, before, after))))
    return false;
  if (before.isRight && Math.abs(before.indent - after.indent) > SAME_COLUMN) return false;
  const goesOn = isOpen && GOES_ON.test(after.text) && !LOGO.test(after.text);
  if (goesOn && after.gap === 0 && isLeftOver(open.at(-2)?.line, before, width)) return true;
  if (after.gap > 0 || after.page !== before.page)
    return (goesOn && isFull) || (isOverBlank(next, before) && (isFull || open.length > 1));
  const isLong = least < width || before.text.length > Math.min(width, MOST_WIDE) / 2;
  return isEnough || leavesOpen(before.text) || (goesOn && (isLong || endsAmid(before.text, vocabulary)));
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
/** «Beslutas att godkänna dem.» with a capital, though the line before has no full stop. */
const beginsDecision = ({ text }: Line, { knowledge }: Vocabulary): boolean => {
  const [, verb = '', that = ''] = /^(\S{4,20}) (\S{2,4}) /.exec(text) ?? [];
  const { passive, that: clauses } = knowledge.decisions;
  return !beginsSmall(verb) && clauses.includes(that) && passive.includes(verb.toLowerCase());
};
/** «Mötet beslutar: att …» */
const LEAD = /^[^:]{1,29}:(?=\s)/;

/** Whether a line has the number after that of the block, in a table of contents: «§ 11 Taxa …» over «§ 12 Val». */
const isNextNumber = (open: Start | undefined, next: Start): boolean =>
  open?.numbers[0]?.style === 'section-sign' && follows(open.numbers[0].path, next.numbers[0]?.path ?? []);

/**
 * Whether a row of names ends with a first name, and the line begins with what could be the surname to it: under a label, or so many
 * names that no label need tell.
 */
function leavesNameOpen(open: readonly Start[], { line, label, isWhole }: Start): boolean {
  const row = open.at(-1)?.line.text ?? '';
  if (label || isWhole || line.gap > 1 || row.length > LONGEST_ROW) return false;
  const names = row.split(/[,;]\s*/);
  const isLabelled = isPeopleLabel(open[0]?.label) && line.gap === 0;
  if (names.length < (isLabelled ? FEWEST_NAMES : FEWEST_ALONE)) return false;
  // The first of a line may be the rest of a name.
  const full = names.slice(!isLabelled && open.length > 1 ? 1 : 0, -1);
  const areFull = full.every((name) => FULL.test(name) && (isLabelled || beginsCapital(name)));
  return (
    areFull &&
    latin`/^\p{Lu}[\p{L}-]*\p{Ll}$/u`.test(names.at(-1) ?? '') &&
    latin`/^\p{Lu}[\p{L}-]*(?:[,.]|$| \(| § ?\d{1,3}[,.]| \p{Lu}{1,3}\d{1,2}[,.])/u`.test(line.text)
  );
}
const LONGEST_ROW = 400;
const FEWEST_NAMES = 2;
const FEWEST_ALONE = 4;
const FULL = latin`/\p{L}\s+\p{L}/u`;

/** The label that a short line begins and the next one ends: «Justeringens / plats och tid Kansliet». */
function labelOver(open: readonly Start[], next: Line, vocabulary: Vocabulary): LabelMatch | undefined {
  const [first, ...more] = open;
  if (!first || more.length > 0 || next.gap > 0 || next.isRight) return undefined;
  const { text } = first.line;
  // «Justeringens plats» is a label itself, but «och tid» under it goes on.
  const isHalf = !first.label || (first.label.end === text.length && beginsSmall(next.text));
  if (!isHalf || !hasLetter(text) || text.length > LONGEST_HALF || first.line.markup) return undefined;
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
  return divides(lines[i] as Line, next) ? '' : ' ';
}
