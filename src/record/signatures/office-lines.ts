/**
 * Lines that are offices of those who sign, whatever else OCR read on the line to write on: «Sekreterare ccs oh pit he» over «Anna Ek»,
 * «SOKIOTaTe ee Paragrafer 5–9».
 */
import { latin } from '../../latin.ts';
import { isDrawn } from '../../parse/vocabulary/drawn.ts';
import { isOfficeLabel } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { partParagraphs } from '../paragraphs.ts';
import type { Passage } from '../passages.ts';
import { isRemarkedName, startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { marksOf } from './signature-marks.ts';

/** The passage as the office that it begins with, if the rest is noise. */
export function asOffice(passage: Passage, next: Passage | undefined, vocabulary: Vocabulary): Passage {
  const office = officeOver(passage, next, vocabulary);
  if (office) return withText(passage, office);
  if (isOver(passage, next, isScrawled, vocabulary)) return withoutScrawl(passage);
  const misread = misreadOffice(passage, next, vocabulary);
  if (misread) return misread;
  return isOver(passage, next, hasNoWord, vocabulary) ? withoutScrawl(passage) : passage;
}

/** The office alone, and one without a word where it cannot be read. */
export const withoutScrawl = (passage: Passage): Passage => ({
  ...passage,
  label: { ...(passage.label ?? { field: 'person', printed: '' }), end: passage.text.length },
});

/** A passage with other words on its one line. */
export const withText = (passage: Passage, text: string): Passage => ({
  ...passage,
  text,
  lines: passage.lines.slice(0, 1).map((line) => ({ ...line, text })),
});

/** A short line that is neither a label nor a name: an office is what it is where it stands. */
export const couldBeOffice = (row: Passage, vocabulary: Vocabulary): boolean =>
  !row.label &&
  row.lines.length === 1 &&
  row.text.length <= LONGEST &&
  !LOUD.test(row.text) &&
  !marksOf(row, vocabulary);

/** Whether a passage is a name or several that sign, and nothing else. */
export const isNames = (passage: Passage | undefined, vocabulary: Vocabulary): boolean =>
  (passage && marksOf(passage, vocabulary)?.every(({ kind }) => kind === 'name')) ?? false;

/** A line over a name of which OCR could tell no word, or none but the office: «ONRAoNE ea os neas», «Sekreterare: ye noe ee». */
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
export const SCRAWLED: RegExp = latin`/(?<!\p{L})\p{Lu}{3,}\p{Ll}+\p{Lu}|(?:\s\p{Ll}{2,4}){4}(?!\p{L})/u`;

/** «(UST OIG a.»: neither words in small letters nor nothing but words in capitals. */
const hasNoWord = (text: string): boolean => !WORD_AMID.test(text) && !LOUD.test(text);
const WORD_AMID = latin`/(?<!\p{L})\p{Lu}?\p{Ll}{4}/u`;
const LOUD = latin`/^(?:\P{L}{0,4}|\S{1,3} )\p{Lu}{4,}(?:[ -]\p{Lu}{4,})*$/u`;

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
