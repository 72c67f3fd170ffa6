/** From posteriors to decisions: what is replaced, what is asked, what is left alone. */
import type { Decision, Reason } from '../document.ts';
import { TRAIT, type Model } from '../model/model.ts';
import { align, type Step } from './alignment.ts';
import { type Candidate, casingOf } from './candidates.ts';
import type { Channel } from './channel.ts';
import { type ChangeClass, COMMON_CONFUSION, type Threshold, THRESHOLDS } from './thresholds.ts';
import type { Token } from './tokens.ts';

/** A token with its candidates and their posteriors. */
export interface Judged {
  readonly token: Token;
  readonly candidates: readonly Candidate[];
  readonly posteriors: readonly number[];
  /** Whether a capital says nothing here. */
  readonly opening: boolean;
}

/** The decision on a token, or nothing where it is left alone without a doubt. */
export function decide(judged: Judged, model: Model, channel: Channel, thresholds = THRESHOLDS): Decision | undefined {
  const { token, candidates, posteriors } = judged;
  const best = indexOfMost(posteriors);
  const chosen = candidates[best] as Candidate;
  if (chosen.text === token.text) return undefined;
  const confidence = posteriors[best] as number;
  const steps = align(token.text, chosen.path.replaceAll('|', ''), channel);
  const { replace, ask }: Threshold = thresholds[classOf(judged, chosen, steps)];
  if (confidence < ask) return undefined;
  return {
    kind: confidence >= replace ? 'replace' : 'ask',
    span: token.span,
    before: token.text,
    after: chosen.text,
    confidence,
    reasons: reasonsFor(chosen, steps, judged, model),
    alternatives: alternativesTo(best, judged),
  };
}

function classOf(judged: Judged, chosen: Candidate, steps: readonly Step[]): ChangeClass {
  const itself = judged.candidates.find((c) => c.text === judged.token.text);
  const rarest = Math.max(...steps.map((s) => (s.kind === 'same' ? 0 : s.cost)));
  const known = itself !== undefined && itself.kind !== 'unknown';
  if (chosen.freeEdits > 0 || chosen.kind === 'two-words' || (rarest > COMMON_CONFUSION && (known || isNameLike(judged)))) return 'remote';
  if (known) return 'real-word';
  if (chosen.kind === 'modelled') return 'modelled';
  return isNameLike(judged) ? 'unknown-name' : 'unknown-word';
}

const isNameLike = ({ token, opening }: Judged): boolean => casingOf(token.text) !== 'lower' && !opening;

function reasonsFor(chosen: Candidate, steps: readonly Step[], judged: Judged, model: Model): Reason[] {
  const reasons: Reason[] = [];
  if (steps.some((s) => s.kind === 'confusion')) reasons.push('confusion');
  if (chosen.freeEdits > 0) reasons.push('free-edit');
  if (chosen.kind === 'two-words') reasons.push('split');
  if (chosen.kind === 'compound') reasons.push('compound');
  if (chosen.kind === 'modelled') reasons.push('name-model');
  if (chosen.kind === 'known') {
    const named = ((model.traits[chosen.first] as number) & (TRAIT.firstName | TRAIT.surname | TRAIT.place)) !== 0;
    reasons.push(isNameLike(judged) && named ? 'gazetteer' : 'lexicon');
  }
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

const indexOfMost = (values: readonly number[]): number => values.reduce((best, v, i) => (v > (values[best] as number) ? i : best), 0);
