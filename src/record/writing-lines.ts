/** Lines to write a name on, which OCR reads as letters: «Sekreterare ccs oh pit he» over «Anna Ek». */
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Passage } from './passages.ts';
import { startsWithName } from './person-name.ts';
import { rolesOf } from './roles.ts';
import { marksOf } from './signature-marks.ts';

/** The passages of a block of signatures, those with an office over a name without what the line between was read as. */
export const withoutWritingLines = (
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): readonly Passage[] =>
  passages.map((passage, i) => {
    const [line] = passage.lines;
    const office = officeOver(passage, passages[i + 1], vocabulary);
    return office && line ? { ...passage, text: office, lines: [{ ...line, text: office }] } : passage;
  });

/** The office that begins a line of noise over a name. */
function officeOver(
  { text, lines, label }: Passage,
  next: Passage | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  const [office = '', ...noise] = text.split(/\s+/);
  const roles = rolesOf(vocabulary.knowledge);
  const isOffice = roles.isSigning(office) || roles.isSignLabel(office);
  const isNoise = noise.length > 0 && !startsWithName(noise.join(' '));
  if (label || lines.length > 1 || !next || !isOffice || !isNoise) return undefined;
  return marksOf(next, vocabulary)?.every(({ kind }) => kind === 'name') ? office : undefined;
}
