/** Where a line ends within what the next one goes on with: amid brackets, after a comma, on a word that found no room. */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import type { Line } from '../lines/lines.ts';
import { isDrawn } from '../vocabulary/drawn.ts';
import { LONGEST_END, OFFICE_AND_GIVEN } from '../vocabulary/row-ends.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { alternatives, flatSmall } from '../vocabulary/words.ts';

/** Whether a line ends with a comma or within brackets. */
export const leavesOpen = (text: string): boolean => text.endsWith(',') || OPEN_BRACKET.test(text);
const OPEN_BRACKET = /\([^()]{0,80}$/;

/** Whether a blank line under a comma ends nothing: there a line was let in or left out. What has a number begins anew. */
export const isOverBlank = ({ line, numbers }: Next, before: Line): boolean =>
  before.text.endsWith(',') && numbers.length === 0 && line.gap === 1;

/** Whether a line ends on a word that something must follow: «tisdagen» before its date, «att», «och», «för». */
export const endsAmid = (text: string, { knowledge }: Vocabulary): boolean =>
  openEnds(knowledge).any.test(flatSmall(text.slice(-LONGEST_WORD)));
/** Whether it is none that stands between those on a list. */
export const endsAmidClause = (text: string, { knowledge }: Vocabulary): boolean =>
  openEnds(knowledge).inClause.test(flatSmall(text.slice(-LONGEST_WORD)));
/** Whether it is a word of grammar, which ends no sentence: «… och övriga» over «ärenden». */
export const endsInClosed = (text: string, { knowledge }: Vocabulary): boolean =>
  knowledge.phrases.closedWords.includes(LAST_WORD.exec(text)?.[0] ?? '');
const LAST_WORD = latin`/(?<= )\p{Ll}{1,20}$/u`;
const LONGEST_WORD = 20;

const openEnds = onceFor(({ calendar, decisions, phrases }: Knowledge) => {
  const days = `(?:${alternatives(calendar.weekdays.flat())})(?:${alternatives(calendar.endings)})?`;
  // A letter alone may be a speck.
  const prepositions = phrases.rolePrepositions.filter((word) => word.length > 1);
  const inClause = [...decisions.that, ...prepositions, ...phrases.otherNameWords];
  const words = alternatives([...calendar.before, ...phrases.listWords, ...inClause]);
  return {
    any: latin`/\s(?:${days}|${words})$/u`,
    inClause: latin`/\s(?:${alternatives(inClause)})$/u`,
  };
});

/** Whether a line ends before who was elected: «Till justerare valdes» over «Anna Ek», «Till revisorer valdes Anna Ek och» over «Bo Alm». */
export const endsBeforeElected = (text: string, { knowledge }: Vocabulary): boolean =>
  text.length <= LONGEST_CLAUSE && electedEnd(knowledge).test(flatSmall(text));
const LONGEST_CLAUSE = 200;

const electedEnd = onceFor(({ decisions, phrases }: Knowledge) => {
  const elected = `(?:${alternatives(decisions.passive)})`;
  const first = `(?:${alternatives(decisions.electedFirst)})`;
  return latin`/^${first}\s[^.:;]+\s(?:${elected}|(?:${alternatives(phrases.listWords)}))$/u`;
});

/** «att anta förslaget» over «att anta budgeten» are two, though the first fills its line. */
export const endsClause = (first: Line, before: Line, after: Line, vocabulary: Vocabulary): boolean =>
  isClauseEnd(before, vocabulary) || (first === before && twoWords(first) === twoWords(after));
const twoWords = ({ text }: Line): string => text.split(' ', 2).join(' ');

/** Whether a line ends with what stands between clauses. */
export const isClauseEnd = ({ text }: Line, { knowledge }: Vocabulary): boolean =>
  /[,;.]$/.test(text) || knowledge.phrases.andWords.some((word) => text.endsWith(` ${word}`));

/** The next line, and the readings of a number at its head. */
interface Next {
  readonly line: Line;
  readonly numbers: readonly unknown[];
}

/** Whether the next line closes the bracket that a line ends within, whatever it begins with: «(hemifrån 11 t» over «45 m)». */
export const isAmidBrackets = (before: Line, after: Line): boolean =>
  after.gap === 0 && !after.isRight && OPEN_BRACKET.test(before.text) && /^[^()]{1,20}\)/.test(after.text);

/** Whether the next line, or what stands over wide blanks, begins with the month of the day that a line ends with: «den 30» over «Augusti 1871». */
export const isAmidDay = (before: Line, after: Line, { knowledge }: Vocabulary): boolean =>
  after.gap === 0 &&
  DAY_LAST.test(before.text.slice(-LONGEST_WORD)) &&
  monthFirst(knowledge).test(flatSmall(after.text.slice(0, LONGEST_WORD)));
const DAY_LAST = latin`/\s\p{L}{2,4} \d{1,2}(?::?\p{L}{1,2})?$/u`;

const monthFirst = onceFor(
  ({ calendar }: Knowledge) =>
    latin`/^(?:${alternatives(calendar.months.flat())})(?:\.? \d{4}(?!\d)|[.,]?$|[.,]? \p{Ll})/u`,
);

/** Whether a row of people with their offices ends amid a name: «… Bo Alm, kassör Cia» over «Dal, sekreterare Eva Ek». */
export const isAmidName = (before: Line, after: Line, { knowledge }: Vocabulary): boolean =>
  after.gap === 0 &&
  ENDS_AMID_NAME.test(before.text.slice(-LONGEST_END)) &&
  surnameFirst(knowledge).test(after.text);
const ENDS_AMID_NAME = latin`/,\s${OFFICE_AND_GIVEN}$/u`;

const surnameFirst = onceFor(
  ({ phrases }: Knowledge) =>
    latin`/^\p{Lu}\p{Ll}[\p{L}-]*(?:,| (?:${alternatives(phrases.listWords)})) \p{Ll}/u`,
);

/** «… att Anna och» over «Ek», which found no room on the line, over «ska ta fram …»: lines broken anew. */
export const isLeftOver = (before: Line | undefined, last: Line, width: number): boolean =>
  before !== undefined && !/\s/.test(last.text) && hasNoRoom(before, last.text.length, width);

/** A line of dots or underscores to write on, or what OCR reads for one, ends where it was drawn to, whatever stands under it. */
export const isToWriteOn = (text: string): boolean =>
  TO_WRITE_ON.test(text) || isDrawn(text.slice(text.lastIndexOf(' ') + 1));
const TO_WRITE_ON = /^[\s._…]{6,}/;

/** Whether a line had no room for the first word of the next one. */
export const fills = (line: Line, next: Line, width: number): boolean =>
  hasNoRoom(line, firstWord(next.text), width);

const hasNoRoom = (line: Line, letters: number, width: number): boolean =>
  line.indent + line.text.length + 1 + letters > width;
const firstWord = (text: string): number => (/^\S{1,40}/.exec(text) as RegExpExecArray)[0].length;
