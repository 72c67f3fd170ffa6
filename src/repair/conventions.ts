/** What repair takes from the hand-kept knowledge of Swedish text. */
import type { Knowledge } from '../knowledge.ts';
import type { Conventions } from './sentences.ts';

const made = new WeakMap<Knowledge, Conventions>();

/** Abbreviations and conjunctions as sets, made once. */
export function conventionsOf(knowledge: Knowledge): Conventions {
  const conventions = made.get(knowledge) ?? {
    abbreviations: new Set(knowledge.phrases.abbreviations.map((word) => word.toLowerCase())),
    conjunctions: new Set(knowledge.phrases.listWords),
  };
  made.set(knowledge, conventions);
  return conventions;
}
