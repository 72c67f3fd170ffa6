/** The lists of people under labels in the head: who was there, who was not, and who held an office. */
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { readExceptions } from '../attendance/exceptions.ts';
import { hasOtherColumn } from '../attendance/marked-rows.ts';
import { referencesApart } from '../attendance/name-rows.ts';
import { officesOver } from '../attendance/offices-over.ts';
import { readPeople } from '../attendance/people.ts';
import { readPeopleTable } from '../attendance/people-table.ts';
import { addPerson, type HeadReader } from '../head-state.ts';
import { withoutParagraphs } from '../paragraphs.ts';
import { type TextLine, valueLines } from '../passages.ts';
import { isWritingLine } from '../signatures/drawn.ts';
import { beginsPlace, placeOf } from '../when/when.ts';
import { type FieldValue, LABELLED_CLAIM, type Reader } from './field-value.ts';

/** Reads such a list, in lines and tables; entries that are nobody are left over. */
export const people: Reader = (value, reader) => {
  const { label, passage, below, span } = value;
  const { head, ledger, vocabulary } = reader;
  if (label.field === 'narvarande' && readExceptions(value, reader)) return;
  const { role, group, field } = label;
  const own = ownLines(value, reader);
  const paired = isLabelOnly(passage) && officesOver(label, own, vocabulary);
  const defaults = {
    ...(role && !paired && { role }),
    ...(group && { group }),
    isAbsent: field === 'franvarande',
    isTable: hasOtherColumn(label.printed, vocabulary.knowledge),
  };
  const tables = below.flatMap(({ node }) => (node.type === 'table' ? [node] : []));
  const { references, entries } = referencesApart(paired || own, vocabulary);
  const { people: read, rest } = readPeople(entries, defaults, vocabulary);
  const inTables = tables.flatMap((table) => readPeopleTable(table, defaults, vocabulary));
  head.isUnderNotice ||= head.anslag.length > 0 && head.deltagare.size === 0;
  for (const { person, isAbsent } of [...read, ...inTables])
    addPerson(head[isAbsent ? 'franvarande' : 'deltagare'], person);
  ledger.note(field === 'franvarande' ? '/franvarande' : '/deltagare', span);
  if (own.length === 0 && tables.length === 0 && field === 'narvarande') claimForm(value, reader);
  const odd = [...references, ...rest];
  if (odd.length > 0) ledger.leave(`${label.printed}: ${odd.join(', ')}`, span);
};

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
