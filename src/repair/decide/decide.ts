/** From posteriors to decisions: what is replaced, what is asked, what is left alone. */
import type { Decision, Reason } from '../../document.ts';
import type { Model } from '../../model/model.ts';
import { thresholdsFor } from '../learnt/document-thresholds.ts';
import { indexOfMost, logistic } from '../posterior.ts';
import { bearersOf, type Candidate, isByLetters, isListedName } from '../search/candidate.ts';
import type { Search } from '../search/candidates.ts';
import { BEYOND_DOUBT, BY_LETTERS, ENGINE, FREELY, type Thresholds } from '../thresholds.ts';
import { isKept, isNameLike, isSameWord, type Judged } from '../weigh/judged.ts';
import { probabilityRight } from './calibration.ts';
import { wrongWithDoubt } from './engine.ts';
import { featureGroupsOf } from './features.ts';
import type { Surroundings } from './surroundings.ts';

/** What becomes of a word. */
export type Verdict = Decision['kind'] | 'keep';

/**
 * The decision on a token, or nothing where it is left alone without a doubt. `wrongIf` tells how likely it is wrong if nothing
 * replaces it (`doubts.ts`), by how likely its likeliest reading is right; `doubt` is the engine's own (`engine.ts`).
 */
export function decide(
  judged: Judged,
  surroundings: Surroundings,
  { model, channel }: Pick<Search, 'model' | 'channel'>,
  thresholds: Thresholds = thresholdsFor(channel.survival),
  wrongIf: (right: number) => number = () => 0,
  doubt = 0,
): Decision | undefined {
  if (isBeyondDoubt(judged)) {
    const wrong = wrongIf(0);
    if (wrong >= thresholds.ask) return unreadable(judged, 1 - wrong);
    return doubt > 0 ? doubted(judged, doubt, thresholds) : undefined;
  }
  const { token, posteriors } = judged;
  const best = indexOfMost(posteriors);
  const right = probabilityOfBest(judged, surroundings, { model, channel });
  if (right >= leastFor(judged.candidates[best] as Candidate, thresholds))
    return decisionOf('replace', best, right, judged, model);
  const ours = Math.max(right, wrongIf(right));
  const isOurs = ours >= thresholds.ask;
  const wrong = isOurs ? ours : wrongWithDoubt(ours, doubt, token.text);
  if (!(isOurs || isEnginesToAsk(wrong, thresholds))) return undefined;
  const isLeft = isKept(judged);
  const other = isLeft ? likeliestOther(judged) : best;
  const question =
    other < 0
      ? unreadable(judged, 1 - wrong)
      : decisionOf('ask', other, isLeft ? (posteriors[other] as number) : right, judged, model);
  return isOurs ? question : { ...question, reasons: [...question.reasons, 'engine'] };
}

/** How sure a correction must be to be made: a letter that no confusion explains is as likely the author's own slip. */
const leastFor = ({ freeEdits }: Candidate, { replace }: Thresholds): number =>
  freeEdits > 0 ? (replace * FREELY) / (1 - replace + replace * FREELY) : replace;

/** The probability that the likeliest reading, where it is another word than the token, is right; 0 where it is the same. */
export const probabilityOfBest = (
  judged: Judged,
  surroundings: Surroundings,
  { model, channel }: Pick<Search, 'model' | 'channel'>,
): number =>
  isKept(judged)
    ? 0
    : Math.min(
        probabilityRight(model.calibration, featureGroupsOf(judged, surroundings, channel.survival, model)),
        mostTrusted(judged, model),
      );

/** How far a name can be trusted at most, however well its like turned out where the trust was fitted. */
function mostTrusted(judged: Judged, model: Model): number {
  const { token, candidates, posteriors } = judged;
  const best = indexOfMost(posteriors);
  const posterior = posteriors[best] as number;
  const reading = candidates[best] as Candidate;
  if (reading.elsewhere !== undefined) return 1;
  if (isByLetters(reading)) return posterior < BY_LETTERS.likely ? BY_LETTERS.trusted : 1;
  if (!(isListedName(reading, model) && isNameLike(judged))) return 1;
  const other = candidates.find((c) => isSameWord(c.text, token.text) && isListedName(c, model));
  return other ? Math.max(posterior, logistic(logOddsByBearers(reading, other, model))) : 1;
}

/**
 * Logarithm of the odds that one name was printed and not another, by how many people bear them. The lattice also counts how
 * often running text has them, where a name from abroad (*Hakan*) may stand as often as one that eighty times as many bear.
 */
const logOddsByBearers = (one: Candidate, other: Candidate, model: Model): number =>
  Math.log(Math.max(bearersOf(one, model), 1) / Math.max(bearersOf(other, model), 1)) +
  one.channel -
  other.channel;

/** A question about a word that we know, of which the engine was so unsure that it may be another. */
function doubted(judged: Judged, doubt: number, thresholds: Thresholds): Decision | undefined {
  const { kind, text } = judged.token;
  const wrong = wrongWithDoubt(undefined, doubt, text);
  if (kind !== 'word' || !isEnginesToAsk(wrong, thresholds)) return undefined;
  return { ...unreadable(judged, 1 - wrong), reasons: ['engine'] };
}

const isEnginesToAsk = (wrong: number, { ask }: Thresholds): boolean => wrong >= Math.max(ask, ENGINE.ask);

/** Whether a token is no word to repair, or so surely the word that stands there that nothing needs to be weighed. */
export const isBeyondDoubt = (judged: Judged): boolean =>
  judged.token.kind !== 'word' || (judged.token.text.length > 1 && isSurelyRead(judged));

/** Whether a word is surely what stands there, be it one letter. */
export function isSurelyRead({ token, candidates, posteriors }: Judged): boolean {
  const best = indexOfMost(posteriors);
  const { kind, text } = candidates[best] as Candidate;
  return (posteriors[best] as number) >= BEYOND_DOUBT && kind !== 'unknown' && isSameWord(text, token.text);
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
  if (isByLetters(chosen)) reasons.push('name-model');
  if (chosen.kind === 'known') {
    reasons.push(isNameLike(judged) && isListedName(chosen, model) ? 'gazetteer' : 'lexicon');
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
