/** Lists in which each office stands over the name of who holds it: «Ordförande», «Anna Ek», «Rektor», «Bo Alm». */
import { isCapitals } from '../../letters.ts';
import type { LabelMatch } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { TextLine } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';

/** The lines under an office, those after the first name with the offices that stand over them; undefined for other lists. */
export function officesOver(
  label: LabelMatch,
  lines: readonly TextLine[],
  { knowledge }: Vocabulary,
): TextLine[] | undefined {
  const { isRole } = rolesOf(knowledge);
  if (label.field !== 'person' || !areOver(lines, isRole)) return undefined;
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
    return [held ? { ...line, text: withOffice(line.text, held) } : line];
  });
}

/** Whether a name stands first, and an office over a name after it. */
function areOver(lines: readonly TextLine[], isRole: (text: string) => boolean): boolean {
  const roles = lines.map(({ text }) => isRole(text));
  return roles[0] === false && roles.some((isOffice, i) => isOffice && roles[i + 1] === false);
}

/** «Anna Ek, ordförande (S)» of «Anna Ek (S)» and the office that stands over it. */
export const withOffice = (row: string, office: string): string =>
  row.replace(NAME, `$1, ${beginSmall(office)}`);
const NAME = /^([^,(]*[^,(\s])/;
/** «PAS» stays as it is. */
const beginSmall = (text: string): string =>
  isCapitals(text.slice(0, 2)) ? text : text.charAt(0).toLowerCase() + text.slice(1);
