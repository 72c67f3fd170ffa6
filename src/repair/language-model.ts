/**
 * How likely a word is after the two before it: counts of words, pairs and triples, each backing off to the shorter
 * history (Dirichlet prior after MacKay & Peto 1995, "A hierarchical Dirichlet language model"). Natural logarithms.
 */
import { bigramCount, COUNT_OF, trigramCount } from '../model/counts.ts';
import { type Model, rawCount, TRAIT } from '../model/model.ts';

/** What a word of the lexicon that no text has counted is worth, in occurrences per 100 million words. */
const UNCOUNTED = 0.4;
/** What each bearer or mention of a name that the texts do not have is worth, by the same measure. */
const UNCOUNTED_NAME = 0.05;
const CORPUS = 1e8;

/**
 * Strength of the prior, in occurrences of the history: about as many as there are different words after it (Witten &
 * Bell 1991), which by Heaps' law is a power of how often it stands.
 */
const PRIOR_POWER = 0.75;

/** Natural logarithm of the probability of a word of the lexicon, without context. */
export function wordLogProbability(model: Model, index: number): number {
  const counted = COUNT_OF[model.frequency[index] as number] as number;
  const named = COUNT_OF[model.bearers[index] as number] as number;
  const seen = ((model.traits[index] as number) & TRAIT.counted) !== 0;
  return Math.log(
    (seen ? Math.max(counted, UNCOUNTED) : named > 0 ? UNCOUNTED_NAME * Math.min(named, 50) : UNCOUNTED) /
      CORPUS,
  );
}

/**
 * P(word | two words before). Indices are those of the model's words and marks, -1 where the word is not in the lexicon;
 * `alone` is the word's own probability without context.
 */
export function probability(
  model: Model,
  before2: number,
  before1: number,
  word: number,
  alone: number,
): number {
  if (before1 < 0) return alone;
  const pair = pairCount(model, before1, word);
  const times = rawCount(model, before1);
  const bigram = interpolate(pair, times, priorAfter(times), alone);
  const history = pairCount(model, before2, before1);
  if (history === 0) return bigram;
  const triple = tripleCount(model, before2, before1, word, Math.min(pair, history));
  return interpolate(triple, history, priorAfter(history), bigram);
}

/** How much the shorter history counts after one that stood so often. */
export const priorAfter = (history: number): number => (history === 0 ? 1 : (history + 1) ** PRIOR_POWER);

/** Probability of what followed a history `count` times; `shorter` is its probability after the shorter history. */
export const interpolate = (count: number, history: number, prior: number, shorter: number): number =>
  (count + prior * shorter) / (history + prior);

/** How often `b` followed `a`; no oftener than either stood at all, which undoes most false hits of the table. */
export function pairCount(model: Model, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const most = Math.min(rawCount(model, a), rawCount(model, b));
  return most < 2 ? 0 : Math.min(bigramCount(model.ngrams, a, b), most);
}

/** How often `a b c` stood in a row; no oftener than `most`, the count of the rarer pair in it. */
export const tripleCount = (model: Model, a: number, b: number, c: number, most: number): number =>
  most === 0 ? 0 : Math.min(trigramCount(model.ngrams, a, b, c), most);
