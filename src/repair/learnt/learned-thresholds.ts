/**
 * Thresholds from what people decided, so that they keep what they promise: that of the corrections made at the lowest confidence
 * so many are right, and of the words asked about at the lowest doubt so many are wrong. More is only done by itself where the
 * evidence leaves no other choice; more is asked as soon as it points there.
 */

import { clamp, logistic, logOdds } from '../posterior.ts';
import type { Thresholds } from '../thresholds.ts';
import { BAND, type ByMake, bandOf, type Learned, type Outcomes, type Tally } from './learned.ts';
import { wilson } from './proportion.ts';

/** Thresholds do not leave these bounds, whatever was counted, in hundredths. */
const LOWEST = 60;
const HIGHEST = 95;

/** Corrections that a band's own confidence is worth, before any is counted. */
const PRIOR = 60;

/** The thresholds that the counts bear out, from those that were measured elsewhere. */
export function learnedThresholds(base: Thresholds, outcomes: Outcomes, questions: Tally): Thresholds {
  const replace = replaceFrom(base.replace, outcomes);
  return { replace, ask: Math.min(replace, askFrom(base.ask, questions)) };
}

/** The same by whether å, ä, ö came out right. */
export const thresholdsOf = (learned: Learned, make: keyof ByMake<unknown>, base: Thresholds): Thresholds =>
  learnedThresholds(base, learned.outcomes[make], learned.questions[make]);

/** What was counted of the band that would be replaced next, were the threshold lower. */
export const bandBelow = (threshold: number, outcomes: Outcomes): Tally =>
  outcomes[String(Number(bandOf(threshold)) - BAND)] ?? NONE;

/** Corrections right, of so many, from which a band could be replaced by itself if all of them were right. */
export function fewestFor(promise: number): number {
  let n = 1;
  while (wilson(n, n)[0] < promise) n++;
  return n;
}

/** The threshold moves by whole bands, from the band that it stands in. */
function replaceFrom(promise: number, outcomes: Outcomes): number {
  const base = Number(bandOf(promise));
  let at = base;
  while (at < HIGHEST && expected(at, promise, outcomes) < promise) at += BAND;
  if (at > base) return at / 100;
  while (at > LOWEST && isProven(at - BAND, promise, outcomes)) at -= BAND;
  return at === base ? promise : at / 100;
}

const NONE: Tally = { right: 0, wrong: 0 };

/** Whether even the lower end of what is right in a band keeps the promise. */
function isProven(band: number, promise: number, outcomes: Outcomes): boolean {
  const { right, wrong } = outcomes[String(band)] ?? NONE;
  return wilson(right, right + wrong)[0] >= promise;
}

/** The share that is right of what is replaced in a band, its own confidence counted in. */
function expected(band: number, promise: number, outcomes: Outcomes): number {
  const { right, wrong } = outcomes[String(band)] ?? NONE;
  const own = (Math.max(band / 100, promise) + (band + BAND) / 100) / 2;
  return (right + PRIOR * own) / (right + wrong + PRIOR);
}

/**
 * Where fewer words that were asked about are wrong than was promised, the odds are overstated by so much, and the threshold rises
 * by it. It never falls: of words that nobody was asked about, nobody said anything.
 */
function askFrom(promise: number, { right, wrong }: Tally): number {
  const most = wilson(wrong, right + wrong)[1];
  if (most >= promise) return promise;
  const overstated = logOdds(promise, -10, 10) - logOdds(most, -10, 10);
  const raised = logistic(logOdds(promise, -10, 10) + overstated);
  return Math.round(clamp(raised, promise, HIGHEST / 100) * 100) / 100;
}
