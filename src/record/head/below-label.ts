/** Which of the passages under a label belong to it: its value, a list of people, signatures. */
import { latin } from '../../latin.ts';
import { hasLetter, isCapitals } from '../../letters.ts';
import { isDrawn } from '../../parse/vocabulary/drawn.ts';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { isPeopleLabel, type LabelMatch } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { upTo } from '../../up-to.ts';
import { isRowOfGivenNames } from '../attendance/name-rows.ts';
import { rowsOf } from '../attendance/rows.ts';
import { OF_HOURS } from '../label-kinds.ts';
import { namingOf } from '../naming/names.ts';
import { partParagraphs } from '../paragraphs.ts';
import type { Passage } from '../passages.ts';
import { isGivenWithNote } from '../persons/classes.ts';
import { rolesOf } from '../persons/roles.ts';
import { areWords } from '../persons/user-names.ts';
import { isSignature, isSignedLine } from '../signatures/signatures.ts';
import { withoutWritingLines } from '../signatures/writing-lines.ts';
import { isNoMore, whenOf } from '../when/when.ts';
import {
  isDamagedEntry,
  isGroupOver,
  isHeadOver,
  isListed,
  isListOfPeople,
  isOddEntry,
  withGroupApart,
} from './head-lists.ts';

/** So many lines of names at most sign under one label. */
const MOST_SIGNING = 6;
/** So many words of their own under a label of people are user names; so many given names with notes are people. */
const FEWEST_USERS = 3;

/** What belongs to a label, and how many of the next passages it is; lists of people are read in rows. */
export function belowLabel(
  passage: Passage,
  next: readonly Passage[],
  vocabulary: Vocabulary,
): { below: readonly Passage[]; count: number } {
  const field = passage.label?.field;
  const isList = isPeopleLabel(passage.label);
  const rows = isList
    ? rowsOf(next, rolesOf(vocabulary.knowledge))
    : field === 'underskrifter'
      ? withoutWritingLines(next, vocabulary)
      : next.map((one) => ({ passage: one, count: 1 }));
  const below = passagesBelow(
    passage,
    rows.map((row) => row.passage),
    vocabulary,
  );
  // «Anna» over «Bo» over «Cia»: given names, and no words over a group.
  const loose = isLabelOnly(passage) ? looseNames(passage.label, below, vocabulary) : 0;
  const withGroups = (row: Passage, i: number) =>
    i < loose ? row : withGroupApart(row, { before: below[i - 1], next: below[i + 1] }, vocabulary);
  return {
    below: isList ? below.map(withGroups) : below,
    count: rows.slice(0, below.length).reduce((sum, { count }) => sum + count, 0),
  };
}

/** The passages under a label that are its own: a list under a label of people, else one passage if it stands alone. */
function passagesBelow(own: Passage, next: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const { label, text } = own;
  if (!label) return [];
  const unlabelled = upTo(next, (passage) => passage.label !== undefined || passage.node.type === 'heading');
  switch (label.field) {
    case 'franvarande':
      return absentBelow({ label, text }, unlabelled, vocabulary);
    case 'narvarande':
      return presentBelow({ ...own, label }, unlabelled, vocabulary);
    case 'person':
      return upTo(
        unlabelled,
        (passage) => !isListOfPeople(passage, vocabulary) || isHeadOfPage(passage, vocabulary),
      );
    case 'justerare':
    case 'rostande':
    case 'utdrag':
      return upTo(unlabelled, (passage) => !isListOfPeople(passage, vocabulary));
    case 'dagordning':
      return unlabelled;
    case 'justering':
      return unlabelled[0] && isSignedLine(unlabelled[0], vocabulary)
        ? []
        : valueBelow({ label, text }, unlabelled, vocabulary);
    case 'signatur':
      return upTo(unlabelled.slice(0, MOST_SIGNING), (passage) => !isSignature(passage, vocabulary));
    case 'underskrifter':
      return signaturesBelow(next, vocabulary);
    default:
      return valueBelow({ label, text }, unlabelled, vocabulary);
  }
}

/** «EKBY KOMMUN» holds no office. */
const isHeadOfPage = ({ text }: Passage, { knowledge }: Vocabulary): boolean =>
  isCapitals(text) && namingOf(knowledge).fieldOf(text) !== undefined;

/** A label and the line that it stands on. */
interface Labelled {
  readonly label: LabelMatch;
  readonly text: string;
}

/** What stands right under a label that has nothing beside it is its value, be it «Anna Ek, ordf.». */
const hasValue = (labelled: Labelled): boolean => !isLabelOnly(labelled);

/** The list of those absent; right under a label alone a given name alone is of it too. */
function absentBelow(label: Labelled, next: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const loose = hasValue(label) ? 0 : looseNames(label.label, next, vocabulary);
  return upTo(
    next,
    (passage, i) =>
      isHeadOver(next, i, vocabulary) ||
      (i >= loose &&
        !isListed(passage, next[i + 1], vocabulary) &&
        !isOddEntry(passage, next[i + 1], vocabulary)) ||
      ((hasValue(label) || i > 0) && isSignedLine(passage, vocabulary)),
  );
}

/** The list of those present; a group ends before the words over the next one. */
function presentBelow(
  own: Passage & Labelled,
  next: readonly Passage[],
  vocabulary: Vocabulary,
): readonly Passage[] {
  const goesOn = own.text.endsWith(',') && next[0] && isRowOfGivenNames(next[0].text, vocabulary) ? 1 : 0;
  const loose = hasValue(own) ? goesOn : looseNames(own.label, next, vocabulary);
  const rows = [own, ...next];
  const isGroup = vocabulary.labels.find(own.label.printed) === undefined;
  const endsGroup = (passage: Passage, after: Passage | undefined) =>
    isGroup && after !== undefined && isGroupOver(passage, after, vocabulary);
  return upTo(
    next,
    (passage, i) =>
      isHeadOver(next, i, vocabulary) ||
      endsGroup(passage, next[i + 1]) ||
      (isSignedLine(passage, vocabulary) && isAgain(passage, next.slice(0, i))) ||
      (i >= loose &&
        !isListed(passage, next[i + 1], vocabulary) &&
        !isOddEntry(passage, next[i + 1], vocabulary) &&
        !isDamagedEntry(rows, i + 1, vocabulary)),
  );
}

/** «Anna Ek, sekreterare» under a list that has her: there she signs. */
function isAgain({ text }: Passage, above: readonly Passage[]): boolean {
  const name = text.replace(/[(,].*$/su, '').trim();
  return above.some((row) => row.text.startsWith(name));
}

/** How many passages right under a label tell of people by standing there: user names, given names alone or with notes. */
function looseNames(label: LabelMatch | undefined, next: readonly Passage[], vocabulary: Vocabulary): number {
  const users = upTo(next, (passage) => !areWords(passage));
  // Over full names they are the words over a group of those absent.
  const isOverNames = next[users.length] && isListed(next[users.length] as Passage, undefined, vocabulary);
  if (label?.field === 'franvarande') return isOverNames ? 0 : users.length;
  const areUsers = users.flatMap(({ lines }) => lines).length >= FEWEST_USERS;
  const given = upTo(next, ({ text }) => !isGivenWithNote(text));
  return Math.max(
    areUsers ? users.length : 0,
    given.length >= FEWEST_USERS ? given.length : 0,
    next[0] && isRowOfGivenNames(next[0].text, vocabulary) ? 1 : 0,
  );
}

/** Lines to write on and the numbers of paragraphs stand among signatures; the next label of such a block begins its own. */
const signaturesBelow = (next: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] =>
  upTo(
    next,
    (passage, i) =>
      passage.label?.field === 'underskrifter' ||
      (passage.label?.field !== 'paragrafer' &&
        !isToWriteOn(passage, vocabulary) &&
        !isSignature(passage, vocabulary) &&
        !(i === 0 && next[1] && tellsHow(passage) && isSignature(next[1], vocabulary))),
  );

/** A line to write on, with the paragraphs beside it or a speck. */
function isToWriteOn({ label, text }: Passage, vocabulary: Vocabulary): boolean {
  const { rest } = partParagraphs(text, vocabulary);
  return !hasLetter(rest) || (!label && (SPECK.test(rest) || rest.split(' ').some(isDrawn)));
}
const SPECK = latin`/^\p{Ll}{1,2}\P{L}*$/u`;

/** «Underskrifter» over «Genom digital justering», over the offices with their names. */
const tellsHow = ({ label, text }: Passage): boolean =>
  !label && text.split(' ').length <= MOST_HOW && !/[.:]$/.test(text);
const MOST_HOW = 5;

/** The value of a label that stands alone, and hours that go on those of the label. */
function valueBelow(own: Labelled, next: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const { label, text } = own;
  const beside = text.slice(label.end).trim();
  const from = beside ? 0 : 1;
  const goesOn =
    placeUnder(label, beside || next[0]?.text, next[from], vocabulary) ||
    (beside !== '' && hoursUnder(own, next, vocabulary));
  const value = next.slice(0, from + (goesOn ? 1 : 0));
  const hours = OF_HOURS.has(label.field) ? next.slice(value.length) : [];
  return [...value, ...upTo(hours, (passage) => !areHours(passage, vocabulary))];
}

/** «13.14–13.22» alone: the meeting went on after a break. */
function areHours({ text }: Passage, { knowledge }: Vocabulary): boolean {
  const when = whenOf(text, knowledge);
  const isSpan = when.times.length > 0 && when.times.every(({ to }) => to !== undefined);
  return isSpan && when.dates.length === 0 && isNoMore(when, knowledge);
}

/** «Plats och tid Vävstugan» over «Storgatan 5, Ekby kl 9–12»: a place that goes on under its first line, and the hours. */
function hoursUnder(
  { label, text }: Labelled,
  [rest]: readonly Passage[],
  { knowledge }: Vocabulary,
): boolean {
  if (label.field !== 'plats_och_tid' || !rest || rest.lines.length > 1) return false;
  const [own, below] = [whenOf(text.slice(label.end), knowledge), whenOf(rest.text, knowledge)];
  return (
    own.times.length + own.dates.length === 0 && below.times.length > 0 && rest.text.length <= LONGEST_PLACE
  );
}

/** «Plats och tid» over «Tisdagen den 3 maj 2024 kl 13–15», over «Regionhuset, Ekby»: day and hours alone, and then the place. */
function placeUnder(
  { field }: LabelMatch,
  day: string | undefined,
  place: Passage | undefined,
  { knowledge }: Vocabulary,
): boolean {
  if (field !== 'plats_och_tid' || !day || place?.node.type !== 'paragraph') return false;
  const [when, where] = [whenOf(day, knowledge), whenOf(place.text, knowledge)];
  const isDay = when.times.length > 0 && isNoMore(when, knowledge);
  const isPlain = where.dates.length + where.times.length === 0 && place.lines.length === 1;
  return isDay && isPlain && place.text.length <= LONGEST_PLACE && !place.text.endsWith('.');
}

const LONGEST_PLACE = 80;
