/**
 * Compounds with the words of the house: what a document often names is the first part of words that no list has
 * (*Kvistkodskväll*, *kårförening*). Evidence for such a compound is that its first part begins other words there.
 */
import { FLAG } from '../../lexicon/flags.ts';
import { flagsOf, type Model } from '../../model/model.ts';
import { readingsOf } from '../search/alone.ts';
import { type Candidate, createCandidate } from '../search/candidate.ts';
import { wordLogProbability } from '../search/language-model.ts';
import type { Finder } from '../search/search.ts';
import { dressAs } from '../text/casing.ts';
import { wordOf } from './forms.ts';
import type { Judged } from './judged.ts';

/** What the words of a document can be made with. */
export interface Parts {
  /** First letters of its rarer words, in small letters → how many words begin so, expected. */
  readonly beginnings: ReadonlyMap<string, number>;
  /** Forms seen of words that others begin with, in small letters → the word. */
  readonly recurring: ReadonlyMap<string, string>;
  readonly words: number;
}

/** Natural logarithm from which a word is so common that its beginning tells nothing. */
const COMMON = -9;
/** Readings less likely than this are no evidence. */
const LEAST = 0.3;
/** Letters of a beginning; longer parts are compared by as many. */
const SHORTEST = 3;
const LONGEST = 8;
/** So many words must begin with a word for others to be made with it. */
const RECURS = 3;

/** The parts that stand in what was read. */
export function partsOf(judged: readonly Judged[]): Parts {
  const beginnings = new Map<string, number>();
  const wordsSeen = new Map<string, string>();
  for (const { token, candidates, posteriors } of judged) {
    if (token.kind !== 'word' || token.text.length < SHORTEST) continue;
    candidates.forEach((candidate, k) => {
      const p = posteriors[k] as number;
      if (p < LEAST || !tellsParts(candidate)) return;
      const word = wordOf(candidate);
      for (let n = SHORTEST; n <= Math.min(LONGEST, word.length); n++) {
        const beginning = word.slice(0, n);
        beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + p);
      }
      if (p > 0.5) wordsSeen.set(token.text.toLowerCase(), word);
    });
  }
  const recurs = (word: string): boolean =>
    word.length > SHORTEST && (beginnings.get(word.slice(0, LONGEST)) ?? 0) >= RECURS;
  const recurring = new Map([...wordsSeen].filter(([, word]) => recurs(word)));
  return { beginnings, recurring, words: judged.length };
}

/** A compound is what is asked about, and so no evidence. */
const tellsParts = ({ alone, kind, second }: Candidate): boolean =>
  alone <= COMMON && kind !== 'compound' && second === undefined;

/** The candidates of a token with what its document's words say for compounds; the same array where they say nothing. */
export function withParts(judged: Judged, parts: Parts, finder: Finder): readonly Candidate[] {
  const { token, candidates } = judged;
  if (token.kind !== 'word' || token.text.length <= 2 * SHORTEST || candidates.some(isPlain))
    return candidates;
  const weighed = candidates.map((candidate) => weighedByPart(candidate, parts));
  const made = madeWith(token.text, parts, finder);
  if (made.length === 0 && weighed.every((candidate, k) => candidate === candidates[k])) return candidates;
  const texts = new Set(weighed.map(({ text }) => text));
  return [...weighed, ...made.filter(({ text }) => !texts.has(text))];
}

/** A word that was seen nearly as it is needs no compound beside it. */
const isPlain = ({ kind, channel }: Candidate): boolean => kind === 'known' && channel > -1;

/** Share of the words with a beginning that are compounds not yet seen. */
const NEW_WITH_PART = 0.02;
/** Natural logarithm of the probability of a letter of the second part. */
const LETTER = -1;

function weighedByPart(candidate: Candidate, { beginnings, words }: Parts): Candidate {
  if (candidate.kind !== 'compound') return candidate;
  const [part = '', ...rest] = candidate.path.split('|');
  const others = (beginnings.get(part.slice(0, LONGEST)) ?? 0) - 1;
  if (others < 1) return candidate;
  const alone = Math.log((NEW_WITH_PART * others) / words) + LETTER * rest.join('').length;
  return alone > candidate.alone ? createCandidate({ ...candidate, alone }) : candidate;
}

/** The compounds of a recurring word, as it was seen, and a known word that may end one. */
function madeWith(token: string, { recurring, words }: Parts, finder: Finder): Candidate[] {
  const seen = token.toLowerCase();
  const dress = dressAs(token);
  const made: Candidate[] = [];
  for (let n = SHORTEST + 1; n <= seen.length - SHORTEST; n++) {
    const part = recurring.get(seen.slice(0, n));
    if (part === undefined) continue;
    const ends = readingsOf(seen.slice(n), finder).filter((end) => mayEnd(finder.model, end));
    for (const end of ends) {
      const path = `${part}|${end.path}`;
      // The end is half told by the beginning: what a house calls its things are few words.
      const alone =
        Math.log((NEW_WITH_PART * RECURS) / words) + wordLogProbability(finder.model, end.first) / 2;
      const text = dress(part + end.path);
      made.push(createCandidate({ ...end, kind: 'compound', text, first: -1, last: -1, alone, path }));
    }
  }
  return made;
}

const mayEnd = (model: Model, { kind, first }: Candidate): boolean =>
  kind === 'known' && (flagsOf(model, first) & FLAG.END) !== 0;
