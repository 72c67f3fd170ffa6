/**
 * What is known of a token and its likeliest reading, as numbers: what the calibration weighs. The lattice says which
 * reading is likeliest; how far it can be trusted depends on things it does not know, such as how noisy the page is and
 * that authors misspell.
 */
import { latin } from '../latin.ts';
import { bigramCount, COUNT_OF } from '../model/counts.ts';
import type { Model } from '../model/model.ts';
import type { Candidate } from './candidates.ts';
import { casingOf } from './casing.ts';
import type { Judged } from './decide.ts';
import { clamp, indexOfMost, logOdds } from './posterior.ts';
import type { Surroundings } from './surroundings.ts';
import { COMMON_CONFUSION, OVERWHELMING, WELL_ATTESTED } from './thresholds.ts';

/** A feature's name → its value, most of them between -1 and 1. */
export type Features = Readonly<Record<string, number>>;

/** All that features are made from. */
interface Evidence {
  readonly judged: Judged;
  /** The likeliest reading, and the token as it stands, if it is among its readings. */
  readonly best: Candidate;
  readonly itself: Candidate | undefined;
  readonly isKept: boolean;
  readonly isKnown: boolean;
}

/** The features of a token. `survival` is the probability that å, ä, ö came out right in its document. */
export function featuresOf(
  judged: Judged,
  { document, near, again }: Surroundings,
  survival: number,
  model: Model,
): Features {
  const evidence = evidenceOf(judged);
  const change = changeFeatures(evidence, model);
  const token = tokenFeatures(evidence);
  const noise = Math.log(document * TYPICAL);
  const odds = change.odds ?? 0;
  const product = (a: number | undefined, b: number): number => (a ?? 0) * b;
  return {
    ...change,
    ...token,
    noise,
    near,
    survival,
    again: Math.min(again, 3) / 3,
    'free edit × again': product(change['free edit'], Math.min(again, 3) / 3),
    'rare confusion × again': product(change['rare confusion'], Math.min(again, 3) / 3),
    'survival × odds': product(change.odds, survival),
    'free edit × noise': product(change['free edit'], noise),
    'rare confusion × noise': product(change['rare confusion'], noise),
    'free edit × odds': product(change['free edit'], odds),
    'rare confusion × odds': product(change['rare confusion'], odds),
    'free edit × length': product(change['free edit'], token.length as number),
    'rare confusion × length': product(change['rare confusion'], token.length as number),
    'free edit × name': product(change['free edit'], token.name as number),
    'rare confusion × name': product(change['rare confusion'], token.name as number),
    'unknown × noise': product(token.unknown, noise),
    'unknown × near': product(token.unknown, near),
    'letter × near': product(token.letter, near),
    'short × near': product(token.short, near),
  };
}

/** One odd token in fifty is typical, so that the logarithm of the noise is 0 there. */
const TYPICAL = 50;

function evidenceOf(judged: Judged): Evidence {
  const { token, candidates, posteriors } = judged;
  const best = candidates[indexOfMost(posteriors)] as Candidate;
  const itself = candidates.find((c) => c.text === token.text);
  return {
    judged,
    best,
    itself,
    isKept: isSameWord(best.text, token.text),
    isKnown: itself !== undefined && itself.kind !== 'unknown',
  };
}

/** Capitals apart: pH and kWh are written so, and the channel changes letters, not their case. */
export const isSameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What the likeliest reading changes, and into what. */
function changeFeatures({ judged, best, itself, isKept, isKnown }: Evidence, model: Model): Features {
  const { candidates, posteriors } = judged;
  const own = itself ? (posteriors[candidates.indexOf(itself)] as number) : 0;
  if (isKept) return { kept: 1, 'own odds': ownOdds(own) };
  const odds = logOdds(posteriors[candidates.indexOf(best)] as number, -4, 12);
  const isRare = best.freeEdits === 0 && best.rarest > COMMON_CONFUSION;
  const isFree = best.freeEdits > 0;
  const lead = scoreOf(best) - (itself ? scoreOf(itself) : UNREADABLE);
  const exchange = isKnown ? exchangeOf(frequencyOf(model, itself), frequencyOf(model, best)) : undefined;
  return {
    odds,
    'high odds': Math.max(odds - 3, 0),
    'own odds': ownOdds(own),
    'free edit': Number(isFree),
    'rare confusion': Number(isRare),
    [best.kind]: 1,
    ...(best.kind === 'two-words' && { pair: pairOf(model, best) }),
    frequency: Math.max(best.alone, -25) / 10,
    lead: clamp(lead, -5, 30) / 10,
    elsewhere: Number(best.elsewhere !== undefined),
    ...(exchange && { [exchange]: 1, [`${exchange} × odds`]: odds }),
    ...(exchange && { 'commoner word': clamp(best.alone - (itself?.alone ?? 0), -5, 15) / 10 }),
    ...(exchange && !isRare && !isFree && { 'lead over a word': clamp(lead, -5, 20) / 10 }),
    ...(exchange && (isRare || isFree) && { 'rare change of a word': 1 }),
    ...(!isKnown && isNameLike(judged) && { 'unknown name × odds': odds }),
  };
}

const ownOdds = (own: number): number => logOdds(clamp(own, 1e-5, 1 - 1e-5), -10, 10) / 5;
const scoreOf = (c: Candidate): number => c.alone + (c.second ?? 0) + c.channel;
/** A token that is none of its own readings. */
const UNREADABLE = -60;

/** How well attested it is that two words follow each other, 0 to 1. */
const pairOf = (model: Model, { first, last }: Candidate): number =>
  Math.min(Math.log1p(bigramCount(model.ngrams, first, last)), 8) / 8;

/** How a word gives way to another: to one so common that it counts as none, to one like it, to one too rare to be sure of. */
function exchangeOf(before: number, after: number): string {
  if (after < WELL_ATTESTED) return 'rare word';
  return after >= OVERWHELMING * Math.max(before, 1) ? 'near word' : 'real word';
}

/** Occurrences per 100 million words; 0 for what is in no list as a whole. */
const frequencyOf = (model: Model, candidate: Candidate | undefined): number =>
  candidate?.kind === 'known' && candidate.first >= 0
    ? (COUNT_OF[model.frequency[candidate.first] as number] as number)
    : 0;

/** A capital that says something: it does not open a sentence. */
export const isNameLike = ({ token, opening }: Judged): boolean =>
  casingOf(token.text) !== 'lower' && !opening;

/** What the token is like as it stands. */
function tokenFeatures({ judged, itself, isKnown, isKept }: Evidence): Features {
  const { text } = judged.token;
  const isUnknown = itself !== undefined && !isKnown;
  const isSmall = latin`/^\p{Ll}/u`.test(text);
  const oddness = isUnknown ? clamp((itself?.alone ?? 0) / text.length, -8, -1) : 0;
  return {
    bias: 1,
    length: Math.min(text.length, 12) / 10,
    letter: Number(text.length === 1),
    short: Number(text.length <= 3),
    capitals: Number(latin`/^\p{Lu}{2,5}$/u`.test(text)),
    name: Number(isNameLike(judged)),
    known: Number(isKnown),
    'own frequency': isKnown ? clamp(itself?.alone ?? 0, -25, -3) / 10 : 0,
    unknown: Number(isUnknown),
    'unknown and kept': Number(isUnknown && isKept),
    'unknown and small': Number(isUnknown && isSmall),
    'unknown and title': Number(isUnknown && latin`/^\p{Lu}\p{Ll}/u`.test(text)),
    oddness,
    'oddness of small': isSmall ? oddness : 0,
    'odd sign': Number(latin`/[\p{N}¢&|!}\]]/u`.test(text)),
    'capital inside': Number(latin`/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u`.test(text)),
    é: Number(/[éü]/iu.test(text)),
  };
}
