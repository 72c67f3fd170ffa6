/**
 * Times of day: `kl. 19:30`, `8.30 -17.00`, `13–16`, `klockan 19`. Given as `HH:MM`.
 */

import type { Span } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { matchesIn } from '../../matches.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';

/** A time, or the first and last of a span of hours, found in a text. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  /** `HH:MM` */
  readonly from: string;
  readonly to?: string;
}

const patternOf = onceFor(makePattern);

/** The times in a text, in order. An hour without minutes counts after `kl` only, or in a span that ends with minutes. */
export function findTimes(text: string, phrases: Knowledge['phrases']): FoundTime[] {
  if (!/\d/.test(text)) return [];
  const plain = flat(text);
  const joined = matchesIn(plain, joinedOf(phrases)).map(timeOf);
  const between = matchesIn(plain, betweenOf(phrases)).flatMap((match) => foundTime(match) ?? []);
  const found = matchesIn(plain, patternOf(phrases))
    .flatMap((match) => foundTime(match) ?? [])
    .filter(({ start }) => !between.some((span) => span.start <= start && start < span.end));
  return [...joined, ...between, ...found].sort((a, b) => a.start - b.start);
}

/** «mellan kl. 17 och 19», «mellan 17.15 och 17.35». */
const betweenOf = onceFor(({ clock, betweenWords, listWords }: Knowledge['phrases']) => {
  const said = (name: string) => String.raw`(?<${name}>(?<!\p{L})(?:${alternatives(clock)})\.? {0,2})?`;
  const time = (name: string) =>
    String.raw`(?<${name}h>[01]?\d|2[0-4])(?:(?<${name}s>[.:]) ?(?<${name}m>[0-5]\d))?(?![\d/%]|[.:]\d)`;
  return latin`/(?<!\p{L})(?:${alternatives(betweenWords)})\s${said('said')}${time('a')}\s(?:${alternatives(listWords)})\s${said('too')}${time('b')}(?![\p{L}]|-\d)/giu`;
});

/** «kl 0930», «kl. 0900-1530», «kl 0900 och avslutades 1530»: without a sign between hours and minutes. */
const joinedOf = onceFor((phrases: Knowledge['phrases']) => {
  const time = (name: string) => String.raw`(?<${name}h>[01]\d|2[0-3])(?<${name}m>[0-5]\d)(?!\d)`;
  const said = `(?:${alternatives(phrases.clock)})[.,]{0,2} {0,2}`;
  return latin`/(?<!\p{L})${said}${time('a')}(?:(?:\s?[-–—]\s?|${closesOf(phrases)}(?:${said})?)${time('b')})?/giu`;
});

/** «… och avslutades» between two hours. */
const closesOf = ({ listWords, closing }: Knowledge['phrases']): string =>
  String.raw`\s(?:${alternatives(listWords)})\s(?:${alternatives(closing)})\s`;

function timeOf(match: RegExpMatchArray): FoundTime {
  const { ah = '', am, bh, bm } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return { start, end, from: clockTime(ah, am), ...(bh && { to: clockTime(bh, bm) }) };
}

/**
 * «9.00–11.45, 12.30–16.15»: hours that go on after a break as one span, from the first to the last; so do those of a second
 * day, «3 mars 13–17 och 4 mars 8.30–12», whose date stands between, and so does that on which it ended, «lördag 10.00 – söndag 15.00».
 */
export function withoutBreaks(
  { times, dates }: { readonly times: readonly FoundTime[]; readonly dates: readonly Span[] },
  text: string,
  { phrases, calendar }: Knowledge,
): FoundTime[] {
  const joined: FoundTime[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    const day = dates.find(({ start, end }) => last && last.end <= start && end <= time.start);
    const words = last
      ? [text.slice(last.end, day?.start ?? time.start), text.slice(day?.end ?? time.start, time.start)]
      : [];
    const between = flat(words.join(''));
    const isSecond = last?.to && time.to && (day || last.to <= time.from) && breakOf(phrases).test(between);
    const isUntil = last && !last.to && !time.to && untilDay(calendar).test(between);
    if (last && isUntil) joined[joined.length - 1] = { ...last, end: time.end, to: time.from };
    else if (last && isSecond) joined[joined.length - 1] = { ...time, start: last.start, from: last.from };
    else joined.push(time);
  }
  return joined;
}

const breakOf = onceFor(
  ({ listWords }: Knowledge['phrases']) =>
    latin`/^\s*(?:[,;.]|(?:${alternatives(listWords)})(?!\p{L})){0,2}\s*$/iu`,
);

/** «lördag 10.00 – söndag 15.00»: from the hour of one day to that of another; a date was taken out with its weekday. */
const untilDay = onceFor(
  ({ weekdays, endings }: Knowledge['calendar']) =>
    latin`/^\s{0,2}[-–—]\s{0,2}(?:(?:${alternatives(weekdays.flat())})(?:${alternatives(endings)})?[.,]?\s?)?$/iu`,
);

/** «kl 18 30-20.15»: the sign between hours and minutes was lost. */
const LOST = String.raw` (?=[0-5]\d\s?[-–]\s?\d{1,2}[.:]\d)`;

function makePattern(phrases: Knowledge['phrases']): RegExp {
  const { clock, untilWords } = phrases;
  // No hour is the 69th, and none has 60 or 90 minutes: OCR read «09» and «00» so.
  const hour = (name: string) => String.raw`(?<${name}h>[01]?\d|2[0-4]|6\d)`;
  const minutes = (name: string) =>
    String.raw`(?<${name}s>[.:,]|${LOST}) ?(?<${name}m>[0-5]\d|[69]0)(?![\d])`;
  const said = String.raw`(?:(?<said>(?<!\p{L})(?:${alternatives(clock)})[.,]{0,2} {0,2})|(?<![\d./:-]))`;
  // «13.00 17.10»: the dash was lost.
  const span = String.raw`(?:(?:\s?(?:~?[-–—]{1,2}|${alternatives(untilWords)})\s?|${closesOf(phrases)}|(?<lost>\s)(?=\d\d[.:]\d\d(?!\d)))(?:(?:${alternatives(clock)})\.? ?)?${hour('b')}(?:${minutes('b')}|(?![.:]\d))(?![\p{L}\d/]|-\d))?`;
  // «kl 11:08:52»: to the second; «7 maj 2014, 10:35:48» alone is a stamp.
  const seconds = String.raw`(?<seconds>:[0-5]\d(?![\d:]))?`;
  return latin`/${said}${hour('a')}(?:${minutes('a')}${seconds})?(?![\d/%]|\.\d|:\d)${span}/giu`;
}

function foundTime(match: RegExpMatchArray): FoundTime | undefined {
  const { said, ah, as, am, bh, bs, bm, seconds, lost } = match.groups ?? {};
  if (!said && (as === ' ' || seconds)) return undefined;
  // A comma stands between hours and minutes after «kl», «kl. 18,30», or was read once in a span, «13,30-16.45»; «18,30» are kronor.
  const isMixed = am !== undefined && bm !== undefined && as !== bs;
  if (!said && (((as === ',' || bs === ',') && !isMixed) || (am === undefined && bm === undefined)))
    return undefined;
  if ((!said && MISREAD_HOUR.test(ah ?? '')) || MISREAD_HOUR.test(bh ?? '')) return undefined;
  // «9.60» may be an amount, «9:60» and «kl 9.60» are hours.
  if (!said && ((as !== ':' && isMisread(am)) || (bs !== ':' && isMisread(bm)))) return undefined;
  const start = match.index ?? 0;
  const to = bh === undefined ? undefined : clockTime(bh, bm);
  const from = clockTime(ah as string, am);
  if (lost !== undefined && (to === undefined || am === undefined || as !== bs || to <= from))
    return { start, end: start + match[0].indexOf(lost, match[0].indexOf(am ?? '')), from };
  return { start, end: start + match[0].length, from, ...(to && { to }) };
}

const isMisread = (minutes: string | undefined): boolean => minutes === '60' || minutes === '90';
const MISREAD_HOUR = /^6\d/;
const clockTime = (hour: string, minutes = '00'): string =>
  `${hour.replace(MISREAD_HOUR, (read) => `0${read.charAt(1)}`).padStart(2, '0')}:${isMisread(minutes) ? '00' : minutes}`;

/** «… kl 13–16 Uppehåll för kaffe kl. 14.05–14.20 Vävstugan» without the break, behind the hours of the meeting. */
export function withoutPause(text: string, phrases: Knowledge['phrases']): string {
  const at = pauseOf(phrases.pauses).exec(flat(text))?.index ?? text.length;
  const [own, pause] = [text.slice(0, at), text.slice(at)];
  if (!HOUR.test(own)) return text;
  const end = findTimes(pause, phrases).at(-1)?.end ?? pause.length;
  return own + pause.slice(end).trim();
}
const pauseOf = onceFor(
  (pauses: readonly string[]) => latin`/(?<!\p{L})(?:${alternatives(pauses)})(?!\p{L})/iu`,
);
const HOUR = /\d{1,2}[.:]\d{2}/;
