/**
 * Tables of who was there whose cells were read one after the other: «Anna Ek (S), ordf.» over «X», «Bo Alm (M)» over «Cia Dal (C)» over
 * «X». Who has no mark was not there; of those who stand in for others only who has one is of the meeting.
 */
import { isPeopleLabel, labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { TextLine } from '../passages.ts';
import { beginsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';

/** So many names are a table, if half of them have a mark. */
const FEWEST = 3;
/** What stands for a mark after the name. */
const MARK = 'X';
/** «O»: who was there and took no part. */
const CROSS = /^[xo]$/iu;

/** The rows of such a table, the mark beside the name; undefined for other lines. What stands over the names is none of it. */
export function marksBeside(
  lines: readonly TextLine[],
  vocabulary: Vocabulary,
): readonly TextLine[] | undefined {
  const rows: { line: TextLine; isMarked: boolean; isSpare: boolean }[] = [];
  const roles = rolesOf(vocabulary.knowledge);
  let isSpare = false;
  for (const line of lines) {
    const last = rows.at(-1);
    const label = labelAt(line.text, vocabulary);
    if (CROSS.test(line.text)) {
      if (last) last.isMarked = true;
    } else if (beginsWithName(line.text)) rows.push({ line, isMarked: false, isSpare });
    else if (isPeopleLabel(label)) isSpare = roles.isSpare(label.role ?? '');
    else if (last && line.text.length > LONGEST_CELL) break;
  }
  const marked = rows.filter(({ isMarked }) => isMarked);
  if (rows.length < FEWEST || marked.length * 2 < rows.length) return undefined;
  return rows
    .filter((row) => row.isMarked || !row.isSpare)
    .map(({ line, isMarked }) => (isMarked ? { ...line, text: `${line.text} ${MARK}` } : line));
}
/** A cell with no name, «N», «R», is short; a longer line ends the table. */
const LONGEST_CELL = 12;
