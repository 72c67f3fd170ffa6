/**
 * Numbers before a line: `§ 12`, `KS § 12`, `8.1`, `3)`, `a.`, `Punkt 4`. A line may be read in several ways, since OCR takes
 * letters for digits and other signs for §; which reading holds is decided by the sequence (`numbering.ts`).
 */
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { misreadPoint } from './misread-points.ts';
import { isSignedRange } from './ranges.ts';

export type Style = 'section-sign' | 'decimal' | 'letter' | 'roman';

/** One reading of the number at the head of a line. */
export interface Enumerator {
  readonly style: Style;
  /** The number as printed, without sign, brackets and full stop. */
  readonly printed: string;
  /** The number as numbers: `8.1` is [8, 1]. */
  readonly path: readonly number[];
  /** Where the words after it begin. */
  readonly end: number;
  /**
   * What speaks against the reading, in units of one line that looks like a heading (`headings/links.ts`): 0 where the number stands as
   * it should. A doubtful one, with a misread sign or digit or with no sign at all, counts only in sequence.
   */
  readonly doubt: number;
}

/** Of a number with neither sign nor mark. */
export const BARE_DOUBT = 0.8;
const DOUBT = { bare: BARE_DOUBT, sign: 1.2, digits: 2.2 } as const;

/** Only this much of a line is looked at. */
const WINDOW = 48;
/** Specks that OCR puts before a line. */
const SPECKS = String.raw`^[^\p{L}\p{N}§$]{0,4}`;
/** What every number has: a digit or sign, or a mark after a few letters. Most lines need no other pattern. */
const MAY_HAVE_NUMBER = /[\d§&]|^.{1,16}[.,:)/]/s;
const NUMBER = String.raw`(\d{1,4}(?:[.:] ?[1-9]\d?){0,2}(?: ?[a-z](?![\p{L}]))?)`;
/** «ks § 3»: of consonants alone, and so no word. */
const ABBREVIATION = '[bcdfghjklmnpqrstvxz]{2,4}';
/** «KS AU § 3»: the part of a body that met. */
const UNIT = String.raw`[ -]\p{Lu}\p{L}{1,3}`;
/** «§ 11 – § 14»: the last of several that are one item. */
const LAST = String.raw`\s?[–-]\s?§\s?\d{1,4}(?!\d)`;
const SIGN = latin`/${SPECKS}(?:(?:[\p{Lu}$]\p{L}{0,7}(?:${UNIT})?|${ABBREVIATION})['’]?\s{0,2})?&?§(?:[\s:.]{0,2}|[-–])${NUMBER}(?:[/-]\d{2,4}|${LAST})?(?:[.:,)]|[°*’']{1,2}(?=\s|$))?\s*/u`;
const SIGN_AFTER = latin`/${SPECKS}(\d{1,4}) ?§[.:]?(?:\s+|$)/u`;
const DECIMAL = latin`/${SPECKS}(\d{1,3}(?:\.[1-9]\d?){0,3}(?: ?[a-z](?![\p{L}]))?)(?: ?[.,:)](?:\s+|$|(?=\p{Lu}))|(?<=\.\d{1,2})['’‘-](?=\p{Lu}))/u`;
/** «4:1 Verkstaden»: hours have two digits after the colon. */
const PART = String.raw`(?:\.[1-9]\d?|:[1-9](?!\d))`;
const BARE = latin`/${SPECKS}([1-9]\d{0,2}${PART}{0,3}(?:\.?[a-z])?)\s+(?=\p{Lu}[\p{L}-])/u`;
/** «3 os Val av justerare», «7s Beslut om …»: what stood between the columns was read as letters. */
const NOISE = String.raw`(?:\p{Ll}{1,3}|[^\p{L}\p{N}\s]{1,3})`;
const NOISY = latin`/${SPECKS}([1-9]\d?)\s?${NOISE}(?:\s+${NOISE}){0,2}\s+(?=\p{Lu}\p{Ll})/u`;
const ALONE = /^([1-9]\d?)$/;
/** «• 2», with the heading in the column beside it: a bullet was read for §. */
const BULLETED = /^[•·▪●] ([1-9]\d?)$/;
/** «.4 Ekonomi»: the full stop before the number, as outlines number what is within one item. */
const POINTED = latin`/^\.([1-9]\d?)\s+(?=\p{Lu})/u`;
/** «1. a) Kansliet»: where text was taken from a web page, a list within a list has the number of both. */
const LETTER = latin`/^(?:1\. |[^\p{L}\p{N}§]{0,4})([a-zåäö])(?:[.)]{1,2}(?:\s+(?=\S)|(?=\p{Lu}))|\/\s+(?=\p{Lu}))/u`;
const ROMAN = latin`/^[^\p{L}\p{N}§]{0,4}(x{0,2}(?:ix|iv|v?i{0,3}))[.)]\s+(?=\S)/u`;
const WORDED = latin`/^[^\p{L}\p{N}§]{0,4}(\p{L}+) (\d{1,3})\s?(?:[.:,–-](?!\d)\s*|$|(?=\p{Lu}))/u`;
/** «$76 se - Dnr 2024/12»: what stood between the columns. */
const BETWEEN = String.raw`(?:\p{Ll}{1,3}\s+[–-]\s+)?`;
const MISREAD_SIGN = latin`/^[^\p{L}\p{N}$]{0,4}(?:\p{Lu}\p{L}{1,3} (?=\S ?\d{2}|\S \d))?(\S) ?(\d{1,3}(?:[.:] ?[1-9]\d?){0,2})[.:,)]?\s+${BETWEEN}(?=\p{Lu}|$)/u`;
const MISREAD_DIGITS = latin`/^[^\p{L}\p{N}@&]{0,4}([\p{L}\d@&]{1,3})[.,:)]\s+(?=\p{Lu})/u`;
/** «& Rapporter» for 8, where numbers have no sign after them. */
const MISREAD_BARE = latin`/^[^\p{L}\p{N}&]{0,2}(&)\s+(?=\p{Lu}\p{Ll})/u`;
/** «Å 21 3 Dagordningen godkändes», «ST 24:7 Taxor»: letters for the meeting and its year before the number. */
const OF_YEAR = latin`/${SPECKS}\p{Lu}{1,3}[ -]?(?:20)?\d{2}[ :\/-](\d{1,3})[.:]?\s+(?=\p{Lu})/u`;
const MISREAD_ONE = latin`/${SPECKS}§ ?[Il|]\.?\s+(?=\p{Lu}\p{Ll})/u`;
const OPENS = latin`/^[^\p{L}\p{N}]{0,6}$|^[^\p{L}]{0,3}[\p{Lu}\p{N}]/`;

/** The readings of the number at the head of a line, the likeliest first; none for a line without one. */
export function enumeratorsAt(text: string, vocabulary: Vocabulary): Enumerator[] {
  const head = text.slice(0, WINDOW);
  if (!MAY_HAVE_NUMBER.test(head) || isSignedRange(head)) return [];
  const sign = read(SIGN, head, 'section-sign') ?? read(SIGN_AFTER, head, 'section-sign');
  const one = sign ? undefined : misreadOne(head);
  if (one) return [one];
  if (sign)
    return opensHeading(head.slice(sign.end), vocabulary) && !refers(head, vocabulary)
      ? [withoutSpeck(sign, head)]
      : [];
  const decimal = read(DECIMAL, head, 'decimal');
  const found = [
    decimal ?? read(POINTED, head, 'decimal') ?? bareAt(head),
    decimal ? undefined : noisyAt(head, text, vocabulary),
    worded(head, vocabulary),
    ofYear(head),
    misreadSign(head, vocabulary),
    romanAt(head),
    letterAt(head),
    misreadDigits(head, vocabulary),
  ];
  const known = found.filter((reading) => reading !== undefined);
  return [...known, ...pointsAt(head, known)];
}

/** «4:3. Garn» for 4.3, unless one of the readings known is the same. */
function pointsAt(head: string, known: readonly Enumerator[]): Enumerator[] {
  const found = misreadPoint(head);
  if (!found || known.some(({ path }) => path.join('.') === found.path.join('.'))) return [];
  const { isLost, ...number } = found;
  return [{ ...number, style: 'decimal', doubt: isLost ? DOUBT.digits : DOUBT.sign }];
}

/** «Se § 83» stands for what is told there, and so does «Lindberg § 43, Anna Ek» among those who were there. */
const refers = (head: string, { knowledge }: Vocabulary): boolean =>
  knowledge.enumerators.referring.includes(head.slice(0, head.indexOf(' '))) || NAME_BEFORE.test(head);
const NAME_BEFORE = latin`/^\p{Lu}\p{Ll}{4,7} §{1,2} ?\d{1,4},/u`;

/**
 * After § comes a heading with a capital, or nothing; «§ 21, upphävs» goes on a sentence that broke there. A speck of small letters
 * may stand before a diary number.
 */
const opensHeading = (rest: string, { labelledDiary }: Vocabulary): boolean =>
  OPENS.test(rest) || labelledDiary.exec(rest.replace(SPECK_FIRST, ''))?.index === 0;
const SPECK_FIRST = latin`/^\p{Ll}{1,3} (?=\p{Lu})/u`;

/** «§ 5 ae Dnr 2024-12» without the speck. */
const withoutSpeck = (sign: Enumerator, head: string): Enumerator => ({
  ...sign,
  end: sign.end + (SPECK_FIRST.exec(head.slice(sign.end))?.[0].length ?? 0),
});

/** A number with no sign after it: `3 Ekonomi`, or `3` over the heading, counts only in sequence, `16.1 Motion` by itself. */
function bareAt(head: string): Enumerator | undefined {
  const bulleted = read(BULLETED, head, 'decimal');
  if (bulleted) return bulleted;
  const found = read(BARE, head, 'decimal') ?? read(ALONE, head, 'decimal');
  return !found || found.path.length > 1 ? found : { ...found, doubt: DOUBT.bare };
}

/** Letters, year and number count only in sequence. */
function ofYear(head: string): Enumerator | undefined {
  const found = read(OF_YEAR, head, 'decimal');
  return found && { ...found, doubt: DOUBT.bare };
}

/** A number and noise before words that begin as headings of agendas do. */
function noisyAt(head: string, text: string, vocabulary: Vocabulary): Enumerator | undefined {
  const found = read(NOISY, head, 'decimal');
  const words = found ? text.slice(found.end) : '';
  const isKnown = vocabulary.startsAgendaHeading(words) || vocabulary.isAgendaHeading(words);
  return found && isKnown ? { ...found, doubt: DOUBT.bare } : undefined;
}

function read(pattern: RegExp, head: string, style: Style): Enumerator | undefined {
  const match = pattern.exec(head);
  const printed = match?.[1]?.replace(/ /g, '');
  if (!match || !printed) return undefined;
  const rest = head.slice(match[0].length);
  if (style === 'decimal' && /^\d/.test(rest) && !/\s$/.test(match[0])) return undefined;
  return { style, printed, path: pathOf(printed), end: match[0].length, doubt: 0 };
}

/** `10a` follows `10` as `10.1` does. */
function pathOf(printed: string): number[] {
  const numbers = (printed.match(/\d+/g) ?? []).map(Number);
  const letter = /[a-z]$/.exec(printed)?.[0];
  return letter ? [...numbers, letter.charCodeAt(0) - 96] : numbers;
}

/** `Punkt 4`, `Ärende 4: …`; «Nr 7, § 145» beside a name tells whose seat it is. */
function worded(head: string, { knowledge }: Vocabulary): Enumerator | undefined {
  const match = WORDED.exec(head);
  if (!match || !knowledge.enumerators.words.includes(match[1] as string)) return undefined;
  if (head.slice(match[0].length).startsWith('§')) return undefined;
  return {
    style: 'decimal',
    printed: match[2] as string,
    path: [Number(match[2])],
    end: match[0].length,
    doubt: 0,
  };
}

/** `$9`, `88. 3`, `S 12`, `5156`, `KF 5 156` for § 9, § 8.3, § 12, § 156, KF § 156. */
function misreadSign(head: string, { knowledge, labelledDiary }: Vocabulary): Enumerator | undefined {
  const match = MISREAD_SIGN.exec(head);
  if (!match || !knowledge.enumerators.sectionSigns.includes(match[1] as string)) return undefined;
  const printed = (match[2] as string).replace(/ /g, '');
  const end = match[0].length;
  // «875 Dnr 2024/12»: only the number of an item stands before that of its matter.
  const doubt = labelledDiary.exec(head.slice(end))?.index === 0 ? 0 : DOUBT.sign;
  return { style: 'section-sign', printed, path: pathOf(printed), end, doubt };
}

/** `§ I.`, `§ l` for § 1. */
function misreadOne(head: string): Enumerator | undefined {
  const match = MISREAD_ONE.exec(head);
  return match
    ? { style: 'section-sign', printed: '1', path: [1], end: match[0].length, doubt: DOUBT.sign }
    : undefined;
}

/** `z.`, `l)`, `1O.`, `1@.` for 2., 1), 10. */
function misreadDigits(head: string, { knowledge }: Vocabulary): Enumerator | undefined {
  const match = MISREAD_DIGITS.exec(head) ?? MISREAD_BARE.exec(head);
  const printed = match?.[1] as string | undefined;
  if (!match || !printed || /^\d+$/.test(printed)) return undefined;
  const digits = [...printed].map((letter) => knowledge.enumerators.misread[letter] ?? letter);
  const value = Number(digits.join(''));
  return Number.isInteger(value)
    ? { style: 'decimal', printed, path: [value], end: match[0].length, doubt: DOUBT.digits }
    : undefined;
}

function letterAt(head: string): Enumerator | undefined {
  const match = LETTER.exec(head);
  if (!match) return undefined;
  const printed = match[1] as string;
  return { style: 'letter', printed, path: [printed.charCodeAt(0) - 96], end: match[0].length, doubt: 0 };
}

function romanAt(head: string): Enumerator | undefined {
  const match = ROMAN.exec(head);
  const printed = match?.[1];
  return match && printed
    ? { style: 'roman', printed, path: [romanValue(printed)], end: match[0].length, doubt: 0 }
    : undefined;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Value of a roman numeral: a smaller sign before a greater one is taken off. */
function romanValue(numeral: string): number {
  const values = [...numeral].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
