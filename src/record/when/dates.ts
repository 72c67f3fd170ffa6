/**
 * Dates in the forms that Swedish minutes use: `2024-02-27`, `tisdagen den 27 feb 2024`, `27/2 -24`, `den 7:de mars`, `27.2.2024`,
 * in short lines `240227`, alone `24 02 27`.
 * A year that is not written is inferred: of the years that the document mentions, the one in which the day falls on the weekday
 * that is written.
 */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { matchesIn } from '../../matches.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flatSmall } from '../../parse/vocabulary/words.ts';

/** A date found in a text. */
export interface FoundDate {
  /** Its range in the text. */
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 1 for Monday to 7 for Sunday, where a weekday is written. */
  readonly weekday?: number;
}

/** A date whose year is known. */
export interface DatedDay {
  /** As ISO 8601 has it: `2024-02-27`. */
  readonly iso: string;
  readonly isInferred: boolean;
  /** Whether the written weekday is another one than that of the date. */
  readonly isContradicted: boolean;
}

type Calendar = Knowledge['calendar'];

/** Six digits are a date in a short line alone: «Protokoll 230501»; in running text they are a sum or a number. */
const LONGEST_BRIEF = 100;

/** No month begins with these: OCR reads them for a nought, «2024-66-11». */
const READ_FOR_ZERO = /^[689]/;

const patternOf = onceFor(makePattern);

/** The dates in a text, in order. */
export function findDates(text: string, calendar: Calendar): FoundDate[] {
  if (!/\d/.test(text)) return [];
  return matchesIn(flatSmall(text), patternOf(calendar))
    .filter(({ groups }) => isBrief(text, groups))
    .flatMap((match) => foundDate(match, calendar) ?? []);
}

/** «18 05 02» is a date alone on its line only. */
const isBrief = (text: string, groups: RegExpMatchArray['groups']): boolean =>
  groups?.bYear === undefined || (text.length <= LONGEST_BRIEF && (groups.bSep !== ' ' || PARTED.test(text)));
const PARTED = /^\s*\d\d \d\d \d\d\s*$/;

function makePattern({ months, weekdays, before, ordinals, endings, and }: Calendar): RegExp {
  const weekday = String.raw`(?:(?<weekday>${alternatives(weekdays.flat())})(?:${alternatives(endings)})?\.?,?\s{1,3})?(?:(?:${alternatives(before)})\s{1,3})?`;
  // «lördagen den 17 och söndagen den 18 mars»; the minutes of an hour before it are no day.
  const second = String.raw`\s(?:${alternatives(and)})\s(?:(?:${alternatives(weekdays.flat())})(?:${alternatives(endings)})?\s{1,3})?(?:(?:${alternatives(before)})\s{1,3})?`;
  const named = String.raw`(?:(?<![\d.:])(?<first>\d{1,2})(?:\s?[-–]\s?|${second}))?(?<day>\d{1,2})(?:(?:[:.]\s?)?(?:${alternatives(ordinals)}))?\s{1,3}(?<month>${alternatives(months.flat())})(?!\p{L})\.?`;
  const year = String.raw`(?:,?\s{1,3}(?:[\d.:;'’-]\s{1,2})?[$'’*]?(?<year>(?:1[89]|20)\d{2})(?!\d)|\s{0,2}[-–']\s?(?<short>\d{2})(?![\d:.]))?`;
  const iso = String.raw`(?<isoYear>(?:19|20)\d{2})(?<sep>[-–./ ]|)(?<isoMonth>\d{2})\k<sep>(?<isoDay>\d{2})(?![\d])`;
  // «2024-05: 10», «2024+05-10», «2024:02-27»: one of the signs was misread.
  const misread = String.raw`(?=\d{4}\s?(?:[-–]|.\s?\d{2}\s?[-–]))(?<mYear>(?:19|20)\d{2})\s?[-–+:.=~]\s?(?<mMonth>\d{2})\s?[-–+:.=~]\s?(?<mDay>\d{2})(?!\d)`;
  // «den 14.8 -24» has a full stop for the stroke.
  const stroke = String.raw`(?:\s?/\s?|(?<=(?:${alternatives(before)})\s{1,3}\d{1,2})\.)`;
  const slash = String.raw`(?<sDay>\d{1,2})${stroke}(?<sMonth>\d{1,2})(?![\d/:])(?:(?:,\s(?=\d{4})|\s{0,2}[-–/ ]\s{0,2})(?<sYear>(?:1[89]|20)\d{2}|\d{2})(?![\d:.]))?`;
  const dotted = String.raw`(?<dDay>\d{1,2})\.(?<dMonth>\d{1,2})\.(?<dYear>(?:1[89]|20)\d{2})(?!\d)`;
  const brief = String.raw`(?<bYear>\d{2})(?<bSep>[- ]|)(?<bMonth>\d{2})\k<bSep>(?<bDay>\d{2})(?![\d:/-]|[.,]\d|\s?kr(?!\p{L}))`;
  // All that follows begins with a digit; told so, the engine does not write it out for each way through the weekday.
  return latin`/(?<![\p{L}\d/])${weekday}(?=\d)(?:${iso}|${misread}|${named}${year}|${dotted}|${slash}|${brief})/gu`;
}

function foundDate(match: RegExpMatchArray, calendar: Calendar): FoundDate | undefined {
  const g = match.groups ?? {};
  // A meeting over days, «26–27 januari», is of the first.
  const day = Number(g.first ?? g.day ?? g.isoDay ?? g.mDay ?? g.sDay ?? g.dDay ?? g.bDay);
  const month = g.month
    ? indexOf(g.month, calendar.months)
    : Number(g.isoMonth?.replace(READ_FOR_ZERO, '0') ?? g.mMonth ?? g.sMonth ?? g.dMonth ?? g.bMonth);
  const year = fullYear(g.year ?? g.isoYear ?? g.mYear ?? g.short ?? g.sYear ?? g.dYear ?? g.bYear);
  if (!isDay(year ?? 2024, month, day)) return undefined;
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    ...(year !== undefined && { year }),
    month,
    day,
    ...(g.weekday && { weekday: indexOf(g.weekday, calendar.weekdays) }),
  };
}

/** Place of a form in a list of words with their forms, from 1. */
const indexOf = (form: string, words: readonly (readonly string[])[]): number =>
  1 + words.findIndex((forms) => forms.some((known) => flatSmall(known) === form));

const fullYear = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : digits.length > 2 ? Number(digits) : century(Number(digits));

/** Of two digits the year that is not far ahead. */
const century = (year: number): number => year + (year < FIRST_OF_LAST ? 2000 : 1900);
const FIRST_OF_LAST = 60;

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const weekdayOf = (year: number, { month, day }: FoundDate): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/** The years that a text mentions, the most frequent first: `2024`, and of school years (`21/22`) both. */
export function mentionedYears(text: string): number[] {
  const counts = new Map<number, number>();
  for (const match of text.matchAll(
    /(?<![\d.,:-])(?:((?:19|20)\d{2})|(\d{2}) ?\/ ?(\d{2}))(?![\d.,:]\d|\d)/g,
  )) {
    const [first, second] = [Number(match[2]), Number(match[3])];
    const years = match[1] ? [Number(match[1])] : second === first + 1 ? [2000 + first, 2000 + second] : [];
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([year]) => year);
}

/** The date with its year, inferred from the mentioned years where none is written; undefined if nothing tells the year. */
export function dated(date: FoundDate, years: readonly number[]): DatedDay | undefined {
  const year = date.year ?? inferredYear(date, years);
  if (year === undefined || !isDay(year, date.month, date.day)) return undefined;
  const pad = (number: number) => String(number).padStart(2, '0');
  return {
    iso: `${year}-${pad(date.month)}-${pad(date.day)}`,
    isInferred: date.year === undefined,
    isContradicted: date.weekday !== undefined && date.weekday !== weekdayOf(year, date),
  };
}

/** Of the mentioned years, then of those next to them, the first that has the day on the written weekday. */
function inferredYear(date: FoundDate, years: readonly number[]): number | undefined {
  if (date.weekday === undefined) return years[0];
  const near = [...years, ...years.flatMap((year) => [year + 1, year - 1])];
  return (
    near.find((year) => isDay(year, date.month, date.day) && weekdayOf(year, date) === date.weekday) ??
    years[0]
  );
}
