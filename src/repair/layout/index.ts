/** What is wrong in the layout rather than in words: bullets, specks, numbers. */
import type { Decision, Source } from '../../document.ts';
import type { Lists } from '../../model/model.ts';
import { linesOf } from './lines.ts';
import { markDecisions } from './marks.ts';
import { hasParties, numberDecisions } from './numbers.ts';
import { withoutOverlap } from './overlap.ts';
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
