/** Leads and what is decided under them: «Nämnden beslutar» over «att anta taxan.» is one decision. */
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import { append } from '../words.ts';
import { withoutSpecks } from './decision-leads.ts';
import type { DecisionRules } from './decisions.ts';

/** A bare «Nämnden beslutar» is put before the first clause after it; «samt» alone on its line goes with the clause before. */
export function joinLeads(clauses: readonly string[], rules: DecisionRules): string[] {
  const joined: string[] = [];
  let lead = '';
  for (const [i, clause] of clauses.entries()) {
    const isOpen = rules.isOpen(clause) && beginsSmall(clauses[i + 1] ?? '');
    if (joined.length > 0 && rules.isJoiner(clause)) joined.push(`${joined.pop()} ${clause}`);
    else if (rules.isLead(clause) || isOpen) lead += `${lead && ' '}${withoutSpecks(clause)}`;
    else {
      append(joined, lead ? led(lead, clause, rules) : [clause]);
      lead = '';
    }
  }
  return lead ? [...joined, lead] : joined;
}

/** «Taxan antas.» needs no lead; that it is but proposed to another body is told before it. */
function led(lead: string, clause: string, rules: DecisionRules): string[] {
  const isOpen = OPEN.test(lead) || beginsSmall(clause);
  const isWhole = !isOpen && (rules.isDecision(clause) || OF_MATTER.test(clause));
  if (!isWhole) return [`${lead} ${clause}`];
  return rules.isProposing(lead) ? [lead, clause] : [clause];
}
/** «Nämnden beslutar att» */
const OPEN = /\batt:?$/;
/** «Motionen besvaras med …»; «Anta taxan.» needs its lead. */
const OF_MATTER = latin`/^\p{Lu}\p{Ll}{2,40}(?:an|en|et|na)\s.*[.,]$/u`;
