/** Whether a line goes on a list of people that began above it. */
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { isClassRow, withClassApart } from '../persons/classes.ts';
import { LONGEST_ROW, listingOf, MOST_ENTRY_WORDS } from '../persons/listing.ts';
import { isFullName, readEntry } from '../persons/person.ts';
import { NAME_WORD, startsWithName, withNamesMended } from '../persons/person-name.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';
import { withBesideMended } from './beside-names.ts';
import { isRowOfParties, isRowUnderGroup } from './name-rows.ts';
import { GROUP, isRowOfGroup } from './people-groups.ts';
import { namesApart, rowsOfOne, withPeopleApart } from './run-on-rows.ts';
import { isSurnameRow } from './surname-rows.ts';

/** An entry with its office is a short line. */
const LONGEST_ENTRY = 90;

/** Whether a line could be an entry, or a row of entries. */
export function couldBeListed(line: string, vocabulary: Vocabulary): boolean {
  const { knowledge } = vocabulary;
  const text = withClassApart(withBesideMended(line.replace(BEHIND_PARTY, ''), vocabulary), knowledge);
  if (text.length > LONGEST_ROW || /[!?:]$/.test(text)) return false;
  const rows = rowsOfOne(text, knowledge);
  if (rows.length > 1 && text.includes(';')) return true;
  const people = rows.flatMap((row) => withPeopleApart(row, knowledge).split(';'));
  if (people.length > text.split(';').length) return people.every((one) => couldBeListed(one, vocabulary));
  const roles = rolesOf(knowledge);
  const names = namesIn(text, vocabulary);
  const pieces = names
    .split(listingOf(knowledge).separator)
    .map(squash)
    .flatMap((piece) => namesApart(piece, roles));
  return isRow(text, names, pieces, roles) || isEntry(text, names, pieces, vocabulary);
}

/** «Anna Ek (S), ers. för Bo Alm (S):»: a speck behind the last party. */
const BEHIND_PARTY = latin`/(?<=\(\p{L}{1,4}\)) ?[:;!?]$/u`;

/** The row without the words over a group, notes in brackets and the like. */
const namesIn = (text: string, { knowledge }: Vocabulary): string =>
  listingOf(knowledge).withoutCouples(
    withNamesMended(text)
      .replace(GROUP, '')
      .replace(/\([^)]*\)/g, ' '),
  );

/** Several names, or one with its office. */
function isRow(text: string, names: string, pieces: readonly string[], roles: Roles): boolean {
  if (pieces.length > 1 && pieces.every((piece) => startsWithName(piece) || isNamed(piece, roles)))
    return true;
  if (isRowOfParties(text, pieces) || isRowUnderGroup(text, pieces)) return true;
  if (isClassRow(names, pieces) || isRowOfGroup(text, pieces)) return true;
  // «Karl-Erik-Ek, vice ordf.»: OCR joined the names.
  const isParted = pieces.length === 2 && text.includes(',');
  return isParted && NAME_WORD.test(pieces[0] as string) && roles.isRole(pieces[1] as string);
}

/** A person, an office, a mark of attendance, or the words over columns. */
function isEntry(text: string, names: string, pieces: readonly string[], { knowledge }: Vocabulary): boolean {
  const isSentence = text.endsWith('.') && text.split(' ').length > MOST_ENTRY_WORDS;
  if (text.length > LONGEST_ENTRY || isSentence) return false;
  if (listingOf(knowledge).goesOn(names.replace(STAY, '')) || REMARK.test(text)) return true;
  const [first = ''] = pieces.flatMap((piece) => piece.split(/ [-–—] /));
  const roles = rolesOf(knowledge);
  if (isSurnameRow(text, roles) || isOfColumn(pieces, roles)) return true;
  const entry = readEntry(first, roles);
  if (entry.kind === 'people') return isFullName(entry);
  return entry.kind === 'role' || entry.kind === 'mark' || roles.isHeader(text);
}

/** «(kl. 10.05)», «§§ 80–81», «§§» over «80–81» under or beside a name: when somebody was there. */
const REMARK = /^(?:\(\D{0,20}\d[^()]{0,20}\)|§§(?: ?\d[\d ,–-]*)?|\d{1,4}[–-]\d{1,4})$/;

/** «§ 17 och kassör Bo Alm» under «…, handläggare Anna Ek»: when she was there, and the next one. */
const STAY = /^§{1,2} ?\d[\d ,–-]{0,20}(?=\s)/;

/** «SACO, professor»: what a person is, in a column of its own. */
const isOfColumn = (pieces: readonly string[], { isRole, isParty }: Roles): boolean =>
  pieces.length > 1 && pieces.some(isRole) && pieces.every((piece) => isRole(piece) || isParty(piece));

/** «… att kassören Bo Alm har avlidit. En tyst minut hölls»: of such sentences a paragraph is made, and no list. */
const TOLD = latin`/\p{Ll}{3}\. \p{Lu}\p{Ll}* \p{Ll}/u`;

/** Whether a piece of a row is an office with a name after it. */
function isNamed(piece: string, roles: Roles): boolean {
  if (TOLD.test(piece)) return false;
  const entry = readEntry(piece, roles);
  return entry.kind === 'people' && entry.isRoleFirst && isFullName(entry);
}
