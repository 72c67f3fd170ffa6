/**
 * A lead in a part of an item that has no heading «Beslut»: «Sammanfattning» over «Budgeten är klar.» over «Nämnden beslutar att anta
 * budgeten.» What stands there from the lead on is decided.
 */

import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { MATTER } from '../../parse/tree.ts';
import { range } from '../../range.ts';
import { textOf } from '../passages.ts';
import { squash } from '../words.ts';
import { decisionRules } from './decisions.ts';

/** «Vård- och omsorgsnämnden i Ekby beslutar»: so many words at most. */
const MOST_WORDS = 6;

/** The index of the paragraph that begins with the lead, a report over it; -1 if none does. */
export function leadAt(nodes: readonly RootContent[], kind: string, knowledge: Knowledge): number {
  const { isLead } = decisionRules(knowledge);
  const opens = (text: string) => {
    const words = text.split(' ', MOST_WORDS);
    // In the past tense it may tell of what another meeting decided.
    return range(2, words.length + 1).some(
      (count) => PRESENT.test(words[count - 1] ?? '') && isLead(words.slice(0, count).join(' ')),
    );
  };
  return nodes.findIndex((node, i) => {
    if (i === 0 || node.type !== 'paragraph') return false;
    const text = squash(textOf(node));
    // In other parts, whose words may be like it, the lead stands alone.
    return (isLead(text) && text.split(' ').length <= MOST_WORDS) || (kind === MATTER && opens(text));
  });
}
const PRESENT = /r$/;
