/** Days in the head of minutes: how much speaks for each to be the meeting's. */

import { latin } from '../../latin.ts';
import type { HeadReader } from '../head-state.ts';
import { namingOf } from '../naming/names.ts';
import type { Passage } from '../passages.ts';
import type { FoundDate } from '../when/dates.ts';
import type { When } from '../when/when.ts';
import { firstWord } from '../words.ts';

/** How much speaks for a date to be the meeting's. */
const DATE = {
  held: 4,
  body: 3,
  weekday: 2,
  time: 1,
  year: 1,
  title: 1,
  told: -2,
  late: -1,
  page: -5,
  list: -10,
} as const;

/** A line that tells the day of the meeting is no longer, but for «Protokoll fört vid …». */
const LONGEST_DAY = 120;

/** What kind of line a day stands in. */
export interface DayLine {
  /** «Protokoll fört vid …». */
  readonly isHeld: boolean;
  readonly isTitle: boolean;
}

/** Adds the days of a line to those that may be the meeting's. */
export function claimDates(
  passage: Passage,
  text: string,
  when: When,
  { isHeld, isTitle }: DayLine,
  { head, vocabulary }: HeadReader,
): void {
  // «Styrelsemöte 26/9 2018», under the day on which the page was put up.
  const isOfBody = namingOf(vocabulary.knowledge).fieldOf(firstWord(when.before)) === 'organ';
  // «Innehållet kan ändras … Justering sker torsdagen den 2 november.»: running text tells of other days too.
  const isTold = !isHeld && !isTitle && text.length > LONGEST_DAY && text.endsWith('.');
  // «Vävkontoret 2024-06-03 kl 16» under those present, apart from its label, tells when the minutes are adjusted.
  const isLate = !passage.label && !isHeld && !isTitle && head.deltagare.size > 0;
  for (const date of when.dates) {
    const weight =
      (isHeld ? DATE.held : 0) +
      (isOfBody ? DATE.body : 0) +
      (date.weekday === undefined ? 0 : DATE.weekday) +
      (when.times.length > 0 ? DATE.time : 0) +
      (date.year === undefined ? 0 : DATE.year) +
      (isTitle ? DATE.title : 0) +
      (isTold ? DATE.told : 0) +
      (isLate ? DATE.late : 0) +
      (isPage(date, text) ? DATE.page : 0) +
      (isList(passage) ? DATE.list : 0);
    head.dates.push({ date, text: text.slice(date.start, date.end), weight, passage });
  }
}

/** «PROTOKOLL 1/4» at the head of the first page counts the pages, where another day is told. */
const isPage = ({ start, end, day }: FoundDate, text: string): boolean =>
  day === 1 &&
  COUNTER.test(text.slice(start, end)) &&
  LOUD_END.test(text.slice(0, start)) &&
  end === text.length;
const COUNTER = /^1 ?\/ ?\d{1,2}$/;
const LOUD_END = latin`/\p{Lu}{5,30} $/u`;

/** Whether a passage is a list; a speck may be taken for the mark of a single one. */
export const isList = ({ node }: Passage): boolean => node.type === 'list' && node.children.length > 1;
