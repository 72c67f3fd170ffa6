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

/** A row of a register, in which a cross tells who was there. */
interface Row {
  readonly isCross: boolean;
  readonly rest: string;
}

/** The lines of such registers with their marks last, and the surname behind the given name. Of one alone, a cross says nothing new. */
export function marksLast(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map(rowOf);
  const crosses = rows.filter((row) => row?.isCross).length;
  const hasDash = rows.some((row) => row?.isCross === false);
  if (crosses < FEWEST || !hasDash) return lines;
  return lines.map((line, i) => {
    const row = rows[i];
    const isLone = !rows[i - 1] && !rows[i + 1];
    return row ? { ...line, text: nameOf(row) + markOf(row, isLone) } : line;
  });
}

function rowOf({ text }: Line): Row | undefined {
  const { mark, rest } = (text.length <= LONGEST && ROW.exec(text)?.groups) || {};
  return mark && rest ? { isCross: mark.toUpperCase() === 'X', rest } : undefined;
}

const nameOf = ({ rest }: Row): string =>
  rest.replace(SURNAME_FIRST, '$<given> $<surname>').replace(/[,\s]+$/, '');

function markOf({ isCross }: Row, isLone: boolean): string {
  if (isCross) return isLone ? '' : ' X';
  return ' -';
}
