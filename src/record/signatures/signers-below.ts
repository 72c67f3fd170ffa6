/** The offices of those who sign in one column, and their names in the next: «Sekreterare», «Ordförande», then «Anna Ek», «Bo Alm (M)». */
import { isOfficeLabel } from '../../parse/vocabulary/labels.ts';
import { upTo } from '../../up-to.ts';
import { isAlone } from '../label-kinds.ts';
import type { Passage } from '../passages.ts';
import { looksLikeName, withoutRemark } from '../persons/person-name.ts';

/** So many offices alone, one after the other, are a column of them. */
const FEWEST_OFFICES = 2;
const MOST_OFFICES = 6;
/** So many passages at most stand under them, the place and day of signing among them. */
const MOST_VALUES = 12;

/** The passages with each name under its office, where as many names stand under a column of offices. */
export function signersUnderOffices(passages: readonly Passage[]): readonly Passage[] {
  const start = passages.findIndex((passage, i) => isOffice(passage) && isOffice(passages[i + 1]));
  const offices = start < 0 ? [] : upTo(passages.slice(start), (passage) => !isOffice(passage));
  if (offices.length < FEWEST_OFFICES || offices.length > MOST_OFFICES) return passages;
  const from = start + offices.length;
  const values = upTo(
    passages.slice(from, from + MOST_VALUES),
    ({ label, node }) => label !== undefined || node.type === 'heading',
  );
  const names = values.filter(isNameAlone);
  if (names.length !== offices.length) return passages;
  return [
    ...passages.slice(0, start),
    ...values.filter((value) => !names.includes(value)),
    ...offices.flatMap((office, i) => [office, names[i] as Passage]),
    ...passages.slice(from + values.length),
  ];
}

const isOffice = (passage: Passage | undefined): boolean =>
  passage !== undefined && isOfficeLabel(passage.label) && isAlone(passage);

const isNameAlone = ({ text, lines }: Passage): boolean =>
  lines.length === 1 && looksLikeName(withoutRemark(text).trim());
