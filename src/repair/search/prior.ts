/**
 * How likely a string is as a word before anyone looks at its neighbours: words of the lexicon by their counts and
 * casing, compounds and strings that no list knows by the character models. All are natural logarithms.
 */
import { latin } from '../../latin.ts';
import { FLAG } from '../../lexicon/flags.ts';
import { COUNT_OF } from '../../model/counts.ts';
import { flagsOf, isName, type Model, TRAIT } from '../../model/model.ts';
import { letterLogProbability } from '../channel/letter-memory.ts';
import type { Casing } from '../text/casing.ts';
import { wordLogProbability } from './language-model.ts';

/** A casing, or that the place of a capital says nothing. */
export type Capital = Casing | 'opening';

/** A word of the lexicon, written so. */
export function knownPrior(model: Model, index: number, capital: Capital): number {
  const asWord = wordLogProbability(model, index) + capitalLog(model, index, capital);
  return capital !== 'lower' && isName(model, index)
    ? Math.max(asWord, listedNamePrior(model, index))
    : asWord;
}

/** A listed name by its bearers: minutes name people far oftener than the counted texts do. */
const listedNamePrior = (model: Model, index: number): number =>
  Math.log((NAMES * Math.max((COUNT_OF[model.bearers[index] as number] as number) - 1, UNBORNE)) / PEOPLE);

/** Share of running words of minutes that are listed names. */
const NAMES = 0.05;
/** Bearers of a name that is listed without any. */
const UNBORNE = 0.1;
/** Bearers of all names together. */
const PEOPLE = 1e7;

/** A compound of known parts that is in no list itself: as likely as its letters, or as its parts make it. */
export function compoundPrior(
  model: Model,
  word: string,
  parts: readonly number[],
  capital: Capital,
): number {
  const byLetters = letterLogProbability(model.wordLetters, word);
  const byParts = parts.reduce((sum, part) => sum + wordLogProbability(model, part) + OPEN_CLASSES, 0);
  const last = parts.at(-1) as number;
  return Math.max(byLetters, byParts) + NEW_COMPOUND + capitalLog(model, last, capital);
}

/** Parts are words of the open classes, which are about half of what the counts hold. */
const OPEN_CLASSES = Math.LN2;

/** A string that is in no list: a new word, with a capital perhaps a name. `string` in small letters. */
export function newPrior(model: Model, string: string, capital: Casing): number {
  const asWord = newWordPrior(model, string);
  return capital === 'lower' ? asWord : Math.max(asWord, newNamePrior(model, string));
}

/** The same for a token as it stands, which may also be an abbreviation, and is odd with digits or capitals inside. */
export function tokenPrior(model: Model, token: string, capital: Casing): number {
  const odd = latin`/[^\p{L}]|\p{Ll}\p{Lu}/u`.test(token) ? ODD : 0;
  const foreign = token.replace(latin`/[a-zåäö]/giu`, '').length;
  const abbreviation = ABBREVIATION - token.length * Math.log(LETTERS) + foreign * FOREIGN;
  return Math.max(newPrior(model, token.toLowerCase(), capital), abbreviation) + odd;
}

/** Whether a string that is in no list is likelier a name than a word. */
export const isLikelierName = (model: Model, string: string): boolean =>
  newNamePrior(model, string) > newWordPrior(model, string);

const newWordPrior = (model: Model, string: string): number =>
  letterLogProbability(model.wordLetters, string) + NEW_WORD;
const newNamePrior = (model: Model, string: string): number =>
  letterLogProbability(model.nameLetters, string) + NEW_NAME;

/** Share of running words that repeat a rare word of the same document or batch. */
export const REPEATED = 0.3;

/** Shares of running words that are in no list, as logarithms: most of them are names, then compounds of known parts. */
const NEW_WORD = -7.5;
const NEW_NAME = -5;
const NEW_COMPOUND = -4.3;
const ABBREVIATION = -9;
const LETTERS = 29;
/** For every letter of an abbreviation that is no Swedish one: é for ö is far commoner. */
const FOREIGN = -5;
/** For digits, signs and capitals inside a word. */
const ODD = -8;

/** How often the word is written in this casing, as a logarithm. */
function capitalLog(model: Model, index: number, capital: Capital): number {
  if (capital === 'opening') return 0;
  const p = LEAST_SHARE + (1 - 2 * LEAST_SHARE) * capitalShare(model, index);
  return Math.log(capital === 'lower' ? 1 - p : p);
}

const LEAST_SHARE = 0.02;
/** From so many occurrences on, the share of capitals is taken from the counts. */
const COUNTED = 3;

function capitalShare(model: Model, index: number): number {
  const traits = model.traits[index] as number;
  const small = (flagsOf(model, index) & FLAG.LOWER) !== 0;
  if ((COUNT_OF[model.raw[index] as number] as number) < COUNTED)
    return small ? (isName(model, index) ? 0.3 : 0) : 1;
  const share = (traits & TRAIT.capitalShare) / TRAIT.capitalShare;
  return !small && isName(model, index) ? Math.max(share, 0.9) : share;
}
