/** Labels of people with their names: who was there, who was not, who held an office. */
import type { Span } from '../../document.ts';
import type { LabelMatch } from '../../parse/index.ts';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { readExceptions } from '../attendance/exceptions.ts';
import { hasOtherColumn } from '../attendance/marked-rows.ts';
import { referencesApart } from '../attendance/name-rows.ts';
import { officesOver } from '../attendance/offices-over.ts';
import { readPeople } from '../attendance/people.ts';
import { readPeopleTable } from '../attendance/people-table.ts';
import { addPerson, type HeadReader } from '../head-state.ts';
import { withoutParagraphs } from '../paragraphs.ts';
import { type Passage, type TextLine, valueLines } from '../passages.ts';
import { isWritingLine } from '../signatures/drawn.ts';
import { beginsPlace, placeOf } from '../when/when.ts';

/** A label with its value. */
export interface FieldValue {
  readonly label: LabelMatch;
  readonly passage: Passage;
  readonly lines: readonly TextLine[];
  readonly below: readonly Passage[];
  /** The lines as one text. */
  readonly text: string;
  /** Label and value in the source. */
  readonly span: Span;
  /** Label and value as one passage. */
  readonly whole: Passage;
}

/** How much a label speaks for a name or place. */
export const LABELLED_CLAIM = 9000;

/** Reads a label of people with its names. */
export function readPeopleField(value: FieldValue, reader: HeadReader): void {
  const { label, passage, below, span } = value;
  if (label.field === 'narvarande' && readExceptions(value, reader)) return;
  const { role, group, field } = label;
  const isTable = hasOtherColumn(label.printed, reader.vocabulary.knowledge);
  const own = ownLines(value, reader);
  const paired = isLabelOnly(passage) && officesOver(label, own, reader.vocabulary);
  const defaults = {
    ...(role && !paired && { role }),
    ...(group && { group }),
    isAbsent: field === 'franvarande',
    isTable,
  };
  const tables = below.flatMap(({ node }) => (node.type === 'table' ? [node] : []));
  const { references, entries } = referencesApart(paired || own, reader.vocabulary);
  const { people: read, rest } = readPeople(entries, defaults, reader.vocabulary);
  const odd = [...references, ...rest];
  const inTables = tables.flatMap((table) => readPeopleTable(table, defaults, reader.vocabulary));
  reader.head.isUnderNotice ||= reader.head.anslag.length > 0 && reader.head.deltagare.size === 0;
  for (const { person, isAbsent } of [...read, ...inTables]) {
    addPerson(reader.head[isAbsent ? 'franvarande' : 'deltagare'], person);
  }
  reader.ledger.note(field === 'franvarande' ? '/franvarande' : '/deltagare', span);
  if (own.length === 0 && tables.length === 0 && field === 'narvarande') claimForm(value, reader);
  if (odd.length > 0) reader.ledger.leave(`${label.printed}: ${odd.join(', ')}`, span);
}

/** «Via Teams» over no names: how the meeting was held, which is the place where no other is named. */
function claimForm({ label, whole }: FieldValue, { head, vocabulary }: HeadReader): void {
  const { knowledge } = vocabulary;
  if (!beginsPlace(label.printed, knowledge)) return;
  const text = placeOf(label.printed, knowledge);
  head.claims.push({ field: 'plats', text, weight: LABELLED_CLAIM - 1, passage: whole });
}

/** The lines of a list of people that stand in no table. */
function ownLines({ label, passage, below, span }: FieldValue, reader: HeadReader): TextLine[] {
  const listed = below.filter(({ node }) => node.type !== 'table');
  const lines = [...valueLines(passage), ...listed.flatMap((next) => next.lines)];
  if (label.field !== 'person') return lines;
  return lines
    .map((line) => withoutParagraphs(line, span, reader))
    .filter(({ text }) => !isWritingLine(text));
}
