/** Keeps decisions apart: no two may want the same place. */
import type { Decision } from '../../document.ts';

/** In order; of two that overlap, the one that was wanted first. */
export function withoutOverlap(wanted: readonly Decision[]): Decision[] {
  const ranked = wanted.map((decision, rank) => ({ decision, rank }));
  ranked.sort((a, b) => a.decision.span.start - b.decision.span.start || a.rank - b.rank);
  const kept: { decision: Decision; rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || next.decision.span.start >= last.decision.span.end) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ decision }) => decision);
}
