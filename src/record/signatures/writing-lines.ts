/**
 * Lines to write a name on, which OCR reads as letters: «Sekreterare ccs oh pit he» over «Anna Ek», «SOKIOTaTe ee Paragrafer 5–9».
 */
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import { isDrawn } from '../../parse/vocabulary/drawn.ts';
import { isOfficeLabel } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { Row } from '../attendance/rows.ts';
import { partParagraphs } from '../paragraphs.ts';
import type { Passage } from '../passages.ts';
import { isRemarkedName, looksLikeName, startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { marksOf } from './signature-marks.ts';

/** The rows of a block of signatures, those with an office over a name without what the line between was read as. */
export function withoutWritingLines(passages: readonly Passage[], vocabulary: Vocabulary): readonly Row[] {
  const rows = passages.flatMap(linesOf);
  const named = rows.map(({ passage }) => withoutSpecks(passage));
  const read = named.map((row, i) => asOffice(row, named[i + 1], vocabulary));
  nameByPlace(read, vocabulary);
  return read.map((passage, i) => ({ ...rows[i], passage }) as Row);
}

/** So many rows at most are those who sign. */
const MOST_ROWS = 12;

/** Offices two lines over another, from the last; then those under one, as long as each line tells of somebody. */
function nameByPlace(rows: Passage[], vocabulary: Vocabulary): void {
  const last = Math.min(rows.length, MOST_ROWS);
  for (let i = last - 1; i >= 0; i--) rows[i] = amidPairs(rows, i, i + 2, vocabulary);
  for (let i = 0; i < last; i++) {
    const row = amidPairs(rows, i, i - 2, vocabulary);
    if (hasLetter(row.text) && !marksOf(row, vocabulary)) break;
    rows[i] = row;
  }
}

/** «GRUL 4 oS nase» over «Anna Ek», two lines from an office over or under a name: another, whatever was read for it. */
function amidPairs(rows: readonly Passage[], i: number, beside: number, vocabulary: Vocabulary): Passage {
  const row = rows[i] as Passage;
  const isPaired = isOffice(rows[beside], vocabulary) && isNames(rows[Math.max(i, beside) - 1], vocabulary);
  return isPaired && couldBeOffice(row, vocabulary) && isNames(rows[i + 1], vocabulary)
    ? withoutScrawl(row)
    : row;
}

const isOffice = (row: Passage | undefined, vocabulary: Vocabulary): boolean =>
  isOfficeLabel(row?.label) ||
  ((row && marksOf(row, vocabulary)?.every(({ kind }) => kind === 'role')) ?? false);

/** A short line that is neither a label nor a name: an office is what it is where it stands. */
export const couldBeOffice = (row: Passage, vocabulary: Vocabulary): boolean =>
  !row.label &&
  row.lines.length === 1 &&
  row.text.length <= LONGEST &&
  !LOUD.test(row.text) &&
  !marksOf(row, vocabulary);

/**
 * A speck at the edge may be taken for the mark of an item, and a line to write on that ends in a comma goes on: each line of a list
 * is a row of its own, and so is a name alone under another line.
 */
const linesOf = (passage: Passage): readonly Row[] => {
  const { node, text, span, lines } = passage;
  const isParted = !passage.label && lines.length === 2 && isRemarkedName(lines[1]?.text ?? '');
  if (node.type !== 'list' && !isParted) return [{ passage, count: 1 }];
  const texts = isParted ? lines.map((line) => line.text) : text.split('\n');
  return texts.map((line, i) => ({
    passage: { ...passage, text: line, lines: [{ text: line, span }] },
    count: i === 0 ? 1 : 0,
  }));
};

/** The passage as the office that it begins with, if the rest is noise. */
export function asOffice(passage: Passage, next: Passage | undefined, vocabulary: Vocabulary): Passage {
  const office = officeOver(passage, next, vocabulary);
  if (office) return withText(passage, office);
  if (isOver(passage, next, isScrawled, vocabulary)) return withoutScrawl(passage);
  const misread = misreadOffice(passage, next, vocabulary);
  if (misread) return misread;
  return isOver(passage, next, hasNoWord, vocabulary) ? withoutScrawl(passage) : passage;
}

/** A line over a name of which OCR could tell no word, or none but the office: «ONCIOaN Se ee es anes», «Sekreterare: ye noe ee». */
const isOver = (
  { text, lines, label }: Passage,
  next: Passage | undefined,
  isScrawl: (text: string) => boolean,
  vocabulary: Vocabulary,
): boolean =>
  lines.length === 1 &&
  text.length <= LONGEST &&
  (!label || (isOfficeLabel(label) && label.end < text.length)) &&
  isScrawl(partParagraphs(text, vocabulary).rest) &&
  isNames(next, vocabulary);

const isScrawled = (text: string): boolean => SCRAWLED.test(text) || text.split(' ').some(isDrawn);
/** Capitals and small letters amid a word in capitals, or four short words in small letters one after the other. */
const SCRAWLED = latin`/(?<!\p{L})\p{Lu}{3,}\p{Ll}+\p{Lu}|(?:\s\p{Ll}{2,4}){4}(?!\p{L})/u`;

/** «(UST OIG a.»: neither words in small letters nor nothing but words in capitals. */
const hasNoWord = (text: string): boolean => !WORD_AMID.test(text) && !LOUD.test(text);
const WORD_AMID = latin`/(?<!\p{L})\p{Lu}?\p{Ll}{4}/u`;
const LOUD = latin`/^(?:\P{L}{0,4}|\S{1,3} )\p{Lu}{4,}(?:[ -]\p{Lu}{4,})*$/u`;

/** The office alone, and one without a word where it cannot be read. */
const withoutScrawl = (passage: Passage): Passage => ({
  ...passage,
  label: { ...(passage.label ?? { field: 'person', printed: '' }), end: passage.text.length },
});

/** «me ce Anna Ek», «eats Anna Ek»: the end of the line above, read before the name. */
function withoutSpecks(passage: Passage): Passage {
  const { text, lines, label } = passage;
  const name = text.replace(SPECKS, '');
  return label || lines.length > 1 || name === text || !looksLikeName(name)
    ? passage
    : withText(passage, name);
}
const SPECKS = latin`/^(?:\p{Ll}{1,4}[:;.,]?\s){1,3}(?=\p{Lu})/u`;

const withText = (passage: Passage, text: string): Passage => ({
  ...passage,
  text,
  lines: passage.lines.slice(0, 1).map((line) => ({ ...line, text })),
});

/** The office that begins a line of noise: over a name, or with what no word is if the name was lost. */
function officeOver(
  { text, lines, label }: Passage,
  next: Passage | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  const [first = '', ...noise] = text.split(/\s+/);
  const office = first.replace(/[.,]$/, '');
  const roles = rolesOf(vocabulary.knowledge);
  const isOffice = roles.isSigning(office) || roles.isSignLabel(office);
  const read = noise.join(' ');
  const isNoise = noise.length > 0 && !isRemarkedName(read);
  if (label || lines.length > 1 || !isOffice || !isNoise) return undefined;
  return isNames(next, vocabulary) || noise.some(isDrawn) ? office : undefined;
}

/** The first word of a line over a name is an office, whatever was read for it: «SOKIOTaTe ee Paragrafer 5–9», «JUSIETAN Ae:». */
function misreadOffice(
  passage: Passage,
  next: Passage | undefined,
  vocabulary: Vocabulary,
): Passage | undefined {
  const { text, lines, label } = passage;
  if (label || lines.length > 1 || text.length > LONGEST || text.endsWith('.')) return undefined;
  const { rest } = partParagraphs(text, vocabulary);
  const printed = WORD.exec(rest)?.[0];
  if (!printed || startsWithName(rest) || marksOf(passage, vocabulary) || !isNames(next, vocabulary))
    return undefined;
  return { ...passage, label: { field: 'person', printed, end: rest.length } };
}
const LONGEST = 80;
/** The first letter, an O, may be read as a sign. */
const WORD = latin`/^[\p{Lu}@]\p{L}{5,}/u`;

/** Whether a passage is a name or several that sign, and nothing else. */
export const isNames = (passage: Passage | undefined, vocabulary: Vocabulary): boolean =>
  (passage && marksOf(passage, vocabulary)?.every(({ kind }) => kind === 'name')) ?? false;
