/** Why a word is repaired or not: its candidates, what each costs, and letter by letter why. */
import { type Model, markIndex } from '../model/model.ts';
import { align, type Step } from './alignment.ts';
import type { Candidate } from './candidates.ts';
import { makeChannel } from './channel.ts';
import { columnMaker } from './columns.ts';
import { decide, type Verdict } from './decide.ts';
import { posteriors } from './lattice.ts';
import { SURVIVAL } from './survival.ts';
import { sentences, type Token } from './tokens.ts';

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
  const channel = makeChannel(model.confusions, survival, model.words);
  const before = context.before ? `${context.before} ` : '';
  const [sentence = []] = sentences(`${before}${word}${context.after ? ` ${context.after}` : ''}`);
  const at = sentence.findIndex((token) => token.span.start === before.length);
  const token = sentence[at];
  if (token?.text !== word) throw new Error(`Unexpected "${word}", expected a single word.`);
  const columnOf = columnMaker(model, channel, sentence);
  const columns = sentence.map((each, i) => columnOf(each, i === 0));
  const table = posteriors(model, columns, markIndex(model, '<s>'), markIndex(model, '</s>'));
  const judged = {
    token,
    candidates: columns[at] as readonly Candidate[],
    posteriors: table[at] as number[],
    opening: at === 0,
  };
  return {
    word,
    verdict: decide(judged, model, channel)?.kind ?? 'keep',
    survival,
    candidates: judged.candidates
      .map((c, k) => explained(c, judged.posteriors[k] as number, token, channel))
      .sort((a, b) => b.posterior - a.posterior),
  };
}

const explained = (
  c: Candidate,
  posterior: number,
  token: Token,
  channel: Parameters<typeof align>[2],
): ExplainedCandidate => ({
  text: c.text,
  kind: c.kind,
  parts: c.path.split(/[| ]/),
  posterior,
  alone: c.alone + (c.second ?? 0),
  channel: c.channel,
  steps: align(token.text, c.path.replaceAll('|', ''), channel),
});
