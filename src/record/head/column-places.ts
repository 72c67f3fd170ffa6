/**
 * Which of the values of a column of labels tell where: a place over its day, over the names of those who were there, in one with its
 * day or hours.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import type { Passage } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';
import { isWhenAlone, whenOf } from '../when/when.ts';
import type { Passages } from './column.ts';

/** «Vävsalen, Ekhuset, Ekby» over «Tisdag 2024-05-03, kl 13–15». */
export const isPlaceOver = ({ text }: Passage, next: Passage | undefined, knowledge: Knowledge): boolean =>
  next !== undefined &&
  !PARTY.test(text) &&
  isWhen(next, knowledge) &&
  whenOf(next.text, knowledge).times.length > 0;
const PARTY = latin`/\(\p{L}{1,4}\)/u`;

/** «Vävsalen Ekhuset, Ekby» over «Anna Ek (S)» and «Bo Alm (M)»: nothing but days and hours stands above, and all those under it have parties. */
export function isPlaceOverMembers(above: Passages, values: Passages, knowledge: Knowledge): boolean {
  const [own, ...members] = values.slice(0, 1 + FEWEST_MEMBERS);
  const tellsWhen = ({ text }: Passage) => {
    const { dates, times } = whenOf(text, knowledge);
    return dates.length + times.length > 0;
  };
  return (
    above.every(tellsWhen) &&
    own !== undefined &&
    !PARTY.test(own.text) &&
    members.length === FEWEST_MEMBERS &&
    members.every(({ text }) => PARTY.test(text))
  );
}
const FEWEST_MEMBERS = 3;

/** «Vävkontoret 2024-06-03 kl 16», but not «Vävnämnden 2024-05-23», «1 (24) 2024-05-23» at the head of a page. */
export const tellsPlaceAndDay = ({ text }: Passage, knowledge: Knowledge): boolean =>
  PLACE_FIRST.test(text) &&
  !rolesOf(knowledge).isBody(text.split(' ', 1)[0] ?? '') &&
  whenOf(text, knowledge).dates.length > 0;
const PLACE_FIRST = latin`/^\p{Lu}\p{L}/u`;

/** «Vävkontoret Ekby 2024-06-03, kl 16» is nobody. */
export function tellsDayAndHour({ text }: Passage, knowledge: Knowledge): boolean {
  const { dates, times } = whenOf(text, knowledge);
  return dates.length > 0 && times.length > 0;
}

/** «2024-05-03» and «13.00–15.00» name no place. */
export const isWhen = ({ text }: Passage, knowledge: Knowledge): boolean => isWhenAlone(text, knowledge);

/**
 * Of the lines above the names those from the last that begins with a capital, to the first with hours if there is one: place
 * and hours may go over a line end, «tisdagen den» over «3 maj kl. 13», and a pause may stand under them, or the place; or that stands
 * over them.
 */
export function linesOfBoth(lines: Passages, knowledge: Knowledge): Passages {
  const hours = lines.findIndex(({ text }) => whenOf(text, knowledge).times.length > 0);
  const own = hours < 0 ? lines : lines.slice(0, hours + 1);
  const [before, last] = [own.at(-2), own.at(-1)];
  const isDay = isDayAlone(last, knowledge);
  const place = isDay ? lines.slice(own.length, own.length + 1) : [];
  if (isDay && place.length === 0 && before && last && !isWhen(before, knowledge)) return [before, last];
  const start = own.findLastIndex(({ text }) => !beginsSmall(text) && (hours < 0 || !GOES_ON.test(text)));
  return [...own.slice(Math.max(start, 0)), ...place];
}

/** «Torsdagen den 3 maj 2024 kl. 13–15» tells no place: that stands under it. */
const isDayAlone = (line: Passage | undefined, knowledge: Knowledge): boolean =>
  line !== undefined && isWhen(line, knowledge) && whenOf(line.text, knowledge).dates.length > 0;

/** «3 maj kl. 13»; a whole date goes on nothing. */
const GOES_ON = /^\d(?!\d{3}-\d\d)/;
