/**
 * The knowledge made ready for look-up: phrases in indexes that forgive a wrong letter. Made once for a `Knowledge` and kept
 * as long as that lives.
 */

import type { Knowledge, Label, SectionKind } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsCapital, isCapitals } from '../../letters.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { fold, foldLine, LONGEST_PHRASE, type PhraseIndex, phraseIndex } from './fold.ts';
import { remembering } from './remember.ts';
import { alternatives, flat } from './words.ts';

/** Longer texts are no headings of sections or parts. */
const LONGEST_HEADING = 60;

/** A text that stops before what is decided is looked at so far from its end. */
const LONGEST_LEAD = 40;

const NUMBERS = /^[\d§\s,–-]+$/;

export interface Vocabulary {
  readonly knowledge: Knowledge;
  /** The kind of section that a heading opens. */
  readonly section: (heading: string) => SectionKind | undefined;
  /** The kind of part of an item that a heading opens; a body may stand before it («Nämndens beslut») if not `plain` is asked. */
  readonly part: (heading: string, form?: 'plain') => string | undefined;
  readonly labels: PhraseIndex<Label>;
  /** Whether this is, as a whole, a heading that minutes use by custom. */
  readonly isAgendaHeading: (heading: string) => boolean;
  /** Whether this is, as a whole, a heading of a section or part, or one that minutes use by custom. */
  readonly isHeading: (heading: string) => boolean;
  /** Whether it begins as the headings of agendas do. */
  readonly startsAgendaHeading: (heading: string) => boolean;
  /** A label of diary numbers with the number, which is its first group. */
  readonly labelledDiary: RegExp;
  /** A label of the paragraphs that minutes hold, before their numbers or at the end of a line. */
  readonly paragraphs: RegExp;
  /** Whether a line ends with that label and their numbers: «Sekreterare ... Paragrafer 5–9». */
  readonly endsInParagraphs: (line: string) => boolean;
  /** Whether it is, as a whole, a statement that there is nothing: «Utgår», «-», «Inga inkomna motioner». */
  readonly isNothing: (line: string) => boolean;
  /** Whether it is a number of a page: «Sida 2», «2 (14)», «2 av 14». */
  readonly isPage: (line: string) => boolean;
  /** Whether it ends with one: «Föreningen Eken, sida 2». */
  readonly endsInPage: (line: string) => boolean;
  /** Whether it tells how to reach those who met: «Vävföreningen, Box 1, 123 45 Ekby, tel. 0123-456 78». */
  readonly isAddress: (line: string) => boolean;
  /** The end of a text that says there is more: «m.m.», «m fl». */
  readonly andMore: RegExp;
  /** Whether it begins as a clause of a decision: «att …». */
  readonly startsClause: (text: string) => boolean;
  /** Whether it stops before what is decided: «Nämnden beslutar». */
  readonly isLead: (text: string) => boolean;
  /** Whether it is, as a whole, the name of an office. */
  readonly isRole: (text: string) => boolean;
}

/** The vocabulary of the knowledge. */
export const vocabularyOf: (knowledge: Knowledge) => Vocabulary = onceFor(make);

function make(knowledge: Knowledge): Vocabulary {
  const parts = phraseIndex(
    knowledge.parts.flatMap(({ kind, headings }) => headings.map((h) => [h, kind] as const)),
  );
  const starts = knowledge.agenda.starts.map((start) => `${fold(start)} `);
  const roles = phraseIndex(knowledge.roles.flat().map((form) => [form, true] as const));
  const clause = latin`/^[^\p{L}]{0,3}(?:${anyOf(knowledge.phrases.clauseWords)})\s/i`;
  const paragraphs = labelledParagraphs(knowledge);
  const lead = latin`/(?<!\p{L})(?:${alternatives(knowledge.decisions.deciding)})(?: (?:${alternatives(knowledge.decisions.leads)}))*:?$/iu`;
  const known = headingReader(knowledge, parts);
  const pages = alternatives(knowledge.phrases.pageWords);
  const of = alternatives(knowledge.phrases.pageOfWords);
  const pageAlone = latin`/^(?:(?:[^\p{L}\p{N}§]{0,3}|(?:${pages})\.? *)\d{1,3}[ .]?(?:[({] ?\d{1,3} ?[)}]|/ ?\d{1,3}|(?:${of}) \d{1,3})[^\p{L}\p{N}]{0,2}|(?:${pages})\.? *\d{1,3})$/i`;
  const page = latin`/(?<!\p{L})(?:${pages})\.? ?\d{1,3}(?: ?[({] ?\d{1,3} ?[)}])?\P{L}{0,3}$/i`;
  const contact = latin`/(?<!\p{L})(?:${alternatives(knowledge.phrases.contactWords)})(?!\p{L})/iu`;
  return {
    knowledge,
    section: (heading) => known(heading).section,
    part: (heading, form) => (form === 'plain' ? parts.find(heading) : known(heading).part),
    labels: phraseIndex(knowledge.labels.map((label) => [label.label, label] as const)),
    isAgendaHeading: (heading) => known(heading).isAgenda,
    isHeading: (heading) => known(heading) !== NONE,
    startsAgendaHeading: (heading) => startsWithAny(fold(heading.slice(0, 80)), starts),
    labelledDiary: labelledDiary(knowledge),
    paragraphs,
    endsInParagraphs: (line) => {
      const match = /\d$/.test(line) ? paragraphs.exec(flat(line)) : null;
      return match !== null && NUMBERS.test(line.slice(match.index + match[0].length));
    },
    isNothing: (line) =>
      knowledge.phrases.nothingWhole.includes(line) ||
      (SMALL_AFTER.test(line) && knowledge.phrases.nothingStarts.includes(line.split(' ', 1)[0] as string)),
    isPage: (line) => /\d/.test(line) && pageAlone.test(line),
    endsInPage: (line) => /\d/.test(line) && page.test(line),
    isAddress: (line) => POSTAL_CODE.test(line) && contact.test(flat(line)),
    andMore: latin`/(?:^|\s)(?:${knowledge.phrases.closingAbbreviations.map(withBlanks).join('|')})\.?$/iu`,
    startsClause: (text) => clause.test(text.slice(0, 20)),
    isLead: (text) => lead.test(flat(text.slice(-LONGEST_LEAD))),
    isRole: (text) => roles.exact(text) === true,
  };
}

/** «m.m» is written «m m» and «mm» as well. */
const withBlanks = (abbreviation: string): string => abbreviation.split('.').join(String.raw`\.? ?`);

/** A few words, all but the first in small letters: «Inga Lindberg» is somebody. */
const SMALL_AFTER = latin`/^\p{L}+(?: \p{Ll}+){1,3}$/u`;
const POSTAL_CODE = latin`/(?<!\d)\d{3} ?\d{2},? \p{Lu}/u`;

/** Where the numbers were not printed or read, the label ends the line. */
function labelledParagraphs({ labels }: Knowledge): RegExp {
  const names = alternatives(labels.filter(({ field }) => field === 'paragrafer').map(({ label }) => label));
  return latin`/(?<!\p{L})(?:${names}):?(?: (?=[\d§])|\s*$)/iu`;
}

const startsWithAny = (text: string, starts: readonly string[]): boolean =>
  starts.some((start) => text.startsWith(start));

/** What the knowledge has for a heading. */
interface KnownHeading {
  readonly section: SectionKind | undefined;
  readonly part: string | undefined;
  readonly isAgenda: boolean;
}

const NONE: KnownHeading = { section: undefined, part: undefined, isAgenda: false };

/** Looks headings up in all lists at once: most lines are in none. */
function headingReader(knowledge: Knowledge, parts: PhraseIndex<string>): (heading: string) => KnownHeading {
  const sections = phraseIndex(
    knowledge.sections.flatMap((kind) => kind.headings.map((h) => [h, kind] as const)),
  );
  const agenda = phraseIndex(knowledge.agenda.headings.map((h) => [h, true] as const));
  const lists = [...knowledge.sections, ...knowledge.parts, knowledge.agenda];
  const all = phraseIndex(lists.flatMap(({ headings }) => headings.map((h) => [h, true] as const)));
  const ownedPart = ownedPartReader(knowledge, parts);
  const read = remembering((heading) => {
    const key = foldLine(heading);
    const isShort = heading.length <= LONGEST_HEADING;
    const isListed = all.findFolded(key) === true;
    const part = isShort
      ? ((isListed ? parts.findFolded(key) : undefined) ?? ownedPart(heading, key))
      : undefined;
    const section = isListed && isShort ? sections.findFolded(key) : undefined;
    const isAgenda = isListed && agenda.findFolded(key) === true;
    return section || part !== undefined || isAgenda ? { section, part, isAgenda } : NONE;
  });
  return (heading) => (heading.length > LONGEST_PHRASE ? NONE : read(heading));
}

/** «Barn- och utbildningsnämndens beslut»: a part after words that end in the genitive of a body. */
function ownedPartReader(
  knowledge: Knowledge,
  parts: PhraseIndex<string>,
): (heading: string, key: string) => string | undefined {
  const isBody = bodyTest(knowledge);
  const headings = knowledge.parts.flatMap((part) => part.headings);
  const lastWords = new Set(headings.map((heading) => lastWord(fold(heading))));
  const joining = new Set(knowledge.phrases.listWords);
  // «Barn- och», «Nämndens arbetsutskotts»; not «Enligt nämndens» nor «Mötet godkänner styrelsens».
  const isPartOfName = (word: string, i: number) =>
    word.endsWith('-') || joining.has(word) || (i === 0 && word.endsWith('s'));
  return (heading, key) => {
    if (!lastWords.has(lastWord(key)) || !beginsCapital(heading)) return undefined;
    // «UTSKOTTETS BESLUT»
    const words = (isCapitals(heading) ? heading.toLowerCase() : heading).split(/\s+/);
    const owner = words.findLastIndex(
      (word, i) => i < words.length - 1 && word.endsWith('s') && isBody(word.slice(0, -1)),
    );
    const isName = words.slice(0, Math.max(owner, 0)).every((word, i) => isPartOfName(word, i));
    return owner < 0 || !isName ? undefined : parts.exact(words.slice(owner + 1).join(' '));
  };
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Whether a word names a body or office, or ends in such a word. */
function bodyTest({ decisions, documents }: Knowledge): (word: string) => boolean {
  const endings = alternatives([...decisions.bodies, ...documents.bodies, ...documents.organisations]);
  const body = latin`/(?:${endings})$/iu`;
  return (word) => body.test(flat(word));
}

/** `Dnr: KS 2024/12`, `(Ärendenummer SLK-2026-00017)`. */
function labelledDiary({ labels, phrases }: Knowledge): RegExp {
  const names = labels.filter((label) => label.field === 'diarienummer').map((label) => label.label);
  // «KS 2024/12», «2024-KS0012»
  const register = String.raw`(?:\p{Lu}[\p{L}&]{0,7}[ /-]?){0,2}\d[\d/:.-]*(?:(?<=-)\p{L}{2,5}\d{2,6})?`;
  // «Dar KS 24/12», «Dör 24-001» at the end: «Dnr» misread.
  const misread = String.raw`(?:${anyOf(phrases.misreadDiary)}):? (?=(?:\p{L}[\p{L}&]{0,7}[ /-]?){0,2}\d{1,6}[/:.-]\d[\d/:.-]*\)?$)`;
  const label = `(?:${anyOf(names)})[.:-]{0,2} {0,2}|${misread}`;
  return latin`/(?:^|\s)["“”]?\(?(?:${label})(${register}|\p{Lu}[^\s,]{0,20}\d[^\s,)]{0,20})\)?/iu`;
}
