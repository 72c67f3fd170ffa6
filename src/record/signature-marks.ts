/** What single lines of a block of signatures say: a name, an office, both, or neither. */
import type { Vocabulary } from '../parse/vocabulary.ts';
import { type Passage, type TextLine, valueLines } from './passages.ts';
import { looksLikeName, type Roles, rolesOf } from './person.ts';
import { isFiller, whenOf } from './when.ts';
import { squash, tidy } from './words.ts';

/** What one line, or one column of a line, says. */
export type Mark =
  | { readonly kind: 'name'; readonly name: string; readonly line: TextLine }
  | { readonly kind: 'role'; readonly role: string; readonly line: TextLine; readonly isLabel: boolean }
  | { readonly kind: 'both'; readonly name: string; readonly role: string; readonly line: TextLine }
  | { readonly kind: 'other'; readonly line: TextLine };

/** Longer passages are no signatures, longer values no names. */
const LONGEST = 400;
const LONGEST_NAME = 60;

/**
 * The marks of a passage, or undefined if it is no signature. On a form (under «Underskrifter») an office may stand before a name
 * with nothing between; elsewhere such a line tells who was elected, not who signed.
 */
export function marksOf(
  passage: Passage,
  vocabulary: Vocabulary,
  isForm: boolean,
): readonly Mark[] | undefined {
  const { node, label, text, lines } = passage;
  if (node.type === 'heading' || node.type === 'table' || text.length > LONGEST) return undefined;
  const roles = rolesOf(vocabulary.knowledge);
  if (label) return labelledMarks(passage, roles, isForm);
  const marks = lines.flatMap((line) => lineMarks(line, roles, isForm));
  const isAll = marks.every((mark) => mark.kind !== 'other' || isDateOnly(mark.line.text, vocabulary));
  return isAll && marks.length > 0 ? marks : undefined;
}

function isDateOnly(text: string, { knowledge }: Vocabulary): boolean {
  const { dates, before, after } = whenOf(text, knowledge);
  return dates.length > 0 && isFiller(before, knowledge) && isFiller(after, knowledge);
}

function labelledMarks(passage: Passage, roles: Roles, isForm: boolean): Mark[] | undefined {
  const { label, lines } = passage;
  const [line] = lines;
  if (!label || !line) return undefined;
  if (label.field === 'underskrifter')
    return valueLines(passage).flatMap((value) => lineMarks(value, roles, true));
  if (label.field !== 'signatur' && label.field !== 'person') return undefined;
  const role = label.field === 'person' ? label.printed : (label.role ?? label.printed);
  const values = valueLines(passage).flatMap((value) => lineMarks(value, roles, isForm));
  return [{ kind: 'role', role, line, isLabel: true }, ...values.map(asName)];
}

/** After a label, what is no office is a name, however short: «Vid protokollet: Kim». */
const asName = (mark: Mark): Mark =>
  mark.kind === 'other' && mark.line.text.length < LONGEST_NAME
    ? { kind: 'name', name: nameOnly(mark.line.text), line: mark.line }
    : mark;

/** The marks of a line; columns (two blanks or more, dots, underscores) are marks of their own. */
function lineMarks(line: TextLine, roles: Roles, isForm: boolean): Mark[] {
  const cells = line.text.split(/\s{2,}|\t|[._…]{3,}|\s\|\s/).map(tidy);
  return cells.filter((cell) => /\p{L}/u.test(cell)).map((cell) => cellMark(cell, line, roles, isForm));
}

function cellMark(cell: string, line: TextLine, roles: Roles, isForm: boolean): Mark {
  const text = cell.replace(/[\s.:,]+$/, '');
  if (roles.isRole(text)) return { kind: 'role', role: squash(text), line, isLabel: false };
  for (const [first, second] of pairs(text, isForm)) {
    if (looksLikeName(nameOnly(first)) && roles.isRole(second)) return both(first, second, line);
    if (roles.isRole(first) && looksLikeName(nameOnly(second))) return both(second, first, line);
  }
  const name = nameOnly(text);
  return looksLikeName(name) ? { kind: 'name', name, line } : { kind: 'other', line };
}

/** Ways to part a name from an office: comma, dash or colon; brackets; on a form before a capital. */
function pairs(text: string, isForm: boolean): [string, string][] {
  const ways = [/^(.*?)(?:,|\s[-–—]|:)\s+(.*)$/s, /^(.*?)\s*\(([^)]*)\)$/s];
  const onForm = /^(\p{L}[\p{Ll}/.-]*(?: \p{Ll}[\p{Ll}.-]*){0,3}) (\p{Lu}.*)$/su;
  return [...ways, ...(isForm ? [onForm] : [])].flatMap((way) => {
    const [, first, second] = way.exec(text) ?? [];
    return first && second ? [[first, second] as [string, string]] : [];
  });
}

const both = (name: string, role: string, line: TextLine): Mark => ({
  kind: 'both',
  name: nameOnly(name),
  role: squash(role),
  line,
});

/** A name without what stands in brackets or quotes after it. */
const nameOnly = (text: string): string =>
  tidy(squash(text.replace(/\([^)]*\)?|["“”«][^"“”»]*["“”»]/g, ' ')));
