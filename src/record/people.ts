/**
 * Lists of people: on one line, wrapped over lines (a line end may fall inside a name), one a line, with groups and offices
 * between them (`Styrgruppen: …`, `ordförande`).
 */
import { labelAt } from '../parse/labels.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Person } from './minutes.ts';
import type { TextLine } from './passages.ts';
import { type Entry, looksLikeName, type Roles, readEntry, rolesOf } from './person.ts';
import { squash, tidy } from './words.ts';

/** What the list says of all in it. */
export interface ListDefaults {
  readonly role?: string;
  readonly group?: string;
  /** The office of the first alone. */
  readonly office?: string;
  readonly isAbsent?: boolean;
}

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
  lines: readonly TextLine[],
  defaults: ListDefaults,
  vocabulary: Vocabulary,
): PeopleList {
  const lists = groupsOf(lines, defaults, vocabulary).map(({ text, group }) => {
    const { people, rest } = gather(entriesOf(text, vocabulary), rolesOf(vocabulary.knowledge));
    return { people: people.map((person, i) => listed(person, group, i === 0)), rest };
  });
  return { people: lists.flatMap(({ people }) => people), rest: lists.flatMap(({ rest }) => rest) };
}

interface Group {
  readonly text: string;
  readonly group: ListDefaults;
}

/** Words with a colon before the names of a group, at the head of a line or after a full stop or comma. */
const GROUP = /(?:^|[.,;] )(\p{Lu}[\p{L}/&]*(?: [\p{L}/&]+){0,4}) ?: ?/u;

/** The parts of a list by the groups that it names; each is one text, with line ends only where they part people. */
function groupsOf(lines: readonly TextLine[], defaults: ListDefaults, vocabulary: Vocabulary): Group[] {
  const groups: { lines: string[]; group: ListDefaults }[] = [{ lines: [], group: defaults }];
  for (const { text } of lines) {
    let rest = text;
    for (let match = GROUP.exec(rest); match; match = GROUP.exec(rest)) {
      groups.at(-1)?.lines.push(rest.slice(0, match.index));
      groups.push({ lines: [], group: groupAfter(match[1] as string, defaults, vocabulary) });
      rest = rest.slice(match.index + match[0].length);
    }
    groups.at(-1)?.lines.push(rest);
  }
  return groups.map(({ lines: parts, group }) => {
    const filled = parts.filter((part) => part.trim());
    return { text: filled.join(isWrapped(filled) ? ' ' : '\n'), group };
  });
}

function groupAfter(words: string, defaults: ListDefaults, vocabulary: Vocabulary): ListDefaults {
  const label = labelAt(`${words}:`, vocabulary);
  if (label?.field === 'franvarande') return { isAbsent: true };
  if (label?.field === 'person') return { ...defaults, office: words };
  if (label?.role !== undefined) return { role: label.role };
  if (label?.field === 'narvarande') return label.group === undefined ? {} : { group: label.group };
  return rolesOf(vocabulary.knowledge).isRole(words)
    ? { ...defaults, role: words }
    : { ...defaults, group: words };
}

/** Whether line ends stand within a running list, and do not part people: some line goes on or begins amid a name. */
function isWrapped(lines: readonly string[]): boolean {
  const pieces = lines.map((line) =>
    line
      .replace(/\([^()]*\)?/g, ' ')
      .split(/[,;]/)
      .map(squash),
  );
  const names = pieces.flat().filter(looksLikeName).length;
  const isEach = pieces.every(([first = '']) => looksLikeName(first));
  const isOpen = lines.slice(0, -1).some((line) => line.endsWith(','));
  return isOpen || (pieces.flat().length > lines.length && (!isEach || names > lines.length));
}

/** The entries of a list: between commas, `och`, line ends, and after a party in brackets where a new name begins. */
function entriesOf(text: string, { knowledge }: Vocabulary): string[] {
  const ands = knowledge.phrases.listWords.join('|');
  const separator = new RegExp(
    String.raw`[,;\n](?![^()]{0,60}\))|\s(?:${ands})\s(?=\p{L})|(?<=\(\p{Lu}{1,4}\)) (?=\p{Lu}\p{Ll})`,
    'u',
  );
  return text
    .split(separator)
    .map(squash)
    .filter((entry) => /[\p{L}\p{N}]/u.test(entry));
}

/** People with the offices and notes that stand before or after them. */
function gather(texts: readonly string[], roles: Roles): { people: Person[]; rest: string[] } {
  const entries = texts.map((text) => readEntry(text, roles));
  const small = entries.filter((entry) => entry.kind === 'person' && isSmall(entry.person));
  const areNicknames = small.length > 1 && small.length * 2 > entries.length;
  const people: Person[] = [];
  const rest: string[] = [];
  let office: string | undefined;
  for (const entry of entries) {
    const last = people.at(-1);
    if (entry.kind === 'person' && (areNicknames || !isSmall(entry.person))) {
      people.push({ ...entry.person, ...(office && { roll: office }) });
      office = undefined;
    } else if (last) annotate(last, entry, roles);
    else if (entry.kind === 'role') office = tidy(entry.text);
    else rest.push(entry.kind === 'other' ? entry.text : nameAndNote(entry.person));
  }
  return { people, rest: office ? [...rest, office] : rest };
}

const nameAndNote = ({ namn, anmarkning }: Person): string => [namn, anmarkning].filter(Boolean).join(' ');

/** A word without a capital after a person tells something of that person: «Anna Ek, lärare». */
const isSmall = (person: Person): boolean => /^\p{Ll}/u.test(person.namn);

function annotate(person: Person, entry: Entry, roles: Roles): void {
  const words = entry.kind === 'person' ? nameAndNote(entry.person) : entry.text;
  const isOffice = entry.kind === 'role' || roles.isRole(words) || !/\d|§/.test(words);
  if (isOffice && person.roll === undefined) person.roll = words;
  else person.anmarkning = [person.anmarkning, words].filter(Boolean).join('; ');
}

/** The person with what the list says of all in it; the list's role becomes the group of one with an office of their own. */
function listed(person: Person, defaults: ListDefaults, isFirst: boolean): Listed {
  const { namn, parti, anmarkning } = person;
  const own = person.roll ?? (isFirst ? defaults.office : undefined);
  const roll = own ?? defaults.role;
  const grupp = defaults.group ?? (own === undefined ? undefined : defaults.role);
  return {
    person: {
      namn,
      ...(parti && { parti }),
      ...(grupp && { grupp }),
      ...(roll && { roll }),
      ...(anmarkning && { anmarkning }),
    },
    isAbsent: defaults.isAbsent ?? false,
  };
}

/** Whether a line could be an entry of a list that began above it. */
export function couldBeListed(text: string, { knowledge }: Vocabulary): boolean {
  if (text.length > 90 || /[.!?:]$/.test(text)) return false;
  const names = text.replace(GROUP, '').replace(/\([^)]*\)/g, ' ');
  const [first = ''] = names.split(/,| [-–—] |\s(?:och|samt)\s/);
  const entry = readEntry(first, rolesOf(knowledge));
  return entry.kind === 'role' || (entry.kind === 'person' && looksLikeName(entry.person.namn));
}
