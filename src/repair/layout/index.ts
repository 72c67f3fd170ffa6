/** What is wrong in the layout rather than in words: bullets, specks, numbers. */
import type { Decision, Source } from '../../document.ts';
import type { Lists } from '../../model/model.ts';
import { linesOf } from './lines.ts';
import { markDecisions } from './marks.ts';
import { hasParties, numberDecisions } from './numbers.ts';
import { sectionDecisions } from './sections.ts';

/** Decisions in order of their spans; where two rules want the same place, the first of the list above has it. */
export function layoutDecisions(source: Source, { knowledge, noise }: Lists): Decision[] {
  const lines = linesOf(source);
  const parties = hasParties(source.text, knowledge);
  const wanted = [
    ...sectionDecisions(lines),
    ...lines.flatMap((line) => numberDecisions(line, knowledge, parties)),
    ...lines.flatMap((line) => markDecisions(line, noise)),
  ];
  return withoutOverlap(wanted);
}

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
