/**
 * Minutes that print the number of a paragraph after its heading, «Val av justerare     § 12»: the number put before it, as other
 * minutes have it. At least three that go up tell; a table of contents has no text between its lines.
 */
import { latin } from '../../latin.ts';
import type { Line } from './lines.ts';

/** A heading with its number, and how many lines they are: one, or two columns. */
interface Numbered {
  readonly at: number;
  readonly title: Line;
  readonly sign: Line;
  readonly number: number;
  readonly count: 1 | 2;
}

const FEWEST = 3;
/** As many numbers as there are may be missing between them. */
const MOST_MISSING = 2;
const SIGN = /^§ ?(\d{1,4})$/;
const AFTER = latin`/^(\p{Lu}[^.§:;]{2,80}[\p{L}\p{N})]) (§ ?(\d{1,4}))$/u`;
const BEFORE = /^§ ?\d/;
/** A heading that a number may stand beside or under. */
export const TITLE: RegExp = latin`/^\p{Lu}[^.§:;]{2,80}[\p{L}\p{N})]$/u`;

/** The lines with such numbers before their headings. */
export function numbersFirst(lines: readonly Line[]): readonly Line[] {
  if (lines.some((line) => BEFORE.test(line.text) && !line.isRight)) return lines;
  const numbered = lines.flatMap((line, at) => inColumns(line, lines[at + 1], at) ?? onLine(line, at) ?? []);
  if (!areItems(numbered, lines)) return lines;
  const headings = new Map(numbered.map((heading) => [heading.at, heading]));
  return lines.flatMap((line, at) => {
    const heading = headings.get(at);
    if (heading) return [heading.sign, heading.title];
    return headings.get(at - 1)?.count === 2 ? [] : [line];
  });
}

/** Whether each number is greater than the one before. */
export const areRising = (numbered: readonly { readonly number: number }[]): boolean =>
  numbered.every(({ number }, i) => i === 0 || number > (numbered[i - 1]?.number ?? 0));

function areItems(numbered: readonly Numbered[], lines: readonly Line[]): boolean {
  const titles = new Set(numbered.map(({ title }) => title.text));
  const count = (numbered.at(-1)?.number ?? 0) - (numbered[0]?.number ?? 0) + 1;
  const starts = new Set(numbered.map(({ at }) => at));
  const withText = numbered.filter(({ at, count }) => at + count < lines.length && !starts.has(at + count));
  return (
    numbered.length >= FEWEST &&
    areRising(numbered) &&
    count <= numbered.length * MOST_MISSING &&
    titles.size === numbered.length &&
    withText.length * 2 > numbered.length
  );
}

/** «Val av justerare» with «§ 12» in a column to the right. */
function inColumns(line: Line, next: Line | undefined, at: number): Numbered | undefined {
  const number = SIGN.exec(next?.isRight ? next.text : '')?.[1];
  if (!next || number === undefined || line.isRight || !TITLE.test(line.text)) return undefined;
  const sign = { ...next, gap: line.gap, indent: line.indent, isRight: false };
  return { at, title: { ...line, gap: 0 }, sign, number: Number(number), count: 2 };
}

/** «Val av justerare § 12». */
function onLine(line: Line, at: number): Numbered | undefined {
  const [, title, sign = '', number] = line.isRight || line.markup ? [] : (AFTER.exec(line.text) ?? []);
  if (title === undefined) return undefined;
  return {
    at,
    title: { ...line, text: title, end: line.start + title.length, gap: 0 },
    sign: { ...line, text: sign, start: line.end - sign.length },
    number: Number(number),
    count: 1,
  };
}
