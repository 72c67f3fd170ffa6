/**
 * Labels at the head of a line: `Plats: Stadshuset`, `Plats och tid   Stadshuset, kl. 13`, `Närvarande ledamöter Anna Ek`, or a
 * label alone over its value.
 */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { bare, besideOther } from './bare-labels.ts';
import { isDrawn } from './drawn.ts';
import { type LabelMatch, matched, matchOf } from './label-match.ts';
import { remembering } from './remember.ts';
import type { Vocabulary } from './vocabulary.ts';
import { flat } from './words.ts';

export type { LabelMatch } from './label-match.ts';

/** No label and its group are longer than this. */
const WINDOW = 64;
const MOST_WORDS = 7;
/** Specks that OCR puts before a line. */
const SPECKS = latin`/^[^\p{L}\p{N}§]{0,4}/u`;
const SPECKS_AFTER = latin`/[^\p{L}\p{N})]{1,4}$/u`;
const ENDS_WELL = latin`/[\p{L}\p{N})]/u`;
const COLON = latin`/\s?[:;](?=[=.,'’]?\s|\p{L}|\d{4}|$)/u`;
const COLUMN = /\s{2,}|\t/;

/** The label at the head of a line, if there is one. Looks at the first characters only. */
export const labelAt = (text: string, vocabulary: Vocabulary): LabelMatch | undefined =>
  finderOf(vocabulary)(text) ?? undefined;

const finderOf = onceFor((vocabulary: Vocabulary) =>
  remembering((text) => findLabel(text, vocabulary) ?? null),
);

/** «Justering m m» is a heading. */
const endsInMore = (text: string, { andMore, labels }: Vocabulary): boolean =>
  andMore.test(text) && !text.includes(':') && labels.exact(text) === undefined;

function findLabel(text: string, vocabulary: Vocabulary): LabelMatch | undefined {
  if (endsInMore(text, vocabulary)) return undefined;
  const from = (SPECKS.exec(text) as RegExpExecArray)[0].length;
  const head = text.slice(from, from + WINDOW);
  const found =
    beforeColon(head, vocabulary) ??
    beforeColumn(head, vocabulary) ??
    beforeSpecks(head, vocabulary) ??
    beforeLetters(head, vocabulary) ??
    beforeWhen(head, vocabulary) ??
    beforeSlash(head, vocabulary) ??
    alone(text, from, vocabulary) ??
    overDay(head, vocabulary) ??
    besideOther(head, vocabulary) ??
    bare(head, vocabulary) ??
    besideParagraphs(head, vocabulary) ??
    beforeDrawn(head, vocabulary);
  return found && { ...found, end: Math.min(text.length, found.end + from) };
}

function beforeColon(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const colon = head.search(COLON);
  if (colon < 0) return undefined;
  const printed = head.slice(0, colon);
  const end = colon + 1 + (head.slice(colon + 1).search(/[^\s:=]|$/) || 0);
  const label = vocabulary.labels.similar(printed);
  return (
    (label && matched(label, printed, end)) ??
    opening(printed, end, vocabulary) ??
    grouped(printed, end, vocabulary) ??
    matchOf(printed, end, vocabulary)
  );
}

/** A column of its own: two blanks or a tabulator before the value. */
function beforeColumn(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const column = COLUMN.exec(head);
  // «med  stämmans beslut» goes on a sentence.
  if (!column || beginsSmall(head)) return undefined;
  const printed = head.slice(0, column.index).replace(SPECK_BEFORE_COLUMN, '');
  const end = column.index + column[0].length;
  return matchOf(printed, end, vocabulary) ?? ofPeople(matchOf(printed.replace(REMARK, ''), end, vocabulary));
}
/** «Plats och tid i   Stadshuset». */
const SPECK_BEFORE_COLUMN = latin`/(?<=\p{Ll}{2}) (?:\p{Ll}|[^\p{L}\p{N}\s)]{1,2})$/u`;

/** «Förhindrade =. å .Asta Ek», «Ersättare - Asta Ek»: before a name, specks stand where the colon of a label of people was. */
function beforeSpecks(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const [all = '', printed = ''] = SPECKS_AMID.exec(head) ?? [];
  const isLong = printed.length >= FEWEST_LETTERS;
  const label = isLong ? vocabulary.labels.similar(printed) : vocabulary.labels.exact(printed);
  return ofPeople(label && matched(label, printed, all.length));
}
/** A label with fewer letters is none that has a wrong one. */
const FEWEST_LETTERS = 8;
const SPECKS_AMID = latin`/^(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2})['’]? ?[=:;.,*•»«~–-][^\p{L}\p{N}(]{0,3}(?:\p{Ll}[^\p{L}\p{N}(]{1,3})?(?=\p{Lu}[\p{L}-]+ \p{Lu})/u`;

/** «Övriga oe Asta Ek», «Plats och tid a Stadshuset»: dots that were read as letters, of which no word is made. */
function beforeLetters(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const [all = '', printed = '', next = ''] = LETTERS_AMID.exec(head) ?? [];
  const label = printed ? vocabulary.labels.exact(printed) : undefined;
  const isValue = isPeopleLabel(label) ? NAME.test(next) : label?.field === 'plats_och_tid';
  return label && isValue ? matched(label, printed, all.length - next.length) : undefined;
}
const LETTERS_AMID = latin`/^(\p{Lu}\p{Ll}+(?: \p{Ll}{3,}){0,2}) (?:[eo][aceo]|[ac]e|cc|[acerst]) (\p{Lu}\p{Ll}.*)$/su`;
const NAME = latin`/^\p{Lu}[\p{L}-]+ \p{Lu}/u`;

/** «Tid -Tisdagen 3 maj», «Datum - 2024-05-03»: the same before a day or an hour. */
function beforeWhen(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const [all = '', printed = ''] = WHEN_AMID.exec(head) ?? [];
  const [word = ''] = head.slice(all.length).split(/[ ,]/, 1);
  const label = printed ? vocabulary.labels.exact(printed) : undefined;
  const isWhen = /^\d/.test(word) || weekdaysOf(vocabulary.knowledge).has(word.toLowerCase());
  return label && isWhen && OF_WHEN.has(label.field) ? matched(label, printed, all.length) : undefined;
}
const WHEN_AMID = latin`/^(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2})['’]? ?[=:;*•~_–-][^\p{L}\p{N}(]{0,3}(?=\p{Lu}\p{Ll}{5}|\d)/u`;
const OF_WHEN: ReadonlySet<string> = new Set(['datum', 'datum_och_tid', 'tid']);
const weekdaysOf = onceFor(
  ({ calendar }: Knowledge) =>
    new Set(calendar.weekdays.flat().flatMap((day) => ['', ...calendar.endings].map((end) => day + end))),
);

/** «Vid protokollet/Anna Ek»: a slash between what is signed and who signs. */
function beforeSlash(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const [all = '', printed = ''] = SLASHED.exec(head) ?? [];
  const label = printed ? vocabulary.labels.exact(printed) : undefined;
  return label?.field === 'signatur' ? matched(label, printed, all.length) : undefined;
}
const SLASHED = latin`/^(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}) ?\/ ?(?=\p{Lu}[\p{L}-]+ \p{Lu})/u`;

/** «Plats och'tid»: a blank with a speck in it. */
const SPECK_AMID = latin`/(?<=\p{Ll})['’´](?=\p{Ll}{3})/u`;

function alone(text: string, from: number, vocabulary: Vocabulary): LabelMatch | undefined {
  if (text.length - from > WINDOW) return undefined;
  const line = text.slice(from);
  const words = line.replace(SPECK_AMID, ' ');
  const bare = ENDS_WELL.test(words.slice(-1)) ? words : words.replace(SPECKS_AFTER, '');
  if (vocabulary.labels.find(bare)?.colon && !line.trimEnd().endsWith(':')) return undefined;
  // «Inbjudan m m» is like «Inbjudna», but a heading.
  if (vocabulary.isAgendaHeading(bare) && vocabulary.labels.exact(bare) === undefined) return undefined;
  const whole = matchOf(bare, WINDOW, vocabulary);
  // «Anna Ek (S), 1:e vice» over «ordförande»: the rest of an entry.
  if (whole?.field === 'person' && beginsSmall(line) && !line.includes(':')) return undefined;
  return (
    whole ??
    ofPeople(matchOf(bare.replace(REMARK, ''), WINDOW, vocabulary)) ??
    (ofGroup(vocabulary.knowledge).test(bare) ? grouped(bare, WINDOW, vocabulary) : undefined) ??
    (SPECIFIED.test(bare) ? specified(bare, vocabulary) : undefined)
  );
}

/** Whether a label stands over people who are here or are not. */
export const isPeopleLabel = <Label extends { readonly field: string }>(
  label: Label | undefined,
): label is Label & { readonly field: 'narvarande' | 'franvarande' } =>
  label?.field === 'narvarande' || label?.field === 'franvarande';

/** Whether a label is an office: of who holds it, or of who signs in it. */
export const isOfficeLabel = (label: { readonly field: string } | undefined): boolean =>
  label?.field === 'person' || label?.field === 'signatur';

/** «Övriga (delar av mötet)», «Kallade under § 8»: a remark after a label of people. */
const REMARK = latin`/\s*\([^()]*\)?$|(?<=\p{L}) \p{Ll}{3,5} §{1,2} ?\d[\d ,–-]{0,20}$/u`;
const ofPeople = (label: LabelMatch | undefined): LabelMatch | undefined =>
  isPeopleLabel(label) ? label : undefined;

/** «Närvarande för arbetsgivaren», alone over names: no sentence, for its words are few and small. */
const ofGroup = onceFor(
  ({ phrases }: Knowledge) =>
    latin`/^\p{Lu}\p{Ll}+ (?:${anyOf(phrases.groupWords)}) (?:[\p{Ll}-]+ ?){1,3}$/u`,
);

/** «Närvarande, ej tjänstgörande ersättare», alone over names. */
const SPECIFIED = latin`/^\p{Lu}[\p{Ll} ]+, (?:[\p{Ll}/-]+ ?){1,4}$/u`;

function specified(line: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const label = vocabulary.labels.exact(line.slice(0, line.indexOf(',')));
  return ofPeople(label && matched(label, line, WINDOW));
}

/** «Justerat 2024-03-05», alone over those who sign: a label and the day of it. */
function overDay(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const [, printed, day] = DAY_LAST.exec(head) ?? [];
  const label = printed && day ? vocabulary.labels.exact(printed) : undefined;
  return label?.field === 'signatur'
    ? matched(label, printed ?? '', head.length - (day ?? '').length)
    : undefined;
}
const DAY_LAST = latin`/^(\p{Lu}\p{Ll}+(?: \p{Ll}+)?) ((?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}[ -]{0,3}(?:\d{2}|\d{4}))\.?$/u`;

/** «Sekreterare  Paragrafer 54–78»: an office on a line of the front page whose name stands under it. */
function besideParagraphs(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const end = vocabulary.paragraphs.exec(flat(head))?.index ?? 0;
  const label = end > 0 ? matchOf(head.slice(0, end).replace(NO_WORD_AFTER, ''), end, vocabulary) : undefined;
  return isOfficeLabel(label) ? label : undefined;
}

const NO_WORD_AFTER = latin`/[^\p{L}\p{N}]+$/u`;

/** «Sekreterare —_haceseesecssessess»: an office before the line that its holder writes on, as OCR reads that. */
function beforeDrawn(head: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const [office = '', ...line] = head.split(' ', MOST_WORDS);
  const label = line.some(isDrawn) ? vocabulary.labels.similar(office) : undefined;
  const paragraphs = vocabulary.paragraphs.exec(flat(head))?.index;
  const isName = NAME_AFTER.test(head.slice(office.length, paragraphs));
  return label && isOfficeLabel(label) && !isName
    ? matched(label, office, paragraphs ?? Number.POSITIVE_INFINITY)
    : undefined;
}
/** «Sv» amid such a line is none. */
const NAME_AFTER = latin`/\s\p{Lu}\p{Ll}(?:\p{Ll}|\S* \p{Lu}\p{Ll})/u`;

/** A heading of a part or section with its text on the same line: `Beslut: …`. */
function opening(printed: string, end: number, vocabulary: Vocabulary): LabelMatch | undefined {
  const part = vocabulary.part(printed);
  if (part) return { field: 'part', kind: part, printed, end };
  const section = vocabulary.section(printed);
  return section && { field: 'section', kind: section.kind, printed, end };
}

/** `Deltagare LG:`, `Närvarande från skolan:`, `Närvarande (skolan):`: a label of people and their group. */
function grouped(printed: string, end: number, vocabulary: Vocabulary): LabelMatch | undefined {
  const [, words = '', inner] = BRACKETED.exec(printed) ?? [];
  const whole = inner ? ofPeople(matchOf(words, end, vocabulary)) : undefined;
  if (whole) return { ...whole, printed, ...(isGroup(inner) && { group: inner }) };
  const [first = '', ...rest] = printed.split(/\s+/);
  const label = vocabulary.labels.exact(first);
  if (!isPeopleLabel(label) || rest.length === 0 || rest.length > 4 || printed.includes('('))
    return undefined;
  return { ...matched(label, printed, end), group: rest.join(' ') };
}

/** «Närvarande (delar av mötet)» names no group: that has a word or two. */
const BRACKETED = latin`/^([^()]{2,40}?) ?\(([\p{L}\d .,/&-]{2,40})\)$/u`;
const isGroup = (words = ''): boolean => words.split(' ').length < 3 && !/\d/.test(words);
