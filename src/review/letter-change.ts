/** Which letters a correction changes, without the words around them: *mote → möte* and *bor → bör* both change *o → ö*. */
import { commonEnds } from '../ends.ts';

/** What is left of two texts without their common beginning and end; whole texts that have neither in common. */
export function letterChange(before: string, after: string): { before: string; after: string } {
  const { head, tail } = commonEnds(before, after);
  return { before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) };
}
