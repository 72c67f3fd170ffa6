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
  const rows = new Map(lines.flatMap((_, at) => rowAt(lines, at)));
  if (rows.size < FEWEST || !goUp([...rows.values()])) return lines;
  return lines.flatMap((line, at) => {
    if (rows.has(at - 1)) return [];
    const matter = rows.has(at) ? lines[at + 1] : undefined;
    return matter ? [{ ...line, text: `${line.text} ${matter.text}`, end: matter.end }] : [line];
  });
}

/** The number that a line is, by where that stands, if the matter and the decision are beside it. */
function rowAt(lines: readonly Line[], at: number): [at: number, number: number][] {
  const [line, matter, decision] = lines.slice(at, at + 3);
  const number = line?.isRight || line?.markup ? undefined : NUMBER.exec(line?.text ?? '')?.[1];
  const isBeside = matter?.isRight && decision?.isRight && MATTER.test(matter.text);
  return number !== undefined && isBeside ? [[at, Number(number)]] : [];
}

const goUp = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
