/** What a reading may be as words: one that is listed, a compound, or two that were run together. */

import { titleCase } from '../../letters.ts';
import { FLAG } from '../../lexicon/flags.ts';
import { flagsOf, isName, type Model, mayBegin, standsAlone } from '../../model/model.ts';
import type { Reading } from '../channel/walk.ts';
import { conventionsOf } from '../text/conventions.ts';
import { type Candidate, inOne } from './candidate.ts';
import { wordLogProbability } from './language-model.ts';
import { type Capital, compoundPrior, knownPrior } from './prior.ts';

/** What a reading is as words; in the path `|` stands between the parts of a compound that the dictionary has a rule for, a blank between words. */
export type Words = Pick<Candidate, 'kind' | 'path' | 'first' | 'last' | 'alone' | 'second'>;

export interface WordsContext {
  readonly model: Model;
  /** Whether the dictionary takes a string for a word, as it is spelt. */
  readonly isWord: (word: string) => boolean;
  readonly capital: Capital;
  /** Read only where it matters. */
  readonly place: { readonly hanging: boolean };
}

/** All that it may be; nothing where it is no word at all. */
export function wordsOf(context: WordsContext, reading: Reading): Words[] {
  const { path, parts } = reading;
  if (path.includes(' ')) return [...twoWords(context.model, reading), ...joined(context, reading)];
  if (parts.length > 1) return isCompound(context, inOne(path)) ? [compound(context, path, parts)] : [];
  return listed(context, reading);
}

/** Some words end compounds that have a capital only: *Storgatan*. */
const isCompound = ({ isWord, capital }: WordsContext, word: string): boolean =>
  isWord(word) || (capital !== 'lower' && isWord(titleCase(word)));

function listed({ model, capital, place }: WordsContext, { path, parts }: Reading): Words[] {
  const [index = -1] = parts;
  if (!standsAlone(model, index) && !(place.hanging && mayBegin(model, index))) return [];
  return [{ kind: 'known', path, first: index, last: index, alone: knownPrior(model, index, capital) }];
}

function compound({ model, capital }: WordsContext, path: string, parts: readonly number[]): Words {
  const alone = compoundPrior(model, inOne(path), parts, capital);
  return { kind: 'compound', path, first: -1, last: -1, alone };
}

/** Words run together are rare, and a name is seldom one of them. */
const TWO_WORDS = -10;

function twoWords(model: Model, { path, parts }: Reading): Words[] {
  if (!parts.every((index) => isPlainWord(model, index))) return [];
  const [first, last] = parts as [number, number];
  const alone = wordLogProbability(model, first) + TWO_WORDS;
  return [{ kind: 'two-words', path, first, last, alone, second: wordLogProbability(model, last) }];
}

/** A word of its own that stands in small letters; *om* is one although somebody is called so. */
const isPlainWord = (model: Model, index: number): boolean =>
  standsAlone(model, index) && (!isName(model, index) || (flagsOf(model, index) & FLAG.LOWER) !== 0);

/** What it takes for two words to be a compound that the dictionary has no rule for. */
const UNRULED = -1;
const SHORTEST_JOINED = 3;

/** The compound of two words that the rules do not give (*introkväll*): people make them of the open classes, with a second part that ends others. */
function joined(context: WordsContext, { path, parts }: Reading): Words[] {
  const { closed } = conventionsOf(context.model.knowledge);
  const isOpen = (word: string): boolean => word.length >= SHORTEST_JOINED && !closed.has(word);
  if (!(flagsOf(context.model, parts.at(-1) as number) & FLAG.END) || !path.split(' ').every(isOpen))
    return [];
  const word = compound(context, path.replace(' ', ''), parts);
  return [{ ...word, alone: word.alone + UNRULED }];
}
