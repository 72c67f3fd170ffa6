/** Numbers of pages over running heads: «2» over «Vävutskottet» and «2024-05-03», as «1» was. They number no items. */
import { groupsBy } from '../../groups.ts';
import { foldLine } from '../vocabulary/fold.ts';
import type { Line } from './lines.ts';

/** The number of a page or an item, alone on its line. */
export const NUMBER_ALONE: RegExp = /^[-–—\s]{0,4}\d{1,3}[-–—\s]{0,4}$/;
/** So many lines under the number that come again are a head. */
const HEAD_LINES = 2;
const LONGEST = 80;

/** Indexes of numbers alone that go up by one, each over the same lines. */
export function countedHeads(lines: readonly Line[]): ReadonlySet<number> {
  const numbers = [...lines.keys()].filter(
    (i) => NUMBER_ALONE.test(lines[i]?.text ?? '') && headUnder(lines, i) !== undefined,
  );
  const groups = [...groupsBy(numbers, (i) => headUnder(lines, i)).values()];
  return new Set(groups.filter((group) => group.length > 1 && isCounted(group, lines)).flat());
}

/** The lines under a number as one key; none where a line is long, or another number. */
function headUnder(lines: readonly Line[], at: number): string | undefined {
  const head = lines.slice(at + 1, at + 1 + HEAD_LINES).map(({ text }) => text);
  const isHead =
    head.length === HEAD_LINES && head.every((text) => text.length <= LONGEST && !NUMBER_ALONE.test(text));
  return isHead ? head.map(foldLine).join('\n') : undefined;
}

const isCounted = (group: readonly number[], lines: readonly Line[]): boolean =>
  group.every((at, k) => numberAt(lines, at) === numberAt(lines, group[0] as number) + k);

const numberAt = (lines: readonly Line[], at: number): number =>
  Number(/\d+/.exec(lines[at]?.text ?? '')?.[0]);
