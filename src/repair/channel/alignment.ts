/**
 * Which letters of a word were seen as which letters of the token: the cheapest way through the channel, step by step.
 * With unit costs and no confusions it is the plain edit distance (Wagner & Fischer 1974).
 */
import { type Channel, type Confusion, FREE_EDIT } from './channel.ts';

/** One step: letters of the word, the letters seen for them, and what that costs in hundredths of a nat. */
export interface Step {
  readonly true: string;
  readonly seen: string;
  readonly cost: number;
  readonly kind: 'same' | 'confusion' | 'free-edit';
}

/**
 * The cheapest steps that lead from `word` (as printed, lower case) to `token` (as seen). Where free edits have no price at all
 * (infinity), there are none if the confusions alone do not lead there.
 */
export function align(
  token: string,
  word: string,
  channel: Pick<Channel, 'identity' | 'confusions'>,
  freeEdit: number = FREE_EDIT,
): Step[] {
  const grid = gridFor(token, word);
  const most = costAsItStands(grid, channel.identity);
  for (let at = 0; at < grid.best.length; at++) {
    const cost = grid.best[at] as number;
    // Steps only add to it.
    if (cost === Number.POSITIVE_INFINITY || cost > most) continue;
    goOnAsSeen(grid, at, channel);
    goOnFreely(grid, at, freeEdit);
  }
  return trace(grid);
}

/** What lies between two places of the strings: how many letters of each, and by what kind of step. */
interface Move {
  readonly printed: number;
  readonly seen: number;
  readonly kind: Step['kind'];
}

/** All places of both strings, `width` of the token for each of the word: the least cost of coming there, and by which move. */
interface Grid {
  readonly token: string;
  readonly lower: string;
  readonly word: string;
  readonly width: number;
  readonly best: Float64Array;
  readonly by: (Move | undefined)[];
}

function gridFor(token: string, word: string): Grid {
  const lower = token.toLowerCase();
  const width = lower.length + 1;
  const best = new Float64Array((word.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  return { token, lower, word, width, best, by: new Array(best.length) };
}

/** What it costs if every letter came out right, which most words did; no way that costs more need be gone. */
function costAsItStands({ lower, word }: Grid, identity: Channel['identity']): number {
  if (lower !== word) return Number.POSITIVE_INFINITY;
  let cost = 0;
  for (let i = 0; i < word.length; i++) cost += identity[word.charCodeAt(i)] ?? 0;
  return cost;
}

function move({ width, best, by }: Grid, at: number, cost: number, way: Move): void {
  const to = at + way.printed * width + way.seen;
  const sum = (best[at] as number) + cost;
  if (sum >= (best[to] as number)) return;
  best[to] = sum;
  by[to] = way;
}

/** Letters that came out right, and those that the channel confuses. */
function goOnAsSeen(
  grid: Grid,
  at: number,
  { identity, confusions }: Pick<Channel, 'identity' | 'confusions'>,
): void {
  const { lower, word, width } = grid;
  const [w, t] = [Math.floor(at / width), at % width];
  const code = lower.charCodeAt(t);
  if (code === word.charCodeAt(w)) move(grid, at, identity[code] ?? 0, SAME);
  for (const list of [confusions[code], confusions[0]])
    for (const confusion of list ?? NONE)
      if (fits(confusion, grid, t, w)) move(grid, at, confusion.cost, moveOf(confusion));
}

function goOnFreely(grid: Grid, at: number, cost: number): void {
  const { lower, word, width } = grid;
  const [w, t] = [Math.floor(at / width), at % width];
  const [isPrinted, isSeen] = [w < word.length, t < lower.length];
  if (isPrinted && isSeen && word.charCodeAt(w) !== lower.charCodeAt(t)) move(grid, at, cost, CHANGED);
  if (isSeen) move(grid, at, cost, ADDED);
  if (isPrinted) move(grid, at, cost, LEFT_OUT);
}

const NONE: readonly Confusion[] = [];
const SAME: Move = { printed: 1, seen: 1, kind: 'same' };
const CHANGED: Move = { printed: 1, seen: 1, kind: 'free-edit' };
const ADDED: Move = { printed: 0, seen: 1, kind: 'free-edit' };
const LEFT_OUT: Move = { printed: 1, seen: 0, kind: 'free-edit' };
const moveOf = (confusion: Confusion): Move => ({
  printed: confusion.true.length,
  seen: confusion.seen.length,
  kind: 'confusion',
});

const fits = (confusion: Confusion, { token, lower, word }: Grid, t: number, w: number): boolean =>
  word.startsWith(confusion.true, w) && (confusion.exact ? token : lower).startsWith(confusion.seen, t);

/** The moves by which the last place was reached. */
function trace({ token, word, width, best, by }: Grid): Step[] {
  const steps: Step[] = [];
  let at = best.length - 1;
  for (let last = by[at]; last; last = by[at]) {
    const { printed, seen, kind } = last;
    const before = at - printed * width - seen;
    const [w, t] = [Math.floor(before / width), before % width];
    const cost = (best[at] as number) - (best[before] as number);
    steps.push({ true: word.slice(w, w + printed), seen: token.slice(t, t + seen), cost, kind });
    at = before;
  }
  return steps.reverse();
}
