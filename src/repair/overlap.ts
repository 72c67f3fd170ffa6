/** Keeps what is wanted apart: no two may want the same place. */
import type { Span } from '../document.ts';

/** In order of their spans; of two that overlap, the one that was wanted first. A place without length is that of the unit behind it. */
export function withoutOverlap<Wanted extends { readonly span: Span }>(wanted: readonly Wanted[]): Wanted[] {
  const taken = new Uint8Array(wanted.reduce((most, { span }) => Math.max(most, span.end), 0) + 1);
  const kept = wanted.filter(({ span: { start, end } }) => {
    const behind = Math.max(end, start + 1);
    if (taken.subarray(start, behind).includes(1)) return false;
    taken.fill(1, start, behind);
    return true;
  });
  return kept.sort((a, b) => a.span.start - b.span.start);
}
