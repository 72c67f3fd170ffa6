/** What single lines of a block of signatures say: a name, an office, both, or neither. */

import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { isAdjustment } from '../label-kinds.ts';
import { partParagraphs } from '../paragraphs.ts';
import { type Passage, type TextLine, valueLines } from '../passages.ts';
import { listingOf } from '../persons/listing.ts';
import { NAME_WORD, withBlanks, withWholeNames } from '../persons/person-name.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';
import { append, squash, tidy } from '../words.ts';
import { isWritingLine } from './drawn.ts';
import { pairs } from './name-and-office.ts';
import { isName, MOST_NAME_WORDS, nameOnly } from './sign-names.ts';
import { withoutParagraphs } from './signed-paragraphs.ts';
import { isDateOnly, withoutDay } from './signing-days.ts';
import { withoutSlashes } from './slashes.ts';

/** What one line, or one column of a line, says. */
export type Mark =
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly line: TextLine;
      /** Whether a slash before it says that it signs: «/Anna Ek». */
      readonly isSigned?: true;
    }
  | { readonly kind: 'role'; readonly role: string; readonly line: TextLine; readonly isLabel: boolean }
  | { readonly kind: 'both'; readonly name: string; readonly role: string; readonly line: TextLine }
  | { readonly kind: 'other'; readonly line: TextLine };

/** Longer passages are no signatures, longer values no names; columns hold so many words. */
const LONGEST = 400;
const LONGEST_NAME = 60;
const MOST_WORDS = 14;

/** The marks of a passage, or undefined if it is no signature. */
export function marksOf(passage: Passage, vocabulary: Vocabulary): readonly Mark[] | undefined {
  const { node, label, text, lines } = passage;
  if (node.type === 'heading' || node.type === 'table' || text.length > LONGEST) return undefined;
  const roles = rolesOf(vocabulary.knowledge);
  if (label) return labelledMarks(passage, roles, vocabulary);
  const marks: Mark[] = [];
  for (const line of lines) {
    const rest = withoutParagraphs(line.text, vocabulary);
    const dayless = withoutDay(rest, vocabulary);
    const text = roles.isSignLabel(dayless.replace(/[.:]$/, '')) ? dayless : rest;
    const found = rowOfNames(text, line, vocabulary) ?? lineMarks({ ...line, text }, roles);
    if (found.some((mark) => mark.kind === 'other') && !isDateOnly(line.text, vocabulary)) return undefined;
    append(marks, found);
  }
  return marks.length > 0 ? marks : undefined;
}

/** «Anna Ek, Bo Alm och Cia Dal», «/Kim och Bo»: several who sign. */
function rowOfNames(text: string, line: TextLine, { knowledge }: Vocabulary): Mark[] | undefined {
  const own = withoutSlashes(text);
  const signed = own === undefined ? {} : { isSigned: true as const };
  const names = (own ?? text).split(listingOf(knowledge).separator).map(tidy).flatMap(namesBetweenSlashes);
  const areNames = names.length > 1 && names.every((name) => isName(name) || (own && NAME_WORD.test(name)));
  return areNames
    ? names.map((name) => ({ kind: 'name', name: nameOnly(name), line, ...signed }))
    : undefined;
}

function labelledMarks(passage: Passage, roles: Roles, vocabulary: Vocabulary): Mark[] | undefined {
  const { label, lines } = passage;
  const [line] = lines;
  if (!label || !line) return undefined;
  const { and } = listingOf(vocabulary.knowledge);
  const values = valueLines(passage).flatMap((value): Mark[] => {
    if (isDateOnly(value.text, vocabulary)) return [];
    const text = value.text.replace(SPECK, '').replace(DAY_FIRST, '');
    const own = labelAt(text, vocabulary);
    // «Justerare: Rätt utdraget intygar:» at the foot of a page
    if (own?.field === 'sidkant' && own.end === text.length) return [];
    return own?.field === 'signatur' && own.end === text.length
      ? [{ kind: 'role', role: own.printed, line: value, isLabel: true }]
      : partParagraphs(own?.end === text.length || DAY_FIRST.test(value.text) ? text : value.text, vocabulary)
          .rest.split(and)
          .flatMap(namesBetweenSlashes)
          .flatMap((text) => beforeOffice(text, roles, vocabulary))
          .flatMap((text) => lineMarks({ ...value, text }, roles));
  });
  if (label.field === 'underskrifter') return values;
  if (isLabelOnly(passage) && roles.isSide(label.printed))
    return [{ kind: 'role', role: label.printed, line, isLabel: false }];
  const isLabel = label.field === 'signatur' || isAdjustment(passage);
  if (!isLabel && label.field !== 'person') return undefined;
  // «Ordföranden: Bifall till kontorets förslag.» proposes.
  if (values.length > 0 && values.every((mark) => mark.kind === 'other' && SAID.test(mark.line.text)))
    return undefined;
  const role = label.printed.replace(DOTS, '');
  return [{ kind: 'role', role, line, isLabel }, ...values.map(asName)];
}

/** «Justerat den 21 juni 2024: Anna Ek, Bo Alm» */
const DAY_FIRST = latin`/^(?:\d{1,2} \p{Ll}{3,9} \d{4}|\d{4}-\d{2}-\d{2}): (?=\p{Lu})/u`;

const SAID = latin`/^\p{Lu}\p{Ll}+ (?:\p{Ll}+ ){2,}\p{Ll}+\.$/u`;

/** «Ordförande ........»: the line to write on. */
const DOTS = /:?[\s._…]{3,}$/;

/** «Anna Ek/Bo Alm»: several who sign under one label. */
function namesBetweenSlashes(text: string): string[] {
  const names = text.split('/').map((name) => name.trim());
  return names.every(isName) ? names : [text];
}

/** «Anna Ek och ordf Bo Alm»: an office in small letters stands before the second name. */
function beforeOffice(text: string, roles: Roles, { knowledge }: Vocabulary): string[] {
  const [, first, and = '', office = '', name] = OFFICE_AMID.exec(text) ?? [];
  const isSecond = knowledge.phrases.listWords.includes(and) && roles.isRole(office);
  return first && name && isSecond ? [first, `${office} ${name}`] : [text];
}
const OFFICE_AMID = latin`/^(\p{Lu}[^,]{3,40}) (\p{Ll}{1,4}) (\p{Ll}{2,20})\.? (\p{Lu}[^,]{3,40})$/u`;

/** Between «Vid protokollet:» and «Justeras:», «Ordförande» and «Sekreterare» OCR may find letters and signs: «f Ps», «i A : :». */
const SPECK = latin`/^(?:(?:[ijlo]|[aeo]{2,3})\s+|(?:(?:[^\p{L}\s]{1,2}|\p{L})\s)(?:\S{1,2}\s){0,4}(?=\p{Lu}\p{Ll}{3}))/u`;

/** After a label, what is no office is a name, however short: «Vid protokollet: Kim»; «Ss sent ita denan Reese» is a line to write on. */
const asName = (mark: Mark): Mark =>
  mark.kind === 'other' && mark.line.text.length < LONGEST_NAME && !isWritingLine(mark.line.text)
    ? { kind: 'name', name: nameOnly(mark.line.text), line: mark.line }
    : mark;

/** What stands between columns: blanks, dots, lines to write on, and specks; also what OCR reads these for («cceecesneneen»). */
const COLUMN = latin`/\s{2,}|\t|[._…]{3,}|\s[^\p{L}\p{N}\s()–—-]{1,3}\s|\s[–—-]\s[–—-]\s|(?:^|\s)(?:[ijlo]|[aceno]{2,}|[cesnou]{8,}|[\d.]{6,})(?=\s|$)/u`;

/** The marks of a line; columns (two blanks or more, dots, underscores) are marks of their own. */
function lineMarks(line: TextLine, roles: Roles): Mark[] {
  const cells = withBlanks(withWholeNames(line.text.replace(AMID, '   ')))
    .split(COLUMN)
    .map((cell) => tidy(cell).replace(/^["“”'’»«]+/, ''));
  return cells
    .filter((cell, i) => hasLetter(cell) && (i === 0 || !NOISE.test(cell)))
    .map((cell) => cell.replace(/[\s.:,]+$/, ''))
    .flatMap(
      (cell) =>
        cellMarks(cell, line, roles) ?? namesAmidSpecks(cell, line, roles) ?? [{ kind: 'other', line }],
    );
}

/** «Anna Dal i : : Bo Ek», «Anna Dal* ; ! Bo Ek», «Anna Dal 3 Bo Ek»: specks between two who sign side by side. */
const AMID = latin`/(?<=\p{Ll}{2})[*"”'’.,;:]?(?:(?: \p{Ll})?(?: [^\p{L}\s()/&§–—-]{1,2}){1,4}| \p{Ll} \p{L}{1,2}) (?=\p{Lu}\p{Ll}{2})/gu`;

/** Few small letters in a column of their own, «Anna Ek : poe», are no name. */
const NOISE = latin`/^\p{Ll}{1,4}$/u`;

/** «Bertil Ek vos, Anita Ek», «Bertil Ek - Anita Ek»: what was written or drawn between two names may be read as a few letters or a sign. */
function namesAmidSpecks(text: string, line: TextLine, roles: Roles): Mark[] | undefined {
  const names = text.replace(SPECKS, '').split(/,\s+|\s[-–—]\s/);
  const marks = names.map((name) => (isName(name) ? markOf(name, line, roles) : undefined));
  const all = marks.flatMap((mark) => mark ?? []);
  return names.length > 1 && all.length === names.length ? all : undefined;
}

const SPECKS = latin`/\s\p{Ll}{1,3}(?=,|$)/gu`;

/** The mark that a text is, or those of columns that OCR ran together: «Anna Ek, ordförande Bo Alm». */
function cellMarks(text: string, line: TextLine, roles: Roles): Mark[] | undefined {
  const own = withoutSlashes(text);
  if (own !== undefined) {
    // «/Kim» signs, though a given name alone is no mark elsewhere.
    if (NAME_WORD.test(own)) return [{ kind: 'name', name: own, line, isSigned: true }];
    const signed = cellMarks(own, line, roles);
    return signed?.map((mark) => (mark.kind === 'name' ? { ...mark, isSigned: true } : mark));
  }
  const mark = markOf(text, line, roles);
  if (mark) return [mark];
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || !mayEndInMark(text, words.at(-1) as string, roles)) return undefined;
  const counts = words.slice(0, -1).map((_, i) => i + 1);
  const isAfterComma = (count: number) => words[count - 1]?.endsWith(',') === true;
  for (const count of [...counts.filter((n) => !isAfterComma(n)), ...counts.filter(isAfterComma)]) {
    const left = markOf(words.slice(0, count).join(' ').replace(/,$/, ''), line, roles);
    if (!left || (left.kind === 'role' && !left.isLabel && !roles.isSigning(left.role))) continue;
    const right = cellMarks(words.slice(count).join(' '), line, roles);
    if (right) return [left, ...right];
  }
  return undefined;
}

/** A small word or a number ends no name, unless it falls away with a bracket or quote. Most running text is told by it. */
const ENDS_NO_NAME = latin`/^(?![dD][’'])[\p{Ll}\d][^()"“”«»]*$/u`;
const UNCLOSED = /\([^)]*$/;

const mayEndInMark = (text: string, lastWord: string, roles: Roles): boolean =>
  !ENDS_NO_NAME.test(lastWord) || UNCLOSED.test(text) || roles.mayEndInRole(text);

function markOf(text: string, line: TextLine, roles: Roles): Mark | undefined {
  if (roles.isSignLabel(text.replace(/:$/, ''))) {
    return { kind: 'role', role: squash(text.replace(/:$/, '')), line, isLabel: true };
  }
  if (roles.isRole(text) || roles.isSide(text))
    return { kind: 'role', role: squash(text), line, isLabel: false };
  for (const [first, second] of pairs(text)) {
    if (isName(first) && areOffices(second, roles)) return both(first, second, line);
    if (roles.isRole(first) && isName(second)) return both(second, first, line);
  }
  const substitute = roles.inPlace(text);
  if (substitute && isName(substitute.name) && roles.isSigning(substitute.office))
    return both(substitute.name, substitute.office, line);
  const named = nameThenOffice(text, roles);
  if (named) return both(named[0], named[1], line);
  const isOffice = () => roles.isRole(/^\S+/.exec(text)?.[0] ?? '');
  const endsInLabel = () => roles.isSignLabel((/\S+$/.exec(text)?.[0] ?? '').replace(/:$/, ''));
  const beginsWithLabel = () => roles.isSignLabel((/^\S+/.exec(text)?.[0] ?? '').replace(/[:.]$/, ''));
  // «REGION EKBY», «Vävnämnden PROTOKOLL» at the head of the next page, and «Vävarnas Riksförbund» under who signs for it.
  const isHeader = () => roles.isGroup(text) || roles.isBody(/^\S+/.exec(text)?.[0] ?? '');
  return isName(text) && !isOffice() && !endsInLabel() && !beginsWithLabel() && !isHeader()
    ? { kind: 'name', name: nameOnly(text), line }
    : undefined;
}

/** «sekreterare», «föredragande, sekreterare»: of several the last is known. */
const areOffices = (text: string, { isRole }: Roles): boolean =>
  isRole(text) || (SEVERAL.test(text) && isRole(/\S+$/.exec(text)?.[0] ?? ''));
const SEVERAL = latin`/^(?:\p{Ll}{4,30}, ){1,2}\p{Ll}{4,30}$/u`;

/** «Anna Ek Sekreterare»: an office with a capital after a name. */
function nameThenOffice(text: string, roles: Roles): [string, string] | undefined {
  const words = text.split(/\s+/);
  if (roles.isRole(words[0] as string)) return undefined;
  for (let count = 2; count <= MOST_NAME_WORDS && count < words.length; count++) {
    const [name, office] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (UNCLOSED.test(name)) return undefined;
    if (CAPITAL.test(office) && roles.isRole(office) && isName(name)) return [name, office];
  }
  return undefined;
}

const CAPITAL = latin`/^\p{Lu}\p{Ll}/u`;

const both = (name: string, role: string, line: TextLine): Mark => ({
  kind: 'both',
  name: nameOnly(name),
  role: squash(role),
  line,
});
