/** Rows of people right over the first label of people, whose own label was misread: «Beshitande. . * Anna Ek (S)» over «Bo Alm (M)». */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { upTo } from '../../up-to.ts';
import { isOfPeople } from '../label-kinds.ts';
import type { Passage } from '../passages.ts';
import { beginsWithName } from '../persons/person-name.ts';
import { whenOf } from '../when/when.ts';

/** So many rows are a list without a label, and most of them are of people. */
const FEWEST_ROWS = 5;
const MOST_ROWS = 100;
const LONGEST_ROW = 70;
const SHARE = 0.6;

/** The passages with the first of such rows as the label that it was. */
export function withLostLabel(
  passages: readonly Passage[],
  isListed: (passage: Passage) => boolean,
  knowledge: Knowledge,
): readonly Passage[] {
  const end = passages.findIndex(isOfPeople);
  const above = passages.slice(Math.max(end - MOST_ROWS, 0), Math.max(end, 0)).reverse();
  const rows = upTo(above, (passage) => !isRow(passage, knowledge));
  const people = rows.filter((row) => beginsWithName(row.text) && isListed(row));
  const first = rows.at(-1);
  const found = LED.exec(first?.text ?? '');
  const isList = people.length >= FEWEST_ROWS && people.length >= SHARE * rows.length;
  if (!first || !found || !isList) return passages;
  const [led, printed = ''] = found;
  const label = { field: 'narvarande', printed, end: led.length } as const;
  return passages.map((passage) => (passage === first ? { ...passage, label } : passage));
}

/** Neither a label nor a heading, a sentence, a day or an hour. */
function isRow({ label, node, text, lines }: Passage, knowledge: Knowledge): boolean {
  if (label || node.type !== 'paragraph' || lines.length > 1 || text.length > LONGEST_ROW) return false;
  const { dates, times } = whenOf(text, knowledge);
  return dates.length + times.length === 0;
}

/** A word, specks, and a name. */
const LED = latin`/^(\p{Lu}\p{Ll}{5,})\P{L}{2,8}(?=\p{Lu}[\p{L}-]+ \p{Lu})/u`;
