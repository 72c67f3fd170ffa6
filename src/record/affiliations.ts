/** What stands after names, as a list as a whole tells: offices, and where people are from. */
import { type Entry, isFullName } from './person.ts';

/** Of rows that are a name and mostly something that is none, «Bo Alm, International Director» has no second name either; couples have. */
export function secondsToTheirNames(
  rows: readonly (readonly Entry[])[],
  isCouple: (row: number) => boolean,
): readonly (readonly Entry[])[] {
  const told = rows.filter(([first, ...more]) => first && isFullName(first) && more.length > 0);
  const named = told.filter(([, ...more]) => more.some(isFullName));
  if (told.length < FEWEST_TOLD || named.length * NAMED_SHARE > told.length) return rows;
  return rows.map((row, i) =>
    named.includes(row) && !isCouple(i)
      ? row.map((entry, i) => (i > 0 && isFullName(entry) ? { kind: 'other', text: entry.text } : entry))
      : row,
  );
}

/** So many rows tell what stands after the names, if at most a third of them could be more names. */
const FEWEST_TOLD = 4;
const NAMED_SHARE = 3;
