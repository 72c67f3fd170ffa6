/**
 * The knowledge made ready for look-up: phrases in indexes that forgive a wrong letter. Made once for a `Knowledge` and kept
 * as long as that lives.
 */
import type { Knowledge, Label, SectionKind } from '../knowledge.ts';
import { fold, type PhraseIndex, phraseIndex } from './fold.ts';
import { onceFor } from './once.ts';

/** Longer texts are no headings of sections or parts. */
const LONGEST_HEADING = 60;

export interface Vocabulary {
  readonly knowledge: Knowledge;
  /** The kind of section that a heading opens. */
  readonly section: (heading: string) => SectionKind | undefined;
  /** The kind of part of an item that a heading opens; a body may stand before it («Nämndens beslut») if not `plain` is asked. */
  readonly part: (heading: string, form?: 'plain') => string | undefined;
  readonly labels: PhraseIndex<Label>;
  /** Whether this is, as a whole, a heading that minutes use by custom. */
  readonly isAgendaHeading: (heading: string) => boolean;
  /** Whether it begins as such headings do. */
  readonly startsAgendaHeading: (heading: string) => boolean;
  /** A label of diary numbers with the number, which is its first group. */
  readonly labelledDiary: RegExp;
  /** Whether it begins as a clause of a decision: «att …». */
  readonly startsClause: (text: string) => boolean;
  /** Whether it is, as a whole, the name of an office. */
  readonly isRole: (text: string) => boolean;
}

/** The vocabulary of the knowledge. */
export const vocabularyOf: (knowledge: Knowledge) => Vocabulary = onceFor(make);

function make(knowledge: Knowledge): Vocabulary {
  const sections = phraseIndex(
    knowledge.sections.flatMap((kind) => kind.headings.map((h) => [h, kind] as const)),
  );
  const parts = phraseIndex(
    knowledge.parts.flatMap(({ kind, headings }) => headings.map((h) => [h, kind] as const)),
  );
  const agenda = phraseIndex(knowledge.agenda.headings.map((h) => [h, true] as const));
  const starts = knowledge.agenda.starts.map((start) => `${fold(start)} `);
  const roles = phraseIndex(knowledge.roles.flat().map((form) => [form, true] as const));
  const clause = new RegExp(`^[^\\p{L}]{0,3}(?:${knowledge.phrases.clauseWords.join('|')})\\s`, 'iu');
  return {
    knowledge,
    section: (heading) => (heading.length > LONGEST_HEADING ? undefined : sections.find(heading)),
    part: (heading, form) => (form === 'plain' ? parts.find(heading) : partOf(heading, parts)),
    labels: phraseIndex(knowledge.labels.map((label) => [label.label, label] as const)),
    isAgendaHeading: (heading) => agenda.find(heading) === true,
    startsAgendaHeading: (heading) => starts.some((start) => fold(heading.slice(0, 80)).startsWith(start)),
    labelledDiary: labelledDiary(knowledge),
    startsClause: (text) => clause.test(text.slice(0, 20)),
    isRole: (text) => roles.exact(text) === true,
  };
}

/** «Beslut», or «Barn- och utbildningsnämndens beslut»: words that end in a genitive before it. */
function partOf(heading: string, parts: PhraseIndex<string>): string | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const known = parts.find(heading);
  if (known !== undefined) return known;
  const words = heading.split(/\s+/);
  const genitive = words.findLastIndex((word, i) => i < words.length - 1 && /\p{L}{3}s$/u.test(word));
  return genitive < 0 || !/^\p{Lu}/u.test(heading)
    ? undefined
    : parts.exact(words.slice(genitive + 1).join(' '));
}

/** `Dnr: KS 2024/12`, `(Ärendenummer SLK-2026-00017)`. */
function labelledDiary({ labels }: Knowledge): RegExp {
  const names = labels.filter((label) => label.field === 'diarienummer').map((label) => label.label);
  const register = String.raw`(?:\p{Lu}[\p{L}&]{0,7}[ /-]?){0,2}\d[\d/:.-]*`;
  return new RegExp(
    String.raw`(?:^|\s)\(?(?:${names.join('|')})\.?:? {0,2}(${register}|\p{Lu}[^\s,]{0,20}\d[^\s,)]{0,20})\)?`,
    'iu',
  );
}
