/**
 * The candidates of a token: what it may have been in print, itself always among them, each with the probability of the
 * word alone and of being seen as this token.
 */
import { FLAG } from '../lexicon/flags.ts';
import { COUNT_OF } from '../model/counts.ts';
import { letterLogProbability } from '../model/letters.ts';
import { type Model, TRAIT } from '../model/model.ts';
import { type Channel, COST_UNIT } from './channel.ts';
import { wordLogProbability } from './language-model.ts';
import { restore } from './restore.ts';
import type { Reading, Walk } from './walk.ts';

export type CandidateKind = 'known' | 'compound' | 'two-words' | 'new-name' | 'new-word' | 'unknown';

export interface Candidate {
  readonly kind: CandidateKind;
  /** As it would stand in the text, with the token's capitals. */
  readonly text: string;
  /** Indices of its first and last word for the language model; -1 where it is not in the lexicon. */
  readonly first: number;
  readonly last: number;
  /** Natural logarithm of the probability of the word alone (of the first, for two words). */
  readonly alone: number;
  /** The same of the second of two words. */
  readonly second?: number;
  /** Natural logarithm of P(token | word). */
  readonly channel: number;
  readonly freeEdits: number;
  /** Parts of a compound, joined by `|`. */
  readonly path: string;
}

export type Casing = 'lower' | 'title' | 'upper' | 'mixed';

export function casingOf(text: string): Casing {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  return /^\p{Lu}\P{Lu}*$/u.test(letters) ? 'title' : 'mixed';
}

const TWO_WORDS = -10;
const CHANNEL_BUDGET = 1300;
/** Most candidates that go into the lattice. */
const MOST = 10;

/** What the place of a token tells of it. */
export interface Place {
  /** Whether a capital says nothing here, as at the start of a sentence. */
  readonly opening: boolean;
  /** How often the very same string stands in the document. */
  readonly occurrences: number;
}

/**
 * The candidates of a token, the likeliest first. A string that recurs is less likely to be an accident: with every
 * occurrence the channel's cost counts again, while the word is new only once.
 */
export function candidatesOf(
  model: Model,
  channel: Channel,
  walk: Walk,
  token: string,
  place: Place,
): Candidate[] {
  const casing = casingOf(token);
  const weight = Math.min(place.occurrences, MOST_OCCURRENCES);
  const own = unknown(model, token, casing);
  const make = (readings: readonly Reading[]): Candidate[] =>
    readings.map((r) =>
      fromReading(model, r, token, place.opening && casing === 'title' ? 'start' : casing, weight),
    );
  let found = make(walk(token, { budget: CHANNEL_BUDGET, together: 'no', freeEdits: 0 }));
  const itself = found.some((c) => c.path === token.toLowerCase());
  const enough = (): boolean => found.some((c) => scoreOf(c) > own.alone + 1);
  if (!enough() && token.length >= 5)
    found = found.concat(
      make(
        walk(token, { budget: CHANNEL_BUDGET, together: 'compound', freeEdits: 0 }).filter(
          (r) => r.parts.length > 1,
        ),
      ),
    );
  const name = casing === 'title' && !place.opening;
  if (!itself && !enough() && !name && token.length >= 4 && casing !== 'upper') {
    found = found.concat(
      make(walk(token, { budget: 1900, together: 'no', freeEdits: 1 }).filter((r) => r.freeEdits > 0)),
    );
    if (token.length >= 5)
      found = found.concat(
        make(
          walk(token, { budget: 900, together: 'words', freeEdits: 0 }).filter((r) => r.parts.length === 2),
        ),
      );
  }
  if (!itself && !enough() && token.length >= 4)
    found = found.concat(modelled(model, channel, token, casing));
  const all = found.some((c) => c.text === token) ? found : [...found, own];
  return byText(all).slice(0, MOST);
}

/** Up to this cost a confusion is the document's habit, so that its coming again is no surprise. */
const SYSTEMATIC = 3.5;
/** More occurrences than this tell no more. */
const MOST_OCCURRENCES = 4;

function fromReading(
  model: Model,
  reading: Reading,
  token: string,
  casing: Casing | 'start',
  weight: number,
): Candidate {
  const make = reading.path.includes(' ') ? twoWords : reading.parts.length > 1 ? compound : known;
  const candidate = make(model, reading, token, casing);
  return {
    ...candidate,
    channel: candidate.channel + (weight - 1) * Math.min(0, candidate.channel + SYSTEMATIC),
  };
}

const scoreOf = (c: Candidate): number => c.alone + (c.second ?? 0) + c.channel;

function byText(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const c of [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a)))
    if (!best.has(c.text)) best.set(c.text, c);
  return [...best.values()];
}

function known(model: Model, reading: Reading, token: string, casing: Casing | 'start'): Candidate {
  const index = reading.parts[0] as number;
  return {
    kind: 'known',
    text: recase(reading.path, token, casing),
    first: index,
    last: index,
    alone: wordLogProbability(model, index) + casingLog(model, index, casing),
    channel: -reading.cost / COST_UNIT,
    freeEdits: reading.freeEdits,
    path: reading.path,
  };
}

function compound(model: Model, reading: Reading, token: string, casing: Casing | 'start'): Candidate {
  const word = reading.path.replaceAll('|', '');
  return {
    kind: 'compound',
    text: recase(word, token, casing),
    first: -1,
    last: -1,
    alone:
      letterLogProbability(model.wordLetters, word) +
      NEW_COMPOUND +
      casingLog(model, reading.parts.at(-1) as number, casing),
    channel: -reading.cost / COST_UNIT,
    freeEdits: reading.freeEdits,
    path: reading.path,
  };
}

function twoWords(model: Model, reading: Reading, token: string, casing: Casing | 'start'): Candidate {
  const [first = -1, last = -1] = reading.parts;
  return {
    kind: 'two-words',
    text: recase(reading.path, token, casing),
    first,
    last,
    alone: wordLogProbability(model, first) + TWO_WORDS,
    second: wordLogProbability(model, last),
    channel: -reading.cost / COST_UNIT,
    freeEdits: reading.freeEdits,
    path: reading.path,
  };
}

/** What a string that no source knows is worth as a word, a name or an abbreviation. */
function unknown(model: Model, token: string, casing: Casing): Candidate {
  const lower = token.toLowerCase();
  const odd = /[^\p{L}]|\p{Ll}\p{Lu}/u.test(token) ? ODD : 0;
  const abbreviation = ABBREVIATION - token.length * Math.log(29);
  const alone = Math.max(stringLog(model, lower, casing), abbreviation) + odd;
  return { kind: 'unknown', text: token, first: -1, last: -1, alone, channel: 0, freeEdits: 0, path: token };
}

/** Readings of an unknown string by the character models. */
function modelled(model: Model, channel: Channel, token: string, casing: Casing): Candidate[] {
  const table = casing === 'title' ? model.nameLetters : model.wordLetters;
  return restore(table, channel, token)
    .slice(0, 3)
    .filter((r) => r.text !== token.toLowerCase())
    .map((r) => ({
      kind: casing === 'title' && likelierName(model, r.text) ? 'new-name' : 'new-word',
      text: recase(r.text, token, casing),
      first: -1,
      last: -1,
      alone: stringLog(model, r.text, casing),
      channel: r.channel,
      freeEdits: 0,
      path: r.text,
    }));
}

/** Natural logarithm of the share of running words that no list knows, times what a character model says of this one. */
function stringLog(model: Model, lower: string, casing: Casing): number {
  const asWord = letterLogProbability(model.wordLetters, lower) + NEW_WORD;
  return casing === 'lower'
    ? asWord
    : Math.max(asWord, letterLogProbability(model.nameLetters, lower) + NEW_NAME);
}
const likelierName = (model: Model, lower: string): boolean =>
  letterLogProbability(model.nameLetters, lower) + NEW_NAME >
  letterLogProbability(model.wordLetters, lower) + NEW_WORD;
const NEW_WORD = -7.5;
/** Most words that no list knows are compounds of known parts, and few accidents are. */
const NEW_COMPOUND = -4.3;
const NEW_NAME = -4;
const ABBREVIATION = -9;
/** For digits, signs and capitals inside a word. */
const ODD = -8;

/** Natural logarithm of how often the word is written in this casing. */
function casingLog(model: Model, index: number, casing: Casing | 'start'): number {
  if (casing === 'start') return 0;
  const traits = model.traits[index] as number;
  const flags = model.flags[index] as number;
  const name = (traits & (TRAIT.firstName | TRAIT.surname | TRAIT.place)) !== 0;
  const counted = (traits & TRAIT.counted) !== 0 && (COUNT_OF[model.raw[index] as number] as number) >= 3;
  const lowerOk = (flags & FLAG.LOWER) !== 0;
  let share = (traits & TRAIT.capitalShare) / TRAIT.capitalShare;
  if (!counted) share = lowerOk ? (name ? 0.3 : 0.02) : 0.98;
  if (!lowerOk && name && counted) share = Math.max(share, 0.9);
  const p = 0.02 + 0.96 * share;
  return casing === 'lower' ? Math.log(1 - p) : Math.log(p);
}

/** A lower-case word in the token's capitals. */
export function recase(word: string, token: string, casing: Casing | 'start'): string {
  if (casing === 'upper') return word.toUpperCase();
  return /^\p{Lu}/u.test(token) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
