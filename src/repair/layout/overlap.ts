/** Keeps decisions apart: no two may want the same place. */
import type { Decision } from '../../document.ts';

/** In order of their spans; of two that overlap, the one that was wanted first. */
export function withoutOverlap(wanted: readonly Decision[]): Decision[] {
  const taken = new Uint8Array(wanted.reduce((most, { span }) => Math.max(most, span.end), 0));
  const kept = wanted.filter(({ span: { start, end } }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.span.start - b.span.start);
}
