/** Which letters a correction changes, without the words around them: *mote → möte* and *bor → bör* both change *o → ö*. */

/** What is left of two texts without their common beginning and end; whole texts that have neither in common. */
export function letterChange(before: string, after: string): { before: string; after: string } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) };
}
