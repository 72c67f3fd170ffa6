/**
 * Specks at the ends of lines: what dirt at the margin was read as. Signs that no text begins or ends with go at once. A mark that
 * could be a bullet goes where it stands alone amid lines without one, on a text that is known to have specks or among names: an
 * item of a list would take in the lines after it.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall, hasLetter } from '../../letters.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { isLabelOnly } from '../vocabulary/label-match.ts';
import { labelAt } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Line } from './lines.ts';
import type { MarkdownLines } from './markdown.ts';
import { SEAT, seatsIn } from './seats.ts';

/** So many lines before and after a mark may have the next one, if they are marks of a list. */
const NEAR = 3;
/** What is quoted ends no later than so many lines after it began. */
const LONGEST_QUOTED = 3;
/** A bullet before a longer line, or one that goes on, is that of running text. */
const LONGEST_LONE = 60;

/** A full stop, comma or colon before a line; a quotation mark that nothing closes is found with `OPENING`. An amount may end so: «100:-». */
const BEFORE = latin`/^(?:(?:[+*•]?[.,:;'’~^°_=]{1,2}\s+){1,3}(?=\S)|[.,](?=\p{L}{2}|\p{L}\. |[-–] ?\S|\d))/u`;
const OPENING = latin`/^["“”„«»]\s?(?=[\p{L}\d§])/u`;
const AFTER = latin`/(?<=\S)(?:\s+(?:[;*"“”'’‘~^°=\\<>«»•·+™]{1,3}|[.,])|[’'‘™]{1,2}|(?<=\)|(?<!\d):)[-–—])$/u`;
/** «me _§ 7 Val»: letters and a sign before a number, as which nothing is cited. */
const BEFORE_NUMBER = latin`/^\p{Ll}{1,3} ?[_|~=.:]{1,2} ?(?=§ ?\d{1,4} \p{Lu})/u`;
/** What the edge of a page or the rule of a frame was read as. */
const BAR_BEFORE = /^\|\s+(?=\S)/;
const BAR_AFTER = /(?<=\S)\s+\|$/;
const CLOSING = latin`/(?<=[\p{L}\d.,)])["“”]$/u`;
const QUOTE = /["“”„«»]/;
const BULLET = /^[-–—•*·»«¢©°]\s+(?=\S)/;
const DASH = latin`/(?<=[\p{L}\d.,;)])\s+[-–—]$/u`;
/** What a cell of a column says in a sign or two. */
const cellOf = onceFor(({ decisions }: Knowledge) => latin`/\s(?:\S|${anyOf(decisions.answers)})$/i`);
/** A name alone, and a sign behind it that was read beside the list. */
const NAME_ENDED = latin`/(?<=^(?:[-–—•*] )?\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30}){1,2})\s?[:;?–—-]$/u`;
/** «- Närvarande: Anna, Bo»: a label with its value, and no item of a list. */
const FIELD = latin`/^\p{Lu}\p{Ll}{3,20}(?: \p{Ll}{2,20}){0,2}: ?\p{Lu}/u`;
/** «Anna Ek !»: a sign apart, as which no name ends. */
const NAME_APART = latin`/(?<=^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2})\s[!?|[\]{}]$/u`;
const HAS_WORD = latin`/[\p{L}\d]/u`;
const NAMES = latin`/^\p{Lu}[\p{L}'-]+ (?:\p{Ll}{1,3} |\p{Lu}[\p{L}.-]* )?\p{Lu}[\p{L}-]+(?:[,;(]|\s\(|$)/u`;

/** The lines without the specks at their ends, and where marks that could be bullets were left out. */
export function withoutMargin(lines: readonly Line[], vocabulary: Vocabulary): MarkdownLines {
  const bare = lines.map((line, i) => withoutSure(line, i, lines));
  const cell = cellOf(vocabulary.knowledge);
  const dashes = bare.map((_, i) => isLoneDash(bare, i, cell));
  const isSpecked = bare.some((line, i) => line !== lines[i] || dashes[i]);
  const lone = bare.map((_, i) => isLoneBullet(bare, i, isSpecked) || isBeforeLabel(bare, i, vocabulary));
  const seats = seatsIn(bare);
  const marks = bare.map((_, i) => (lone[i] ? BULLET : seats.has(i) ? SEAT : undefined));
  return {
    lines: bare.map((line, i) => {
      const begun = marks[i] ? trimmed(line, marks[i]) : line;
      return dashes[i] ? trimmed(begun, DASH) : begun;
    }),
    markup: bare.flatMap(({ start, text }, i) => {
      const mark = marks[i]?.exec(text)?.[0].trimEnd() ?? '';
      return mark ? [{ start, end: start + mark.length }] : [];
    }),
  };
}

function withoutSure(line: Line, i: number, lines: readonly Line[]): Line {
  const begun = trimmed(trimmed(line, BEFORE), BEFORE_NUMBER);
  const isItem = /[.!?]$/.test(line.text) && isNear(lines, i, BEFORE);
  let swept = trimmed(isItem ? line : begun, AFTER);
  // «Anna Ek» amid bullets: the mark of an item lost its blank.
  const isMark = /^[«»]/.test(swept.text) && isNear(lines, i, BULLET);
  if (OPENING.test(swept.text) && !isMark && !isClosed(swept, i, lines)) swept = trimmed(swept, OPENING);
  if (NAME_ENDED.test(swept.text) && isAmidNames(lines, i)) swept = trimmed(swept, NAME_ENDED);
  swept = trimmed(swept, NAME_APART);
  if (swept.text.includes('|') && !hasBars(lines, i)) swept = trimmed(trimmed(swept, BAR_BEFORE), BAR_AFTER);
  if (CLOSING.test(swept.text) && !isOpened(swept, i, lines)) swept = trimmed(swept, CLOSING);
  return swept;
}

/** Whether a line near it begins in the same way: then it is how the bullets of a list were read. */
function isNear(lines: readonly Line[], i: number, mark: RegExp): boolean {
  const near = [...lines.slice(Math.max(0, i - NEAR), i), ...lines.slice(i + 1, i + 1 + NEAR)];
  return near.some(({ text }) => mark.test(text));
}

/** Whether a bar stands amid the line or one near it: then they are the rules of a table. */
function hasBars(lines: readonly Line[], i: number): boolean {
  const near = lines.slice(Math.max(0, i - NEAR), i + 1 + NEAR);
  return near.some(({ text }) => /\S\s*\|\s*\S/.test(text)) || near.every(({ text }) => text.includes('|'));
}

/** Whether names alone stand right over and under the line. */
const isAmidNames = (lines: readonly Line[], i: number): boolean =>
  [lines[i - 1], lines[i + 1]].every((line) => NAME_ALONE.test(line?.text ?? ''));
const NAME_ALONE = latin`/^(?:[-–—•*@] )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,3}$/u`;

/** Whether a quotation mark stands behind the one that opens the line, or on one of the next lines. */
const isClosed = ({ text }: Line, i: number, lines: readonly Line[]): boolean =>
  QUOTE.test(text.slice(1)) ||
  lines.slice(i + 1, i + 1 + LONGEST_QUOTED).some((line) => /\S["“”»]/.test(line.text));

const isOpened = ({ text }: Line, i: number, lines: readonly Line[]): boolean =>
  QUOTE.test(text.slice(0, -1)) ||
  lines.slice(Math.max(0, i - LONGEST_QUOTED), i).some((line) => QUOTE.test(line.text));

/** Whether a bullet has no other near it, and stands before a short line that nothing announces, or among names. */
function isLoneBullet(lines: readonly Line[], i: number, isSpecked: boolean): boolean {
  const { text, markup } = lines[i] as Line;
  if (markup || !BULLET.test(text) || !hasLetter(text)) return false;
  const words = text.replace(BULLET, '');
  const [before, after] = [lines[i - 1]?.text ?? '', lines[i + 1]?.text ?? ''];
  if (NAMES.test(words) && [before, after].some((line) => NAMES.test(line))) return true;
  if (isNear(lines, i, BULLET)) return false;
  if (FIELD.test(words) && !before.endsWith(':')) return true;
  const isRunning = words.length > LONGEST_LONE || /[.!?]$/.test(words) || beginsSmall(after);
  return isSpecked && !isRunning && !beginsSmall(words) && !before.endsWith(':');
}

/** Whether a bullet stands before a label alone right over or under another that has none: «Plats och tid», «* Beslutande». */
function isBeforeLabel(lines: readonly Line[], i: number, vocabulary: Vocabulary): boolean {
  const { text, markup } = lines[i] as Line;
  if (markup || !BULLET.test(text)) return false;
  const isLabel = (words: string): boolean => isLabelOnly({ label: labelAt(words, vocabulary), text: words });
  const beside = [lines[i - 1]?.text ?? '', lines[i + 1]?.text ?? ''];
  return (
    !beside.some((line) => BULLET.test(line)) && beside.some(isLabel) && isLabel(text.replace(BULLET, ''))
  );
}

/** Whether a dash ends a line that is no row of a table, and the next does not go on after it. */
function isLoneDash(lines: readonly Line[], i: number, cell: RegExp): boolean {
  const { text, markup } = lines[i] as Line;
  if (markup || !DASH.test(text) || !hasLetter(text)) return false;
  const isCell = (line: Line | undefined) => cell.test(line?.text ?? '');
  return !isCell(lines[i - 1]) && !isCell(lines[i + 1]) && !beginsSmall(lines[i + 1]?.text ?? '');
}

/** The line without what the pattern finds at one of its ends, unless no word is left of it. */
function trimmed(line: Line, pattern: RegExp): Line {
  const match = pattern.exec(line.text);
  if (!match) return line;
  const rest = line.text.slice(0, match.index) + line.text.slice(match.index + match[0].length);
  if (!HAS_WORD.test(rest)) return line;
  const text = rest.trim();
  return match.index === 0
    ? { ...line, text, start: line.end - text.length }
    : { ...line, text, end: line.start + text.length };
}
