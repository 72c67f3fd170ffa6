/**
 * Lines without a label in the head of minutes: the title, the names of body and organisation, and sentences such as
 * «Protokoll fört vid föreningens årsmöte, tisdagen den 5 mars 2024 klockan 19 i Folkets hus».
 */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import { onceFor } from '../../once.ts';
import { nameWithoutCrest } from '../../parse/vocabulary/crests.ts';
import { alternatives } from '../../parse/vocabulary/words.ts';
import { readExceptions } from '../attendance/exceptions.ts';
import { readPeople } from '../attendance/people.ts';
import { addPerson, type Claim, type HeadReader, leaveOver } from '../head-state.ts';
import { namingOf } from '../naming/names.ts';
import type { Passage } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';
import { isSignedLine } from '../signatures/signatures.ts';
import { withoutBreaks } from '../when/times.ts';
import { beginsPlace, isFiller, type When, whenOf } from '../when/when.ts';
import { append, firstWord, squash, tidy } from '../words.ts';
import { isOfAgenda, isOfContents } from './agenda-lines.ts';
import { claimPlace } from './claim-place.ts';
import { claimDates, isList } from './head-dates.ts';
import { whoseMeeting } from './whose-meeting.ts';

/** How much speaks for a name to be the body's, besides its length; the same for a place. */
const CLAIM = { held: 3000, title: 1000, besideHours: 1, line: 0, underSignatures: -500 } as const;

/** A longer line is no part of the head. */
const LONGEST_LINE = 2000;

/** Reads one line without a label. */
export function readHeadLine(passage: Passage, reader: HeadReader): void {
  const { head, vocabulary, ledger } = reader;
  if (isSignedLine(passage, vocabulary)) head.signing.push(passage);
  else if (!readExceptions(passage, reader) && !readTold(passage, reader)) leaveOver(passage, head, ledger);
}

/** Reads what a line tells of the meeting: when, where, which, and who; whether all of the line is that. */
function readTold(passage: Passage, reader: HeadReader): boolean {
  const { head, vocabulary } = reader;
  if (passage.text.length > LONGEST_LINE || isOfContents(passage.text)) return false;
  const text = squash(passage.text);
  const when = whenOf(text, vocabulary.knowledge);
  if (isOfAgenda(text, when, head)) return false;
  const held = heldAt(text, when, vocabulary.knowledge);
  // «NÄMNDENS BESLUT» before the first item heads no document.
  const isTitle = passage.node.type === 'heading' && passage.node.data?.role !== 'part';
  claimDates(passage, text, when, { isHeld: held !== undefined, isTitle }, reader);
  takeHours(text, when, passage, reader);
  if (isTitle) return readTitle(text, when, passage, reader);
  if (held !== undefined) return readHeld(held, when, passage, reader);
  return (
    readOfficers(text, passage, reader) ||
    readHeldIn(text, when, passage, reader) ||
    readWords(when, passage, reader) ||
    readPlaceLine(text, when, passage, reader)
  );
}

function takeHours(text: string, when: When, passage: Passage, reader: HeadReader): void {
  const { head, vocabulary, ledger } = reader;
  if (!isList(passage) && !isTold(when)) append(head.times, withoutBreaks(when, text, vocabulary.knowledge));
  if (when.dates.length > 0) ledger.note('/datum_text', passage.span);
  if (when.times.length > 0) ledger.note('/tid', passage.span);
}

/** «… Vävrådet tackade. Avslutning: klockan 9 samlas alla», with no day: an hour deep in running text is another one. */
const isTold = ({ before, dates }: When): boolean =>
  dates.length === 0 && before.length > LONGEST_BEFORE_HOUR;
const LONGEST_BEFORE_HOUR = 100;

/** «Ordförande Anna Ek, sekreterare Bo Alm.»: who was there, with no label; whether all of the line is. */
function readOfficers(text: string, { span }: Passage, { head, ledger, vocabulary }: HeadReader): boolean {
  if (!text.includes(',') || !rolesOf(vocabulary.knowledge).isRole(firstWord(text))) return false;
  const { people, rest } = readPeople([{ text, span }], {}, vocabulary);
  const areOfficers = rest.length === 0 && people.every(({ person }) => person.roll !== undefined);
  if (people.length < FEWEST_OFFICERS || !areOfficers) return false;
  for (const { person } of people) addPerson(head.deltagare, person);
  ledger.note('/deltagare', span);
  return true;
}
const FEWEST_OFFICERS = 2;

/** «Mötet genomfördes på föreningens kansli, Storgatan 1»: where, in a line that tells neither day nor hour. */
function readHeldIn(text: string, when: When, passage: Passage, reader: HeadReader): boolean {
  const held =
    when.dates.length + when.times.length > 0
      ? undefined
      : namingOf(reader.vocabulary.knowledge).heldIn(text);
  return held !== undefined && claimPlace(held, CLAIM.line, passage, reader);
}

/** «På vandrarhemmet, Omberg»: a few words after a preposition. */
const isWhere = (text: string, knowledge: Knowledge): boolean =>
  beginsPlace(text, knowledge) && (!text.endsWith('.') || TOWNS.test(text));
/** «i Ekby, Alsocken.»: names and no more. */
const TOWNS = latin`/^\p{Ll}{1,3} \p{Lu}[\p{L}-]+(?:,? \p{Lu}[\p{L}-]+){0,3}\.$/u`;
const MOST_PLACE_WORDS = 8;

/** «Täljboden i Ekby»: a name that no list knows in one that is a town by where it stands; «Vävrådet i Ekby» met there. */
const isHouseInTown = (words: string, knowledge: Knowledge): boolean =>
  houseInTown(knowledge.phrases).test(words) &&
  namingOf(knowledge).fieldOf(words) === undefined &&
  namingOf(knowledge).fieldOf(firstWord(words)) === undefined;
const houseInTown = onceFor(
  ({ placeWords }: Knowledge['phrases']) =>
    latin`/^\p{Lu}\p{Ll}{3,}(?: \p{L}{3,}){0,2} (?:${alternatives(placeWords)}) \p{Lu}\p{Ll}+(?:,? \p{Lu}\p{Ll}+)?$/u`,
);

/** «Ekby, fredagen den 3 maj 2024», «Ekby, 7-9 maj»: a name alone before a day with its weekday or before days, which are those of a meeting and not of a letter. */
const isTownOfDay = (words: string, text: string, { before, dates }: When): boolean =>
  TOWN.test(before) &&
  tidy(before) === words &&
  (dates[0]?.weekday !== undefined || DAYS.test(text.slice(dates[0]?.start)));
const DAYS = latin`/^\d{1,2} ?[–-] ?\d{1,2} \p{Ll}/u`;
const TOWN = latin`/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?,$/u`;

/** «Mötet hölls i klubbstugan»; «Stadshuset, Rådssalen», where a date or hour stood above; whether it is one. */
function readPlaceLine(text: string, when: When, passage: Passage, reader: HeadReader): boolean {
  const { head, vocabulary } = reader;
  const naming = namingOf(vocabulary.knowledge);
  const held = naming.heldIn(squash(`${when.before} ${when.after}`));
  if (held !== undefined) return claimPlace(held, CLAIM.line, passage, reader);
  const hasWhen = head.dates.length + head.times.length > 0;
  const isPlace = (words: string) =>
    words.split(' ').length <= MOST_PLACE_WORDS &&
    (words.split(',').some((part) => naming.isPlace(part) || naming.isPlace(firstWord(part))) ||
      isWhere(words, vocabulary.knowledge) ||
      isHouseInTown(words, vocabulary.knowledge) ||
      isTownOfDay(words, text, when));
  const isDated = when.dates.length + when.times.length > 0;
  const parts = isDated ? [when.before, when.after].map(tidy) : [text];
  const place = parts.find(isPlace);
  if (!hasWhen || place === undefined || !claimPlace(place, CLAIM.line, passage, reader)) return false;
  return parts.every((part) => part === place || isFiller(part, vocabulary.knowledge));
}

/** The words after «Protokoll fört vid» up to the first date or time; undefined for other lines. */
function heldAt(text: string, when: When, knowledge: Knowledge): string | undefined {
  const start = namingOf(knowledge).heldFrom(text);
  const end = when.dates.length + when.times.length > 0 ? when.before.length : text.length;
  return start === undefined || start > end ? undefined : tidy(text.slice(start, end));
}

/** The name of the meeting, whose it was, and where; whether nothing is left behind them that is none of these. */
function readHeld(words: string, when: When, passage: Passage, reader: HeadReader): boolean {
  const { name, place } = namingOf(reader.vocabulary.knowledge).partPlace(words);
  if (name) reader.head.claims.push({ field: 'organ', text: name, weight: CLAIM.held, passage });
  if (place) claimPlace(place, CLAIM.held - 1, passage, reader);
  const { whose, where } = whoseMeeting(when.after, reader.vocabulary.knowledge);
  if (whose) reader.head.claims.push({ field: 'organisation', text: whose, weight: CLAIM.title, passage });
  return !hasLetter(where) || claimPlace(where, CLAIM.held, passage, reader);
}

/** The title, and the name of the body in it; the title stands in the record as it is, so that nothing is left over. */
function readTitle(text: string, when: When, passage: Passage, reader: HeadReader): true {
  const { head, vocabulary, ledger } = reader;
  head.titel = text;
  ledger.note('/titel', passage.span);
  const naming = namingOf(vocabulary.knowledge);
  const { name, place } = naming.partPlace(naming.inTitle(when.before));
  const field = naming.fieldOf(name) ?? 'organ';
  // «Protokollet är granskat» names nobody.
  const isSentence = vocabulary.knowledge.phrases.presentVerbs.includes(/^\S*/.exec(name)?.[0] ?? '');
  const isPage = vocabulary.isPage(name);
  if (!isSentence && !isPage && (latin`/\p{L}.* /su`.test(name) || naming.fieldOf(name))) {
    head.claims.push({ field, text: name, weight: CLAIM.title, passage });
  }
  if (place) claimPlace(place, CLAIM.line, passage, reader);
  claimAfterDay(when.after, passage, reader);
  return true;
}

/** What stands after the day in a title: the place; «Protokoll husmöte 3 mars 2024, Brf Eken» says whose meeting it was. */
function claimAfterDay(words: string, passage: Passage, reader: HeadReader): void {
  const isWhose = namingOf(reader.vocabulary.knowledge).fieldOf(firstWord(words)) === 'organisation';
  const { whose = isWhose ? tidy(words) : undefined, where } = whoseMeeting(
    words,
    reader.vocabulary.knowledge,
  );
  if (whose) reader.head.claims.push({ field: 'organisation', text: whose, weight: CLAIM.title, passage });
  if (!isWhose) claimPlace(where, CLAIM.line, passage, reader);
}

/** A line of date and time, with or without a name before it and a place after it; whether nothing else is in it. */
function readWords(when: When, passage: Passage, reader: HeadReader): boolean {
  const { knowledge } = reader.vocabulary;
  const hasWhen = when.dates.length + when.times.length > 0;
  const name = isFiller(when.before, knowledge)
    ? undefined
    : claimName(when.before, hasWhen, passage, reader);
  const weight = when.times.length > 0 ? CLAIM.besideHours : CLAIM.line;
  const { isPlace: isKnown } = namingOf(knowledge);
  const parts = when.before.split(',').map(squash);
  const isPlace = parts.some(isKnown) || isKnown(when.before) || beginsPlace(when.before, knowledge);
  if (hasWhen && !name && isPlace && !when.before.endsWith('.'))
    return claimPlace(when.before, weight, passage, reader) && isFiller(when.after, knowledge);
  const isNamed = name !== undefined || (hasWhen && isFiller(when.before, knowledge));
  if (!isNamed) {
    // What stands after both date and hour is the place, whatever stands before them.
    if (when.dates.length > 0 && when.times.length > 0)
      claimPlace(when.after, CLAIM.line - 1, passage, reader);
    return false;
  }
  return isFiller(when.after, knowledge) || claimPlace(when.after, weight, passage, reader);
}

/** Specks and the number of a page; «63:ans vägförening» begins with one that is its own. */
const BEFORE_NAME = latin`/^(?:[^\p{L}]*[\s.,;)]|[^\p{L}\p{N}]+)/u`;

function claimName(words: string, hasWhen: boolean, passage: Passage, reader: HeadReader): Claim | undefined {
  const { head, vocabulary } = reader;
  const naming = namingOf(vocabulary.knowledge);
  const whole = nameWithoutCrest(naming.inTitle(words).replace(BEFORE_NAME, ''));
  const { name, place } = naming.partPlace(whole);
  const field = naming.fieldOf(name);
  if (!field) return undefined;
  // «Byrådet i Ekby» is a name; with a day, «Byrådet i skolan 3 mars», it is name and place.
  const isPlace = place !== undefined && hasWhen;
  const text = isPlace ? name : whole;
  const late = head.signing.length > 0 ? CLAIM.underSignatures : 0;
  const weight = field === 'organ' ? text.length + late : -head.claims.length;
  const claim = { field, text, weight, passage };
  head.claims.push(claim);
  if (isPlace) claimPlace(place, CLAIM.line - 1, passage, reader);
  return claim;
}
