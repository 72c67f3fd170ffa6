/**
 * What candidates are looked for with, shared by all documents that were read alike: the channel, the walk, and the
 * candidates that were found before. What is remembered changes the time that is taken and never the result.
 */
import { createWordCheck, type WordCheck } from '../../lexicon/word-check.ts';
import { remembered } from '../../memo.ts';
import { indexOf } from '../../model/automaton.ts';
import { valueInLines } from '../../model/lines.ts';
import { flagsOf, type Model } from '../../model/model.ts';
import { onceFor } from '../../once.ts';
import { makeChannel } from '../channel/channel.ts';
import { createWalk } from '../channel/walk.ts';
import type { LetterCounts } from '../counts-by-name.ts';
import { type Learned, letterCounts, NOTHING_LEARNT } from '../learnt/learned.ts';
import type { Profile } from '../learnt/profile.ts';
import { isRead } from '../text/survival.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf, type Place, plainCandidatesOf, type Search, scoreOf, WITHIN } from './candidates.ts';
import { ownWords } from './own-words.ts';
import { remembering } from './remembering.ts';

/** Finds the candidates of a token at a place. */
export interface Finder extends Search {
  readonly find: (token: string, place: Place) => readonly Candidate[];
  /** How likely it is at the most that a string within a sentence is one word, by what the channel confuses alone: minus infinity where it is none. */
  readonly scoreAsWord: (text: string) => number;
}

/** Strings that are no tokens, whose scores are kept. */
const MOST_SCORES = 8_000;

const finders = new WeakMap<Model | Profile, WeakMap<Learned, Map<number, Finder>>>();

/** The finder for documents in which å, ä, ö survived with this probability; a profile belongs to one model. */
export function finderFor(
  model: Model,
  survival: number,
  profile?: Profile,
  learned: Learned = NOTHING_LEARNT,
): Finder {
  const owner = profile ?? model;
  const own = finders.get(owner) ?? new WeakMap<Learned, Map<number, Finder>>();
  finders.set(owner, own);
  const known = own.get(learned) ?? new Map<number, Finder>();
  own.set(learned, known);
  const finder = known.get(survival) ?? makeFinder(model, survival, profile, learned);
  known.set(survival, finder);
  return finder;
}

/** The dictionary's word check over the packed word list. */
const wordCheckOf = onceFor((model: Model): WordCheck => {
  const { rules, exceptions } = model.spelling;
  const flags = (form: string): number => flagsOf(model, indexOf(model.words, form));
  return createWordCheck({ flags }, rules, { get: (form) => valueInLines(exceptions, form) });
});

/** The finder for one document that has habits of its own, as `own` counts its letters; nobody else can use it. */
export function makeFinder(
  model: Model,
  survival: number,
  profile?: Profile,
  learned: Learned = NOTHING_LEARNT,
  own?: LetterCounts,
): Finder {
  const make = isRead(survival) ? 'read' : 'unread';
  const counts = letterCounts([profile?.letters[make], learned.letters[make]]);
  const channel = makeChannel(model.confusions, survival, model.words, counts, own);
  const { isWord } = wordCheckOf(model);
  const confirmed = ownWords(learned, model, channel);
  const search: Search = { model, channel, walk: createWalk(model, channel), isWord, own: confirmed };
  return {
    ...search,
    find: remembering((token, place) => candidatesOf(search, token, place)),
    scoreAsWord: remembered(MOST_SCORES, (text) =>
      Math.max(...plainCandidatesOf(search, text, WITHIN).map(scoreOf)),
    ),
  };
}
