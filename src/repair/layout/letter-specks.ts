/** Specks behind the last word of a line that were read as a letter or two: `behandling. i`, `Handling ie`. */
import type { Replacement, Span } from '../../document.ts';
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import type { NoiseMarks } from '../../model/model.ts';
import { closesLine, type Line, replacement } from './lines.ts';

/** How sure it is: in readings of 72 documents whose print is known all that were found were specks. */
const SURE = 0.95;

/** A letter or two, possibly with a comma. */
const LETTERS = latin`/^(\p{L}{1,2}),?$/u`;
const MARK = /^[.:;)-]$/;
/** A mark that closes a sentence or a label, behind a word: not `bl. a`, `s. k`. */
const CLOSED = latin`/(?:\p{L}{4}[.:;!?]|\p{L}\))$/u`;
/** A word, and no number or abbreviation. */
const WORD = latin`/^\p{L}{3,}$/u`;
/** A line of more runs is no label or heading. */
const HEADING = 5;

/**
 * The specks that are left out at the ends of `lines`, with the marks among them; `read` are the same lines as they are read, before
 * other specks were left out. Only for text in which å, ä, ö did not come out: else a stray letter is rather the author's.
 */
export const letterSpeckDecisions = (
  lines: readonly Line[],
  read: readonly Line[],
  marks: NoiseMarks,
): Replacement[] =>
  lines.flatMap((line, i) => {
    const specks = specksAt(line, lines[i + 1], marks);
    return specks ? [replacement(read[i] ?? line, specks.start, specks.end, '', SURE, 'noise')] : [];
  });

/** Where in its text a line has specks at its end. */
function specksAt(line: Line, next: Line | undefined, marks: NoiseMarks): Span | undefined {
  const text = line.text.trimEnd();
  if (!MAY_END.test(text.slice(-SHORTEST)) || !closesLine(line) || text.includes('|')) return undefined;
  if (beginsSmall(next?.text.trimStart() ?? '')) return undefined;
  const runs = [...text.matchAll(/\S+/g)];
  const last = runs.findLastIndex(([run]) => !(MARK.test(run) || isAmong(marks.closing, run)));
  const [before, specks] = [runs[last], runs.slice(last + 1).map(([run]) => run)];
  if (!before || !areSpecks(specks, before[0], runs.length <= HEADING, marks)) return undefined;
  return { start: before.index + before[0].length, end: text.length };
}

/** Whether what ends a line is no text, by what stands before it. */
function areSpecks(
  runs: readonly string[],
  before: string,
  isShort: boolean,
  { wordless }: NoiseMarks,
): boolean {
  if (!runs.some(isLetters)) return false;
  if (CLOSED.test(before) || MARK.test(runs[0] ?? '')) return true;
  return isShort && WORD.test(before) && runs.every((run) => isAmong(wordless, run));
}

/** Most lines end otherwise. */
const MAY_END = latin`/\s(?:\p{L}{1,2},?|[.:;)-])$/u`;
const SHORTEST = 8;

const isLetters = (run: string): boolean => LETTERS.test(run);

/** Whether a run is among such letters. A single capital is an initial, a party or the letter of an annex. */
function isAmong(list: readonly string[], run: string): boolean {
  const letters = LETTERS.exec(run)?.[1] ?? '';
  return list.includes(letters.length > 1 ? letters.toLowerCase() : letters);
}
