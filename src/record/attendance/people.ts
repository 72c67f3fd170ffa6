/**
 * Lists of people: on one line, wrapped over lines (also inside a name), one a line, in two columns, with groups and offices.
 */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { Person } from '../minutes.ts';
import type { TextLine } from '../passages.ts';
import {
  initialsToTheirNames,
  officesStandOver,
  secondsToTheirNames,
  thirdsToTheirNames,
} from '../persons/affiliations.ts';
import { isOfClass } from '../persons/classes.ts';
import { listingOf } from '../persons/listing.ts';
import { organisationsToTheirNames } from '../persons/organisations.ts';
import { type Entry, isFullName, readEntry } from '../persons/person.ts';
import { NAME_WORD, singleLetter, startsWithName, withNamesMended } from '../persons/person-name.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';
import { unitsApart } from '../persons/units-apart.ts';
import { usersAsPeople } from '../persons/user-names.ts';
import { squash, tidy } from '../words.ts';
import { type MarkedRow, markedRows, restApart } from './marked-rows.ts';
import { groupsOf, type ListDefaults } from './people-groups.ts';
import { namesApart, rowsOfOne, withNextApart, withPeopleApart } from './run-on-rows.ts';
import { staysApart } from './stays-told.ts';
import { withSurnamesLast } from './surname-rows.ts';

/** A person of a list, and whether the list is of those absent. */
export interface Listed {
  readonly person: Person;
  readonly isAbsent: boolean;
}

export interface PeopleList {
  readonly people: readonly Listed[];
  /** What is no person: `3 åhörare`. */
  readonly rest: readonly string[];
}

/** The people in the lines of a list. */
export function readPeople(
  printed: readonly TextLine[],
  defaults: ListDefaults,
  vocabulary: Vocabulary,
): PeopleList {
  const lines = withSurnamesLast(printed, vocabulary);
  const marked = markedRows(lines, vocabulary.knowledge);
  if (marked) return { people: marked.flatMap((row) => peopleOfRow(row, defaults, vocabulary)), rest: [] };
  const lists = groupsOf(unitsApart(lines, vocabulary), defaults, vocabulary).map(({ rows, group }, i) => {
    if (i > 0 && isNobody(rows, vocabulary)) return { people: [], rest: rows };
    const { people, rest } = peopleIn(rows, vocabulary.knowledge);
    return { people: people.map((one, i) => listed(one, group, i === 0)), rest };
  });
  return { people: lists.flatMap(({ people }) => people), rest: lists.flatMap(({ rest }) => rest) };
}

type Rows = readonly (readonly Entry[])[];

/** The people in the rows of one group. */
function peopleIn(printed: readonly string[], knowledge: Knowledge): ReturnType<typeof gather> {
  const roles = rolesOf(knowledge);
  const apart = staysApart(printed, knowledge);
  const rows = withNextApart(apart.rows.flatMap((row) => rowsOfOne(row, knowledge)));
  const entries = initialsToTheirNames(
    rows.map((row) =>
      organisationsToTheirNames(
        entriesOf(row, knowledge).map((entry) => readEntry(entry, roles)),
        roles,
      ),
    ),
  );
  const isList = rows.length > 1 || entries[0]?.length === PAIR;
  const { people, rest } = gather(isList ? remarksToTheirNames(entries, rows, knowledge) : entries, roles);
  return { people, rest: [...rest, ...apart.told] };
}

/** What stands behind a name as an entry of its own, told of that. */
function remarksToTheirNames(entries: Rows, rows: readonly string[], knowledge: Knowledge): Rows {
  const isPair = (i: number) => listingOf(knowledge).and.test(rows[i]?.split(',')[0] ?? '');
  return secondsToTheirNames(thirdsToTheirNames(entries), isPair).map((row) =>
    rolesToTheirNames(isOfClass(row[0]?.text ?? '') ? row : notesToTheirNames(row)),
  );
}

/** «Bisittare: Inga.» after other names names nobody, though that is a given name too. */
const isNobody = (rows: readonly string[], vocabulary: Vocabulary): boolean =>
  rows.length === 1 && vocabulary.isNothing(rows[0]?.replace(/\.$/, '') ?? '');

/** Who stands before a mark of attendance, with the remark after it. */
function peopleOfRow({ line, isAbsent, note }: MarkedRow, defaults: ListDefaults, vocabulary: Vocabulary) {
  return readPeople([defaults.isTable ? restApart(line) : line], defaults, vocabulary).people.map(
    ({ person, ...listed }): Listed => {
      const anmarkning = [person.anmarkning, note].filter(Boolean).join('; ');
      return {
        person: { ...person, ...(anmarkning && { anmarkning }) },
        isAbsent: isAbsent ?? listed.isAbsent,
      };
    },
  );
}

/** «Bo Alm, Vision» alone: a name and what the person is or where from. */
const PAIR = 2;

function entriesOf(row: string, knowledge: Knowledge): string[] {
  const { separator, withoutCouples } = listingOf(knowledge);
  return withoutCouples(withPeopleApart(withNamesMended(row), knowledge))
    .split(separator)
    .map(squash)
    .filter((entry) => latin`/[\p{L}\p{N}]/u`.test(entry))
    .flatMap((entry) => entry.split(AFTER_CODE))
    .flatMap((entry) => columnsOf(entry, rolesOf(knowledge)))
    .flatMap((entry) => namesApart(entry, rolesOf(knowledge)));
}
/** «Anna Ek, D-09 Kassör»: the year in which a student began, and what the student is. */
const AFTER_CODE = latin`/(?<=^\p{Lu}{1,4}-?\d{2}) (?=\p{L})/u`;

/** «Ordförande Anna Ek Kassör Bo Alm»: two columns of offices with their names. */
function columnsOf(entry: string, roles: Roles): string[] {
  const words = entry.split(' ');
  if (!roles.isRole(words[0] as string)) return [entry];
  const isOfficeOfName = (word: string, i: number) =>
    NAME_WORD.test(word) &&
    roles.isRole(word) &&
    startsWithName(words.slice(i + 1, i + 1 + MOST_NAME_WORDS).join(' '));
  const starts = [0];
  for (const [i, word] of words.entries())
    if (i - (starts.at(-1) as number) > FEWEST_BEFORE && isOfficeOfName(word, i)) starts.push(i);
  return starts.map((start, i) => words.slice(start, starts[i + 1]).join(' '));
}

/** An office and a name stand before the next office; a name is told by so many words. */
const FEWEST_BEFORE = 2;
const MOST_NAME_WORDS = 8;

/** In a row of its own, «Anna Ek, Alnö», a single word after a full name tells where the person is from. */
function notesToTheirNames([first, ...more]: readonly Entry[]): Entry[] {
  return first ? [first, ...(isFullName(first) ? more.map(asNote) : more)] : [];
}

const asNote = (entry: Entry): Entry =>
  entry.kind === 'people' && entry.people.length === 1 && !/\s/.test(entry.people[0]?.namn ?? '')
    ? { kind: 'other', text: entry.text }
    : entry;

/** In a row of two columns, «Anna Ek, ordförande Bo Alm», the office belongs to the name before it. */
function rolesToTheirNames(row: readonly Entry[]): Entry[] {
  const entries = [...row];
  for (const [i, entry] of entries.entries()) {
    const before = entries[i - 1];
    const [first] = entry.kind === 'people' && entry.isRoleFirst ? entry.people : [];
    const [last] = before?.kind === 'people' ? before.people.slice(-1) : [];
    if (
      !first?.roll ||
      !last ||
      last.roll !== undefined ||
      before?.kind !== 'people' ||
      entry.kind !== 'people'
    )
      continue;
    const { roll, ...rest } = first;
    entries[i - 1] = { ...before, people: [...before.people.slice(0, -1), { ...last, roll }] };
    entries[i] = { ...entry, people: [rest, ...entry.people.slice(1)] };
  }
  return entries;
}

/** A person as one row of a list tells. */
interface Told {
  person: Person;
  isAbsent?: boolean;
}

/** People with the offices and notes that stand before or after them. */
function gather(rows: readonly (readonly Entry[])[], roles: Roles): { people: Told[]; rest: string[] } {
  const listed = amidFullNames(rows.flat());
  const users = usersAsPeople(rows);
  const entries = users ?? listed;
  const small = entries.filter((entry) => entry.kind === 'people' && isSmall(entry.people[0]));
  const areNicknames = users !== undefined || (small.length > 1 && small.length * 2 > entries.length);
  const people: Told[] = [];
  const rest: string[] = [];
  let office: string | undefined;
  const areOver = officesStandOver(rows);
  for (const entry of entries) {
    const last = people.at(-1);
    if (entry.kind === 'people' && (areNicknames || !isSmall(entry.people[0]))) {
      const [first, ...others] = entry.people;
      const person = { ...(first as Person), ...(office && { roll: roles.fullForm(office) }) };
      for (const one of [person, ...others])
        people.push({ person: one, ...(entry.isAbsent && { isAbsent: true }) });
      office = undefined;
    } else if (last && entry.kind === 'mark') last.isAbsent = entry.isAbsent;
    else if (last && !(areOver && entry.kind === 'role')) annotate(last.person, entry, roles);
    else if (entry.kind === 'role') office = tidy(entry.text);
    else rest.push(entry.text);
  }
  return { people, rest: office ? [...rest, office] : rest };
}

/** Amid full names one word names nobody: «HRC», where somebody comes from, or «enhetschef Ekgården» after a name, what somebody is. */
function amidFullNames(entries: readonly Entry[]): readonly Entry[] {
  const people = entries.filter(({ kind }) => kind === 'people');
  if (people.filter(isFullName).length * 2 <= people.length) return entries;
  return entries.map((entry, i) => {
    const before = entries[i - 1];
    if (ACRONYM.test(entry.text)) return { kind: 'other', text: entry.text };
    const isOffice = before && isFullName(before) && beginsSmall(entry.text) && isRoleOfOne(entry);
    return isOffice ? { kind: 'role', text: entry.text } : entry;
  });
}
const ACRONYM = latin`/^\p{Lu}{2,6}$/u`;

/** «enhetschef Ekgården»: an office and one word. */
const isRoleOfOne = (entry: Entry): boolean =>
  entry.kind === 'people' && entry.isRoleFirst && entry.people.length === 1 && !isFullName(entry);

/** A word without a capital after a person tells something of that person: «Anna Ek, lärare». */
const isSmall = (person: Person | undefined): boolean => beginsSmall(person?.namn ?? '');

function annotate(person: Person, entry: Entry, roles: Roles): void {
  const { kind, text: words } = entry;
  if (kind === 'role' && entry.party) person.grupp ??= singleLetter(entry.party);
  const isOffice = kind === 'role' || roles.isRole(words) || !/\d|§/.test(words);
  if (isOffice && person.roll === undefined) person.roll = roles.fullForm(words);
  else person.anmarkning = [person.anmarkning, words].filter(Boolean).join('; ');
}

/** The person with what the list says of all in it; what is said of the one alone goes before. */
function listed({ person, isAbsent }: Told, defaults: ListDefaults, isFirst: boolean): Listed {
  const { namn } = person;
  const roll = person.roll ?? (isFirst ? defaults.office : undefined) ?? defaults.role;
  const grupp = defaults.group ?? person.grupp;
  const party = grupp === person.grupp ? undefined : person.grupp;
  const note = [party, person.anmarkning].filter(Boolean).join('; ');
  return {
    person: {
      namn,
      ...(grupp && { grupp }),
      ...(roll && { roll }),
      ...(note && { anmarkning: note }),
    },
    isAbsent: isAbsent ?? defaults.isAbsent ?? false,
  };
}
