/**
 * The project's own words: those that people confirmed and the lexicon does not have, in a word list of their own beside it, which is
 * walked through in the same way.
 */
import { groupsBy } from '../../groups.ts';
import { type Automaton, FINAL, followersOfAll, indexOf, LAST, TARGET_SHIFT } from '../../model/automaton.ts';
import { type Model, standsAlone } from '../../model/model.ts';
import { byText } from '../../order.ts';
import { type Channel, COST_UNIT, FREE_EDIT } from '../channel/channel.ts';
import { createWalk, type Walk, type WalkOptions } from '../channel/walk.ts';
import { confirmedForms, type Learned } from '../learnt/learned.ts';
import type { Casing } from '../text/casing.ts';
import type { Candidate } from './candidate.ts';
import { newPrior, REPEATED } from './prior.ts';

export interface OwnWords {
  readonly walk: Walk;
  /** How often a word was confirmed, and its share of running words. */
  readonly of: (word: string) => { readonly times: number; readonly share: number };
}

/** Shorter words are near to too many others. */
const SHORTEST = 4;

/** The words of `learned` that `model` does not know; undefined where there are none. */
export function ownWords(learned: Learned, model: Model, channel: Channel): OwnWords | undefined {
  const { lexicon } = learned;
  const unknown = Object.keys(lexicon).filter((word) => word.length >= SHORTEST && isNew(word, model));
  if (unknown.length === 0) return undefined;
  const words = wordListOf(unknown.sort(byText), model.words);
  const all = confirmedForms(learned).words;
  return {
    walk: createWalk({ ...model, words }, channel),
    of: (word) => {
      const times = lexicon[word] ?? 0;
      return { times, share: times / all };
    },
  };
}

/** In the letters of the lexicon, and no word of it. */
function isNew(word: string, model: Model): boolean {
  for (let i = 0; i < word.length; i++) if (!model.words.symbols[word.charCodeAt(i)]) return false;
  const index = indexOf(model.words, word);
  return index < 0 || !standsAlone(model, index);
}

/** Readings of a token that people confirmed to be words. */
export const ownReadings = (
  { model, dress }: { readonly model: Model; readonly dress: (word: string) => string },
  own: OwnWords,
  token: string,
  casing: Casing,
): Candidate[] =>
  own.walk(token, ATTEMPT).map(({ path, cost, rarest, freeEdits }) => {
    const { times, share } = own.of(path);
    return {
      kind: 'known',
      text: dress(path),
      first: -1,
      last: -1,
      alone: Math.log(Math.exp(newPrior(model, path, casing)) + REPEATED * share),
      channel: -cost / COST_UNIT,
      rarest,
      freeEdits,
      path,
      elsewhere: times,
    };
  });

/** They are few, so all confusions may be tried at once. */
const ATTEMPT: WalkOptions = { budget: 1300, dearest: FREE_EDIT, together: 'no', freeEdits: 0 };

/** Words, in order, as a tree in the form of the lexicon's automaton and with its symbols. */
export function wordListOf(words: readonly string[], { symbols, alphabet }: Automaton): Automaton {
  const edges: number[] = [0];
  const before: number[] = [0];
  const root = grow(words, 0);
  const packed = Uint32Array.from(edges);
  return {
    root,
    edges: packed,
    before: Uint32Array.from(before),
    followers: followersOfAll(packed),
    symbols,
    alphabet,
    size: words.length,
  };

  function grow(group: readonly string[], depth: number): number {
    const longer = group.filter((word) => word.length > depth);
    if (longer.length === 0) return 0;
    const branches = [...groupsBy(longer, (word) => word.charAt(depth))];
    const node = edges.length;
    edges.push(...branches.map(() => 0));
    before.push(...branches.map(() => 0));
    let earlier = 0;
    branches.forEach(([letter, members], i) => {
      const last = i === branches.length - 1 ? LAST : 0;
      const final = members.some((word) => word.length === depth + 1) ? FINAL : 0;
      const target = grow(members, depth + 1) << TARGET_SHIFT;
      edges[node + i] = (symbols[letter.charCodeAt(0)] as number) | last | final | target;
      before[node + i] = earlier;
      earlier += members.length;
    });
    return node;
  }
}
