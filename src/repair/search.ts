/**
 * What candidates are looked for with, shared by all documents that were read alike: the channel, the walk, and the
 * candidates that were found before. What is remembered changes the time that is taken and never the result.
 */
import { createWordCheck, type WordCheck } from '../lexicon/word-check.ts';
import { createMemo, type Memo } from '../memo.ts';
import { indexOf } from '../model/automaton.ts';
import { valueInLines } from '../model/lines.ts';
import type { Model } from '../model/model.ts';
import { onceFor } from '../once.ts';
import { type Candidate, candidatesOf, MOST_OCCURRENCES, type Place, type Search } from './candidates.ts';
import { makeChannel } from './channel.ts';
import type { Profile } from './profile.ts';
import { isRead } from './survival.ts';
import { createWalk } from './walk.ts';

/** Finds the candidates of a token at a place. */
export interface Finder extends Search {
  readonly find: (token: string, place: Place) => readonly Candidate[];
}

/** Different tokens that are kept for each kind of place, so that memory stays bounded however long the run. */
const MOST_KEPT = 4_000;

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

/** The dictionary's word check over the packed word list. */
const wordCheckOf = onceFor(({ words, flags: all, spelling: { rules, exceptions } }: Model): WordCheck => {
  const flags = (form: string): number => all[indexOf(words, form)] ?? 0;
  return createWordCheck({ flags }, rules, { get: (form) => valueInLines(exceptions, form) });
});

function makeFinder(model: Model, survival: number, profile?: Profile): Finder {
  const counts = profile?.letters[isRead(survival) ? 'read' : 'unread'];
  const channel = makeChannel(model.confusions, survival, model.words, counts);
  const { isWord } = wordCheckOf(model);
  const search: Search = { model, channel, walk: createWalk(model, channel), isWord };
  const keptAt = Array.from({ length: PLACES }, () => createMemo<readonly Candidate[]>(MOST_KEPT));
  const find = (token: string, place: Place): readonly Candidate[] => {
    const kept = keptAt[placeOf(place)] as Memo<readonly Candidate[]>;
    const known = kept.get(token);
    if (known) return known;
    const found = candidatesOf(search, token, place);
    kept.set(token, found);
    return found;
  };
  return { ...search, find };
}

const PLACES = 4 * MOST_OCCURRENCES;

/** Number of the kind of place: in places of one kind, a token has the same candidates. */
const placeOf = ({ occurrences, opening, hanging }: Place): number =>
  4 * (Math.min(occurrences, MOST_OCCURRENCES) - 1) + 2 * Number(opening) + Number(hanging);
