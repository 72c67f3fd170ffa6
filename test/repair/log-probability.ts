/** The language model in natural logarithms, which are easier to compare and to add. */
import type { Model } from '../../src/model/model.ts';
import { probability } from '../../src/repair/search/language-model.ts';

/** `probability` of a word after two others, where `alone` and the result are natural logarithms. */
export const logProbability = (
  model: Model,
  before2: number,
  before1: number,
  word: number,
  alone: number,
): number => Math.log(probability(model, before2, before1, word, Math.exp(alone)));
