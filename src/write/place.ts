/** Where a place in the source is for a person: page, line and column of the file as the user has it. */
import { firstWhere } from '../bisect.ts';
import type { Source } from '../document.ts';

/** Page, line and column from 1; column and offset count UTF-16 units of the decoded file, as editors do. */
export interface Place {
  readonly page: number;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A function from offsets in `source.text` to places; it searches in logarithmic time, so ask as often as you like. */
export function placeFinder(source: Source): (offset: number) => Place {
  const lineStarts = startsOfLines(source.text);
  const pageStarts = source.pages.map((page) => page.start);
  const original = (offset: number): number => source.offsets?.[offset] ?? offset;
  return (offset) => {
    const line = lastAtOrBefore(lineStarts, offset);
    const column = original(offset) - original(lineStarts[line] ?? 0) + 1;
    const page = Math.max(0, lastAtOrBefore(pageStarts, offset));
    return { page: page + 1, line: line + 1, column, offset: original(offset) };
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Index of the last of the ascending `starts` that is at most `offset`; -1 if there is none. */
const lastAtOrBefore = (starts: readonly number[], offset: number): number =>
  firstWhere(starts.length, (i) => (starts[i] as number) > offset) - 1;
