/**
 * When and where: a line such as `Tisdagen den 27 feb 2024, kl. 13–16, Stadshuset` taken apart, and of all dates in the head of
 * a document the one that is the meeting's.
 */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { squash, tidy, without } from '../words.ts';
import { type FoundDate, findDates } from './dates.ts';
import { type FoundTime, findTimes } from './times.ts';

export interface When {
  readonly dates: readonly FoundDate[];
  readonly times: readonly FoundTime[];
  /** What stands before the first of them. */
  readonly before: string;
  /** What stands after the last of them, and between them. */
  readonly after: string;
}

/** The dates and times in a text and what stands around them. */
export function whenOf(text: string, { calendar, phrases }: Knowledge): When {
  const dates = findDates(text, calendar);
  const times = findTimes(text, phrases).filter(
    (time) => !dates.some((date) => time.start < date.end && date.start < time.end),
  );
  const found = [...dates, ...times].sort((a, b) => a.start - b.start);
  const [first] = found;
  if (!first) return { dates, times, before: squash(text), after: '' };
  const rest = without(
    text.slice(first.start),
    found.map(({ start, end }) => ({ start: start - first.start, end: end - first.start })),
  );
  return { dates, times, before: squash(text.slice(0, first.start)), after: squash(rest) };
}

/** A place: the text without punctuation at its ends and the preposition before it; «hos Anna Ek» keeps the one that says whose home it is. */
export function placeOf(text: string, knowledge: Knowledge): string {
  const bare = tidy(
    withoutMore(squash(text)).replace(PAGE, '').replace(SPECK, '').replace(numberOf(knowledge), ''),
  )
    .replace(clockOf(knowledge), '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/\.$/, '');
  return namesHost(bare, knowledge) ? bare : bare.slice(prepositionAt(bare, knowledge)?.length ?? 0);
}

/** «Vävstugan, Ekby, . Mötet ajournerades …»: where the hour was taken out, a full stop ends the place. */
const withoutMore = (text: string): string => text.replace(MORE, '');
const MORE = latin`/(?<=\p{L}),? ?[, ]\. \p{Lu}\p{Ll}+ .*$/su`;

/** The number of the page, read before what stands under it. */
const PAGE = latin`/^\d{1,3} ?\(\d{1,3}\) (?=\p{Lu})/u`;

/** «Ekgården Protokoll nr 1 2018»: the number of the minutes at the other end of the line. */
const numberOf = onceFor(
  ({ documents, phrases }: Knowledge) =>
    latin`/(?<=^|\s)(?:${alternatives(Object.values(documents.kinds).flat())}) (?:${alternatives(phrases.numberWords)})\b.*$/isu`,
);

/** «Stadshuset, kl», «kl i Stadshuset»: the word before an hour that was left out or lost. */
const clockOf = onceFor(({ phrases }: Knowledge) => {
  const clock = `(?:${alternatives(phrases.clock.filter((word) => LETTERS_ONLY.test(word)))})`;
  return latin`/^${clock}\.?\s(?=\p{Ll})|,?\s${clock}\.?$/giu`;
});
const LETTERS_ONLY = latin`/^\p{L}{2,}$/u`;

/** «+ Sal 5», «5 Kommunhuset Väven»: a speck, or a figure that was read for one, before the place. */
const SPECK = latin`/^(?:[^\p{L}\d\s"“”„«('’§]{1,2}|\d) (?=\p{Lu}\p{Ll}{2})/u`;

/** «Klubbstugan 3 mars kl. 18.00» without the day and the hour that end it. */
export const withoutHour = (text: string, { before, times, after }: When): string =>
  after === '' && BEGINS_LETTER.test(text.slice(times[0]?.start)) ? before : text;
const BEGINS_LETTER = latin`/^\p{L}/u`;

/** Whether a text begins with a preposition that stands before people. */
const namesHost = (text: string, { phrases }: Knowledge): boolean =>
  phrases.hostWords.some((word) => fold(text).startsWith(`${fold(word)} `));

/** Whether a text begins as a place in a sentence does: «på kontoret». */
export const beginsPlace = (text: string, knowledge: Knowledge): boolean =>
  prepositionAt(text, knowledge) !== undefined;

/** The preposition that a text begins with, and the blank after it. */
function prepositionAt(text: string, knowledge: Knowledge): string | undefined {
  const { printed, misread } = prepositionsOf(knowledge);
  const start = flat(text.slice(0, 20));
  return (printed.exec(start) ?? misread.exec(start))?.[0];
}

const prepositionsOf = onceFor(({ phrases }: Knowledge) => ({
  printed: latin`/^(?:${alternatives(phrases.placeWords)})\s+(?=\S)/i`,
  misread: latin`/^(?:${alternatives(phrases.misreadPlaceWords)})\s+(?=\p{Lu})/iu`,
}));

/** Whether nothing is left of a text but words that belong to dates and times. */
export function isFiller(text: string, { phrases }: Knowledge): boolean {
  const words = fold(text).match(latin`/\p{L}+/gu`) ?? [];
  return words.every((word) => phrases.clock.includes(word) || phrases.fillers.includes(word));
}

/** Whether a text tells a day or hours, and nothing else. */
export function isWhenAlone(text: string, knowledge: Knowledge): boolean {
  const when = whenOf(text, knowledge);
  return when.dates.length + when.times.length > 0 && isNoMore(when, knowledge);
}

/** Whether a text says nothing but when: what stands around its dates and times belongs to them. */
export const isNoMore = ({ before, after }: When, knowledge: Knowledge): boolean =>
  isFiller(`${before} ${after}`, knowledge);
