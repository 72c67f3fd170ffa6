/**
 * How likely a word is after the two before it: counts of words, pairs and triples, each backing off to the shorter
 * history (Dirichlet prior after MacKay & Peto 1995, "A hierarchical Dirichlet language model"). Natural logarithms.
 */
import { bigramByte, COUNT_OF, quantise, trigramByte } from '../../model/counts.ts';
import { isName, type Model, rawByte, TRAIT } from '../../model/model.ts';

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
  const pair = pairByte(model, before1, word);
  const bigram = afterOne(model, before1, word, pair, rawByte(model, before1), alone);
  if (before1 < 0) return bigram;
  const history = pairByte(model, before2, before1);
  return history === 0 ? bigram : afterTwo(model, before2, before1, word, pair, history, bigram);
}

/**
 * P(word | word before), from how often the two were a pair, and the word before stood at all, both as bytes. The counts do not know
 * it all: what no list has is in no pair, and words that were never counted are not the likelier to stand before it; a name after
 * a name says little by not having been counted.
 */
export function afterOne(
  model: Model,
  before: number,
  word: number,
  pair: number,
  raw: number,
  alone: number,
): number {
  if (before < 0) return alone;
  const counted = interpolate(pair, raw, alone);
  if (word < 0) return Math.min(counted, UNLISTED * alone);
  return isName(model, before) && isName(model, word) ? Math.max(counted, alone) : counted;
}

/** What is left of the probability of an unlisted word after a word that was counted as seldom as most names. */
const UNLISTED = 0.2;

/** The same as `probability` from what is known of the pairs of words and of the shorter history, where the longer one was ever seen. */
export const afterTwo = (
  model: Model,
  before2: number,
  before1: number,
  word: number,
  pair: number,
  history: number,
  bigram: number,
): number => interpolate(tripleByte(model, before2, before1, word, Math.min(pair, history)), history, bigram);

/** By the byte of a count: how much the shorter history counts after one that stood so often. */
const PRIOR_AFTER: Float64Array = COUNT_OF.map((history) =>
  history === 0 ? 1 : (history + 1) ** PRIOR_POWER,
);

/** Probability of what followed a history so often, both as bytes; `shorter` is its probability after the shorter history. */
function interpolate(count: number, history: number, shorter: number): number {
  const prior = PRIOR_AFTER[history] as number;
  return ((COUNT_OF[count] as number) + prior * shorter) / ((COUNT_OF[history] as number) + prior);
}

/** What was seen less often is in no pair that is counted. */
const TWICE = quantise(2);

/** How often `b` followed `a`, as a byte; no oftener than either stood at all, which undoes most false hits of the table. */
export function pairByte(model: Model, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const most = Math.min(rawByte(model, a), rawByte(model, b));
  return most < TWICE ? 0 : Math.min(bigramByte(model.ngrams, a, b), most);
}

/** The same as a count. */
export const pairCount = (model: Model, a: number, b: number): number =>
  COUNT_OF[pairByte(model, a, b)] as number;

/** How often `a b c` stood in a row, as a byte; no oftener than `most`, the count of the rarer pair in it. */
const tripleByte = (model: Model, a: number, b: number, c: number, most: number): number =>
  most === 0 ? 0 : Math.min(trigramByte(model.ngrams, a, b, c), most);
