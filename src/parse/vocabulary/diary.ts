/**
 * Diary numbers in headings: `Dnr KS 2024/123`, `Ärendenummer SLK-2026-00017`, `BUN/2024:45`. Swedish authorities register their
 * matters so (Offentlighets- och sekretesslagen 5 kap.): letters of the body, the year, a running number.
 */
import { latin } from '../../latin.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters of the body, year and number in either order, divided by blanks or signs. */
const DIARY = latin`/(?<![\p{L}\d])(?:\p{Lu}(?:\p{Ll}{0,3}|[\p{Lu}&]{0,7})[ /.-]{0,2})?\p{Lu}[\p{L}&]{0,7}[ /.-]{0,2}(?:(?:19|20)\d{2}[ ]?[/:.-] ?\d{1,6}|\d{1,6} ?[/:.-] ?(?:19|20)\d{2})(?:[ -]\d{1,4}(?!\d))?/u`;
/** The year and number alone, if the number is no year: «2024/2025» is a school year. */
const ALONE = /(?<![\d/])(?:19|20)\d{2}[/:](?!(?:19|20)\d{2}(?!\d))\d{1,6}(?!\d)/u;
/** «2024.123 KS», «2024-123 KS»: the year and the number before the letters of the body, and nothing else. */
const BODY_LAST = /^(?:19|20)\d{2}[.:/-]\d{1,6} ?[A-ZÅÄÖ]{2,5}$/;
/** «KS 24/12»: two figures of the year, and nothing else. */
const SHORT_YEAR = latin`/^\p{Lu}[\p{Lu}&]{1,4} ?\d{2}[/:]\d{1,5}$/u`;
/** «24/KS 0012», «24KN115»: the figures of the year before the letters of the body, and nothing else. */
const YEAR_BEFORE_BODY = latin`/^\d{2}(?:\/\p{Lu}{2,5} ?|\p{Lu}{2,5})\d{1,5}$/u`;
/** Longer headings are not searched. */
const LONGEST = 400;

/** The words of a heading without its diary number, and that number. */
export function withoutDiary(heading: string, vocabulary: Vocabulary): { text: string; diary?: string } {
  if (heading.length > LONGEST) return { text: heading };
  if (!/\d/.test(heading)) return { text: isBlankDiary(heading, vocabulary) ? '' : heading.trim() };
  const labelled = labelledDiary(heading, vocabulary);
  if (labelled) return labelled;
  const match =
    [BODY_LAST, SHORT_YEAR, YEAR_BEFORE_BODY]
      .map((whole) => whole.exec(heading))
      .find((found) => found !== null) ??
    DIARY.exec(heading) ??
    ALONE.exec(heading);
  if (
    !match ||
    isYearOrDay(match[0]) ||
    IN_SERIES.test(match[0]) ||
    isPublished(match[0], vocabulary) ||
    !standsApart(heading, match.index, match[0].length)
  )
    return { text: heading.trim() };
  const end = endOfCode(heading, match.index + match[0].length);
  const text = without(heading, match.index, end).replace(/\s*\(\s*\)/, '');
  const isLabel = vocabulary.labels.find(text.replace(/[\s:.]+$/, ''))?.field === 'diarienummer';
  return { text: isLabel ? '' : text, diary: heading.slice(match.index, end) };
}

/** «Dnr: -»: the matter has no number. */
const isBlankDiary = (heading: string, { labels }: Vocabulary): boolean =>
  labels.find(heading.replace(BLANK, '').trim())?.field === 'diarienummer';
const BLANK = /[\s.:]{0,3}[-–—]?\s?$/;

/**
 * «Dnr 15/13 - 200», «Dnr KS 02-820 107»: after the number comes that of its class in the plan of the register; «Dnr 2024/12 KN-1»: or
 * of the document in the matter, with the letters of the body.
 */
const endOfCode = (heading: string, end: number): number =>
  end + (CLASS_CODE.exec(heading.slice(end))?.[0].length ?? 0);

const CLASS_CODE = latin`/^ ?(?:[-–] ?\d{2,3}(?=$| \p{Lu}|\))|\d{2,3}$|\p{Lu}{2,5}-\d{1,2}(?=$| \p{Lu}))/u`;

/**
 * «2024/25», «Bokslut 2024/25»: a year and the last figures of the next one; «KS 2024/25» is a matter of a body. «KS 2024-03-05»
 * is when it met.
 */
const isYearOrDay = (number: string): boolean => {
  if (DAY.test(number)) return true;
  const [, first, second] = SCHOOL_YEAR.exec(number) ?? [];
  return first !== undefined && Number(second) === (Number(first) + 1) % 100;
};

const DAY = /(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const SCHOOL_YEAR = latin`/^(?:\p{Lu}\p{Ll}{2,7} )?(?:19|20)(\d{2})\/(\d{2})$/u`;

/** «Prognos 2024:1», «Prognos 1/2024»: a word and its number in the year; the letters of a body in a register are few, or capitals. */
const IN_SERIES = latin`/^\p{Lu}\p{Ll}{4,} (?:(?:19|20)\d{2}:|(?:[1-9]|1[0-2])\/(?:19|20)\d{2}$)/u`;

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
  const end = match.index + match[0].length;
  const isBody = /^\d/.test(match[1] as string) && BODY_BEHIND.test(heading.slice(end));
  const codeEnd = isBody ? heading.length : endOfCode(heading, end);
  const diary = `${match[1] as string}${heading.slice(end, codeEnd)}`;
  const text = without(heading, match.index, codeEnd);
  // «Dnr VN-2024-12 Dpl 01»: behind the number that of its class.
  const other = vocabulary.labelledDiary.exec(text);
  const isWhole = other?.index === 0 && other[0].length === text.length;
  return { text: isWhole ? '' : text, diary };
}

/** «Dnr 2024/12-315 BBM», «Dnr 2024.012 KN 040» with the class in the plan of the body */
const BODY_BEHIND = /^ (?:[A-ZÅÄÖ]{3,5}|[A-ZÅÄÖ]{2,5} \d{2,4})$/;

const without = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
