/** «Dagordningen fastställs med följande tillägg:» over matters, none of which decides anything: one decision. */
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import type { DecisionRules } from './decisions.ts';

/** Whether a decision stops before the matters that it is about. */
export const leadsMatters = (decision: string, rules: DecisionRules): boolean =>
  FOLLOWING.test(decision) && !rules.isLead(decision);
/** The colon may have been lost. */
const FOLLOWING = latin`/\s(?:med|om|enligt|efter)\s[^:]{1,80}:$|\smed följande \p{Ll}{3,20}$/u`;

/** Whether a line names a matter: it begins with a capital and decides nothing. */
export const isMatter = (text: string, rules: DecisionRules): boolean =>
  !beginsSmall(text.replace(LETTERED, '')) && !rules.isDecision(text);
/** «a) Garnet» */
const LETTERED = latin`/^\p{Ll}\)\s*["”“]?/u`;

/** The decisions with the matters, one a line, that stand under them. */
export function withMatters(lines: readonly string[], rules: DecisionRules): string[] {
  const decisions: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = decisions.at(-1) ?? '';
    const isOwn = (NAMED.test(last) || OPENING.test(last)) && !line.endsWith(':') && line.length <= LONGEST;
    isOpen &&= isMatter(line, rules) && (isOwn || !ENDED.test(line));
    if (isOpen) decisions[decisions.length - 1] = `${last}${last.endsWith(':') ? '' : ','} ${line}`;
    else decisions.push(line);
    isOpen = isOpen
      ? !ENDED.test(line)
      : OPENING.test(line) || (leadsMatters(line, rules) && rules.isDecision(line));
  }
  return decisions;
}
/** «… med följande ärende:»: what stands right under it is that, be it a sentence; a longer one gives reasons. */
const NAMED = latin`/\sföljande \p{Ll}{3,}:?$/u`;
const LONGEST = 120;
/** «Följande fråga läggs till på dagordningen:», which decides for what stands under it. */
const OPENING = latin`/^Följande [^.:]{1,80}:$/u`;
/** A sentence, or words over what is under them. */
const ENDED = /[.!?:]$/;
