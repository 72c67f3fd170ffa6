/**
 * Who signed: `Vid protokollet Anna Ek`, an office over or under a name, `Anna Ek, sekreterare`, names and offices in columns.
 * Such lines end the minutes, or stand on their front page.
 */
import type { RootContent } from 'mdast';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Ledger } from './ledger.ts';
import type { Signature } from './minutes.ts';
import { type Passage, passageOf, type TextLine, valueLines } from './passages.ts';
import { looksLikeName, type Roles, rolesOf } from './person.ts';
import { isFiller, whenOf } from './when.ts';
import { squash, tidy } from './words.ts';

/** What one line of a signature says. */
type Mark =
  | { readonly kind: 'name'; readonly name: string; readonly line: TextLine }
  | { readonly kind: 'role'; readonly role: string; readonly line: TextLine; readonly isLabel: boolean }
  | { readonly kind: 'both'; readonly name: string; readonly role: string; readonly line: TextLine }
  | { readonly kind: 'other'; readonly line: TextLine };

/** No block of signatures has more passages than this. */
const MOST_PASSAGES = 60;

/** Parts the signatures at the end of some nodes from what stands before them. */
export function splitSignatures(
  nodes: readonly RootContent[],
  vocabulary: Vocabulary,
): { content: readonly RootContent[]; signing: readonly Passage[] } {
  const roles = rolesOf(vocabulary.knowledge);
  let from = nodes.length;
  let evidence = nodes.length;
  while (from > 0 && nodes.length - from < MOST_PASSAGES) {
    const marks = marksOf(passageOf(nodes[from - 1] as RootContent), roles, vocabulary);
    if (!marks) break;
    from--;
    if (marks.some((mark) => mark.kind === 'role' || mark.kind === 'both')) evidence = from;
  }
  const before = nodes[evidence - 1];
  const startsWithName =
    evidence > from && before && marksOf(passageOf(before), roles, vocabulary)?.at(-1)?.kind === 'name';
  const start = startsWithName && isUnder(nodes, evidence, roles, vocabulary) ? evidence - 1 : evidence;
  return { content: nodes.slice(0, start), signing: nodes.slice(start).map(passageOf) };
}

/** Whether offices stand under the names: as many marks, the last one an office. */
function isUnder(
  nodes: readonly RootContent[],
  evidence: number,
  roles: Roles,
  vocabulary: Vocabulary,
): boolean {
  const marks = nodes.slice(evidence).flatMap((node) => marksOf(passageOf(node), roles, vocabulary) ?? []);
  return marks.at(-1)?.kind === 'role' && marks[0]?.kind === 'role' && !marks[0].isLabel;
}

/** Whether all that stands in a passage is names and offices. */
export const isSignature = (passage: Passage, vocabulary: Vocabulary): boolean =>
  marksOf(passage, rolesOf(vocabulary.knowledge), vocabulary) !== undefined;

/** The marks of a passage, or undefined if it is no signature. */
function marksOf(passage: Passage, roles: Roles, vocabulary: Vocabulary): Mark[] | undefined {
  const { node, label, text } = passage;
  if (node.type === 'heading' || node.type === 'table' || text.length > 400) return undefined;
  if (label?.field === 'signatur' || label?.field === 'underskrifter' || label?.field === 'person') {
    return labelled(passage, roles);
  }
  if (label) return undefined;
  const marks = passage.lines.flatMap((line) => lineMarks(line, roles));
  const isAll = marks.every((mark) => mark.kind !== 'other' || isDateOnly(mark.line.text, vocabulary));
  return isAll && marks.length > 0 ? marks : undefined;
}

const isDateOnly = (text: string, { knowledge }: Vocabulary): boolean => {
  const { dates, before, after } = whenOf(text, knowledge);
  return dates.length > 0 && isFiller(before, knowledge) && isFiller(after, knowledge);
};

function labelled(passage: Passage, roles: Roles): Mark[] {
  const [first] = passage.lines;
  const { label } = passage;
  const marks = valueLines(passage).flatMap((line) => lineMarks(line, roles));
  if (!label || !first || label.field === 'underskrifter') return marks;
  const role = label.field === 'person' ? label.printed : (label.role ?? label.printed);
  return [{ kind: 'role', role, line: first, isLabel: true }, ...marks.map(asName)];
}

/** After a label, what is no office is a name, however short: «Vid protokollet: Kim». */
const asName = (mark: Mark): Mark =>
  mark.kind === 'other' && mark.line.text.length < 60
    ? { kind: 'name', name: nameOnly(mark.line.text), line: mark.line }
    : mark;

/** The marks of a line; columns (two blanks or more, dots, underscores) are marks of their own. */
function lineMarks(line: TextLine, roles: Roles): Mark[] {
  const cells = line.text
    .split(/\s{2,}|\t|[._…]{3,}|\s\|\s/)
    .map((cell) => tidy(cell))
    .filter((cell) => /\p{L}/u.test(cell));
  return cells.map((cell) => cellMark(cell, line, roles));
}

function cellMark(cell: string, line: TextLine, roles: Roles): Mark {
  const text = cell.replace(/[\s.:,]+$/, '');
  if (roles.isRole(text)) return { kind: 'role', role: squash(text), line, isLabel: false };
  const [, first = '', second = ''] = /^(.*?)(?:,|\s[-–—]|:)\s+(.*)$/s.exec(text) ?? [];
  if (looksLikeName(nameOnly(first)) && roles.isRole(second))
    return { kind: 'both', name: nameOnly(first), role: squash(second), line };
  if (roles.isRole(first) && looksLikeName(nameOnly(second)))
    return { kind: 'both', name: nameOnly(second), role: squash(first), line };
  const inBrackets = /^(.*?)\s*\(([^)]*)\)$/s.exec(text);
  if (inBrackets && looksLikeName(inBrackets[1] as string) && roles.isRole(inBrackets[2] as string)) {
    return { kind: 'both', name: nameOnly(text), role: squash(inBrackets[2] as string), line };
  }
  return looksLikeName(nameOnly(text))
    ? { kind: 'name', name: nameOnly(text), line }
    : { kind: 'other', line };
}

/** A name without what stands in brackets or quotes after it. */
const nameOnly = (text: string): string =>
  tidy(squash(text.replace(/\([^)]*\)?|["“”«][^"“”»]*["“”»]/g, ' ')));

/** The signatures in the passages. An office without a name is a field that was left blank. */
export function readSignatures(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  ledger: Ledger,
): Signature[] {
  const roles = rolesOf(vocabulary.knowledge);
  const marks = passages.flatMap((passage) => {
    const found = marksOf(passage, roles, vocabulary);
    if (found) ledger.note('/signaturer', passage.span);
    else ledger.leave(passage.text, passage.span);
    return found ?? [];
  });
  const isNameFirst = marks[0]?.kind === 'name' && marks[1]?.kind === 'role' && !marks[1].isLabel;
  const signatures = once(isNameFirst ? namesFirst(marks) : rolesFirst(marks));
  for (const mark of marks) if (mark.kind === 'other') ledger.leave(mark.line.text, mark.line.span);
  return signatures;
}

/** A name alone that has signed in an office before says nothing new. */
const once = (signatures: readonly Signature[]): Signature[] =>
  signatures.filter(
    ({ roll, namn }, i) => roll !== undefined || signatures.findIndex((other) => other.namn === namn) === i,
  );

function rolesFirst(marks: readonly Mark[]): Signature[] {
  const signatures: Signature[] = [];
  const waiting: string[] = [];
  for (const mark of marks) {
    if (mark.kind === 'role') waiting.push(mark.role);
    else if (mark.kind === 'name') signatures.push({ ...roleOf(waiting.shift()), namn: mark.name });
    else if (mark.kind === 'both') signatures.push({ roll: mark.role, namn: mark.name });
  }
  return [...signatures, ...waiting.map((roll) => ({ roll }))];
}

function namesFirst(marks: readonly Mark[]): Signature[] {
  const signatures: Signature[] = [];
  const waiting: string[] = [];
  for (const mark of marks) {
    if (mark.kind === 'name') waiting.push(mark.name);
    else if (mark.kind === 'role') signatures.push({ roll: mark.role, ...nameOf(waiting.shift()) });
    else if (mark.kind === 'both') signatures.push({ roll: mark.role, namn: mark.name });
  }
  return [...signatures, ...waiting.map((namn) => ({ namn }))];
}

const roleOf = (roll: string | undefined): Signature => (roll === undefined ? {} : { roll });
const nameOf = (namn: string | undefined): Signature => (namn === undefined ? {} : { namn });
