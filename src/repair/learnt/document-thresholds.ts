/** The thresholds of one document: by its make, by what was learnt, and as the user wants them. */

import { isRead } from '../text/survival.ts';
import { baseFor, type Thresholds } from '../thresholds.ts';
import type { Learned } from './learned.ts';
import { thresholdsOf } from './learned-thresholds.ts';

/** What the thresholds of a document depend on besides its make. */
interface Wanted {
  readonly replaceAbove?: number;
  readonly askAbove?: number;
  readonly learned?: Learned | undefined;
}

/**
 * The thresholds for a document in which å, ä, ö came out right with this probability, with what was learnt of them, and what the
 * user wants of them.
 */
export function thresholdsFor(
  survival: number,
  { replaceAbove, askAbove, learned }: Wanted = {},
): Thresholds {
  const base = baseFor(isRead(survival));
  const { replace, ask } = learned ? thresholdsOf(learned, isRead(survival) ? 'read' : 'unread', base) : base;
  return { replace: replaceAbove ?? replace, ask: askAbove ?? ask };
}
