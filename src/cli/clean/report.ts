/** What is told of one document, for programs. */
import type { Done, Job } from '../batch/task.ts';
import type { Note } from './document.ts';

/** What is told of one document; `--json` prints it as it is. */
export interface Report {
  readonly name: string;
  readonly status: Done['status'];
  /** What was written. */
  readonly files: readonly string[];
  /** The record, below the folder of the results. */
  readonly record?: string;
  readonly words: number;
  readonly replaced: number;
  readonly toReview: number;
  readonly findings: readonly Note[];
}

/** The report on what was done of a document. */
export const reportOf = ({ input, name, target }: Job, { status, files, totals, notes }: Done): Report => ({
  name: input.name,
  status,
  files: files.map(({ suffix }) => target + suffix),
  ...(status === 'cleaned' && { record: `${name}.yaml` }),
  words: totals.words,
  replaced: totals.replaced,
  toReview: totals.toReview,
  findings: notes,
});
