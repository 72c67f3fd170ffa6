/** One-to-one pairs of what is asked for and what was found, the most alike first. */

/** How many of the values in `gold` have a partner of their own in `found`, at least so alike. */
export function countPairs<Value>(
  gold: readonly Value[],
  found: readonly Value[],
  likeness: (a: Value, b: Value) => number,
  least: number,
): number {
  const pairs = gold
    .flatMap((a, i) => found.map((b, j) => ({ i, j, alike: likeness(a, b) })))
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike || a.i - b.i || a.j - b.j);
  const taken = { gold: new Set<number>(), found: new Set<number>() };
  for (const { i, j } of pairs) {
    if (taken.gold.has(i) || taken.found.has(j)) continue;
    taken.gold.add(i);
    taken.found.add(j);
  }
  return taken.gold.size;
}
