/** The desk that a reviewer sits at, as the terminal and the browser know it; `src/node/review-desk.ts` is the one with a disk. */
import type { Ruling, Scope } from '../settle/ruling.ts';
import type { Correction } from '../write/index.ts';
import type { ReviewDocument } from './document.ts';
import type { Objection } from './proposal.ts';
import type { Group, Grouping } from './queue.ts';
import type { Verdict } from './ruled.ts';

/** What became of a request to decide. */
export type Outcome =
  | { readonly kind: 'decided'; readonly rulings: readonly Ruling[] }
  /** Nothing was written: somebody else had settled these, or they are in no document here. */
  | { readonly kind: 'refused'; readonly settled: readonly Ruling[]; readonly unknown: readonly string[] }
  /** Nothing was written: that cannot be said of these. */
  | { readonly kind: 'unfit'; readonly why: Objection; readonly ids: readonly string[] };

export interface Desk {
  readonly documents: readonly ReviewDocument[];
  /** The questions that are open, in groups. */
  queue(grouping: Grouping): Promise<Group[]>;
  /** How far the review is. */
  progress(): Promise<{ readonly questions: number; readonly open: number }>;
  /** A question or correction and its document. */
  find(id: string): { readonly document: ReviewDocument; readonly correction: Correction } | undefined;
  /** The ruling that a correction is settled by. */
  ruling(id: string): Promise<Ruling | undefined>;
  /** Says the same of one or several corrections: one decision, undone as one. */
  decide(ids: readonly string[], verdict: Verdict, scope: Scope): Promise<Outcome>;
  /** Types the line of a correction anew, which settles everything on it. */
  retype(id: string, text: string): Promise<Outcome>;
  /**
   * Takes back the last decision of this desk that still stands; what it was, or nothing. What somebody has decided again since is
   * theirs, and stays.
   */
  undo(): Promise<readonly Ruling[] | undefined>;
}
