/**
 * What stands before the first heading: who met, when and where, who came. Labels tell most (`head-fields.ts`); lines without
 * a label are read as title, names of body and organisation, date, time and place, whichever they are (`head-lines.ts`).
 */
import type { RootContent } from 'mdast';
import { hasLetter } from '../letters.ts';
import { isPeopleLabel, type LabelMatch } from '../parse/labels.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { upTo } from '../up-to.ts';
import { asPeople, attendanceAfter } from './as-people.ts';
import { isGivenWithNote } from './classes.ts';
import { readField } from './head-fields.ts';
import { readHeadLine } from './head-lines.ts';
import {
  isDamagedEntry,
  isGroupOver,
  isListed,
  isListOfPeople,
  isOddEntry,
  isWordsOfList,
  withGroupApart,
} from './head-lists.ts';
import { addPerson, emptyHead, type Head, type HeadReader, leaveOver } from './head-state.ts';
import { heldLinesJoined } from './held-lines.ts';
import { OF_HOURS } from './label-kinds.ts';
import type { Ledger } from './ledger.ts';
import { isRowOfGivenNames } from './name-rows.ts';
import { paragraphsFirst } from './paragraphs.ts';
import { type Passage, passageOf } from './passages.ts';
import { withPeopleApart } from './people-apart.ts';
import { rolesOf } from './roles.ts';
import { rowsOf } from './rows.ts';
import { oneAfterOther } from './side-by-side.ts';
import { isSignature, isSignedLine } from './signatures.ts';
import { unstacked } from './stacked.ts';
import { townsAfter, withTownApart } from './towns.ts';
import { areWords } from './user-names.ts';
import { isFiller, whenOf } from './when.ts';
import { withoutWritingLines } from './writing-lines.ts';

/** No list under one label is longer, in passages. Keeps hostile input linear. */
const MOST_BELOW = 200;
/** So many lines of names at most sign under one label. */
const MOST_SIGNING = 6;
const LONGEST_TITLE = 100;
/** So many words of their own under a label of people are user names; so many given names with notes are people. */
const FEWEST_USERS = 3;

/** Reads the head; what it cannot place it leaves in the ledger. */
export function readHead(nodes: readonly RootContent[], vocabulary: Vocabulary, ledger: Ledger): Head {
  const isListed = (passage: Passage) => isListOfPeople(passage, vocabulary);
  const read = heldLinesJoined(nodes.map(passageOf), vocabulary);
  const words = read.filter((passage, i) => isWordsOfList(passage, read[i - 1], vocabulary));
  for (const { text, span } of words) ledger.leave(text, span);
  const own = withPeopleApart(
    read.flatMap((passage, i) => (words.includes(passage) ? [] : [withoutOwnLabel(passage, read[i - 1])])),
    vocabulary,
  );
  const passages = oneAfterOther(
    unstacked(paragraphsFirst(own, vocabulary), isListed, vocabulary.knowledge),
    isListed,
    vocabulary,
  );
  const hasTitle = nodes.some((node) => node.type === 'heading');
  const first = nodes[0] && passages.find(({ node }) => node === nodes[0]);
  const opener = first && !hasTitle && first.text.length <= LONGEST_TITLE ? first : undefined;
  const reader: HeadReader = { head: emptyHead(opener), vocabulary, ledger };
  let attendance: LabelMatch | undefined;
  for (let i = 0; i < passages.length; i++) {
    const passage = asPeople(passages[i] as Passage, { next: passages[i + 1], attendance }, vocabulary);
    attendance = attendanceAfter(passage, attendance);
    const next = passage.label ? passages.slice(i + 1, i + 1 + MOST_BELOW) : [];
    const { below, count } = belowLabel(passage, next, vocabulary);
    if (passage.label && !isHeldLine(passage)) readField(passage.label, passage, below, reader);
    else readHeadLine(passage, reader);
    i += count;
  }
  settle(reader);
  partTowns(reader.head);
  return reader.head;
}

/** Parts the names in both lists from the towns after them. */
function partTowns({ deltagare, franvarande }: Head): void {
  const towns = townsAfter([...deltagare.values(), ...franvarande.values()]);
  if (towns.size === 0) return;
  for (const list of [deltagare, franvarande]) {
    const people = [...list.values()].map((person) => withTownApart(person, towns));
    list.clear();
    for (const person of people) addPerson(list, person);
  }
}

/** «Protokoll nr 5/2021 fört vid styrelsemöte …» begins as a label does, but goes on as a sentence. */
const isHeldLine = ({ label, text }: Passage): boolean =>
  label?.field === 'nummer' && text.length - label.end > LONGEST_NUMBER;
const LONGEST_NUMBER = 24;

/** Of the claims to a field the one that most speaks for gets it; the lines of the others are left over. */
function settle({ head, ledger }: HeadReader): void {
  for (const field of ['organ', 'organisation', 'plats'] as const) {
    const claims = head.claims.filter((claim) => claim.field === field);
    const [best] = claims.toSorted((a, b) => b.weight - a.weight);
    if (!best) continue;
    head[field] = best.text;
    for (const { text, passage } of claims) {
      if (text === best.text) ledger.note(`/${field}`, passage.span);
      else leaveOver(passage, head, ledger);
    }
  }
}

/** «Underskrifter» over «Genom digital justering», over the offices with their names. */
const tellsHow = ({ label, text }: Passage): boolean =>
  !label && text.split(' ').length <= MOST_HOW && !/[.:]$/.test(text);
const MOST_HOW = 5;

/** What belongs to a label, and how many of the next passages it is; lists of people are read in rows. */
function belowLabel(
  passage: Passage,
  next: readonly Passage[],
  vocabulary: Vocabulary,
): { below: readonly Passage[]; count: number } {
  const field = passage.label?.field;
  const isList = isPeopleLabel(passage.label);
  const signing = field === 'underskrifter' ? withoutWritingLines(next, vocabulary) : next;
  const rows = isList
    ? rowsOf(next, rolesOf(vocabulary.knowledge))
    : signing.map((one) => ({ passage: one, count: 1 }));
  const below = passage.label
    ? passagesBelow(
        passage,
        rows.map((row) => row.passage),
        vocabulary,
      )
    : [];
  return {
    below: isList
      ? below.map((row, i) => withGroupApart(row, { before: below[i - 1], next: below[i + 1] }, vocabulary))
      : below,
    count: rows.slice(0, below.length).reduce((sum, { count }) => sum + count, 0),
  };
}

/** «Plats och tid» over «Tisdagen den 3 maj 2024 kl 13–15», over «Regionhuset, Ekby»: day and hours alone, and then the place. */
function placeUnder(
  { field }: LabelMatch,
  [day, place]: readonly Passage[],
  { knowledge }: Vocabulary,
): boolean {
  if (field !== 'plats_och_tid' || !day || !place || place.node.type !== 'paragraph') return false;
  const [when, where] = [whenOf(day.text, knowledge), whenOf(place.text, knowledge)];
  const isDay = when.times.length > 0 && isFiller(`${when.before} ${when.after}`, knowledge);
  const isPlain = where.dates.length + where.times.length === 0 && place.lines.length === 1;
  return isDay && isPlain && place.text.length <= LONGEST_PLACE && !place.text.endsWith('.');
}

const LONGEST_PLACE = 80;

/** «Plats:» over «Lokal Eken», in the column beside it: what is a label elsewhere is its value. */
const withoutOwnLabel = (passage: Passage, before: Passage | undefined): Passage => {
  const over = before?.label;
  const isOwn = over?.end === before?.text.length && over?.field === passage.label?.field;
  if (!isOwn || over?.field !== 'plats' || passage.label?.printed.endsWith(':')) return passage;
  const { label: _, ...value } = passage;
  return value;
};

/** What belongs to a label of the passages under it: a list under a label of people, else one passage if it stands alone. */
function passagesBelow(
  { label, text }: Passage,
  next: readonly Passage[],
  vocabulary: Vocabulary,
): readonly Passage[] {
  // What stands right under a label that has nothing beside it is its value, be it «Anna Ek, ordf.».
  const hasValue = label !== undefined && label.end < text.length;
  const endsGroup = (passage: Passage, after: Passage | undefined) =>
    after !== undefined && isGroupOver(passage, after, vocabulary);
  const unlabelled = upTo(next, (passage) => passage.label !== undefined || passage.node.type === 'heading');
  switch (label?.field) {
    case 'franvarande':
      return upTo(
        unlabelled,
        (passage, i) =>
          !isListed(passage, unlabelled[i + 1], vocabulary) ||
          ((hasValue || passage !== next[0]) && isSignedLine(passage, vocabulary)),
      );
    case 'narvarande': {
      const isGiven = (passage: Passage) =>
        !hasValue && passage === next[0] && isRowOfGivenNames(passage.text);
      const users = hasValue ? [] : upTo(unlabelled, (passage) => !areWords(passage));
      const isUser = users.flatMap(({ lines }) => lines).length >= FEWEST_USERS;
      const given = hasValue ? [] : upTo(unlabelled, ({ text }) => !isGivenWithNote(text));
      const isGroup = vocabulary.labels.find(label.printed) === undefined;
      const own = isGroup
        ? upTo(unlabelled, (passage, i) => endsGroup(passage, unlabelled[i + 1]))
        : unlabelled;
      return upTo(
        own,
        (passage, i) =>
          !(isUser && i < users.length) &&
          !(given.length >= FEWEST_USERS && i < given.length) &&
          !isGiven(passage) &&
          !isListed(passage, unlabelled[i + 1], vocabulary) &&
          !isOddEntry(passage, unlabelled[i + 1], vocabulary) &&
          !isDamagedEntry(unlabelled, i, vocabulary),
      );
    }
    case 'person':
    case 'justerare':
      return upTo(unlabelled, (passage) => !isListOfPeople(passage, vocabulary));
    case 'dagordning':
      return unlabelled;
    case 'signatur':
      return upTo(unlabelled.slice(0, MOST_SIGNING), (passage) => !isSignature(passage, vocabulary));
    case 'underskrifter':
      // Lines to write on and the numbers of paragraphs stand among signatures.
      return upTo(
        next,
        (passage, i) =>
          passage.label?.field !== 'paragrafer' &&
          hasLetter(passage.text) &&
          !isSignature(passage, vocabulary) &&
          !(i === 0 && next[1] && tellsHow(passage) && isSignature(next[1], vocabulary)),
      );
    default:
      return label ? valueBelow({ label, text }, unlabelled, vocabulary) : [];
  }
}

/** The value of a label that stands alone, and hours that go on those of the label. */
function valueBelow(
  { label, text }: { readonly label: LabelMatch; readonly text: string },
  next: readonly Passage[],
  vocabulary: Vocabulary,
): readonly Passage[] {
  const isAlone = label.end === text.length;
  const own = isAlone ? next.slice(0, placeUnder(label, next, vocabulary) ? 2 : 1) : [];
  const hours = OF_HOURS.has(label.field) ? next.slice(own.length) : [];
  return [...own, ...upTo(hours, (passage) => !areHours(passage, vocabulary))];
}

/** «13.14–13.22» alone: the meeting went on after a break. */
function areHours({ text }: Passage, { knowledge }: Vocabulary): boolean {
  const { times, dates, before, after } = whenOf(text, knowledge);
  const isSpan = times.length > 0 && times.every(({ to }) => to !== undefined);
  return isSpan && dates.length === 0 && isFiller(`${before} ${after}`, knowledge);
}
