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
  /** How much it looks like a heading. */
  readonly score: number;
  /** Whether the number was read as it stands; otherwise it must be exactly the next one. */
  readonly firm: boolean;
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

/** The links of the best chain in order; none if no chain is worth more than nothing. */
export function bestChain(links: readonly Link[]): Link[] {
  const worth: number[] = [];
  const previous: number[] = [];
  links.forEach((link, i) => {
    let [best, from] = [startWorth(link), -1];
    for (let j = Math.max(0, i - WINDOW); j < i; j++) {
      const value = (worth[j] as number) + stepWorth(links[j] as Link, link);
      if (value > best) [best, from] = [value, j];
    }
    worth.push(best + link.score);
    previous.push(from);
  });
  return traced(links, worth, previous);
}

function traced(links: readonly Link[], worth: readonly number[], previous: readonly number[]): Link[] {
  let at = worth.reduce((best, value, i) => (value > (worth[best] ?? 0) ? i : best), -1);
  const chain: Link[] = [];
  for (; at >= 0; at = previous[at] as number) chain.push(links[at] as Link);
  return chain.reverse();
}

function startWorth(link: Link): number {
  if (!link.firm) return Number.NEGATIVE_INFINITY;
  return link.path.every((number) => number <= 1) ? 0 : -COST_LATE_START;
}

function stepWorth(from: Link, to: Link): number {
  if (from.block === to.block) return Number.NEGATIVE_INFINITY;
  if (follows(from.path, to.path)) return GAIN_NEXT;
  if (!to.firm) return Number.NEGATIVE_INFINITY;
  const missing = gap(from.path, to.path);
  if (missing > 0) return -COST_GAP - COST_PER_MISSING * Math.min(missing, MOST_MISSING);
  return from.zone === to.zone ? Number.NEGATIVE_INFINITY : -COST_RESTART;
}

/** Whether a number comes right after another: 8 → 9, 8 → 8.1, 8.1 → 8.2, 8.2 → 9, 8.2.1 → 8.3. */
export function follows(from: readonly number[], to: readonly number[]): boolean {
  const isChild =
    to.length === from.length + 1 && to.at(-1) === 1 && from.every((number, i) => number === to[i]);
  const shared = to.length <= from.length && to.slice(0, -1).every((number, i) => number === from[i]);
  return isChild || (shared && to.at(-1) === (from[to.length - 1] as number) + 1);
}

/** How many numbers lie between two at the first place where they differ; 0 or less if the second does not come later. */
function gap(from: readonly number[], to: readonly number[]): number {
  const at = to.findIndex((number, i) => number !== (from[i] ?? 0));
  return at < 0 ? 0 : (to[at] as number) - (from[at] ?? 0);
}
