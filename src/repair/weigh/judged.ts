/** A token with its readings weighed, and what is asked of it everywhere. */

import { likeliest } from '../posterior.ts';
import type { Candidate } from '../search/candidate.ts';
import { casingOf } from '../text/casing.ts';
import type { Token } from '../text/tokens.ts';

/** A token with its candidates and their posteriors. */
export interface Judged {
  readonly token: Token;
  readonly candidates: readonly Candidate[];
  readonly posteriors: readonly number[];
  /** Whether a capital says nothing here. */
  readonly opening: boolean;
}

/** Capitals apart: pH and kWh are written so, and the channel changes letters, not their case. */
export const isSameWord = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();

/** Whether the likeliest reading of a token is what stands there. */
export const isKept = ({ token, candidates, posteriors }: Judged): boolean =>
  isSameWord(likeliest(candidates, posteriors).text, token.text);

/** A capital that says something: it does not open a sentence. */
export const isNameLike = ({ token, opening }: Judged): boolean =>
  casingOf(token.text) !== 'lower' && !opening;
