/** The day under which minutes are signed, with or without the name of a town: «Ekby den 3 mars 2024», «Ekby dag som ovan». */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { findDates } from '../when/dates.ts';
import { isFiller, whenOf } from '../when/when.ts';

/** Whether a line is a date, with or without the name of a town before it: «Ekby den 3 mars 2024». */
export function isDateOnly(text: string, { knowledge }: Vocabulary): boolean {
  if (againOf(knowledge).test(text)) return true;
  if (findDates(text, knowledge.calendar).length === 0) return false;
  const { before, after } = whenOf(text, knowledge);
  return (isFiller(before, knowledge) || TOWN.test(before)) && isFiller(after, knowledge);
}

/** Whether a line is a date with the name of a town before it, or stands for one. */
export const isTownAndDay = (text: string, vocabulary: Vocabulary): boolean =>
  againOf(vocabulary.knowledge).test(text) ||
  (isDateOnly(text, vocabulary) && TOWN.test(whenOf(text, vocabulary.knowledge).before));

/** «Ekby dag som ovan», where the day is that of the meeting. */
const againOf = onceFor(
  ({ phrases }: Knowledge) => latin`/^(?:\p{Lu}[\p{L}-]+,? ){0,2}(?:${anyOf(phrases.sameDay)})\.?$/iu`,
);

const TOWN = latin`/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,?$/u`;

/** «Den 3 mars 1904 justerat»: a line without the day that it begins with. */
export function withoutDay(text: string, { knowledge }: Vocabulary): string {
  const [date] = DAY_FIRST.test(text) ? findDates(text, knowledge.calendar) : [];
  return date && isFiller(text.slice(0, date.start), knowledge) ? text.slice(date.end).trimStart() : text;
}
const DAY_FIRST = latin`/^(?:\p{L}{1,8} ){0,2}\d/u`;
