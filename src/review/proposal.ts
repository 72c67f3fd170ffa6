/** What may be said of a correction at all, whoever asks: the terminal, the browser and the desk go by the same rules. */
import type { Scope } from '../settle/ruling.ts';
import type { Verdict } from './ruled.ts';

/** Whether something else than what stands there is proposed; a word that could not be read has no proposal. */
export const hasProposal = ({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): boolean => before !== after;

/** Why something cannot be said: there is no proposal to take, or a word would be taken away wherever it stands. */
export type Objection = 'no-proposal' | 'empty-text';

/** What speaks against a verdict. An empty text takes a word away, which somebody must have looked at, place by place. */
export function objectionTo(
  correction: { readonly before: string; readonly after: string },
  verdict: Verdict,
  scope: Scope,
): Objection | undefined {
  if (verdict.action === 'accept' && !hasProposal(correction)) return 'no-proposal';
  const isEmpty = verdict.action === 'text' && verdict.text.trim() === '';
  return isEmpty && scope !== 'here' ? 'empty-text' : undefined;
}
