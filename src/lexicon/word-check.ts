/**
 * Tells Swedish words from other strings: accepts and rejects what Hunspell does with the same dictionary, capitals and
 * compounds included, without Hunspell. After `spell` and `checkword` of Hunspell 1.7 (https://github.com/hunspell/hunspell).
 */
import { titleCase } from '../letters.ts';
import { createCompounds, LONGEST_WORD } from './compounds.ts';
import { FLAG } from './flags.ts';
import type { CompoundRules, Exceptions, FormLookup } from './rules.ts';
import { casingOf, createSpelling } from './spelling.ts';
import { createSplit } from './split.ts';

export interface WordCheck {
  /**
   * Hunspell's verdict for the word as it is written. Numbers are words, and so are a word with full stops behind it, a word
   * of parts between hyphens or colons that are words, and nothing at all. More than 100 letters are none.
   */
  isWord(word: string): boolean;
  /**
   * The parts of a compound in small letters: the division with the fewest parts, of several the one with the longest last
   * part. Each part is written in full, so *tullinje* gives *tull*, *linje*. Undefined where the word is no compound by
   * the dictionary's rules; a word that is in the dictionary as a whole may be one.
   */
  splitCompound(word: string): string[] | undefined;
}

/** Hunspell takes no word apart that has as many places to break it. */
const MOST_BREAKS = 9;

type Verdict = 'word' | 'unknown' | 'forbidden';

/** A word check over the forms of a dictionary; see `expandDictionary` for where the three come from. */
export function createWordCheck(lookup: FormLookup, rules: CompoundRules, exceptions: Exceptions): WordCheck {
  const spelling = createSpelling(lookup, exceptions);
  const isCompound = createCompounds(lookup, spelling, rules);
  return { isWord, splitCompound: createSplit(spelling, rules, isDivisible) };

  function isWord(word: string): boolean {
    const { text, stops } = withoutStops(word);
    if (text === '' || isNumber(text)) return true;
    if (text.length > LONGEST_WORD) return false;
    const casing = casingOf(text);
    if (casing === 'small' || casing === 'mixed') {
      return isSpelt(text, stops, casing === 'mixed') || isBroken(text);
    }
    const lower = text.toLowerCase();
    const isCapitals = casing === 'capitals';
    if (isCapitals && (isSpelt(text, stops, true) || lookup.flags(lower) & FLAG.UPPER)) return true;
    // Hunspell forgets here that a word all in capitals has any, and goes on with its parts in small letters.
    return isCapitalised(lower, stops, !isCapitals) || isBroken(titleCase(lower));
  }

  function isSpelt(text: string, stops: boolean, hasCapital: boolean): boolean {
    return check(text, hasCapital) === 'word' || (stops && check(`${text}.`, hasCapital) === 'word');
  }

  /** With a capital first, or else in small letters. */
  function isCapitalised(lower: string, stops: boolean, hasCapital: boolean): boolean {
    const title = titleCase(lower);
    const verdict = check(title, hasCapital);
    if (verdict !== 'unknown') return verdict === 'word';
    return isSpelt(lower, stops, hasCapital) || (stops && check(`${title}.`, hasCapital) === 'word');
  }

  /** A text exactly as it is spelt. */
  function check(text: string, hasCapital: boolean): Verdict {
    const flags = spelling(text);
    if (flags & FLAG.FORBIDDEN) return 'forbidden';
    return flags & FLAG.LOWER || isCompound(text, hasCapital) ? 'word' : 'unknown';
  }

  function isDivisible(word: string): boolean {
    const flags = spelling(word);
    if (flags & FLAG.FORBIDDEN) return false;
    return (flags & FLAG.LOWER) !== 0 || isCompound(word, false);
  }

  /** At the first hyphen, or the first colon: both sides are words, and may be taken apart in turn. */
  function isBroken(text: string): boolean {
    if (rules.breaks.reduce((count, at) => count + text.split(at).length - 1, 0) > MOST_BREAKS) return false;
    return rules.breaks.some((at) => {
      const place = text.indexOf(at);
      const rest = place + at.length;
      return place > 0 && rest < text.length && isWord(text.slice(rest)) && isWord(text.slice(0, place));
    });
  }
}

function withoutStops(word: string): { text: string; stops: boolean } {
  let start = 0;
  let end = word.length;
  while (word.charAt(start) === ' ') start++;
  while (end > start && word.charAt(end - 1) === '.') end--;
  return { text: word.slice(start, end), stops: end < word.length };
}

const isNumber = (text: string): boolean => /^\d+(?:[.,-]\d+)*$/.test(text);
