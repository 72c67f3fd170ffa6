/** The oracle for both distances: the textbook table of Wagner & Fischer (1974), slow and plain. */
export function leastEdits<T>(a: readonly T[], b: readonly T[]): number {
  let above = [0, ...b.map((_, j) => j + 1)];
  for (const item of a) {
    const row = [(above[0] as number) + 1];
    b.forEach((other, j) => {
      const pair = (above[j] as number) + (item === other ? 0 : 1);
      row.push(Math.min(pair, (above[j + 1] as number) + 1, (row[j] as number) + 1));
    });
    above = row;
  }
  return above.at(-1) as number;
}
