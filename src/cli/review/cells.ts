/**
 * Text as a terminal shows it, in cells: OCR text is not to be trusted with a terminal, and a line that is wider than one thinks spoils
 * all below it. So nothing but letters, marks and signs passes, and every character's width is known.
 */
import { cellsOf } from '../../review/line-editor.ts';

/** One character as a reader takes it, how many columns it fills, and whether it is part of what the review is about. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/** The text in cells, with blanks for tabs and a visible sign for whatever would steer the terminal. */
export const cells = (text: string, marked = false): Cell[] =>
  cellsOf(harmless(text)).map((cell) => ({ text: shortened(cell), width: widthOf(cell), marked }));

/** A text that a terminal only shows: control characters as their pictures (`␛`), other invisible ones as `\uFFFD`. */
export const harmless = (text: string): string =>
  text
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (sign) => picture(sign.charCodeAt(0)));

function picture(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** How many columns the text fills. */
export const columnsOf = (row: readonly Cell[]): number => row.reduce((sum, { width }) => sum + width, 0);

/** The text within so many columns, with `…` where something was left out. */
export function clipped(text: string, width: number): string {
  const row = cells(text);
  if (columnsOf(row) <= width) return plain(row);
  return `${plain(fitting(row, width - 1))}…`;
}

/** The row in rows of at most so many columns, parted at blanks where there are any. */
export function wrapped(row: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let rest = row; rest.length > 0; ) {
    const most = Math.max(fitting(rest, width).length, 1);
    const blank = most < rest.length ? rest.slice(0, most + 1).findLastIndex(isBlank) : -1;
    const end = blank > 0 ? blank : most;
    rows.push(rest.slice(0, end));
    rest = rest.slice(blank > 0 ? end + 1 : end);
  }
  return rows;
}

/** The text of cells. */
export const plain = (row: readonly Cell[]): string => row.map(({ text }) => text).join('');

const isBlank = ({ text, marked }: Cell): boolean => text === ' ' && !marked;

function fitting(row: readonly Cell[], width: number): Cell[] {
  let columns = 0;
  const end = row.findIndex((cell) => {
    columns += cell.width;
    return columns > width;
  });
  return end < 0 ? [...row] : row.slice(0, end);
}

/** Letters with more marks than any script needs would spill over the lines around. */
const shortened = (cell: string): string => [...cell].slice(0, 4).join('');

/** East Asian letters and pictures fill two columns (UAX #11); a mark without a letter none. */
function widthOf(cell: string): number {
  if (/^\p{M}/u.test(cell)) return 0;
  return WIDE.test(cell) ? 2 : 1;
}

const WIDE =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
