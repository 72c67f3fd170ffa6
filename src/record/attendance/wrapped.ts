/** Whether the lines of a list of people are one row that was broken, «Anna Ek, Bo» over «Alm, Cia Dal», or have one entry each. */
import type { Knowledge } from '../../knowledge.ts';
import { isGivenWithNote, isOfClass } from '../persons/classes.ts';
import { listingOf } from '../persons/listing.ts';
import { NICKNAME, readEntry } from '../persons/person.ts';
import { looksLikeName, startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';

/** So many lines that begin with a name, and have few more, are a list of one a line. */
const FEWEST_ONE = 4;
/** One line in so many may be something else than people: «De som var närvarande» over a long list. */
const LINES_PER_ODD = 5;

/** Whether line ends stand within a running list, and do not part people: some line goes on or begins amid a name. */
export function isWrapped(lines: readonly string[], knowledge: Knowledge): boolean {
  if (lines.every(isGivenWithNote)) return false;
  const rows = piecesOf(lines, knowledge);
  const open = lines.slice(0, -1).filter((line) => line.endsWith(',')).length;
  const areEntries = beginEntries(lines, rows, knowledge);
  if (areEntries && lines.length >= FEWEST_ONE && areOneEach(rows, open)) return false;
  // «Anna Ek, ordf,» over names alone: the comma was a full stop.
  if (open > 1 || (open === 1 && lines.filter(looksLikeName).length < lines.length - 1)) return true;
  const all = rows.flat();
  const isFull = all.filter(looksLikeName).length > 2 * lines.length;
  return all.length > lines.length && (!areEntries || isFull);
}

/** Of each line what stands between its separators. */
function piecesOf(lines: readonly string[], knowledge: Knowledge): readonly (readonly string[])[] {
  const { withoutCouples, separator } = listingOf(knowledge);
  return lines.map((line) =>
    withoutCouples(line.replace(/\([^()]*\)?/g, ' ').replace(NICKNAME, ''))
      .split(separator)
      .map(squash),
  );
}

/** Whether the lines, but for few, begin as entries of a list do. */
function beginEntries(
  lines: readonly string[],
  rows: readonly (readonly string[])[],
  knowledge: Knowledge,
): boolean {
  const { goesOn } = listingOf(knowledge);
  const roles = rolesOf(knowledge);
  const begins = (piece: string) => {
    const entry = readEntry(piece, roles);
    return startsWithName(piece) || entry.kind === 'mark' || (entry.kind === 'people' && entry.isRoleFirst);
  };
  // «Studentrepresentanter» over names; «Revisor, ordförande Anna Ek».
  const isOver = ([first = '', next]: readonly string[]) =>
    roles.isRole(first) && (next === undefined || begins(next));
  const isOther = (line: string) => isOfClass(line) || goesOn(line);
  const odd = lines.filter((line, i) => {
    const row = rows[i] ?? [];
    return !begins(row[0] ?? '') && !isOver(row) && !isOther(line);
  });
  return odd.length * LINES_PER_ODD <= lines.length;
}

/** One a line, with a comma read at the end of some; «Anna Ek, ekonom,» over «Bo Alm, lärare,»: a name begins each, and there is no other. */
function areOneEach(rows: readonly (readonly string[])[], open: number): boolean {
  const isFew = rows.flat().length < 2 * rows.length && 3 * open <= rows.length;
  return isFew || rows.every(([first = '', ...more]) => looksLikeName(first) && !more.some(looksLikeName));
}
