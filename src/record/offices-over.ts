/** Lists in which each office stands over the name of who holds it: «Ordförande», «Anna Ek», «Rektor», «Bo Alm». */
import type { LabelMatch } from '../parse/labels.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { TextLine } from './passages.ts';
import { rolesOf } from './roles.ts';

/** The lines under an office, those after the first name with the offices that stand over them; undefined for other lists. */
export function officesOver(
  label: LabelMatch,
  lines: readonly TextLine[],
  { knowledge }: Vocabulary,
): TextLine[] | undefined {
  const { isRole } = rolesOf(knowledge);
  const isOver = (i: number) => isRole(lines[i]?.text ?? '') && !isRole(lines[i + 1]?.text ?? '');
  const [first] = lines;
  const areOffices = lines.some((_, i) => i > 0 && i + 1 < lines.length && isOver(i));
  if (label.field !== 'person' || !first || isRole(first.text) || !areOffices) return undefined;
  let office = label.printed;
  return lines.flatMap((line, i) => {
    const isLast = i + 1 === lines.length;
    if (!isLast && isRole(line.text)) {
      office = line.text;
      return [];
    }
    const held = office;
    // «Företrädare för vävarna» may stand over several names.
    if (!knowledge.phrases.signingFor.some((word) => office.split(' ').includes(word))) office = '';
    return [held ? { ...line, text: line.text.replace(NAME, `$1, ${beginSmall(held)}`) } : line];
  });
}

const NAME = /^([^,(]*[^,(\s])/;
const beginSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
