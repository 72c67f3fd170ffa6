/**
 * Lines to write a name on, which OCR reads as letters: «Sekreterare ccs oh pit he» over «Anna Ek», «SOKIOTaTe ee Paragrafer 5–9».
 */
import { latin } from '../latin.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { isDrawn } from './drawn.ts';
import { partParagraphs } from './paragraphs.ts';
import type { Passage } from './passages.ts';
import { looksLikeName, startsWithName } from './person-name.ts';
import { rolesOf } from './roles.ts';
import { marksOf } from './signature-marks.ts';

/** The passages of a block of signatures, those with an office over a name without what the line between was read as. */
export function withoutWritingLines(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): readonly Passage[] {
  const named = passages.map(withoutSpecks);
  return named.map((passage, i) => {
    const misread = misreadOffice(passage, named[i + 1], vocabulary);
    if (misread) return misread;
    const office = officeOver(passage, named[i + 1], vocabulary);
    return office ? withText(passage, office) : passage;
  });
}

/** «me ce Anna Ek», «eats Anna Ek»: the end of the line above, read before the name. */
function withoutSpecks(passage: Passage): Passage {
  const { text, lines, label } = passage;
  const name = text.replace(SPECKS, '');
  return label || lines.length > 1 || name === text || !looksLikeName(name)
    ? passage
    : withText(passage, name);
}
const SPECKS = latin`/^(?:\p{Ll}{1,4}\s){1,3}(?=\p{Lu})/u`;

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
  const [office = '', ...noise] = text.split(/\s+/);
  const roles = rolesOf(vocabulary.knowledge);
  const isOffice = roles.isSigning(office) || roles.isSignLabel(office);
  const isNoise = noise.length > 0 && !startsWithName(noise.join(' '));
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
const WORD = latin`/^\p{Lu}\p{L}{5,}/u`;

const isNames = (passage: Passage | undefined, vocabulary: Vocabulary): boolean =>
  (passage && marksOf(passage, vocabulary)?.every(({ kind }) => kind === 'name')) ?? false;
