/**
 * Lines without a label in the head of minutes: the title, the names of body and organisation, and sentences such as
 * «Protokoll fört vid föreningens årsmöte, tisdagen den 5 mars 2024 klockan 19 i Folkets hus».
 */
import type { Knowledge } from '../knowledge.ts';
import { fold } from '../parse/fold.ts';
import { type Claim, type HeadReader, leaveOver } from './head-state.ts';
import type { Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { isFiller, placeOf, type When, whenOf } from './when.ts';
import { alternatives, append, flat, squash, tidy } from './words.ts';

/** How much speaks for a date to be the meeting's. */
const DATE = { held: 4, weekday: 2, time: 1, year: 1, title: 1 } as const;
/** How much speaks for a name to be the body's, besides its length; the same for a place. */
const CLAIM = { held: 3000, title: 1000, line: 0 } as const;
/** Names are short. */
const LONGEST_NAME = 120;

/** Reads one line without a label. */
export function readHeadLine(passage: Passage, reader: HeadReader): void {
  const { head, vocabulary, ledger } = reader;
  const text = squash(passage.text);
  const when = whenOf(text, vocabulary.knowledge);
  const held = heldAt(text, when, vocabulary.knowledge);
  const isTitle = passage.node.type === 'heading';
  claimDates(passage, text, when, { isHeld: held !== undefined, isTitle }, reader);
  append(head.times, when.times);
  if (when.dates.length > 0) ledger.note('/datum_text', passage.span);
  if (when.times.length > 0) ledger.note('/tid', passage.span);
  if (isTitle) readTitle(text, passage, reader);
  else if (held !== undefined) readHeld(held, when, passage, reader);
  else if (!readWords(when, passage, reader)) leaveOver(passage, head, ledger);
}

function claimDates(
  passage: Passage,
  text: string,
  when: When,
  { isHeld, isTitle }: { isHeld: boolean; isTitle: boolean },
  { head }: HeadReader,
): void {
  for (const date of when.dates) {
    const weight =
      (isHeld ? DATE.held : 0) +
      (date.weekday === undefined ? 0 : DATE.weekday) +
      (when.times.length > 0 ? DATE.time : 0) +
      (date.year === undefined ? 0 : DATE.year) +
      (isTitle ? DATE.title : 0);
    head.dates.push({ date, text: text.slice(date.start, date.end), weight, passage });
  }
}

/** The words after «Protokoll fört vid» (whatever is written for the first of them) up to the first date or time; undefined for other lines. */
function heldAt(text: string, when: When, { documents, phrases }: Knowledge): string | undefined {
  const kinds = alternatives(Object.values(documents.kinds).flat());
  const clear = alternatives(phrases.heldAt.filter((words) => words.includes(' ')));
  const opening = `(?:\\p{L}{0,20}(?:${kinds})\\s+(?:${alternatives(phrases.heldAt)})|(?:\\p{L}{3,30}\\s+)?(?:${clear}))`;
  const pattern = new RegExp(`^\\P{L}{0,4}${opening}\\s+`, 'iu');
  const start = pattern.exec(flat(text.slice(0, LONGEST_NAME)))?.[0].length;
  const end = when.dates.length + when.times.length > 0 ? when.before.length : text.length;
  return start === undefined || start > end ? undefined : tidy(text.slice(start, end));
}

function readHeld(name: string, when: When, passage: Passage, reader: HeadReader): void {
  if (name) reader.head.claims.push({ field: 'organ', text: name, weight: CLAIM.held, passage });
  if (/\p{L}/u.test(when.after) && !claimPlace(when.after, CLAIM.held, passage, reader)) {
    leaveOver(passage, reader.head, reader.ledger);
  }
}

/** The title, and the name of the body in it: what is left without the word for the document and the date. */
function readTitle(text: string, passage: Passage, { head, vocabulary, ledger }: HeadReader): void {
  const { documents, phrases } = vocabulary.knowledge;
  head.titel = text;
  ledger.note('/titel', passage.span);
  const kinds = alternatives(Object.values(documents.kinds).flat());
  const prepositions = alternatives([...phrases.heldAt, ...phrases.titleWords]);
  const words = tidy(whenOf(text, vocabulary.knowledge).before).replace(/[\s(–-]+$/, '');
  const start =
    new RegExp(`^(?:${kinds})\\s*(?:(?:${prepositions})\\s+)*`, 'iu').exec(flat(words))?.[0].length ?? 0;
  const end = new RegExp(`[\\s,–-]+(?:${kinds})$`, 'iu').exec(flat(words))?.index ?? words.length;
  const name = words.slice(start, Math.max(start, end));
  if (name.includes(' ') || nameField(name, vocabulary.knowledge)) {
    head.claims.push({ field: 'organ', text: tidy(name), weight: CLAIM.title, passage });
  }
}

/** A line of date and time, with or without a name before it and a place after it; whether nothing else is in it. */
function readWords(when: When, passage: Passage, reader: HeadReader): boolean {
  const { knowledge } = reader.vocabulary;
  const hasWhen = when.dates.length + when.times.length > 0;
  const name = isFiller(when.before, knowledge) ? undefined : claimName(when.before, passage, reader);
  const isNamed = name !== undefined || (hasWhen && isFiller(when.before, knowledge));
  if (!isNamed) return false;
  return isFiller(when.after, knowledge) || claimPlace(when.after, CLAIM.line, passage, reader);
}

function claimName(words: string, passage: Passage, { head, vocabulary }: HeadReader): Claim | undefined {
  const text = tidy(words).replace(/^[^\p{L}]+/u, '');
  const field = nameField(text, vocabulary.knowledge);
  if (!field) return undefined;
  const claim = { field, text, weight: field === 'organ' ? text.length : -head.claims.length, passage };
  head.claims.push(claim);
  return claim;
}

/** Whether words name a body (by their last word) or an organisation (by any of them). */
function nameField(text: string, { documents }: Knowledge): Claim['field'] | undefined {
  if (text.length > LONGEST_NAME || /[.!?]$/.test(text)) return undefined;
  const words = fold(text.replace(/[\s,]*\b(?:19|20)\d{2}$/, '')).split(' ');
  const endsWith = (word: string, endings: readonly string[]) =>
    endings.some((end) => endsIn(word, fold(end)));
  if (endsWith(words.at(-1) ?? '', documents.bodies)) return 'organ';
  return words.some((word) => endsWith(word, documents.organisations)) ? 'organisation' : undefined;
}

/** Whether a word is the ending or a compound with it; short endings must be words of their own. */
const endsIn = (word: string, end: string): boolean => word === end || (end.length > 3 && word.endsWith(end));

function claimPlace(
  words: string,
  weight: number,
  passage: Passage,
  { head, vocabulary }: HeadReader,
): boolean {
  const [first = ''] = sentencesOf(words, vocabulary.knowledge.phrases);
  const text = placeOf(first, vocabulary.knowledge);
  if (!/\p{L}/u.test(text)) return false;
  head.claims.push({ field: 'plats', text, weight, passage });
  return true;
}
