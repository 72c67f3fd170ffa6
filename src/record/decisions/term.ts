/** For how long somebody is elected: «2 år», «för två år». */
import type { Knowledge } from '../../knowledge.ts';
import { anyOf } from '../../literal.ts';

/** The source of a pattern for the words. */
export const termOf = ({ termWords, termCounts, termYears }: Knowledge['decisions']): string =>
  String.raw`(?:(?:${anyOf(termWords)}) )?(?:\d|${anyOf(termCounts)}) (?:${anyOf(termYears)})`;
