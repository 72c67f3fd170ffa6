/**
 * What is known of a token and its likeliest reading, as numbers: what the calibration weighs. The lattice says which
 * reading is likeliest; how far it can be trusted depends on things it does not know, such as how noisy the page is and
 * that authors misspell.
 */
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import { bigramCount, COUNT_OF } from '../../model/counts.ts';
import type { Model } from '../../model/model.ts';
import { clamp, likeliest, logOdds } from '../posterior.ts';
import { bearersOf, type Candidate, isListedName } from '../search/candidate.ts';
import { scoreOf } from '../search/candidates.ts';
import { conventionsOf } from '../text/conventions.ts';
import { COMMON_CONFUSION, OVERWHELMING, WELL_ATTESTED } from '../thresholds.ts';
import { isNameLike, type Judged } from '../weigh/judged.ts';
import type { Surroundings } from './surroundings.ts';

/** A feature's name → its value, most of them between -1 and 1. */
export type Features = Readonly<Record<string, number>>;

/** All that features are made from. */
interface Evidence {
  readonly judged: Judged;
  /** The likeliest reading, and the token as it stands, if it is among its readings. */
  readonly best: Candidate;
  readonly itself: Candidate | undefined;
  readonly isKnown: boolean;
}

/** The features of a token whose likeliest reading is another word, by name. `survival` is the probability that å, ä, ö came out right in its document. */
export const featuresOf = (
  judged: Judged,
  surroundings: Surroundings,
  survival: number,
  model: Model,
): Features => Object.assign({}, ...featureGroupsOf(judged, surroundings, survival, model));

/**
 * The same in groups without a name in common. A group always has the same names, 0 where they do not apply, and is
 * written as one literal: objects of many shapes would be what a long run spends its time on.
 */
export function featureGroupsOf(
  judged: Judged,
  surroundings: Surroundings,
  survival: number,
  model: Model,
): readonly Features[] {
  const evidence = evidenceOf(judged);
  const token = tokenFeatures(evidence);
  const page = pageFeatures(token, surroundings, survival);
  const change = changeFeatures(evidence, model);
  return [token, page, change, exchangeFeatures(evidence, change, model), products(change, token, page)];
}

/** What the page is like around the token. */
const pageFeatures = (token: TokenFeatures, around: Surroundings, survival: number) => {
  const noise = Math.log(around.document * TYPICAL);
  return {
    noise,
    near: around.near,
    survival,
    again: Math.min(around.again, 3) / 3,
    'unknown × noise': token.unknown * noise,
    'unknown × near': token.unknown * around.near,
    'short × near': token.short * around.near,
    'known × near': token.known * around.near,
    'own frequency × near': token['own frequency'] * around.near,
  };
};

type TokenFeatures = ReturnType<typeof tokenFeatures>;
type PageFeatures = ReturnType<typeof pageFeatures>;
type ChangeFeatures = ReturnType<typeof changeFeatures>;

/** How far a change may be trusted depends on the page and on the token. */
const products = (change: ChangeFeatures, token: TokenFeatures, page: PageFeatures): Features => {
  const free = change['free edit'];
  const rare = change['rare confusion'];
  return {
    'free edit × again': free * page.again,
    'rare confusion × again': rare * page.again,
    'survival × odds': change.odds * page.survival,
    'free edit × noise': free * page.noise,
    'rare confusion × noise': rare * page.noise,
    'free edit × odds': free * change.odds,
    'rare confusion × odds': rare * change.odds,
    'free edit × length': free * token.length,
    'rare confusion × length': rare * token.length,
    'free edit × name': free * token.name,
    'rare confusion × name': rare * token.name,
  };
};

/** One odd token in fifty is typical, so that the logarithm of the noise is 0 there. */
const TYPICAL = 50;

function evidenceOf(judged: Judged): Evidence {
  const { token, candidates, posteriors } = judged;
  const best = likeliest(candidates, posteriors);
  const itself = candidates.find((c) => c.text === token.text);
  return {
    judged,
    best,
    itself,
    isKnown: itself !== undefined && itself.kind !== 'unknown',
  };
}

/** What the likeliest reading changes, and into what. */
const changeFeatures = (evidence: Evidence, model: Model) => {
  const { judged, best, itself, isKnown } = evidence;
  const odds = logOdds(judged.posteriors[judged.candidates.indexOf(best)] as number, -4, 12);
  const isNameChanged = !isKnown && isNameLike(judged);
  const isNew = best.kind === 'new-name';
  // How far it is by the channel; a free edit is told of by its own feature.
  const steps = Math.max(best.channel, -6) / 4;
  const hasDotsTooMany = dotsIn(judged.token.text) > dotsIn(best.text);
  const isListed = isNameLike(judged) && isListedName(best, model);
  return {
    odds,
    'high odds': Math.max(odds - 3, 0),
    'own odds': ownOdds(evidence),
    'free edit': Number(best.freeEdits > 0),
    'rare confusion': Number(best.freeEdits === 0 && best.rarest > COMMON_CONFUSION),
    // The rarer, the likelier is a slip of the author's, who would put no dots where none belong.
    rarity: hasDotsTooMany ? 0 : rarityOf(best),
    compound: Number(best.kind === 'compound'),
    'compound × name': Number(best.kind === 'compound' && isNameLike(judged)),
    channel: steps,
    'new-name × channel': isNew ? steps : 0,
    'new-word × channel': best.kind === 'new-word' ? steps : 0,
    'new-word × odds': best.kind === 'new-word' ? odds : 0,
    'two-words': Number(best.kind === 'two-words'),
    'new-name': Number(isNew),
    'new-name × odds': isNew ? odds : 0,
    'listed name': Number(isListed),
    'listed name × odds': isListed ? odds : 0,
    'new-word': Number(best.kind === 'new-word'),
    pair: best.kind === 'two-words' ? pairOf(model, best) : 0,
    'two-words, one closed': Number(best.kind === 'two-words' && hasClosed(model, best)),
    'dots too many': Number(hasDotsTooMany),
    'letters run together': Number(best.freeEdits === 0 && best.text.length !== judged.token.text.length),
    'doubled start': Number(latin`/^(\p{L})\1/iu`.test(judged.token.text) && best.freeEdits > 0),
    frequency: Math.max(best.alone, -25) / 10,
    lead: clamp(leadOf(best, itself), -5, 30) / 10,
    elsewhere: Number(best.elsewhere !== undefined),
    'unknown name × odds': isNameChanged ? odds : 0,
  };
};

/** How a word of the lexicon gives way to another. */
function exchangeFeatures(
  { best, itself, isKnown }: Evidence,
  change: ChangeFeatures,
  model: Model,
): Features {
  if (!isKnown) return NO_EXCHANGE;
  const exchange = exchangeOf(frequencyOf(model, itself), frequencyOf(model, best));
  const { odds } = change;
  const isCommon = change['free edit'] === 0 && change['rare confusion'] === 0;
  return {
    'rare word': Number(exchange === 'rare word'),
    'near word': Number(exchange === 'near word'),
    'real word': Number(exchange === 'real word'),
    'rare word × odds': exchange === 'rare word' ? odds : 0,
    'near word × odds': exchange === 'near word' ? odds : 0,
    'real word × odds': exchange === 'real word' ? odds : 0,
    'commoner word': clamp(best.alone - (itself?.alone ?? 0), -5, 15) / 10,
    'lead over a word': isCommon ? clamp(leadOf(best, itself), -5, 20) / 10 : 0,
    'rare change of a word': Number(!isCommon),
    ...nameExchange(best, itself, model),
  };
}

/** How a listed name gives way to another: how many more people bear it, on a logarithmic scale. */
function nameExchange(best: Candidate, itself: Candidate | undefined, model: Model) {
  const [after, before] = [bearersOf(best, model), itself ? bearersOf(itself, model) : -1];
  const isOfNames = after >= 0 && before >= 0;
  return {
    'name for a name': Number(isOfNames),
    'commoner name': isOfNames ? clamp(Math.log((after + 1) / (before + 1)), -5, 5) / 5 : 0,
  };
}

const NO_EXCHANGE: Features = {};

/** Odds of the token as it stands. */
function ownOdds({ judged: { candidates, posteriors }, itself }: Evidence): number {
  const own = itself ? (posteriors[candidates.indexOf(itself)] as number) : 0;
  return logOdds(clamp(own, 1e-5, 1 - 1e-5), -10, 10) / 5;
}

const leadOf = (best: Candidate, itself: Candidate | undefined): number =>
  scoreOf(best) - (itself ? scoreOf(itself) : UNREADABLE);
/** A token that is none of its own readings. */
const UNREADABLE = -60;

/** How well attested it is that two words follow each other, 0 to 1. */
const pairOf = (model: Model, { first, last }: Candidate): number =>
  Math.min(Math.log1p(bigramCount(model.ngrams, first, last)), 8) / 8;

/** Whether one of two words is of the closed classes: nobody makes compounds with those. */
const hasClosed = (model: Model, { text }: Candidate): boolean =>
  text.split(' ').some((word) => conventionsOf(model.knowledge).closed.has(word.toLowerCase()));

/** How rare the rarest confusion is that a reading supposes, 0 to 1. */
const rarityOf = ({ freeEdits, rarest }: Candidate): number =>
  freeEdits > 0 ? 0 : clamp((rarest - COMMON_CONFUSION) / RARER, 0, 1);

/** Hundredths of a nat beyond a common confusion from which all are equally rare. */
const RARER = 300;

/** Letters with dots, rings and accents: no author puts them where none belong, an engine does. */
const dotsIn = (text: string): number => text.replace(/[^åäöéü]/giu, '').length;

/** How a word gives way to another: to one so common that it counts as none, to one like it, to one too rare to be sure of. */
function exchangeOf(before: number, after: number): 'rare word' | 'near word' | 'real word' {
  if (after < WELL_ATTESTED) return 'rare word';
  return after >= OVERWHELMING * Math.max(before, 1) ? 'near word' : 'real word';
}

/** Occurrences per 100 million words; 0 for what is in no list as a whole. */
const frequencyOf = (model: Model, candidate: Candidate | undefined): number =>
  candidate?.kind === 'known' && candidate.first >= 0
    ? (COUNT_OF[model.frequency[candidate.first] as number] as number)
    : 0;

/** What the token is like as it stands. */
const tokenFeatures = ({ judged, itself, isKnown }: Evidence) => {
  const { text } = judged.token;
  const isUnknown = itself !== undefined && !isKnown;
  const isSmall = beginsSmall(text);
  const oddness = isUnknown ? clamp((itself?.alone ?? 0) / text.length, -8, -1) : 0;
  return {
    bias: 1,
    length: Math.min(text.length, 12) / 10,
    short: Number(text.length <= 3),
    name: Number(isNameLike(judged)),
    known: Number(isKnown),
    'own frequency': isKnown ? clamp(itself?.alone ?? 0, -25, -3) / 10 : 0,
    unknown: Number(isUnknown),
    'unknown and small': Number(isUnknown && isSmall),
    'unknown and title': Number(isUnknown && latin`/^\p{Lu}\p{Ll}/u`.test(text)),
    oddness,
    'oddness of small': isSmall ? oddness : 0,
    'odd sign': Number(latin`/[\p{N}¢&|!}\]]/u`.test(text)),
    'capital inside': Number(latin`/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u`.test(text)),
    é: Number(/[éü]/iu.test(text)),
  };
};
