/** What the walk finds. */

/** A way to read a token as a word. */
export interface Reading {
  /** The word in lower case; `|` stands between the parts of a compound and a blank between two words. */
  readonly path: string;
  /** Indices of its parts. */
  readonly parts: readonly number[];
  /** Channel cost, in hundredths of a nat. */
  readonly cost: number;
  /** The cost of the rarest of its confusions; 0 where there is none. */
  readonly rarest: number;
  /** Number of letters changed that the channel does not confuse. */
  readonly freeEdits: number;
}

/** One reading per word: the cheapest way to it. The cheapest first. */
export function cheapestByPath(readings: readonly Reading[]): Reading[] {
  if (readings.length < 2) return [...readings];
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const known = best.get(reading.path);
    if (!known || reading.cost < known.cost) best.set(reading.path, reading);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost || (a.path < b.path ? -1 : 1));
}
