/** What stands at the end of minutes beside signatures: the next meeting and the annexes. */
import type { Knowledge } from '../../knowledge.ts';
import { ANNEXES } from '../../parse/tree.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import type { Item, NextMeeting, Section } from '../minutes.ts';
import { dated } from '../when/dates.ts';
import { whenOf } from '../when/when.ts';

const NEXT = 'nasta_mote';

/** The next meeting, from a section of that kind. A year that is not written is that of the meeting, or the one after it. */
export function nextMeeting(
  sections: readonly Section[],
  day: string | undefined,
  knowledge: Knowledge,
): NextMeeting | undefined {
  const section = sections.find(({ typ }) => typ === NEXT) ?? itemAbout(sections, knowledge);
  const text = section?.text ?? section?.beslut?.join(' ');
  if (!text) return undefined;
  const { dates, times } = whenOf(text, knowledge);
  const [date] = dates;
  const [time] = times;
  const next = date && dated(date, yearsFrom(day));
  return {
    ...(next && { datum: laterThan(next.iso, day) }),
    ...(date && { datum_text: text.slice(date.start, date.end) }),
    ...(time && { tid: { start: time.from, ...(time.to && { slut: time.to }) } }),
    text,
  };
}

/** «Bilaga 1: Närvarolista»; under «Bilaga A» stands what it is. */
const ANNEX_TITLE = /^\S+ \S+ \S/;

const yearsFrom = (day: string | undefined): number[] =>
  day ? [Number(day.slice(0, 4)), Number(day.slice(0, 4)) + 1] : [];

/** The next meeting is not before this one: an inferred year that makes it so is one too early. */
const laterThan = (next: string, day: string | undefined): string =>
  day && next < day ? `${Number(next.slice(0, 4)) + 1}${next.slice(4)}` : next;

/** The item whose heading, or text, begins with that of such a section. */
function itemAbout(sections: readonly Section[], { sections: kinds }: Knowledge): Item | undefined {
  const headings = kinds.find(({ kind }) => kind === NEXT)?.headings.map(fold) ?? [];
  const isAbout = (words: string | undefined) => {
    const start = fold(words?.slice(0, 60) ?? '');
    return headings.some((heading) => start.startsWith(heading));
  };
  return sections.flatMap(({ punkter }) => punkter).find(({ rubrik, text }) => isAbout(rubrik ?? text));
}

/** The annexes that sections of that kind list, a line each; a heading that names one is itself an annex. */
export const annexesOf = (sections: readonly Section[]): string[] =>
  sections
    .filter(({ typ }) => typ === ANNEXES)
    .flatMap(({ rubrik = '', text = '', punkter }) => [
      ...(ANNEX_TITLE.test(rubrik) ? [rubrik] : text.split('\n')),
      ...punkter.map(({ nummer, rubrik }) => [nummer, rubrik].filter(Boolean).join(' ')),
    ])
    .map((line) => line.replace(/^-\s+/, '').trim())
    .filter(Boolean);
