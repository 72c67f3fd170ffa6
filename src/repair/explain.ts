/** Why a word is repaired or not: its candidates, what each costs, and letter by letter why. */
import type { Model } from '../model/model.ts';
import { align, type Step } from './channel/alignment.ts';
import { decide, type Verdict } from './decide/decide.ts';
import { doubtsOf } from './decide/doubts.ts';
import { NO_SURROUNDINGS } from './decide/surroundings.ts';
import { thresholdsFor } from './learnt/document-thresholds.ts';
import { type Candidate, inOne } from './search/candidate.ts';
import { finderFor } from './search/search.ts';
import { conventionsOf } from './text/conventions.ts';
import { sentences } from './text/sentences.ts';
import { SURVIVAL } from './text/survival.ts';
import type { Token } from './text/tokens.ts';
import { columnMaker } from './weigh/columns.ts';
import { judge } from './weigh/judge.ts';
import type { Judged } from './weigh/judged.ts';

/** The words around, as they stand in the text. */
export interface ExplainContext {
  readonly before?: string;
  readonly after?: string;
}

export interface ExplainedCandidate {
  readonly text: string;
  readonly kind: Candidate['kind'];
  /** Parts of a compound or words of two, in small letters. */
  readonly parts: readonly string[];
  /** Probability among the candidates, in this context, 0 to 1. */
  readonly posterior: number;
  /** Natural logarithms: of the word without context, and of its being seen as the word asked about. */
  readonly alone: number;
  readonly channel: number;
  readonly steps: readonly Step[];
}

export interface Explanation {
  readonly word: string;
  readonly verdict: Verdict;
  /** Probability that å, ä, ö come out right, as assumed here. */
  readonly survival: number;
  /** The likeliest first. */
  readonly candidates: readonly ExplainedCandidate[];
}

/**
 * Explains one word. Without a document to judge by, the engine is taken for one that has no å, ä, ö unless the word has
 * one. Throws where `word` is not a single word.
 */
export function explain(word: string, context: ExplainContext, model: Model): Explanation {
  const survival = /[åäö]/i.test(word) ? SURVIVAL.known : SURVIVAL.unknown;
  const finder = finderFor(model, survival);
  const before = context.before ? `${context.before} ` : '';
  const text = `${before}${word}${context.after ? ` ${context.after}` : ''}`;
  const isAsked = ({ span, text: found }: Token): boolean => span.start === before.length && found === word;
  const sentence = sentences(text, 0, conventionsOf(model.knowledge)).find((tokens) => tokens.some(isAsked));
  if (!sentence) throw new Error(`Unexpected "${word}", expected a single word.`);
  const tokens = judge(sentence, columnMaker(finder, sentence), model);
  const at = tokens.findIndex(({ token }) => isAsked(token));
  const judged = tokens[at] as Judged;
  const surroundings = tokens.map(() => NO_SURROUNDINGS);
  const wrong = doubtsOf({ tokens, surroundings, text, words: tokens.length, finder });
  const wrongIf = (right: number): number => wrong(at, right);
  return {
    word,
    verdict: decide(judged, NO_SURROUNDINGS, finder, thresholdsFor(survival), wrongIf)?.kind ?? 'keep',
    survival,
    candidates: judged.candidates
      .map((c, k) => explained(c, judged.posteriors[k] as number, word, finder.channel))
      .sort((a, b) => b.posterior - a.posterior),
  };
}

const explained = (
  c: Candidate,
  posterior: number,
  token: string,
  channel: Parameters<typeof align>[2],
): ExplainedCandidate => ({
  text: c.text,
  kind: c.kind,
  parts: c.path.split(/[| ]/),
  posterior,
  alone: c.alone + (c.second ?? 0),
  channel: c.channel,
  steps: align(token, inOne(c.path), channel),
});
