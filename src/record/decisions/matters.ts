/** «Dagordningen fastställs med följande tillägg:» over matters, none of which decides anything: one decision. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsCapital, beginsSmall } from '../../letters.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { decisionRules } from './decisions.ts';

/** Whether a decision stops before the matters that it is about. */
export const leadsMatters = (decision: string, knowledge: Knowledge): boolean =>
  leadsOf(knowledge).matters.test(decision) && !decisionRules(knowledge).isLead(decision);

/** Whether a line names a matter: it begins with a capital and decides nothing. */
export const isMatter = (text: string, knowledge: Knowledge): boolean =>
  !beginsSmall(text.replace(LETTERED, '')) && !decisionRules(knowledge).isDecision(text);
/** «a) Garnet» */
const LETTERED = latin`/^\p{Ll}\)\s*["”“]?/u`;

/** The decisions with the matters, one a line, that stand under them. */
export function withMatters(lines: readonly string[], knowledge: Knowledge): string[] {
  const { isDecision } = decisionRules(knowledge);
  const { named, isOpening } = leadsOf(knowledge);
  const decisions: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = decisions.at(-1) ?? '';
    const isOwn = (named.test(last) || isOpening(last)) && !line.endsWith(':') && line.length <= LONGEST;
    isOpen &&= isMatter(line, knowledge) && (isOwn || !ENDED.test(line));
    if (isOpen) decisions[decisions.length - 1] = `${last}${last.endsWith(':') ? '' : ','} ${line}`;
    else decisions.push(line);
    isOpen = isOpen
      ? !ENDED.test(line)
      : isOpening(line) || (leadsMatters(line, knowledge) && isDecision(line));
  }
  return decisions;
}
/** What stands right under «… med följande ärende:» is that, be it a sentence; a longer one gives reasons. */
const LONGEST = 120;
/** A sentence, or words over what is under them. */
const ENDED = /[.!?:]$/;

const leadsOf = onceFor(({ decisions }: Knowledge) => {
  const [following, before] = [anyOf(decisions.following), anyOf(decisions.followingWords)];
  const opening = latin`/^(?:${following}) [^.:]{1,80}:$/iu`;
  return {
    /** «… fastställs med ett tillägg:»; after «med följande» the colon may have been lost. */
    matters: latin`/\s(?:${before})\s(?:[^:]{1,80}:|(?:${following}) \p{Ll}{3,20})$/u`,
    /** «… med följande ärende:» */
    named: latin`/\s(?:${following}) \p{Ll}{3,}:?$/u`,
    /** «Följande fråga läggs till på dagordningen:», which decides for what stands under it. */
    isOpening: (line: string) => beginsCapital(line) && opening.test(line),
  };
});
