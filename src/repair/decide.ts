/** From posteriors to decisions: what is replaced, what is asked, what is left alone. */
import type { Decision, Reason } from '../document.ts';
import { isName, type Model } from '../model/model.ts';
import { probabilityRight, probabilityWrong } from './calibration.ts';
import type { Candidate, Search } from './candidates.ts';
import { wrongWithDoubt } from './engine.ts';
import { featureGroupsOf, isNameLike, isSameWord } from './features.ts';
import { indexOfMost } from './posterior.ts';
import type { Surroundings } from './surroundings.ts';
import { BEYOND_DOUBT, ENGINE, type Thresholds, thresholdsFor } from './thresholds.ts';
import type { Token } from './tokens.ts';

/** What becomes of a word. */
export type Verdict = Decision['kind'] | 'keep';

/** A token with its candidates and their posteriors. */
export interface Judged {
  readonly token: Token;
  readonly candidates: readonly Candidate[];
  readonly posteriors: readonly number[];
  /** Whether a capital says nothing here. */
  readonly opening: boolean;
}

/** The decision on a token, or nothing where it is left alone without a doubt. `doubt` is the engine's own (`engine.ts`). */
export function decide(
  judged: Judged,
  surroundings: Surroundings,
  { model, channel }: Pick<Search, 'model' | 'channel'>,
  thresholds: Thresholds = thresholdsFor(channel.survival),
  doubt = 0,
): Decision | undefined {
  if (isBeyondDoubt(judged)) return doubt > 0 ? doubted(judged, doubt, thresholds) : undefined;
  const { token, candidates, posteriors } = judged;
  const features = featureGroupsOf(judged, surroundings, channel.survival, model);
  const best = indexOfMost(posteriors);
  const isKept = isSameWord((candidates[best] as Candidate).text, token.text);
  const right = isKept ? 0 : probabilityRight(model.calibration, features);
  if (right >= thresholds.replace) return decisionOf('replace', best, right, judged, model);
  const ours = Math.max(right, probabilityWrong(model.calibration, features));
  const isOurs = ours >= thresholds.ask;
  const wrong = isOurs ? ours : wrongWithDoubt(ours, doubt, token.text);
  if (!(isOurs || isEnginesToAsk(wrong, thresholds))) return undefined;
  const other = isKept ? likeliestOther(judged) : best;
  const question =
    other < 0
      ? unreadable(judged, 1 - wrong)
      : decisionOf('ask', other, isKept ? (posteriors[other] as number) : right, judged, model);
  return isOurs ? question : { ...question, reasons: [...question.reasons, 'engine'] };
}

/** A question about a word that we know, of which the engine was so unsure that it may be another. */
function doubted(judged: Judged, doubt: number, thresholds: Thresholds): Decision | undefined {
  const { kind, text } = judged.token;
  const wrong = wrongWithDoubt(undefined, doubt, text);
  if (kind !== 'word' || !isEnginesToAsk(wrong, thresholds)) return undefined;
  return { ...unreadable(judged, 1 - wrong), reasons: ['engine'] };
}

const isEnginesToAsk = (wrong: number, { ask }: Thresholds): boolean => wrong >= Math.max(ask, ENGINE.ask);

/** Whether a token is no word to repair, or so surely the word that stands there that nothing needs to be weighed. */
export function isBeyondDoubt({ token, candidates, posteriors }: Judged): boolean {
  if (token.kind !== 'word') return true;
  const best = indexOfMost(posteriors);
  const { kind, text } = candidates[best] as Candidate;
  const isSure = (posteriors[best] as number) >= BEYOND_DOUBT;
  return isSure && kind !== 'unknown' && token.text.length > 1 && isSameWord(text, token.text);
}

function decisionOf(
  kind: 'replace' | 'ask',
  chosen: number,
  confidence: number,
  judged: Judged,
  model: Model,
): Decision {
  const candidate = judged.candidates[chosen] as Candidate;
  return {
    kind,
    span: judged.token.span,
    before: judged.token.text,
    after: candidate.text,
    confidence,
    reasons: reasonsFor(candidate, judged, model),
    alternatives: alternativesTo(chosen, judged),
  };
}

/** A question without a proposal: a person must look at the page. The confidence is that of what stands there. */
const unreadable = ({ token }: Judged, confidence: number): Decision => ({
  kind: 'ask',
  span: token.span,
  before: token.text,
  after: token.text,
  confidence,
  reasons: ['unreadable'],
  alternatives: [],
});

/** The likeliest reading that is another word than the token; -1 if there is none. */
function likeliestOther({ token, candidates, posteriors }: Judged): number {
  const others = posteriors.map((p, k) =>
    isSameWord((candidates[k] as Candidate).text, token.text) ? -1 : p,
  );
  const best = indexOfMost(others);
  return (others[best] as number) < 0 ? -1 : best;
}

function reasonsFor(chosen: Candidate, judged: Judged, model: Model): Reason[] {
  const reasons: Reason[] = [];
  if (chosen.freeEdits > 0) reasons.push('free-edit');
  else if (chosen.rarest > 0) reasons.push('confusion');
  if (chosen.kind === 'two-words') reasons.push('split');
  if (chosen.kind === 'compound') reasons.push('compound');
  if (chosen.kind === 'new-name' || chosen.kind === 'new-word') reasons.push('name-model');
  if (chosen.kind === 'known') {
    reasons.push(isNameLike(judged) && isName(model, chosen.first) ? 'gazetteer' : 'lexicon');
  }
  if (chosen.elsewhere !== undefined) reasons.push('document');
  if (judged.candidates.filter((c) => c.kind !== 'unknown').length > 1) reasons.push('context');
  return reasons;
}

const MOST_ALTERNATIVES = 5;

const alternativesTo = (best: number, { candidates, posteriors }: Judged): Decision['alternatives'] =>
  candidates
    .map((c, k) => ({ text: c.text, probability: posteriors[k] as number }))
    .filter((_, k) => k !== best)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_ALTERNATIVES);
