/** Bullets that were read as something else, and specks that were read as something at all. */

import type { Replacement } from '../../document.ts';
import { latin } from '../../latin.ts';
import type { NoiseMarks } from '../../model/model.ts';
import { onceFor } from '../../once.ts';
import { closesLine, type Line, opensLine, replacement } from './lines.ts';

const BULLET = '•';
/** How sure it is that a mark alone between blanks, or stuck to a word, is a speck. */
const STRAY = 0.97;
const STUCK = 0.95;

/** A stretch of a line, as offsets into it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands between blanks. */
interface Chunk extends Stretch {
  /** Whether it is nothing but specks. */
  readonly stray: boolean;
  /** It without the specks that stick to it. */
  readonly bare: Stretch;
}

/** What to do with the marks of a line: all at once, so that nothing is left to do in the line that it becomes. `next` is the line below it. */
export function markDecisions(line: Line, next: Line | undefined, marks: NoiseMarks): Replacement[] {
  if (!suspectsOf(marks).test(line.text)) return [];
  const chunks = chunksOf(line, marks);
  const bullet = opensLine(line) ? findBullet(line.text, chunks, marks) : undefined;
  const isSpeck = (chunk: Chunk): boolean =>
    chunk.stray && chunk !== bullet && !divides(line.text, chunk) && !leads(line.text, chunk, next);
  return [
    ...(bullet ? [bulletDecision(line, bullet.bare, marks)] : []),
    ...stretchesOf(chunks, isSpeck).map((specks) => strayDecision(line, specks)),
    ...chunks.flatMap((chunk) => stuckDecisions(line, chunk)),
  ];
}

/** Whether it is a comma between words, before which an author may have put a blank: «Asta Ek , Bo Alm». */
const divides = (text: string, { start, end }: Chunk): boolean =>
  text.slice(start, end) === ',' && AMID_WORDS.test(text.slice(Math.max(start - 2, 0), end + 2));
const AMID_WORDS = latin`/^[\p{L}\p{N})] , [\p{L}\p{N}(]$/u`;

/** Whether it is a colon over a list, before which an author may have put a blank: «på följande sätt :». */
const leads = (text: string, { start, end }: Chunk, next: Line | undefined): boolean =>
  LEAD.test(text.slice(Math.max(start - 2, 0), end)) &&
  text.slice(end).trim() === '' &&
  LISTED.test(next?.text ?? '');
const LEAD = latin`/^\p{Ll} :$/u`;
const LISTED = latin`/^\s*(?:[-–•*]|\d{1,2}[.)]|\p{Ll}\)|att)\s/u`;

/** What a line must have for anything to be done: specks where they stick or stand alone, or a mark alone that may be a bullet. */
const suspectsOf = onceFor(({ strays, leading, trailing, bullets }: NoiseMarks): RegExp => {
  const anyOf = (marks: readonly string[]): string => `[${marks.join('').replace(/[\\\]^-]/g, '\\$&')}]`;
  const opening = `${anyOf([...strays, ...leading])}|${anyOf(Object.keys(bullets))}(?!\\S)`;
  return new RegExp(`(?<!\\S)(?:${opening})|${anyOf(trailing)}(?!\\S)`, 'u');
});

/** From the last to the first, since what comes behind a mark tells what it is. */
function chunksOf(line: Line, marks: NoiseMarks): Chunk[] {
  const pieces = [...line.text.matchAll(/\S+/g)];
  const table = pieces.filter(([piece]) => piece === '|').length > 1;
  const chunks: Chunk[] = [];
  let isLast = closesLine(line);
  let closes = false;
  for (const { 0: piece, index: start } of pieces.reverse()) {
    const whole = { start, end: start + piece.length };
    const free = isFree(line, whole);
    const stray = free && isStray(piece, marks, table, isLast);
    const bare = free && !stray ? bareOf(piece, start, closes, marks) : whole;
    chunks.push({ start, end: whole.end, stray, bare });
    isLast &&= stray;
    closes ||= !stray && CLOSES.test(piece);
  }
  return chunks.reverse();
}

/** Whether blanks or line ends stand around it, and no mark-up that makes it a part of something. */
const isFree = ({ text, before, behind }: Line, { start, end }: Stretch): boolean =>
  (start > 0 || isBlank(before.at(-1))) && (end < text.length || isBlank(behind.at(0)));

const isBlank = (mark: string | undefined): boolean => mark === undefined || /\s/.test(mark);

function isStray(piece: string, { strays }: NoiseMarks, table: boolean, isLast: boolean): boolean {
  for (const mark of piece) if (!strays.includes(mark)) return false;
  if (/^[:.]+$/.test(piece)) return isLast && piece.length === 1;
  return !(table && piece.includes('|'));
}

const CLOSES = /[’'´]/;

/** A mark that may open a quotation sticks by accident only where none closes it; `closes` says that one does, behind the piece. */
function bareOf(piece: string, start: number, closes: boolean, { leading, trailing }: NoiseMarks): Stretch {
  const opens = (): boolean => /^[‘`]/.test(piece) && (closes || CLOSES.test(piece.slice(1)));
  const before =
    leading.includes(piece.charAt(0)) && latin`/^.[\p{L}\p{N}(]/u`.test(piece) && !opens() ? 1 : 0;
  const behind = trailing.includes(piece.at(-1) ?? '') && latin`/[\p{L}\p{N}.,)].$/u`.test(piece) ? 1 : 0;
  return { start: start + before, end: start + piece.length - behind };
}

/** The mark that opens the line, if what comes after it may be an item's text. Specks before and behind it do not count. */
function findBullet(text: string, chunks: readonly Chunk[], { bullets }: NoiseMarks): Chunk | undefined {
  const words = chunks.filter(({ stray }) => !stray);
  const isBullet = ({ end, bare }: Chunk): boolean =>
    bare.end - bare.start === 1 && bullets[text.charAt(bare.start)] !== undefined && text.charAt(end) === ' ';
  const opensItem = (chunk: Chunk | undefined): boolean =>
    chunk !== undefined && latin`/[\p{L}\p{N}"”(]/u`.test(text.charAt(chunk.bare.start));
  const [first, second] = words;
  const speck = chunks.slice(0, first ? chunks.indexOf(first) : 0).findLast(isBullet);
  if (speck && opensItem(first)) return speck;
  return first && isBullet(first) && opensItem(second) ? first : undefined;
}

const bulletDecision = (line: Line, { start, end }: Stretch, { bullets }: NoiseMarks): Replacement =>
  replacement(line, start, end, BULLET, bullets[line.text.charAt(start)] as number, 'bullet');

/** The chunks that are wanted, those next to each other as one. */
function stretchesOf(chunks: readonly Chunk[], isWanted: (chunk: Chunk) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  chunks.forEach((chunk, i) => {
    if (!isWanted(chunk)) return;
    const before = chunks[i - 1];
    const start = before && isWanted(before) ? (stretches.pop() as Stretch).start : chunk.start;
    stretches.push({ start, end: chunk.end });
  });
  return stretches;
}

/** Leaves specks out with the blank before them, or the one behind them at the start of a line. */
function strayDecision(line: Line, { start, end }: Stretch): Replacement {
  if (line.text.charAt(start - 1) === ' ') return replacement(line, start - 1, end, '', STRAY, 'noise');
  return replacement(line, start, line.text.charAt(end) === ' ' ? end + 1 : end, '', STRAY, 'noise');
}

function stuckDecisions(line: Line, { start, end, bare }: Chunk): Replacement[] {
  return [
    ...(bare.start > start ? [replacement(line, start, bare.start, '', STUCK, 'noise')] : []),
    ...(bare.end < end ? [replacement(line, bare.end, end, '', STUCK, 'noise')] : []),
  ];
}
