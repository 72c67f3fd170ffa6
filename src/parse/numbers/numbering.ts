/**
 * Which numbers before lines number the items of the meeting. Minutes are full of numbers that do not: questions within an
 * item, points of a decision, an agenda printed on top. The items are the chain of numbers that goes on best through the
 * whole document: each number follows the one before, its words look like a heading, and the fewer gaps the better.
 *
 * The best chain is found by dynamic programming over the numbered lines, as the best-scoring subsequence.
 */

/** A numbered line as a link of a chain. */
export interface Link {
  /** Index of its block. */
  readonly block: number;
  /** The number; `8.1` is [8, 1]. */
  readonly path: readonly number[];
  /** The number as printed, and where the words after it begin. */
  readonly printed: string;
  readonly end: number;
  /** How much it looks like a heading. */
  readonly score: number;
  /** What speaks against the reading of the number; 0 if it stands as it should. */
  readonly doubt: number;
  /** Numbers may begin again from zone to zone (under each heading of a section). */
  readonly zone: number;
}

/** How far back a link may look for the one before it. Keeps hostile input linear. */
const WINDOW = 120;
/** Costs and the gain of an exact sequence, in units of one heading-like line. */
const GAIN_NEXT = 0.5;
const COST_GAP = 0.5;
const COST_PER_MISSING = 0.3;
const MOST_MISSING = 5;
const COST_RESTART = 0.5;
const COST_LATE_START = 0.8;

/** A chain of links in order, and what it is worth; nothing if no chain is worth more. */
export interface Chain {
  readonly chain: readonly Link[];
  readonly worth: number;
}

/** The best chain of the links, which are in the order of their blocks. */
export function bestChain(links: readonly Link[]): Chain {
  const worth: number[] = [];
  const previous: number[] = [];
  let end = -1;
  links.forEach((link, i) => {
    let [best, from] = [link.path.every((number) => number <= 1) ? 0 : -COST_LATE_START, -1];
    for (let j = Math.max(0, i - WINDOW); j < i; j++) {
      const value = (worth[j] as number) + stepWorth(links[j] as Link, link);
      if (value > best) [best, from] = [value, j];
    }
    worth.push(best + link.score);
    previous.push(from);
    if ((worth[i] as number) > (worth[end] ?? 0)) end = i;
  });
  return { chain: traced(links, previous, end), worth: worth[end] ?? 0 };
}

/** The chain with the items after it, each numbered next: what ends a chain may be text, as where items are whole paragraphs. */
export function toItsEnd(chain: readonly Link[], links: readonly Link[]): readonly Link[] {
  const whole = [...chain];
  for (const link of links) {
    const last = whole.at(-1);
    const isNext = last && link.block > last.block && last.path.length === 1 && link.path.length === 1;
    if (isNext && link.doubt === 0 && follows(last.path, link.path)) whole.push(link);
  }
  return whole;
}

/**
 * The chain with the item right before it: «1. Asta berättar …» is told as long as no heading is, over «2.» and «3.»; and with all before it
 * where none from 1 is missing, though all are sentences.
 */
export function fromItsStart(chain: readonly Link[], links: readonly Link[]): readonly Link[] {
  const before: Link[] = [];
  for (let link = itemBefore(chain[0], links); link; link = itemBefore(link, links)) before.unshift(link);
  if (before[0]?.path[0] === 1) return [...before, ...chain];
  return [...before.slice(-1).filter(({ doubt }) => doubt === 0), ...chain];
}

/** What has the number before that of an item, right before it among those without points. */
function itemBefore(item: Link | undefined, links: readonly Link[]): Link | undefined {
  if (item?.path.length !== 1) return undefined;
  const before = links.findLast(({ block }) => block < item.block);
  return before?.path.length === 1 && follows(before.path, item.path) ? before : undefined;
}

function traced(links: readonly Link[], previous: readonly number[], end: number): Link[] {
  const chain: Link[] = [];
  for (let at = end; at >= 0; at = previous[at] as number) chain.push(links[at] as Link);
  return chain.reverse();
}

function stepWorth(from: Link, to: Link): number {
  if (from.block === to.block) return Number.NEGATIVE_INFINITY;
  if (follows(from.path, to.path)) return GAIN_NEXT;
  const apart = distanceBetween(from.path, to.path);
  if (apart > 0) {
    const cost = COST_GAP + COST_PER_MISSING * Math.min(apart - 1, MOST_MISSING);
    return -cost * (1 + Math.max(from.doubt, to.doubt));
  }
  return from.zone === to.zone || to.doubt > 0 ? Number.NEGATIVE_INFINITY : -COST_RESTART;
}

/** Whether a number comes right after another: 8 → 9, 8 → 8.1, 8.1 → 8.2, 8.2 → 9, 8.2.1 → 8.3. */
export function follows(from: readonly number[], to: readonly number[]): boolean {
  const isChild =
    to.length === from.length + 1 && to.at(-1) === 1 && from.every((number, i) => number === to[i]);
  const shared = to.length <= from.length && to.slice(0, -1).every((number, i) => number === from[i]);
  return isChild || (shared && to.at(-1) === (from[to.length - 1] as number) + 1);
}

/** How far apart two numbers are where they first differ; 0 or less if the second does not come later. */
function distanceBetween(from: readonly number[], to: readonly number[]): number {
  const at = to.findIndex((number, i) => number !== (from[i] ?? 0));
  return at < 0 ? 0 : (to[at] as number) - (from[at] ?? 0);
}
