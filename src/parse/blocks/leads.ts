/** Lines over which a decision is led in, and the clauses under them. */
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import type { Line } from '../lines/lines.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fills, isClauseEnd } from './line-ends.ts';
import type { Start } from './starts.ts';

/** «Direktionen beslutar» over clauses without «att», one a line: «fastställa budgeten,» is none that the next line goes on. */
export function isNextClause(
  groups: readonly Start[][],
  { line }: Start,
  width: number,
  vocabulary: Vocabulary,
): boolean {
  const last = groups.at(-1)?.at(-1)?.line;
  if (!last || !beginsSmall(line.text) || !beginsSmall(last.text) || !isClauseEnd(last, vocabulary))
    return false;
  const lead = groups.slice(-MOST_CLAUSES).findLast((group) => !beginsSmall(group[0]?.line.text ?? ''));
  const isFull = fills(last, line, width);
  return (
    !isFull && lead !== undefined && lead !== groups.at(-1) && vocabulary.isLead(lead.at(-1)?.line.text ?? '')
  );
}

const MOST_CLAUSES = 30;

/** «Mötet beslutar» on a line of its own, over what it decides, or with a colon before it. */
export const isLeadAlone = ({ text }: Line, vocabulary: Vocabulary): boolean => {
  const lead = LEAD.exec(text)?.[0] ?? text;
  return lead.length <= LONGEST_LEAD && latin`/^\p{Lu}\p{Ll}/u`.test(lead) && vocabulary.isLead(lead);
};
const LONGEST_LEAD = 30;
/** «Mötet beslutar: att …» */
const LEAD = /^[^:]{1,29}:(?=\s)/;

/** «Beslutas att godkänna dem.» with a capital, though the line before has no full stop. */
export const beginsDecision = ({ text }: Line, { knowledge }: Vocabulary): boolean => {
  const [, verb = '', that = ''] = /^(\S{4,20}) (\S{2,4}) /.exec(text) ?? [];
  const { passive, that: clauses } = knowledge.decisions;
  return !beginsSmall(verb) && clauses.includes(that) && passive.includes(verb.toLowerCase());
};
