/** What a string may be by itself, as if it stood once, within a sentence: for strings that no token is, or is yet. */
import type { Candidate } from './candidate.ts';
import { WITHIN } from './candidates.ts';
import type { Finder } from './search.ts';

/** Its readings, the likeliest first. */
export const readingsOf = (text: string, { find }: Finder): readonly Candidate[] => find(text, WITHIN);

/** The likeliest of them; there is one at least, the string itself. */
export const likeliestOf = (text: string, finder: Finder): Candidate =>
  readingsOf(text, finder)[0] as Candidate;
