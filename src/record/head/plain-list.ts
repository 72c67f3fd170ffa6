/**
 * Lists of those present whose label was lost: «Anna Ek (S), ordförande» over «Bo Alm (M)» over «Cia Dal, ekonom», in a head in which no
 * label has people under it. Rows of names with their parties or offices tell by themselves what they are, and so do full names in one row.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { isOfPeople } from '../label-kinds.ts';
import { labelledText, type Passage } from '../passages.ts';
import { beginsWithName, looksLikeName } from '../persons/person-name.ts';

/** So many rows are a list, and of the passages from the first of them to the last so large a share. */
const FEWEST_ROWS = 4;
const SHARE = 0.5;
const LONGEST_ROW = 120;

type Test = (passage: Passage) => boolean;

/** The passages with the first of such rows, and the first after each that was misread, as if the lost label stood before it. */
export function withPlainList(
  passages: readonly Passage[],
  isListed: Test,
  { phrases }: Knowledge,
): readonly Passage[] {
  const led = passages.findIndex((passage, i) => hasNames(passage, passages[i + 1], isListed));
  const first = passages[led]?.label;
  // «Övriga närvarande» has others over it, whose own label was misread or misspelt.
  if (first?.field === 'narvarande' && !phrases.guestRoles.includes(first.role ?? '')) return passages;
  const above = led < 0 ? passages : passages.slice(0, led);
  const rows = above.flatMap((passage, i) =>
    isMember(passage) && isListed(passage) && !(first && SEVERAL.test(passage.text)) ? [i] : [],
  );
  const row = rows.length === 0 ? above.findIndex((passage, i) => isRowOfNames(passage, above[i - 1])) : -1;
  if (row >= 0) return passages.map((passage, i) => (i === row ? { ...passage, label: LOST } : passage));
  const [from = 0, to = 0] = [rows[0], rows.at(-1)];
  if (rows.length < FEWEST_ROWS || rows.length < SHARE * (to + 1 - from)) return passages;
  const lost = new Set(rows);
  return passages.map((passage, i) =>
    lost.has(i) && !lost.has(i - 1) ? { ...passage, label: LOST } : passage,
  );
}

/** «Anna Ek (S) Bo Alm (M)»: in columns. */
const SEVERAL = /\)[^()]*\(/;

/** What would stand before the first of them. */
const LOST = { field: 'narvarande', printed: '', end: 0 } as const;

/** «Anna Ek, Bo Alm, Cia Dal, Dan Ås»: full names in a row and nothing else, under no lead. */
const isRowOfNames = ({ label, node, text }: Passage, above: Passage | undefined): boolean => {
  const names = text.trim().replace(ROW_END, '').split(/,\s*/);
  const isAlone = !label && node.type === 'paragraph' && text.length <= LONGEST_NAMES;
  return isAlone && !above?.text.endsWith(':') && names.length >= FEWEST_ROWS && names.every(looksLikeName);
};
const ROW_END = /[,.]$/;
const LONGEST_NAMES = 600;

/** Whether a label of people has them beside it, or under it. */
const hasNames = (passage: Passage, next: Passage | undefined, isListed: Test): boolean =>
  isOfPeople(passage) &&
  (labelledText(passage) !== '' || (next !== undefined && !next.label && isListed(next)));

/** A name with a party or an office after it. */
const isMember = ({ label, node, lines: [first], text }: Passage): boolean =>
  !label &&
  node.type === 'paragraph' &&
  first !== undefined &&
  first.text.length <= LONGEST_ROW &&
  TOLD.test(first.text) &&
  beginsWithName(text);

/** «… Ek (S)», «… Ek {kd} vice ordf.», «… Ek (5)», «… Ek (si», «… Ek, ekonom». */
const TOLD = latin`/^[^\d(){}[\],:;]{5,45}(?:,? ?[({[][\p{L}\d]{1,4}(?:[)}\]]|$)|, ?\p{Ll}{3})/u`;
