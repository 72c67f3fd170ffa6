/**
 * Minutes in a table of number, matter and decision: «7     Val av vävare     Asta Ek väljs.» The number, alone in its
 * column, put before the matter, as other minutes have it. At least three that go up by one tell.
 */
import { latin } from '../../latin.ts';
import type { Line } from './lines.ts';

const FEWEST = 3;
const NUMBER = /^§? ?(\d{1,4})\.?$/;
const MATTER = latin`/^\p{Lu}\p{L}/u`;

/** The lines with such numbers and their matters as one. */
export function numbersBeside(lines: readonly Line[]): readonly Line[] {
  const rows = lines.flatMap((line, at) => {
    const number = line.isRight || line.markup ? undefined : NUMBER.exec(line.text)?.[1];
    const next = lines[at + 1];
    const areColumns = next?.isRight === true && lines[at + 2]?.isRight === true;
    const isRow = number !== undefined && areColumns && MATTER.test(next.text);
    return isRow ? [{ at, number: Number(number) }] : [];
  });
  const isNext = (i: number) => (rows[i]?.number ?? 0) - (rows[i - 1]?.number ?? 0) === 1;
  if (rows.length < FEWEST || !rows.every((_, i) => i === 0 || isNext(i))) return lines;
  const starts = new Set(rows.map(({ at }) => at));
  return lines.flatMap((line, at) => {
    if (starts.has(at - 1)) return [];
    const matter = starts.has(at) ? lines[at + 1] : undefined;
    return matter ? [{ ...line, text: `${line.text} ${matter.text}`, end: matter.end }] : [line];
  });
}
