/**
 * Diary numbers in headings: `Dnr KS 2024/123`, `Ärendenummer SLK-2026-00017`, `BUN/2024:45`. Swedish authorities register their
 * matters so (Offentlighets- och sekretesslagen 5 kap.): letters of the body, the year, a running number.
 */
import { latin } from '../latin.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters of the body, year and number in either order, divided by blanks or signs. */
const DIARY = latin`/(?:\p{Lu}[\p{L}&]{0,7}[ /.-]{0,2}){1,2}(?:(?:19|20)\d{2}[ ]?[/:.-] ?\d{1,6}|\d{1,6} ?[/:.-] ?(?:19|20)\d{2})(?:[ -]\d{1,4}(?!\d))?/u`;
/** The year and number alone, if the number is no year: «2024/2025» is a school year. */
const ALONE = /(?<![\d/])(?:19|20)\d{2}[/:](?!(?:19|20)\d{2}(?!\d))\d{1,6}(?!\d)/u;
/** Longer headings are not searched. */
const LONGEST = 400;

/** The words of a heading without its diary number, and that number. */
export function withoutDiary(heading: string, vocabulary: Vocabulary): { text: string; diary?: string } {
  if (heading.length > LONGEST) return { text: heading };
  if (!/\d/.test(heading)) return { text: heading.trim() };
  const labelled = labelledDiary(heading, vocabulary);
  if (labelled) return labelled;
  const match = DIARY.exec(heading) ?? ALONE.exec(heading);
  if (
    !match ||
    isSchoolYear(match[0]) ||
    isPublished(match[0], vocabulary) ||
    !standsApart(heading, match.index, match[0].length)
  )
    return { text: heading.trim() };
  const text = without(heading, match.index, match.index + match[0].length).replace(/\s*\(\s*\)/, '');
  const isLabel = vocabulary.labels.find(text.replace(/[\s:.]+$/, ''))?.field === 'diarienummer';
  return { text: isLabel ? '' : text, diary: match[0] };
}

/** «2024/25», «Bokslut 2024/25»: a year and the last figures of the next one; «KS 2024/25» is a matter of a body. */
const isSchoolYear = (number: string): boolean => {
  const [, first, second] = SCHOOL_YEAR.exec(number) ?? [];
  return first !== undefined && Number(second) === (Number(first) + 1) % 100;
};

const SCHOOL_YEAR = latin`/^(?:\p{Lu}\p{Ll}{2,7} )?(?:19|20)(\d{2})\/(\d{2})$/u`;

/** «SOU 2024:12»: the number of a publication in its series, which all bodies cite. */
const isPublished = (number: string, { knowledge }: Vocabulary): boolean =>
  knowledge.phrases.publicationSeries.includes(/^[^\s.]*/.exec(number)?.[0] ?? '');

/** At one end of the heading, a number belongs to the register; amid its words it is what they speak of. */
const standsApart = (heading: string, index: number, length: number): boolean =>
  index === 0 || /^\s*\)?\s*$/.test(heading.slice(index + length));

/** A label of diary numbers and what follows it up to the next word. */
function labelledDiary(heading: string, vocabulary: Vocabulary): { text: string; diary: string } | undefined {
  const match = vocabulary.labelledDiary.exec(heading);
  if (!match) return undefined;
  return { text: without(heading, match.index, match.index + match[0].length), diary: match[1] as string };
}

const without = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
