/**
 * Digits that were read as letters. Only where the pattern around leaves one reading: years, days before a month,
 * case numbers, and the letter of a party in brackets.
 */

import type { Replacement } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { DIGIT } from './digits.ts';
import { type Line, replacement } from './lines.ts';

/** A day that has no digit left: `den s december`. */
const DAY_IN_LETTERS = latin`/(?<=(?<!\p{L})den )[sSiIlzZoOB]{1,2}(?= )/gu`;
/** No crowns at all: `därefter Okr`. */
const NO_CROWNS = latin`/(?<![\p{L}\p{N}])O(?= ?kr(?!\p{L}))/gu`;
/** The word before the hour: `K1 19:12`, `k119.30`, `ki. 10.00`; but a meeting may be held at KI. */
const CLOCK = latin`/(?<![\p{L}\p{N}])(?:[Kk][1it]|kI|(?<!(?:p[aå]|vid|hos|till|fr[aå]n) )KI)(?=\.? ?(?:[01]?\d|2[0-4])[.:] ?[0-5]\d(?!\d))/gu`;
/** «Stadshus Il»: a number in capitals; «Il Forno» is a name. */
const ROMAN = latin`/(?<=\p{L} )(?:Il|lI|Ill|IIl|IlI|lII)(?=$|[,;.)]| (?:\p{Ll}|\())/gu`;
/** «(8§ 1-11)», «Asta Ek, §8 2-9»: the sign that stands twice before several numbers. */
const TWO_SIGNS = latin`/(?<=[(,] ?)(?:8§|§8)(?= ?\d{1,3} ?[-–] ?\d{1,3}(?:[),]|$))/gu`;
/** «(frånvarande 822-27)», «Asta Ek (S) 8 3-7»: the sign before the sections that somebody was there for, which is no digit of theirs. */
const SIGN_OF_RANGE = latin`/(?<=varande |\(\p{Lu}{1,3}\),? )[8$S5] ?\d{1,3}(?=[-–]\d{1,3}(?!\d))/gu`;
/** Digits and signs, and the party letter each is read for. */
const PARTY: Readonly<Record<string, string>> = { 5: 'S', $: 'S', 8: 'S', '¥': 'V', '€': 'C' };
const SURE = 0.98;

/** What to do with the numbers of a line; `parties` tells whether the document has party letters in brackets at all. */
export const numberDecisions = (line: Line, knowledge: Knowledge, parties: boolean): Replacement[] => [
  ...(NUMERAL.test(line.text)
    ? [
        ...numerals(line, knowledge),
        ...clocks(line),
        ...each(line, TWO_SIGNS, () => '§§'),
        ...each(line, SIGN_OF_RANGE, signOfRange),
      ]
    : []),
  ...daysInLetters(line, knowledge),
  ...each(line, NO_CROWNS, () => '0'),
  ...each(line, ROMAN, (found) => found.replaceAll('l', 'I')),
  ...(parties ? each(line, MISREAD_PARTY, (sign) => PARTY[sign]) : []),
];

/** Puts what is made of it in the place of every match; nothing where nothing is made. */
function each(
  line: Line,
  pattern: RegExp,
  make: (found: string, behind: string) => string | undefined,
): Replacement[] {
  // Most lines have none, which is told sooner than a copy of the pattern is made to go through them.
  if (line.text.search(pattern) < 0) return [];
  return [...line.text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    const after = make(found, line.text.slice(end));
    return after === undefined || after === found
      ? []
      : [replacement(line, index, end, after, SURE, 'number')];
  });
}

const numerals = (line: Line, knowledge: Knowledge): Replacement[] =>
  each(line, NUMBER, (found, behind) => digitsOf(found, behind, knowledge));

const clocks = (line: Line): Replacement[] =>
  each(line, CLOCK, (found, behind) => `${found.charAt(0)}l${/^[ .]/.test(behind) ? '' : ' '}`);

/** The range with its sign, where the sign as a digit would turn the range round, or a blank parts it from the number. */
function signOfRange(found: string, behind: string): string | undefined {
  const first = found.slice(1);
  const last = Number(/\d+/.exec(behind)?.[0]);
  const isTurned = /\D/.test(found) || Number(found) > last;
  return isTurned && Number(first) <= last ? `§${first}` : undefined;
}

const daysInLetters = (line: Line, { calendar }: Knowledge): Replacement[] =>
  each(line, DAY_IN_LETTERS, (found, behind) => {
    const day = found.replace(/./g, (letter) => DIGIT[letter.toLowerCase()] ?? letter);
    return /^(?:[1-9]|[12]\d|3[01])$/.test(day) && isMonth(behind, calendar.months) ? day : undefined;
  });

const NUMERAL = latin`/\p{N}/u`;
const NUMBER = latin`/[\p{L}\p{N}-]*\p{N}[\p{L}\p{N}-]*/gu`;
const MISREAD_PARTY = latin`/(?<=\p{L} *\()[5$8¥€](?=[)}])/gu`;

/** Whether at least two names of a document have a party in brackets behind them. */
export function hasParties(text: string, knowledge: Knowledge): boolean {
  const letters = knowledge.parties.map(([letter]) => letter).join('|');
  return [...text.matchAll(latin`/\((?<=\p{L} *\()(?:${letters})\)/gu`)].length >= 2;
}

function digitsOf(piece: string, behind: string, { calendar }: Knowledge): string | undefined {
  const digits = piece.replace(/[sSoOlIzZB]/g, (letter) => DIGIT[letter] as string);
  if (digits === piece) return undefined;
  if (/^(?:19|20)\d\d$/.test(digits) && /^(?:19|2[0oO])/.test(piece)) return digits;
  if (/^[12]?\d$/.test(digits) && isMonth(behind, calendar.months)) return digits;
  return caseNumber(piece);
}

/** A case number such as KS-2024-00017: letters, year, running number; only what stands behind the letters is digits. */
function caseNumber(piece: string): string | undefined {
  const [, letters = '', year = '', running = ''] =
    latin`/^(\p{Lu}{2,6}-)([12][09][\dsSoOlI]{2}-)([\dsSoOlIzZB]{3,6})$/u`.exec(piece) ?? [];
  if (running === '') return undefined;
  return letters + `${year}${running}`.replace(/[sSoOlIzZB]/g, (letter) => DIGIT[letter] as string);
}

const isMonth = (behind: string, months: Knowledge['calendar']['months']): boolean => {
  const [, word = ''] = latin`/^ +(\p{L}+)/u`.exec(behind) ?? [];
  return months.some((forms) => forms.includes(word.toLowerCase()));
};
