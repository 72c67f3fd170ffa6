/**
 * Minutes that print the number of a paragraph under its heading: «Val av justerare» over «§ 12» or «§ 12 Anna Ek valdes.» The
 * number is put before the heading, as other minutes have it. At least three that go up tell, some of them customary headings.
 */

import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Line } from './lines.ts';
import { areRising, TITLE } from './numbers-first.ts';

/** A line with a number, the heading over it, and the words after the number on its line. */
interface Below {
  readonly at: number;
  readonly title: Line;
  readonly number: number;
  readonly rest: string;
}

const FEWEST = 3;
const FEWEST_CUSTOMARY = 2;
/** One number in so many may stand otherwise. */
const PER_OTHER = 5;
const SIGN = /^§ ?(\d{1,4})(?:[.:]?\s+(\S.*))?$/s;

/** The lines with such numbers before their headings. */
export function numbersBelow(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const signs = lines.flatMap(({ text }, at) => (SIGN.test(text) ? [at] : []));
  if (signs.length < FEWEST) return lines;
  const below = signs.flatMap((at) => belowAt(lines, at) ?? []);
  if (!areItems(below, signs.length, vocabulary)) return lines;
  const headings = new Map(below.map((heading) => [heading.at, heading]));
  return lines.flatMap((line, at) => {
    const heading = headings.get(at);
    if (heading) return ordered(line, heading);
    return headings.has(at + 1) ? [] : [line];
  });
}

function belowAt(lines: readonly Line[], at: number): Below | undefined {
  const [title, line, next] = [lines[at - 1], lines[at] as Line, lines[at + 1]];
  const [, number, rest = ''] = SIGN.exec(line.text) ?? [];
  const isTitle = title && !title.markup && !line.markup && TITLE.test(title.text);
  if (!isTitle || TITLE.test(rest || (next?.text ?? ''))) return undefined;
  return { at, title, number: Number(number), rest };
}

function areItems(below: readonly Below[], all: number, vocabulary: Vocabulary): boolean {
  const customary = below.filter(
    ({ title: { text } }) => vocabulary.isAgendaHeading(text) || vocabulary.startsAgendaHeading(text),
  );
  return (
    areRising(below) &&
    below.length >= FEWEST &&
    customary.length >= FEWEST_CUSTOMARY &&
    (all - below.length) * PER_OTHER <= all
  );
}

/** Number, heading and text as three lines; the heading keeps the white space that stood over it. */
function ordered(line: Line, { title, rest }: Below): Line[] {
  const end = line.end - rest.length;
  const sign = { ...line, text: line.text.slice(0, line.text.length - rest.length).trim(), end };
  const text = { ...line, text: rest, start: end, gap: Math.max(line.gap, 1) };
  return [{ ...sign, gap: title.gap, indent: title.indent }, { ...title, gap: 0 }, ...(rest ? [text] : [])];
}
