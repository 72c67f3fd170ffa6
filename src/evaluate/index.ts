/**
 * Evaluation: how far a text is from what was printed, before and after repair. `scoreDocument` measures one document,
 * `summarise` adds documents up, `intervals` says how far the sum can be trusted, `formatScore` puts it into words.
 * Pure functions of strings and numbers; whoever has files reads them first.
 */

export { formatScore, type ScoreReport } from './format.ts';
export { intervals } from './intervals.ts';
export { type DocumentScore, type ScoredDocument, scoreDocument } from './score.ts';
export { commonestHarms, commonestLeftovers, groupBy, summarise } from './summary.ts';
