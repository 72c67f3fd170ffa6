/** Tables of people, as OCR tools write them in Markdown: a row each, with columns for name, office, party, presence. */
import type { Table } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { Person } from '../minutes.ts';
import { spanOf, textOf } from '../passages.ts';
import { readEntry } from '../persons/person.ts';
import { looksLikeName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';
import { couldBeListed } from './could-be-listed.ts';
import { type Listed, readPeople } from './people.ts';
import type { ListDefaults } from './people-groups.ts';

type Column = 'name' | 'role' | 'party' | 'group' | 'present' | 'absent';

/**
 * The people in the rows of a table. Without words over its columns, a row is a name with what else it says; but where rows
 * have several names, the table is a list in columns, and each cell is an entry.
 */
export function readPeopleTable(table: Table, defaults: ListDefaults, vocabulary: Vocabulary): Listed[] {
  const { knowledge } = vocabulary;
  const rows = table.children.map((row) => row.children.map((cell) => squash(textOf(cell))));
  const [header = [], ...rest] = rows;
  const columns = header.map((cell) => columnOf(cell, knowledge));
  if (columns.includes('name'))
    return rest.flatMap((row) => listedRow(row, columns, defaults, knowledge) ?? []);
  const isList = rows.some((row) => row.filter((cell) => couldBeListed(cell, vocabulary)).length > 1);
  if (!isList) return rows.flatMap((row) => listedRow(row, [], defaults, knowledge) ?? []);
  const lines = rows
    .flat()
    .filter(Boolean)
    .map((text) => ({ text, span: spanOf(table) }));
  return [...readPeople(lines, defaults, vocabulary).people];
}

function columnOf(cell: string, { columns }: Knowledge): Column | undefined {
  const names = ['name', 'role', 'party', 'group', 'present', 'absent'] as const;
  return names.find((column) => columns[column].some((word) => fold(word) === fold(cell)));
}

function listedRow(
  row: readonly string[],
  columns: readonly (Column | undefined)[],
  defaults: ListDefaults,
  knowledge: Knowledge,
): Listed | undefined {
  const cell = (column: Column) => row[columns.indexOf(column)] || undefined;
  const name = columns.includes('name') ? cell('name') : row.find(looksLikeName);
  const entry = name === undefined ? undefined : readEntry(name, rolesOf(knowledge));
  const [known] = entry?.kind === 'people' ? entry.people : [];
  if (!known) return undefined;
  const others = row.filter(
    (text, i) => text && text !== name && columns[i] === undefined && !isMark(text, knowledge),
  );
  const grupp = cell('group') ?? cell('party') ?? known.grupp ?? defaults.group;
  const roll =
    cell('role') ?? known.roll ?? (columns.length === 0 ? others.shift() : undefined) ?? defaults.role;
  const note = [known.anmarkning, ...others].filter(Boolean).join('; ');
  const person: Person = {
    namn: known.namn,
    ...(grupp && { grupp }),
    ...(roll && { roll }),
    ...(note && { anmarkning: note }),
  };
  return { person, isAbsent: isAbsent(row, columns, knowledge) ?? defaults.isAbsent ?? false };
}

function isAbsent(
  row: readonly string[],
  columns: readonly (Column | undefined)[],
  { columns: { yes, no } }: Knowledge,
): boolean | undefined {
  const has = (column: Column, marks: readonly string[]) =>
    columns.includes(column) && marks.includes((row[columns.indexOf(column)] ?? '').toLowerCase());
  if (has('present', no) || has('absent', yes)) return true;
  if (has('present', yes) || has('absent', no)) return false;
  return columns.includes('present') && row[columns.indexOf('present')] === '' ? true : undefined;
}

const isMark = (text: string, { columns: { yes, no } }: Knowledge): boolean =>
  [...yes, ...no].includes(text.toLowerCase());
