/**
 * How likely each word is still wrong where nothing replaces it. Most words are not looked at: those beyond doubt, unless they are
 * as short as junk is and were never seen beside their neighbours.
 */
import type { Model } from '../../model/model.ts';
import type { Profile } from '../learnt/profile.ts';
import { likeliest, logistic } from '../posterior.ts';
import type { Candidate } from '../search/candidate.ts';
import { pairByte } from '../search/language-model.ts';
import type { Finder } from '../search/search.ts';
import { casingOf } from '../text/casing.ts';
import type { Token } from '../text/tokens.ts';
import type { Judged } from '../weigh/judged.ts';
import { isSurelyRead } from './decide.ts';
import { type Doubtful, doubtNumbers } from './doubt-numbers.ts';
import { seenIn } from './seen.ts';
import { type Surroundings, sumsOf } from './surroundings.ts';
import { sumOfTrees } from './trees.ts';

/** What doubts are made from. */
export interface Doubted {
  readonly tokens: readonly Judged[];
  /** By token. */
  readonly surroundings: readonly Surroundings[];
  /** The document's text, with its layout repaired. */
  readonly text: string;
  readonly words: number;
  readonly finder: Pick<Finder, 'model' | 'channel'>;
  readonly profile?: Profile | undefined;
}

/** By the place of a token, and the probability that its likeliest reading is right if it is another word: that the word is wrong. */
export type Doubts = (i: number, right: number) => number;

/** The doubts about the words of a document. */
export function doubtsOf(doubted: Doubted): Doubts {
  const { model } = doubted.finder;
  const doubtfulAt = doubtfulOf(doubted);
  return (i, right) => {
    const doubtful = doubtfulAt(i, right);
    if (doubtful === undefined) return 0;
    return logistic(sumOfTrees(model.calibration.wrong, doubtNumbers(doubtful, model)));
  };
}

/** What is known of each word that is worth a doubt; nothing of others. */
export function doubtfulOf({ tokens, surroundings, text, words, finder, profile }: Doubted) {
  const { model, channel } = finder;
  const sums = sumsOf(tokens.map((judged) => Number(isUnread(judged))));
  const share = sharesIn(profile ?? { words, seen: seenIn(tokens) });
  return (i: number, right: number): Doubtful | undefined => {
    const judged = tokens[i] as Judged;
    const { kind, text: word } = judged.token;
    if (kind !== 'word') return undefined;
    const isSure = isSurelyRead(judged);
    if (isSure && word.length > SHORT) return undefined;
    const neighbours = [neighbour(tokens, i, -1), neighbour(tokens, i, 1)] as const;
    // Junk is read as single letters, too, and seldom at home.
    if (isSure && isAtHome(judged, neighbours, model)) return undefined;
    const unread = [AROUND, PAGE, tokens.length].map((reach) => shareAround(sums, i, reach));
    return {
      judged,
      right,
      neighbours,
      text,
      surroundings: surroundings[i] as Surroundings,
      share: share(word),
      survival: channel.survival,
      unread: unread as [number, number, number],
    };
  };
}

const AROUND = 8;
const PAGE = 60;

/** What junk is read as has no more letters. */
const SHORT = 3;

/** Whether a short word that is beyond doubt was ever seen beside one of its neighbours. */
function isAtHome(
  { token, candidates, posteriors }: Judged,
  [before, after]: Doubtful['neighbours'],
  model: Model,
): boolean {
  if (isCode(token, after)) return true;
  const { first, last } = likeliest(candidates, posteriors);
  const isPair = (a: number | undefined, b: number | undefined): boolean =>
    pairByte(model, a ?? -1, b ?? -1) > 0;
  return isPair(best(before)?.last, first) || isPair(last, best(after)?.first);
}

/** Whether a word is the letters of a diary number: `KS 2024/17`. */
const isCode = ({ text }: Token, after: Judged | undefined): boolean =>
  casingOf(text) === 'upper' && after !== undefined && after.token.kind !== 'word';

const best = (judged: Judged | undefined): Candidate | undefined =>
  judged && likeliest(judged.candidates, judged.posteriors);

/** The nearest token on one side that is no pause. */
function neighbour(tokens: readonly Judged[], i: number, step: -1 | 1): Judged | undefined {
  let at = i + step;
  while (tokens[at]?.token.kind === 'pause') at += step;
  return tokens[at];
}

/** Whether a word is still none when it is read as well as it can be. */
function isUnread({ token, candidates, posteriors }: Judged): boolean {
  if (token.kind !== 'word') return false;
  const { kind, freeEdits } = likeliest(candidates, posteriors);
  return kind === 'unknown' || freeEdits > 0;
}

/** The share of all within reach of a place, itself left out. */
function shareAround(sums: Uint32Array, i: number, reach: number): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(sums.length - 1, i + reach + 1);
  const own = (sums[i + 1] as number) - (sums[i] as number);
  return to - from < 2 ? 0 : ((sums[to] as number) - (sums[from] as number) - own) / (to - from - 1);
}

/** As if so many words had been read that do not have the word: a small batch tells little. */
const PRIOR = 15_000;
const SCALE = 10_000;

/** How often a word is read as it stands in other places, of so many words. */
const sharesIn =
  ({ words, seen }: Pick<Profile, 'words' | 'seen'>) =>
  (text: string): number =>
    (SCALE * Math.max(0, (seen[text.toLowerCase()] ?? 0) - 1)) / (words + PRIOR);
