/**
 * What candidates are looked for with, shared by all documents that were read alike: the channel, the walk, and the
 * candidates that were found before. What is remembered changes the time that is taken and never the result.
 */
import { createWordCheck, type WordCheck } from '../lexicon/word-check.ts';
import { indexOf } from '../model/automaton.ts';
import type { Model } from '../model/model.ts';
import { type Candidate, candidatesOf, MOST_OCCURRENCES, type Place, type Search } from './candidates.ts';
import { makeChannel } from './channel.ts';
import type { Profile } from './profile.ts';
import { isRead } from './survival.ts';
import { createWalk } from './walk.ts';

/** Finds the candidates of a token at a place. */
export interface Finder extends Search {
  readonly find: (token: string, place: Place) => readonly Candidate[];
}

/** More different tokens than this are not kept, so that memory stays bounded however long the run. */
const MOST_KEPT = 60_000;

const finders = new WeakMap<Model | Profile, Map<number, Finder>>();

/** The finder for documents in which å, ä, ö survived with this probability; a profile belongs to one model. */
export function finderFor(model: Model, survival: number, profile?: Profile): Finder {
  const owner = profile ?? model;
  const known = finders.get(owner) ?? new Map<number, Finder>();
  finders.set(owner, known);
  const finder = known.get(survival) ?? makeFinder(model, survival, profile);
  known.set(survival, finder);
  return finder;
}

const wordChecks = new WeakMap<Model, WordCheck>();

/** The dictionary's word check over the packed word list. */
function wordCheckOf(model: Model): WordCheck {
  const { rules, exceptions } = model.spelling;
  const flags = (form: string): number => model.flags[indexOf(model.words, form)] ?? 0;
  const check = wordChecks.get(model) ?? createWordCheck({ flags }, rules, exceptions);
  wordChecks.set(model, check);
  return check;
}

function makeFinder(model: Model, survival: number, profile?: Profile): Finder {
  const counts = profile?.letters[isRead(survival) ? 'read' : 'unread'];
  const channel = makeChannel(model.confusions, survival, model.words, counts);
  const { isWord } = wordCheckOf(model);
  const search: Search = { model, channel, walk: createWalk(model, channel), isWord };
  const kept = new Map<string, readonly Candidate[]>();
  const find = (token: string, place: Place): readonly Candidate[] => {
    const key = `${Math.min(place.occurrences, MOST_OCCURRENCES)}${place.opening ? '^' : ' '}${place.hanging ? '-' : ' '}${token}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = candidatesOf(search, token, place);
    kept.set(key, found);
    return found;
  };
  return { ...search, find };
}
