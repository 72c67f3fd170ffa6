/**
 * The rare words and names of a document or batch, each with the forms that it was seen in: evidence for reading one
 * form of a word from the others (a cache model, Kuhn & De Mori 1990, over what stands in print). *Thérnros* can only be
 * *Thörnros*, so *Thornros* on the next page is likely to be it too. A form is no evidence for itself: that it recurs is
 * counted where candidates are made.
 */

import type { Forms } from '../counts-by-name.ts';
import { type Candidate, createCandidate, inOne, scoreOf } from '../search/candidate.ts';
import { REPEATED } from '../search/prior.ts';
import { COMMON_CONFUSION } from '../thresholds.ts';
import type { Judged } from './judged.ts';

/** What is known of the words of a document or batch. */
export interface Known {
  readonly forms: Forms;
  /** Words looked at, rare and common. */
  readonly words: number;
  /** Probability that å, ä, ö came out right in the document at hand. */
  readonly survival: number;
}

/** Natural logarithm from which a word is so common that a document tells nothing new of it. */
const COMMON = -12;
/** Readings less likely than this are no evidence. */
const LEAST = 0.5;

/** Whether a document or batch can tell something of a candidate: it is one word and no common one. */
const isRare = ({ alone, second }: Candidate): boolean => alone <= COMMON && second === undefined;

/** Whether an accident that nobody looked for is likelier: *vaildes* is rather *valdes* with a speck in it than *väldes*. */
const isFarFetched = (one: Candidate): boolean =>
  scoreOf(one) < ACCIDENT &&
  (one.freeEdits > 0 || one.rarest > (one.kind === 'known' ? UNCOMMON_CONFUSION : COMMON_CONFUSION));
/** Natural logarithm of the probability of a common word with a letter too many or too few. */
const ACCIDENT = -20;
/** What comes about once in twenty times; new names would be evidence for nothing if they were held to it. */
const UNCOMMON_CONFUSION = 300;

/** The rare words among what was read. */
export function formsOf(judged: Iterable<Judged>): Forms {
  const forms: Record<string, Record<string, number>> = Object.create(null);
  for (const { token, candidates, posteriors } of judged) {
    for (let k = 0; k < candidates.length; k++) {
      const p = posteriors[k] as number;
      const candidate = candidates[k] as Candidate;
      if (p < LEAST || !isRare(candidate) || isFarFetched(candidate)) continue;
      const seen = token.text.toLowerCase();
      const word = wordOf(candidate);
      forms[word] ??= Object.create(null);
      const row = forms[word] as Record<string, number>;
      row[seen] = (row[seen] ?? 0) + p;
    }
  }
  return forms;
}

/**
 * How often the word stands there in other forms than the one that was seen; for the form itself, how often it stands
 * there again, as far as the engine knows å, ä, ö: where it does not, *Thornros* says nothing against *Thörnros*.
 */
export function occurrencesElsewhere(forms: Forms, word: string, seen: string, survival: number): number {
  const row = forms[word];
  if (row === undefined) return 0;
  let sum = word === seen ? survival * Math.max((row[seen] ?? 0) - 1, 0) : 0;
  for (const form of Object.keys(row)) if (form !== seen) sum += row[form] as number;
  return sum;
}

/** The candidate with what other forms of its word say for it; the same object where they say nothing. */
export function supported(candidate: Candidate, seen: string, known: readonly Known[]): Candidate {
  if (!isRare(candidate)) return candidate;
  let elsewhere = 0;
  let repeated = 0;
  const word = wordOf(candidate);
  for (const { forms, words, survival } of known) {
    const n = occurrencesElsewhere(forms, word, seen, survival);
    elsewhere = Math.max(elsewhere, n);
    repeated = Math.max(repeated, (REPEATED * n) / Math.max(words, 1));
  }
  if (elsewhere < LEAST) return candidate;
  return createCandidate({
    ...candidate,
    alone: Math.log(Math.exp(candidate.alone) + repeated),
    elsewhere,
  });
}

/** The candidates of a token with what other forms say for them; the same array where they say nothing. */
export function allSupported(
  candidates: readonly Candidate[],
  seen: string,
  known: readonly Known[],
): readonly Candidate[] {
  if (!candidates.some(isRare)) return candidates;
  const isSupported = (candidate: Candidate): boolean => supported(candidate, seen, known) !== candidate;
  if (!candidates.some(isSupported)) return candidates;
  return candidates.map((candidate) => supported(candidate, seen, known));
}

export const wordOf = ({ path }: Candidate): string => inOne(path);
