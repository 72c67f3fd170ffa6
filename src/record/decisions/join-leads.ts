/** Leads and what is decided under them: «Nämnden beslutar» over «att anta taxan.» is one decision. */
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

/** «Taxan antas.» and «Motionen besvaras med …» need no lead, «Anta taxan.» does; that it is but proposed to another body is told before it. */
function led(lead: string, clause: string, rules: DecisionRules): string[] {
  const isOpen = rules.endsInThat(lead.replace(/:$/, '')) || beginsSmall(clause);
  const isWhole = !isOpen && (rules.isDecision(clause) || rules.beginsDefinite(clause));
  if (!isWhole) return [`${lead} ${clause}`];
  return rules.isProposing(lead) ? [lead, clause] : [clause];
}
