/** The text around a question as lines of the screen, with what it is about marked. */
import { passageOf } from '../../review/passage.ts';
import type { Asked } from '../../review/session.ts';
import { type Cell, cells, plain, wrapped } from './cells.ts';
import type { View } from './view.ts';

const INDENT = '  ';

/** At most so many lines, those with the mark among them; marked by colour, or by brackets where there is none. */
export function passageLines({ document, correction }: Asked, view: View, most: number): string[] {
  const { before, after } = passageOf(document, correction);
  const isColoured = view.paint.level > 0;
  const mark = isColoured ? correction.before || '␣' : `[${correction.before}]`;
  const rows = linesOf([...parts(before), ...parts(mark, true), ...parts(after)]).flatMap((line) =>
    wrapped(line, Math.max(view.width - INDENT.length, 1)),
  );
  const first = windowStart(rows, most);
  return rows.slice(first, first + most).map((row) => INDENT + painted(row, view));
}

/** Cells, with line ends as they are. */
const parts = (text: string, marked = false): Cell[] =>
  text
    .split(/(\r\n?|\n)/)
    .flatMap((part, i) => (i % 2 === 1 ? [{ text: '\n', width: 0, marked }] : cells(part, marked)));

/** Lines without blank ones and blanks around: there is little room. */
function linesOf(text: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [[]];
  for (const cell of text) {
    if (cell.text === '\n') lines.push([]);
    else lines.at(-1)?.push(cell);
  }
  return lines.filter((line) => line.some(({ text, marked }) => marked || text !== ' '));
}

/** The first of the rows that are shown: the mark a little above the middle. */
function windowStart(rows: readonly Cell[][], most: number): number {
  const at = rows.findIndex((row) => row.some(({ marked }) => marked));
  return Math.max(0, Math.min(at - Math.floor((most - 1) / 2), rows.length - most));
}

function painted(row: readonly Cell[], { paint }: View): string {
  const start = row.findIndex(({ marked }) => marked);
  if (start < 0) return plain(row);
  const end = row.findLastIndex(({ marked }) => marked) + 1;
  const middle = paint.bold.inverse(plain(row.slice(start, end)));
  return plain(row.slice(0, start)) + middle + plain(row.slice(end));
}
