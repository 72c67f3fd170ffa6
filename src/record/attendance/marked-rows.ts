/**
 * Lists with a mark of attendance after each name: «Anna Ek (S), ordförande X», «Bo Alm (M) Nej», «Cia Dal (C) Ja Tjänstgör för
 * Bo Alm». What stands after the mark is a remark; of crosses, who has none was not there.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import type { TextLine } from '../passages.ts';
import { beginsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';

/** A line of such a list: the name with its office and party, and what the mark says. */
export interface MarkedRow {
  readonly line: TextLine;
  /** Undefined where no mark stands and none is missing. */
  readonly isAbsent: boolean | undefined;
  /** What stands after the mark. */
  readonly note: string;
}

/** So many marks make a table of a list, if half of its names have one. */
const FEWEST_MARKS = 2;

/** The rows of a list with marks; undefined for other lists. Lines without a name are the words over the columns. */
export function markedRows(printed: readonly TextLine[], knowledge: Knowledge): MarkedRow[] | undefined {
  const lines = withLetterAsMark(printed);
  const { surely, dashed } = marksOf(knowledge);
  const { isHeader } = rolesOf(knowledge);
  const hasSubstitutes = lines.some(({ text }) => isHeader(text) && namesSubstitutes(text, knowledge));
  const named = lines.flatMap((line) => {
    const text = squash(line.text);
    return beginsWithName(text) && !isHeader(text) ? [{ ...line, text }] : [];
  });
  const sure = named.flatMap(({ text }) => surely.exec(text)?.groups?.mark ?? []);
  const areCrosses = sure.every((mark) => CROSS.test(mark));
  const dashes = named.filter(({ text }) => !surely.test(text) && dashed.test(text));
  const areAll = areCrosses && sure.length > 0 && sure.length + dashes.length === named.length;
  if (
    named.length < FEWEST_MARKS ||
    (!areAll && (sure.length < FEWEST_MARKS || sure.length * 2 < named.length))
  )
    return undefined;
  return named.flatMap((line) => {
    const match = firstMark(line.text, knowledge) ?? (areAll ? dashed.exec(line.text) : undefined);
    return match
      ? withSubstitute(rowsAt(match, line, knowledge), hasSubstitutes)
      : [{ line, isAbsent: areCrosses || undefined, note: '' }];
  });
}

/** «Närv. Frånv. Tjänstgörande ersättare»: a column of who came in place of those absent. */
const namesSubstitutes = (header: string, { columns }: Knowledge): boolean =>
  fold(header)
    .split(' ')
    .some((word) => columns.substitute.some((column) => fold(column) === word));

/** «Anna Ek (S) X Bo Alm (S)» in a table with such a column: he came, and she did not. */
function withSubstitute(rows: readonly MarkedRow[], hasSubstitutes: boolean): readonly MarkedRow[] {
  const last = rows.at(-1);
  if (!last || !hasSubstitutes || !beginsWithName(last.note)) return rows;
  const { line, note } = last;
  return [
    ...rows.slice(0, -1),
    { line, isAbsent: true, note: '' },
    { line: { ...line, text: note }, isAbsent: false, note: '' },
  ];
}

/** «Anna Ek (S) N», «Bo Alm (M) –», «Cia Dal (C) N»: one letter or a dash behind each party says who was there. */
function withLetterAsMark(lines: readonly TextLine[]): readonly TextLine[] {
  const rows = lines.filter(({ text }) => PARTY.test(text));
  const marks = rows.map(({ text }) => LETTER.exec(text)?.[1] ?? '');
  const letters = new Set(marks.filter((mark) => mark !== '' && !DASH.test(mark)));
  const isTable = marks.every(Boolean) && letters.size === 1 && marks.some((mark) => DASH.test(mark));
  if (!isTable || rows.length < FEWEST_LETTERS) return lines;
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(LETTER, (all, mark: string) => (DASH.test(mark) ? all : ' X')),
  }));
}
const FEWEST_LETTERS = 4;
const PARTY = latin`/\(\p{Lu}{1,4}\)/u`;
const LETTER = latin`/\s(\p{Lu}|[-–—])\.?$/u`;

/** Of a mark and a dash on a line the first, which is that of the name before it. */
function firstMark(text: string, knowledge: Knowledge): RegExpExecArray | undefined {
  const { surely, maybe } = marksOf(knowledge);
  const lengthOf = (match: RegExpExecArray) => match.groups?.name?.length ?? 0;
  return [maybe, surely]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
}

/** The row that ends in a mark, and the next one on its line, in columns that OCR ran together. */
function rowsAt({ groups }: RegExpExecArray, line: TextLine, knowledge: Knowledge): MarkedRow[] {
  const { name = '', mark = '', rest = '' } = groups ?? {};
  const { surely, isNo } = marksOf(knowledge);
  const row = { line: { ...line, text: name.replace(/[,\s]+$/, '') }, isAbsent: isNo(mark) };
  const next = beginsWithName(rest) ? surely.exec(rest.trim()) : undefined;
  return next
    ? [{ ...row, note: '' }, ...rowsAt(next, line, knowledge)]
    : [{ ...row, note: rest.replace(/^[,;\s]+|\s[-–—]$/g, '') }];
}

/** «Anna Ek Vision, ordf» of a table with columns as «Anna Ek (Vision, ordf)»: names have two words there. */
export const restApart = (line: TextLine): TextLine => ({
  ...line,
  text: line.text.replace(/^(\S+ \S+?),? (?=[^\s(])(.*)$/s, '$1 ($2)'),
});

/** Whether the words over a list name a column beside those of names and presence. */
export const hasOtherColumn = (header: string, { columns }: Knowledge): boolean => {
  const words = fold(header).split(' ');
  const has = (column: readonly string[]) => column.some((word) => words.includes(fold(word)));
  return words.length > 1 && has(columns.name) && has([...columns.group, ...columns.role]);
};

const CROSS = latin`/^[^\p{L}]|^x{1,2}$/iu`;

const marksOf = onceFor(({ columns: { yes, no, misreadYes, misreadNo }, decisions }: Knowledge) => {
  // «Ja», «nej», a cross or tick; other letters alone may be a party beside a name, and «ej» goes on: «ej tjänstgörande».
  const isShort = (word: string) => decisions.answers.includes(word) || SIGN.test(word);
  const all = [...yes, ...no].filter((word) => !DASH.test(word));
  const short = anyOf([...all.filter(isShort), ...misreadYes, ...misreadNo]);
  const long = anyOf(all.filter((word) => word.length > LONGEST_SHORT));
  const dashes = anyOf(no.filter((word) => DASH.test(word)));
  const absent = new Set([...no, ...misreadNo].map(fold));
  const name = String.raw`^(?<name>\S+ \S.*?)(?:,?\s|(?<=\)))`;
  return {
    /** Words and crosses, which are marks wherever they stand after a name; «närvarande» only before a comma or the end. */
    surely: latin`/${name}(?<mark>(?:${short})(?=$|[,;.]|\s)|(?:${long})(?=$|[,;.]))[.]?(?<rest>.*)$/isu`,
    /** A dash, which stands before an office as well: at the end, or before the name of a substitute. */
    maybe: latin`/${name}(?<mark>${dashes})(?=$|\s\p{Lu}\p{Ll}+ \p{Lu})(?<rest>.*)$/su`,
    /** A dash before whatever stands there, in a list in which each has a cross or a dash. */
    dashed: latin`/${name}(?<mark>${dashes})(?=$|\s)(?<rest>.*)$/su`,
    isNo: (mark: string) => DASH.test(mark) || absent.has(fold(mark)),
  };
});

const DASH = /^[-–—]$/;
const SIGN = latin`/^(?:x|[^\p{L}\p{N}])$/iu`;
const LONGEST_SHORT = 3;
