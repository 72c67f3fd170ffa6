/**
 * The candidate walk: goes through word list and token together, paying the channel's costs, and finds every word that
 * the token may be a misreading of within a budget. Compounds are found on the way: at the end of a part that may stand
 * first, the walk may start again at the root.
 *
 * The walk is a depth-first search whose states are integers; nothing is allocated but what is found.
 */
import { FLAG } from '../../lexicon/flags.ts';
import {
  bitOf,
  edgeFrom,
  FINAL,
  followersOf,
  LAST,
  NONE,
  SYMBOL_MASK,
  TARGET_SHIFT,
} from '../../model/automaton.ts';
import { flagsOf, type Model } from '../../model/model.ts';
import { type Channel, FREE_EDIT } from './channel.ts';
import { createFitting } from './fitting.ts';
import { cheapestByPath, type Reading } from './readings.ts';

export type { Reading } from './readings.ts';

export interface WalkOptions {
  /** Greatest channel cost that is followed. */
  readonly budget: number;
  /** The dearest single confusion that is followed. */
  readonly dearest: number;
  /** Whether parts may be put together: into compounds, into two words, or not at all. */
  readonly together: 'no' | 'compound' | 'words';
  /** How many letters may be changed freely. */
  readonly freeEdits: number;
}

export interface Walk {
  (token: string, options: WalkOptions): Reading[];
  /** How many steps the last token took. */
  readonly steps: () => number;
}

const LONGEST = 120;
const MOST_READINGS = 60;
const MOST_STEPS = 60_000;
/** Most parts of a compound; two words are two. */
const MOST_PARTS = { no: 1, compound: 4, words: 2 } as const;
const SHORTEST_PART = 2;
/** What may end a compound, be it one that has a capital only (*gatan*), which the table of exceptions tells. */
const MAY_END = FLAG.END | FLAG.EXACT;

const NO_OPTIONS: WalkOptions = { budget: 0, dearest: 0, together: 'no', freeEdits: 0 };

/** A walker over the model's words under a channel. Tokens of over 120 characters have no readings. */
export function createWalk(model: Model, channel: Channel): Walk {
  const { words } = model;
  const { edges, before, followers, root } = words;
  const alphabet = [...words.alphabet];
  const joint = alphabet.length;
  alphabet.push('|', ' ');
  const fitting = createFitting(channel, words, LONGEST);
  const { costs, widths, taken, bits, numbers, begins, own, identities } = fitting;
  const rootMask = followersOf(edges, root);
  /** What may go on at each place within the budget, and within what a free edit leaves of it: behind the last, what is lost anywhere. */
  const within = new Int32Array(LONGEST + 1);
  const afterEdit = new Int32Array(LONGEST + 1);
  const letters = new Uint8Array(4 * LONGEST);
  let token = '';
  let size = 0;
  let { budget, dearest, together, freeEdits }: WalkOptions = NO_OPTIONS;
  let readings: Reading[] = [];
  let parts: number[] = [];
  let steps = 0;

  return Object.assign(walk, { steps: () => Math.min(steps, MOST_STEPS) });

  function walk(wanted: string, options: WalkOptions): Reading[] {
    const lower = wanted.toLowerCase();
    steps = 0;
    if (lower.length !== wanted.length || lower.length > LONGEST) return [];
    if (wanted !== token) fitting.fit(wanted, lower);
    token = wanted;
    size = lower.length;
    ({ budget, dearest, together, freeEdits } = options);
    readings = [];
    parts = [];
    fitting.bitsWithin(Math.min(budget, dearest), within);
    if (freeEdits > 0) fitAfterEdit(Math.min(budget - FREE_EDIT, dearest));
    visit(0, root, rootMask, 0, 0, 0, 0, 0, 0, 0);
    return cheapestByPath(readings);
  }

  function fitAfterEdit(most: number): void {
    fitting.bitsWithin(most, afterEdit);
    for (let at = 0; at < size; at++) {
      const symbol = own[at] as number;
      const unchanged = symbol > 0 ? bitOf(symbol) : 0;
      afterEdit[at] = (afterEdit[at] as number) | (afterEdit[size] as number) | unchanged;
    }
  }

  /**
   * A step: at which letter of the token and at which node it stands, what goes on from there, with which index, whether a word ends there (1), how
   * many letters the word and its part at hand have, and what was paid. Integers as arguments make no garbage.
   */
  function visit(
    at: number,
    node: number,
    mask: number,
    index: number,
    ends: number,
    length: number,
    part: number,
    cost: number,
    rarest: number,
    free: number,
  ): void {
    if (++steps > MOST_STEPS || length > 2 * LONGEST) return;
    if (ends === 1) {
      if (at === size) accept(index, length, cost, rarest, free);
      else startAnew(at, index, length, part, cost, rarest, free);
    }
    if (at < size) {
      const symbol = own[at] as number;
      const paid = cost + (identities[at] as number);
      if (symbol > 0 && mask & bitOf(symbol) && paid <= budget) {
        const place = edgeFrom(edges, node, symbol);
        if (place !== NONE) {
          const edge = edges[place] as number;
          letters[length] = symbol;
          const number = index + ends + (before[place] as number);
          const final = edge & FINAL ? 1 : 0;
          const goesOn = followers[place] as number;
          const to = edge >>> TARGET_SHIFT;
          visit(at + 1, to, goesOn, number, final, length + 1, part + 1, paid, rarest, free);
        }
      }
      if (mask & (within[at] as number)) {
        const behind = begins[at + 1] as number;
        const from = begins[at] as number;
        goOnConfused(from, behind, at, node, index, ends, length, part, cost, rarest, free, mask);
      }
    }
    if (mask & (within[size] as number))
      goOnConfused(0, begins[0] as number, at, node, index, ends, length, part, cost, rarest, free, mask);
    if (free < freeEdits && cost + FREE_EDIT <= budget)
      editFreely(at, node, mask, index, ends, length, part, cost + FREE_EDIT, free + 1);
  }

  function accept(index: number, length: number, cost: number, rarest: number, free: number): void {
    if (readings.length >= MOST_READINGS) return;
    if (parts.length > 0 && together === 'compound' && !(flagsOf(model, index) & MAY_END)) return;
    let path = '';
    for (let i = 0; i < length; i++) path += alphabet[letters[i] as number];
    readings.push({ path, parts: [...parts, index], cost, rarest, freeEdits: free });
  }

  /** The part ends here and another begins, if the word may stand so. */
  function startAnew(
    at: number,
    index: number,
    length: number,
    part: number,
    cost: number,
    rarest: number,
    free: number,
  ): void {
    if (together === 'no' || part < SHORTEST_PART) return;
    if (parts.length >= MOST_PARTS[together] - 1) return;
    const place = parts.length === 0 ? FLAG.BEGIN : FLAG.MIDDLE;
    if (together === 'compound' && !(flagsOf(model, index) & place)) return;
    letters[length] = together === 'compound' ? joint : joint + 1;
    parts.push(index);
    visit(at, root, rootMask, 0, 0, length + 1, 0, cost, rarest, free);
    parts.pop();
  }

  /** Confusions are sorted by cost, so the first that is too dear is the end. */
  function goOnConfused(
    from: number,
    behind: number,
    at: number,
    node: number,
    index: number,
    ends: number,
    length: number,
    part: number,
    cost: number,
    rarest: number,
    free: number,
    mask: number,
  ): void {
    const most = Math.min(budget - cost, dearest);
    for (let i = from; i < behind; i++) {
      const confusion = numbers[i] as number;
      const price = costs[confusion] as number;
      if (price > most) return;
      if (!(mask & (bits[confusion] as number))) continue;
      const wanted = taken[confusion] as Uint8Array;
      let to = node;
      let number = index;
      let final = ends;
      let goesOn = mask;
      let count = 0;
      for (; count < wanted.length; count++) {
        const place = edgeFrom(edges, to, wanted[count] as number);
        if (place === NONE) break;
        const edge = edges[place] as number;
        letters[length + count] = edge & SYMBOL_MASK;
        number += final + (before[place] as number);
        final = edge & FINAL ? 1 : 0;
        goesOn = followers[place] as number;
        to = edge >>> TARGET_SHIFT;
      }
      if (count < wanted.length) continue;
      const next = at + (widths[confusion] as number);
      const dear = Math.max(price, rarest);
      visit(next, to, goesOn, number, final, length + count, part + count, cost + price, dear, free);
    }
  }

  /** A letter of the token is dropped; or one of the word is put in its place, or in besides. */
  function editFreely(
    at: number,
    node: number,
    mask: number,
    index: number,
    ends: number,
    length: number,
    part: number,
    paid: number,
    free: number,
  ): void {
    if (at < size) visit(at + 1, node, mask, index, ends, length, part, paid, FREE_EDIT, free);
    for (let place = node; node !== 0; place++) {
      const edge = edges[place] as number;
      const to = edge >>> TARGET_SHIFT;
      const goesOn = followers[place] as number;
      const final = edge & FINAL ? 1 : 0;
      for (let next = at < size ? at + 1 : at; next >= at; next--) {
        const isDead = !(goesOn & (afterEdit[next] as number)) && final === 0 && free === freeEdits;
        // It counts as a step all the same.
        if (isDead) {
          steps++;
          continue;
        }
        letters[length] = edge & SYMBOL_MASK;
        // Looked at this late because it lies far off, and nearly all are dead.
        const number = index + ends + (before[place] as number);
        visit(next, to, goesOn, number, final, length + 1, part + 1, paid, FREE_EDIT, free);
      }
      if (edge & LAST) return;
    }
  }
}
