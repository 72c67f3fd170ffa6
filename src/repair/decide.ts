/** From posteriors to decisions: what is replaced, what is asked, what is left alone. */
import type { Decision, Reason } from '../document.ts';
import { bigramCount, COUNT_OF } from '../model/counts.ts';
import { isName, type Model } from '../model/model.ts';
import type { Candidate, Search } from './candidates.ts';
import { casingOf } from './casing.ts';
import type { Channel } from './channel.ts';
import {
  type ChangeClass,
  COMMON_CONFUSION,
  OVERWHELMING,
  THRESHOLDS,
  type Threshold,
  WELL_ATTESTED,
  WELL_PAIRED,
} from './thresholds.ts';
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

/** The decision on a token, or nothing where it is left alone without a doubt. */
export function decide(
  judged: Judged,
  { model, channel }: Pick<Search, 'model' | 'channel'>,
  thresholds: Readonly<Record<ChangeClass, Threshold>> = THRESHOLDS,
): Decision | undefined {
  const { token, candidates, posteriors } = judged;
  const best = indexOfMost(posteriors);
  const chosen = candidates[best] as Candidate;
  if (isSameWord(chosen.text, token.text)) return undefined;
  const confidence = posteriors[best] as number;
  const kind = classOf(judged, chosen, model, channel);
  const { replace, ask }: Threshold = thresholds[kind];
  if (confidence < ask) return undefined;
  return {
    kind: confidence >= replace ? 'replace' : 'ask',
    span: token.span,
    before: token.text,
    after: chosen.text,
    confidence,
    reasons: reasonsFor(chosen, judged, model),
    alternatives: alternativesTo(best, judged),
  };
}

/** Capitals apart: pH and kWh are written so, and the channel changes letters, not their case. */
const isSameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function classOf(judged: Judged, chosen: Candidate, model: Model, channel: Channel): ChangeClass {
  const itself = judged.candidates.find((c) => c.text === judged.token.text);
  const isRare = chosen.rarest > COMMON_CONFUSION;
  const known = itself !== undefined && itself.kind !== 'unknown';
  const listed = chosen.kind === 'known' || chosen.kind === 'compound';
  if (chosen.kind === 'new-name' && !known && !isRare) return 'new-name';
  if (chosen.kind === 'two-words' && isWellPaired(model, chosen)) return 'split';
  if (!listed || chosen.freeEdits > 0) return 'remote';
  if (isRare && (known || isNameLike(judged) || channel.survival > 0.5)) return 'remote';
  if (known) return classOfKnown(frequencyOf(model, itself), frequencyOf(model, chosen));
  return isNameLike(judged) ? 'unknown-name' : 'unknown-word';
}

const isWellPaired = (model: Model, { first, last, freeEdits, rarest }: Candidate): boolean =>
  freeEdits === 0 && rarest <= COMMON_CONFUSION && bigramCount(model.ngrams, first, last) >= WELL_PAIRED;

function classOfKnown(before: number, after: number): ChangeClass {
  if (after < WELL_ATTESTED) return 'rare-word';
  return after >= OVERWHELMING * Math.max(before, 1) ? 'near-word' : 'real-word';
}

/** Occurrences per 100 million words; 0 for what is in no list as a whole. */
const frequencyOf = (model: Model, { kind, first }: Candidate): number =>
  kind === 'known' && first >= 0 ? (COUNT_OF[model.frequency[first] as number] as number) : 0;

const isNameLike = ({ token, opening }: Judged): boolean => casingOf(token.text) !== 'lower' && !opening;

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

const indexOfMost = (values: readonly number[]): number =>
  values.reduce((best, v, i) => (v > (values[best] as number) ? i : best), 0);
