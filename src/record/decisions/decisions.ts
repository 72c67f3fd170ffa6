/**
 * Decisions in running text: «Nämnden beslutar att …», «Röstlängden fastställs till 14», «Kim Berg valdes till ordförande». A sentence
 * decides if a body does so in its main clause, in the active or the passive voice; what somebody proposes, or what is told
 * of other decisions in a subordinate clause, does not.
 */
import type { Knowledge } from '../../knowledge.ts';
import { onceFor } from '../../once.ts';
import { areAlike } from '../../parse/vocabulary/fold.ts';
import { alternatives, flatSmall } from '../../parse/vocabulary/words.ts';
import { activeTest } from './decided-actively.ts';
import { electionTest } from './decided-elections.ts';
import { elsewhereTest } from './decided-elsewhere.ts';
import { passiveTest } from './decided-passively.ts';
import { type DecisionLeads, decisionLeads } from './decision-leads.ts';
import { type DecisionWords, decisionWords, pattern } from './decision-words.ts';

export interface DecisionRules extends DecisionLeads {
  /** Whether the sentence is a decision. */
  readonly isDecision: (sentence: string) => boolean;
  /** Whether it is one that was taken, and no heading that announces it: «Justerare utses». */
  readonly isTaken: (sentence: string) => boolean;
}

/** «styrelsea beslutade att …»: a body that OCR misread, right before what it does. */
function bodyMended({ known, deciding }: DecisionWords): (text: string) => string {
  const bodies = known.bodies.map(flatSmall);
  const first = pattern(String.raw`^\p{L}{7,30}(?=\s(?:${deciding})\s)`);
  return (text) => text.replace(first, (word) => bodies.find((body) => areAlike(body, word)) ?? word);
}

/** Sentences are looked at so far. */
const WINDOW = 600;

/** The rules of the knowledge. */
export const decisionRules: (knowledge: Knowledge) => DecisionRules = onceFor(
  (knowledge: Knowledge): DecisionRules => {
    const words = decisionWords(knowledge);
    const isElsewhere = elsewhereTest(words, knowledge);
    const tests = [activeTest, electionTest, passiveTest].map((testOf) => testOf(words));
    const announcing = pattern(String.raw`\s(?:${alternatives(knowledge.decisions.announcing)})\.?$`);
    const withBody = bodyMended(words);
    const textOf = (sentence: string) => withBody(flatSmall(sentence.slice(0, WINDOW)));
    const isDecision = (sentence: string) => {
      const text = textOf(sentence);
      return !isElsewhere(text, sentence) && tests.some((decides) => decides(text, sentence));
    };
    return {
      isDecision,
      isTaken: (sentence) => isDecision(sentence) && !announcing.test(textOf(sentence)),
      ...decisionLeads(words),
    };
  },
);
