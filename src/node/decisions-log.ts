/**
 * The decisions file in the hands of one reviewer: what stands by it, which others may change at any time, and what the reviewer adds.
 */
import { statSync } from 'node:fs';
import type { Signature } from '../review/ruled.ts';
import { type Ruling, subjectOf } from '../settle/ruling.ts';
import { momentFor, type Standing, standingOf } from '../settle/standing.ts';
import { appendRulings, readRulings } from './rulings-file.ts';

/** Whose hands, and where. */
export interface LogOptions {
  /** The decisions file. */
  readonly path: string;
  /** Who decides. */
  readonly by: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/** What was decided so far, and what stands by it. */
export interface History {
  readonly rulings: readonly Ruling[];
  readonly standing: Standing;
}

export interface DecisionsLog {
  /** Read again when the file has grown or changed; the same value while it has not. */
  readonly history: () => Promise<History>;
  /**
   * Writes rulings, once for each subject, signed later than any before, so that the order of decisions is never in doubt. They are
   * on the disk when this returns; it throws where the disk refuses.
   */
  readonly write: (made: (signature: Signature) => readonly Ruling[], before: History) => Ruling[];
}

/** Opens the log; the file is read when first asked, and made when first written to. */
export function decisionsLog({ path, by, now }: LogOptions): DecisionsLog {
  let last = 0;
  const write: DecisionsLog['write'] = (made, { rulings: before }) => {
    const subjects = new Set(made({ by, at: '' }).map(subjectOf));
    last = momentFor(subjects, before, Math.max(now(), last + 1));
    const rulings = oncePerSubject(made({ by, at: new Date(last).toISOString() }));
    appendRulings(path, rulings);
    return rulings;
  };
  return { history: historyOf(path), write };
}

/** Rulings about the same thing, as those about a word in a whole document are, once. */
const oncePerSubject = (rulings: readonly Ruling[]): Ruling[] => [
  ...new Map(rulings.map((ruling) => [subjectOf(ruling), ruling])).values(),
];

/** What stands by the decisions file, which is read again when it has grown or changed. */
function historyOf(path: string): () => Promise<History> {
  let seen = '';
  let history: History = { rulings: [], standing: standingOf([]) };
  return async () => {
    const now = stateOf(path);
    if (now !== seen) {
      const { rulings } = await readRulings(path);
      history = { rulings, standing: standingOf(rulings) };
    }
    seen = now;
    return history;
  };
}

/** Changes when the file does; where even that cannot be told, reading it says why. */
function stateOf(path: string): string {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat ? `${stat.size} ${stat.mtimeMs}` : '';
  } catch {
    return 'unreadable';
  }
}
