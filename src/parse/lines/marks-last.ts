/**
 * Registers with a mark of attendance before each name, «x Lindgärde, Asta, ordf.» over «- Tallmo, Börje»: the mark put behind the name,
 * as other minutes have it. Crosses and dashes both must stand there, since a dash alone is the mark of an item.
 */
import { latin } from '../../latin.ts';
import type { Line } from './lines.ts';

/** So many crosses, and a dash, are marks of attendance. */
const FEWEST = 3;
const LONGEST = 120;
const NAME = String.raw`\p{Lu}[\p{L}-]*\p{Ll}`;
const ROW = latin`/^(?<mark>[xX–—-])\s{1,3}(?=${NAME},? ${NAME}(?: ${NAME})?(?:,|$| \())(?<rest>\S.*)$/su`;
const SURNAME_FIRST = latin`/^(?<surname>${NAME}), (?<given>${NAME})(?=,|$)/u`;
const CROSS = /[xX]/;

/** The lines of such registers with their marks last, and the surname behind the given name. Of one alone, a cross says nothing new. */
export function marksLast(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map((line) => (line.text.length <= LONGEST ? ROW.exec(line.text)?.groups : undefined));
  const crosses = rows.filter((row) => CROSS.test(row?.mark ?? '')).length;
  const dashes = rows.filter((row) => row && !CROSS.test(row.mark ?? '')).length;
  if (crosses < FEWEST || dashes === 0) return lines;
  return lines.map((line, i) => {
    const { mark, rest } = rows[i] ?? {};
    if (mark === undefined || rest === undefined) return line;
    const name = rest.replace(SURNAME_FIRST, '$<given> $<surname>').replace(/[,\s]+$/, '');
    const isLone = !rows[i - 1] && !rows[i + 1];
    const last = CROSS.test(mark) ? (isLone ? '' : ' X') : ' -';
    return { ...line, text: name + last };
  });
}
