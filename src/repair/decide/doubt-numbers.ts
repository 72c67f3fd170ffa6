/**
 * What is known of a word that may be wrong although nothing replaces it, as numbers: how it looks, how sure its readings are, how
 * often it comes, and how well read all around it is. Boosted trees weigh them (`doubts.ts`).
 */
import { latin } from '../../latin.ts';
import { type Model, rawByte } from '../../model/model.ts';
import { letterLogProbability } from '../channel/letter-memory.ts';
import { clamp, indexOfMost, likeliest, logOdds } from '../posterior.ts';
import { type Candidate, scoreOf } from '../search/candidate.ts';
import { isNameLike, isSameWord, type Judged } from '../weigh/judged.ts';
import type { Surroundings } from './surroundings.ts';

/** What the numbers of a word are, in their order. */
export const DOUBT_NUMBERS: readonly string[] = [
  'right',
  'length',
  'letters',
  'name',
  'capital within',
  'signs before',
  'signs after',
  'mark after',
  'posterior',
  'own odds',
  'other odds',
  'lead',
  'alone',
  'channel',
  'rarest',
  'free edits',
  'reading',
  'readings',
  'better letters',
  'count',
  'neighbours known',
  'again',
  'in batch',
  'document noise',
  'noise near',
  'survival',
  'unread around',
  'unread on page',
  'unread',
];

/** A word and what its document says of it. */
export interface Doubtful {
  readonly judged: Judged;
  /** Probability that its likeliest reading, where that is another word, is right; 0 where it is the word itself. */
  readonly right: number;
  /** The words before and after it. */
  readonly neighbours: readonly [Judged | undefined, Judged | undefined];
  /** The document's text. */
  readonly text: string;
  readonly surroundings: Surroundings;
  /** How often it comes besides, of 10,000 words of its batch. */
  readonly share: number;
  /** Probability that å, ä, ö came out right in the document. */
  readonly survival: number;
  /** Shares of words that cannot be read: of those around, of a page, of the document. */
  readonly unread: readonly [number, number, number];
}

/** The numbers of a word. Bare lists: objects with so many names would be several times as slow. */
export const doubtNumbers = (doubtful: Doubtful, model: Model): number[] => [
  doubtful.right,
  ...ofLook(doubtful, model),
  ...ofReadings(doubtful.judged, model),
  doubtful.neighbours.filter((one) => one && likeliest(one.candidates, one.posteriors).last >= 0).length,
  doubtful.surroundings.again,
  doubtful.share,
  doubtful.surroundings.document,
  doubtful.surroundings.near,
  doubtful.survival,
  ...doubtful.unread,
];

function ofLook({ judged, text }: Doubtful, model: Model): number[] {
  const { text: word, span } = judged.token;
  let { start, end } = span;
  while (span.start - start < MOST_SIGNS && isSign(text, start - 1)) start--;
  while (end - span.end < MOST_SIGNS && isSign(text, end)) end++;
  return [
    word.length,
    lettersOf(word, model),
    Number(isNameLike(judged)),
    Number(isCapitalWithin(word, text, start)),
    span.start - start,
    end - span.end,
    end > span.end ? '.,:;!?'.indexOf(text.charAt(span.end)) : -1,
  ];
}

/** Whether a word has a capital that no sentence opens with: so far as its text says, which knows no lines. */
function isCapitalWithin(word: string, text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .slice(-1);
  return word.charAt(0) !== word.charAt(0).toLowerCase() && before !== '' && !'.!?:'.includes(before);
}

const MOST_SIGNS = 6;
const BLANK = latin`/\s/u`;

/** Whether there is something else than a blank. */
const isSign = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && !BLANK.test(text.charAt(at));

/** How likely the letters of a word are in a word or a name, a letter. */
function lettersOf(text: string, { wordLetters, nameLetters }: Model): number {
  const small = text.toLowerCase();
  const most = Math.max(letterLogProbability(wordLetters, small), letterLogProbability(nameLetters, small));
  return most / (text.length + 1);
}

const READINGS: readonly Candidate['kind'][] = [
  'known',
  'compound',
  'new-name',
  'two-words',
  'new-word',
  'unknown',
];

function ofReadings({ token, candidates, posteriors }: Judged, model: Model): number[] {
  const place = indexOfMost(posteriors);
  const best = candidates[place] as Candidate;
  let [itself, other, otherScore] = [0, 0, NO_OTHER];
  candidates.forEach((c, k) => {
    const p = posteriors[k] as number;
    if (isSameWord(c.text, token.text)) itself += p;
    else if (k !== place && p >= other) [other, otherScore] = [p, scoreOf(c)];
  });
  const isKept = isSameWord(best.text, token.text);
  return [
    oddsOf(posteriors[place] as number),
    oddsOf(itself),
    oddsOf(other),
    clamp(scoreOf(best) - otherScore, -20, 60),
    Math.max(best.alone, -60),
    Math.max(best.channel, -30),
    best.rarest,
    best.freeEdits,
    READINGS.indexOf(best.kind),
    candidates.length,
    isKept ? 0 : lettersOf(best.text, model) - lettersOf(token.text, model),
    rawByte(model, best.first),
  ];
}

const NO_OTHER = -60;
const CERTAIN = 1e-5;

const oddsOf = (p: number): number => logOdds(clamp(p, CERTAIN, 1 - CERTAIN), -12, 12);
