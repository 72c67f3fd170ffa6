/**
 * Lists of people in columns: the cells of one printed line as one row, so that «Ordförande     Anna Ek     Ja» is read as the
 * same words are without columns.
 */
import { groupsBy } from '../../groups.ts';
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import type { Passage } from '../passages.ts';
import { looksLikeName, NAME_WORD, startsWithName } from '../persons/person-name.ts';
import type { Roles } from '../persons/roles.ts';

/** A row, and how many passages it was made of. */
export interface Row {
  readonly passage: Passage;
  readonly count: number;
}

/** The passages as rows: cells of one line together, as long as none has a label other than an office. */
export function rowsOf(passages: readonly Passage[], roles: Roles): Row[] {
  const rows: Row[] = [];
  const beside = besideNames(passages);
  for (const passage of passages) {
    const last = rows.at(-1);
    const cell = beside.has(passage) ? asNote(passage, roles) : passage;
    if (last && (isBeside(last.passage, cell) || goesOn(last.passage, cell, roles)))
      rows[rows.length - 1] = joined(last, cell, roles);
    else rows.push({ passage, count: 1 });
  }
  return rows;
}

/** «Anna Ek tjänstgör för» over «Bo Alm (M)», «Anna Ek tjänstgör för Bo» over «Alm (M)»: for whom goes on under it. */
function goesOn({ text }: Passage, { text: next, lines, label }: Passage, roles: Roles): boolean {
  if (label || lines.length > 1 || !REST.test(next)) return false;
  const [word = '', last = ''] = text.trim().split(' ').slice(-2);
  return roles.breaksOff(text) || (roles.leadsOther(word) && NAME_WORD.test(last) && SURNAME.test(next));
}
const REST = latin`/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: \(\p{L}{1,4}\))?$/u`;
const SURNAME = latin`/^\S+ \(/u`;

/** The cells of a second column beside names: all if it is mostly of other things, as where people come from; else what tells when they came or left. */
function besideNames(passages: readonly Passage[]): ReadonlySet<Passage> {
  const seconds = passages.filter((passage, i) => {
    const before = passages[i - 1];
    return before !== undefined && isBeside(before, passage) && isName(before);
  });
  const isCommon = commonAmong(seconds);
  const names = seconds.filter((second) => isName(second) && !isCommon(second)).length;
  const areNotes =
    names * 2 < seconds.length && seconds.length >= (names > 0 ? FEWEST_MIXED : FEWEST_SECONDS);
  return new Set(areNotes ? seconds : seconds.filter(({ text }) => AT_NUMBER.test(text)));
}
/** «Gick vid 3.4», «Anlände kl 18.30» */
const AT_NUMBER = latin`/^\p{Lu}\p{Ll}+ \p{Ll}{1,12}\.? \d/u`;

/** So many cells beside names tell what their column holds; more where some look like names. */
const [FEWEST_SECONDS, FEWEST_MIXED] = [2, 3];

/** «Garnverket Region Väst» that several come from, or «Region» in several: no two people of a list have one name. */
function commonAmong(seconds: readonly Passage[]): (second: Passage) => boolean {
  const cells = groupsBy(seconds, ({ text }) => text);
  const words = groupsBy(seconds.flatMap(longWords), (word) => word);
  return (second) =>
    (cells.get(second.text)?.length ?? 0) > 1 ||
    longWords(second).some((word) => (words.get(word)?.length ?? 0) >= COMMON);
}
/** Each once. */
const longWords = ({ text }: Passage): string[] =>
  [...new Set(text.split(' '))].filter((word) => word.length >= LONG);
const LONG = 4;
const COMMON = 3;

const isName = ({ text }: Passage): boolean => isNameCell(text);

/** «Anna Ek (S)», «Anna Ek, ordförande». */
const isNameCell = (cell: string): boolean => looksLikeName(cell.replace(/\(.*\)/, '').replace(OFFICE, ''));
const OFFICE = latin`/, \p{Ll}.*$/su`;

/** «Ekby Ullspinneri (vice ordf.)», «Saco, Lärarna» in brackets, so that they are no part of a name. */
function asNote(passage: Passage, roles: Roles): Passage {
  const [, words = '', rest = ''] = /^([^()]*)(.*)$/s.exec(passage.text) ?? [];
  const [first = ''] = words.split(/[ ,]/);
  const isMark = [words, first].some((text) => roles.absence(text) !== undefined);
  const isKnown = roles.isRole(words) || roles.isParty(words.trim()) || isMark;
  const isNote = NAME_WORD.test(first) && !isKnown;
  return isNote ? { ...passage, text: `(${words.trim()}) ${rest}`.trim() } : passage;
}

const isCell = (passage: Passage): boolean => passage.lines.length === 1 && isUnlabelled(passage);

const isUnlabelled = ({ node, label }: Passage): boolean =>
  node.type === 'paragraph' && (label === undefined || label.field === 'person');

const isBeside = (before: Passage, after: Passage): boolean =>
  isUnlabelled(before) &&
  (isCell(after) || (isOfficeCell(after) && isName(before))) &&
  before.node.position !== undefined &&
  before.node.position.end.line === after.node.position?.start.line;

/** «Ersättare», «Ersättare Ekby», «anmält förhinder» beside a name tells of it, though the words stand over lists elsewhere. */
const isOfficeCell = ({ text, label }: Passage): boolean =>
  label !== undefined &&
  !text.includes(':') &&
  ((label.field === 'narvarande' && label.role !== undefined && !startsWithName(text.slice(label.end))) ||
    (label.field === 'franvarande' && isLabelOnly({ label, text })));

/** Two names side by side are two people. The row may end a paragraph of several. */
function joined({ passage, count }: Row, { text, span, node }: Passage, roles: Roles): Row {
  const last = passage.lines.at(-1)?.text ?? '';
  const added = `${areApart(last, text, roles) ? ',' : ''} ${text.trim()}`;
  const whole = { start: passage.span.start, end: span.end };
  const { label: _, ...rest } = passage;
  const position = node.position &&
    passage.node.position && { start: passage.node.position.start, end: node.position.end };
  return {
    passage: {
      ...rest,
      node: { ...passage.node, ...(position && { position }) },
      text: passage.text.trim() + added,
      lines: [...passage.lines.slice(0, -1), { text: last.trim() + added, span: whole }],
      span: whole,
    },
    count: count + 1,
  };
}

/** Whether what stands in the next column is somebody else, or is told of a name that has ended. */
function areApart(last: string, next: string, roles: Roles): boolean {
  // «Anna Ek, Bo Alm     Cia Dal»: the third of a row.
  const areNames = [last, last.slice(last.lastIndexOf(', ') + 2)].some(isNameCell) && isNameCell(next);
  // «s     Anna Ek     kd     Bo Alm»: a second person begins with the party as the first does.
  const areOfParties = [/^\S+(?= \S)/.exec(last)?.[0] ?? '', next].every((word) => isPartyCell(word, roles));
  // «Anna Ek Lund     tf chef för garnet»: the third word is of the name.
  const isLongName = isNameCell(last) && last.trim().split(' ').length > 2;
  return areNames || areOfParties || (isLongName && beginsSmall(next));
}

const isPartyCell = (word: string, roles: Roles): boolean => roles.isLetter(word) || SMALL_LETTERS.test(word);
const SMALL_LETTERS = latin`/^\p{Ll}{1,3}$/u`;
