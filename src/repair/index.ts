/**
 * The repair stage: what in a document was misread, and what stood there in print. A noisy channel with context (Kernighan,
 * Church & Gale 1990; Brill & Moore 2000): layout first, then word by word the candidates, the sentence as a lattice,
 * and the decisions.
 */
import type { Decision, Repair, Source } from '../document.ts';
import type { Model } from '../model/model.ts';
import { columnMaker } from './columns.ts';
import { conventionsOf } from './conventions.ts';
import { decide, type Judged } from './decide.ts';
import { joiningDecision, joinWords } from './divided.ts';
import { judge } from './judge.ts';
import { repairLayout } from './layout/index.ts';
import { withoutOverlap } from './layout/overlap.ts';
import { finderFor } from './search.ts';
import { sentences } from './sentences.ts';
import { diacriticSurvival } from './survival.ts';
import { thresholdsFor } from './thresholds.ts';

export interface RepairOptions {
  /** Confidence from which words are replaced, 0 to 1; the measured thresholds of `thresholds.ts` unless told. */
  readonly replaceAbove?: number;
  /** Confidence from which a person is asked. */
  readonly askAbove?: number;
}

/** Decides what to do with the words and marks of a document. Depends on its arguments alone. */
export function repair(source: Source, model: Model, options: RepairOptions = {}): Repair {
  const finder = finderFor(model, diacriticSurvival(source.text));
  const conventions = conventionsOf(model.knowledge);
  const layout = repairLayout(source, model);
  const { text } = layout.source;
  const all = source.prose
    .flatMap(({ start, end }) => sentences(text.slice(start, end), start, conventions))
    .map((sentence) => joinWords(sentence, finder));
  const tokens = all.flat();
  const columnOf = columnMaker(finder, tokens);
  const thresholds = thresholdsFor(options);
  const decideOn = (judged: Judged): Decision[] => {
    const decision = decide(judged, finder, thresholds);
    const { token } = judged;
    if (token.divided) return [joiningDecision(token, token.divided, decision, source.text, text)];
    return decision ? [decision] : [];
  };
  return {
    decisions: withoutOverlap([
      ...all.flatMap((sentence) => judge(sentence, columnOf, model).flatMap(decideOn)),
      ...layout.decisions,
    ]),
    words: tokens.filter(({ kind }) => kind === 'word').length,
  };
}
