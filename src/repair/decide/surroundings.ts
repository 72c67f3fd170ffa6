/** How noisy the text around a token is: where much could not be read, what looks odd was misread rather than misspelt. */

import { likeliest } from '../posterior.ts';
import { casingOf } from '../text/casing.ts';
import { COMMON_CONFUSION } from '../thresholds.ts';
import type { Judged } from '../weigh/judged.ts';

/** What the tokens around one are like, itself left out. */
export interface Surroundings {
  /** Share of odd tokens in the document, 0 to 1; never quite 0. */
  readonly document: number;
  /** Share among the nearest `2 * NEAR` tokens. */
  readonly near: number;
  /** How often the same form stands in the document besides. */
  readonly again: number;
}

/** For what stands alone, with no document around it. */
export const NO_SURROUNDINGS: Surroundings = { document: 0.02, near: 0, again: 0 };

const NEAR = 8;
/** As if so many tokens, one half of them odd, had been seen before: short documents tell little. */
const PRIOR = { tokens: 20, odd: 0.5 };

/** The surroundings of every token of a document, in the order given. */
export function surroundingsOf(tokens: readonly Judged[]): Surroundings[] {
  const odd = tokens.map((judged) => Number(isOdd(judged)));
  const sums = sumsOf(odd);
  const all = sums.at(-1) as number;
  const forms = new Map<string, number>();
  for (const { token } of tokens) forms.set(token.text, (forms.get(token.text) ?? 0) + 1);
  return odd.map((itself, i) => {
    const from = Math.max(0, i - NEAR);
    const to = Math.min(tokens.length, i + NEAR + 1);
    return {
      document: (all - itself + PRIOR.odd) / (tokens.length + PRIOR.tokens),
      near: ((sums[to] as number) - (sums[from] as number) - itself) / (to - from),
      again: (forms.get((tokens[i] as Judged).token.text) as number) - 1,
    };
  });
}

/** The sum of all values before each place, and at the end of all. */
export function sumsOf(values: readonly number[]): Uint32Array {
  const sums = new Uint32Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] as number) + value;
  });
  return sums;
}

/** Whether it takes a rare confusion to read it, or it cannot be read: names apart, which nobody can list. */
function isOdd({ token, candidates, posteriors }: Judged): boolean {
  const best = likeliest(candidates, posteriors);
  if (best.second !== undefined) return false;
  if (best.freeEdits > 0 || best.rarest > COMMON_CONFUSION) return true;
  return best.kind === 'unknown' && casingOf(token.text) === 'lower';
}
