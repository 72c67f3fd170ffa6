/** What repair takes from the hand-kept knowledge of Swedish text. */
import type { Knowledge } from '../../knowledge.ts';
import { onceFor } from '../../once.ts';
import type { Conventions } from './sentences.ts';

/** Abbreviations and conjunctions as sets, made once. */
export const conventionsOf: (knowledge: Knowledge) => Conventions = onceFor(({ phrases }) => ({
  abbreviations: new Set(phrases.abbreviations.map((word) => word.toLowerCase())),
  conjunctions: new Set(phrases.listWords),
  closed: new Set(phrases.closedWords),
}));
