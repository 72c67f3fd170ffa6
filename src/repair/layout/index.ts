/** What is wrong in the layout rather than in words: bullets, specks, numbers. */
import type { Decision, Source } from '../../document.ts';
import { indexOf } from '../../model/automaton.ts';
import type { Model } from '../../model/model.ts';
import { applyDecisions } from '../apply.ts';
import { withoutOverlap } from '../overlap.ts';
import { isRead, survivalOf } from '../text/survival.ts';
import { barDecisions } from './bars.ts';
import { gapDecisions } from './gaps.ts';
import { gluedDecisions } from './glued.ts';
import { letterSpeckDecisions } from './letter-specks.ts';
import { linesOf } from './lines.ts';
import { markDecisions } from './marks.ts';
import { hasParties, numberDecisions } from './numbers.ts';
import { sectionDecisions } from './sections.ts';

export interface LayoutRepair {
  /** In order of their spans, without overlap. */
  readonly decisions: readonly Decision[];
  /** The source as it looks with them, at its old length: blanks stand where something is left out. */
  readonly source: Source;
}

/** What of the model the layout needs. */
export type LayoutModel = Pick<Model, 'knowledge' | 'noise' | 'words'>;

/**
 * What to do with the layout of a document. Bars that are words come first, then specks, then numbers are read in what they leave, then
 * numberings: each sees what the one before made, so that a second look finds nothing more.
 */
export function repairLayout(source: Source, { knowledge, noise, words }: LayoutModel): LayoutRepair {
  const bars = linesOf(source).flatMap(barDecisions);
  const barless = inPlace(source, bars);
  const glued = gluedDecisions(linesOf(barless), (word) => indexOf(words, word) >= 0);
  const unglued = inPlace(barless, glued);
  const marks = linesOf(unglued).flatMap((line, i, lines) => markDecisions(line, lines[i + 1], noise));
  const unmarked = inPlace(unglued, marks);
  const letters = isRead(survivalOf(source))
    ? []
    : letterSpeckDecisions(linesOf(unmarked), linesOf(source), noise);
  const unspecked = inPlace(unmarked, letters);
  const parties = hasParties(unspecked.text, knowledge);
  const numbers = linesOf(unspecked).flatMap((line) => numberDecisions(line, knowledge, parties));
  const numbered = inPlace(unspecked, numbers);
  const gaps = linesOf(numbered).flatMap((line) => gapDecisions(line, knowledge));
  const sections = sectionDecisions(linesOf(numbered));
  return {
    decisions: withoutOverlap([...bars, ...glued, ...letters, ...marks, ...numbers, ...gaps, ...sections]),
    source: inPlace(numbered, sections),
  };
}

function inPlace(source: Source, decisions: readonly Decision[]): Source {
  if (decisions.length === 0) return source;
  const padded = withoutOverlap(decisions).map((d) => ({
    ...d,
    after: d.after.slice(0, d.before.length).padEnd(d.before.length),
  }));
  return { ...source, text: applyDecisions(source, padded).text };
}
