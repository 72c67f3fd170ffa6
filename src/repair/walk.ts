/**
 * The candidate walk: goes through word list and token together, paying the channel's costs, and finds every word that
 * the token may be a misreading of within a budget. Compounds are found on the way: at the end of a part that may stand
 * first, the walk may start again at the root.
 *
 * One walker is made per document; it works in arrays of its own and allocates only for what it finds.
 */
import { FLAG } from '../lexicon/flags.ts';
import { FINAL, LAST, SYMBOL_MASK, TARGET_SHIFT } from '../model/automaton.ts';
import type { Model } from '../model/model.ts';
import { type Channel, FREE_EDIT } from './channel.ts';

/** A way to read a token as a word: what was printed, letter by letter. */
export interface Reading {
  /** The word in lower case; `|` stands between the parts of a compound and a blank between two words. */
  readonly path: string;
  /** Indices of its parts. */
  readonly parts: readonly number[];
  /** Channel cost, in hundredths of a nat. */
  readonly cost: number;
  /** Number of letters changed that the channel does not confuse. */
  readonly freeEdits: number;
}

export interface WalkOptions {
  /** Greatest channel cost that is followed. */
  readonly budget: number;
  /** Whether parts may be put together: into compounds, into two words, or not at all. */
  readonly together: 'no' | 'compound' | 'words';
  /** How many letters may be changed freely. */
  readonly freeEdits: number;
}

const MOST_READINGS = 60;
const MOST_STEPS = 60_000;
const SHORTEST_PART = 2;

export type Walk = (token: string, options: WalkOptions) => Reading[];

/** A walker over the model's words under a channel. */
export function createWalk(model: Model, channel: Channel): Walk {
  const { words, flags } = model;
  const { edges, before, symbols, alphabet } = words;
  const maxLength = 512;
  const path = new Array<string>(maxLength);
  let lower = '';
  let raw = '';
  let options: WalkOptions = { budget: 0, together: 'no', freeEdits: 0 };
  let readings: Reading[] = [];
  let parts: number[] = [];
  let steps = 0;

  function accept(depth: number, index: number, cost: number, free: number): void {
    if (readings.length >= MOST_READINGS) return;
    const bits = flags[index] as number;
    if (parts.length > 0 && options.together === 'compound' && !(bits & FLAG.END)) return;
    readings.push({ path: path.slice(0, depth).join(''), parts: [...parts, index], cost, freeEdits: free });
  }

  /** Follows the letters of a confusion; the walk goes on where they all have edges. */
  function follow(
    at: number,
    symbolsTrue: Uint8Array,
    i: number,
    node: number,
    index: number,
    depth: number,
    partLength: number,
    cost: number,
    final: boolean,
    free: number,
  ): void {
    if (i === symbolsTrue.length) {
      visit(at, node, index, depth, partLength, cost, final, free);
      return;
    }
    const symbol = symbolsTrue[i] as number;
    const e = edgeOf(node, symbol);
    if (e < 0) return;
    const edge = edges[e] as number;
    path[depth] = alphabet[symbol] as string;
    follow(
      at,
      symbolsTrue,
      i + 1,
      edge >>> TARGET_SHIFT,
      index + (final ? 1 : 0) + (before[e] as number),
      depth + 1,
      partLength + 1,
      cost,
      (edge & FINAL) !== 0,
      free,
    );
  }

  function edgeOf(node: number, symbol: number): number {
    if (node === 0) return -1;
    for (let e = node; ; e++) {
      const edge = edges[e] as number;
      if ((edge & SYMBOL_MASK) === symbol) return e;
      if (edge & LAST) return -1;
    }
  }

  function visit(
    at: number,
    node: number,
    index: number,
    depth: number,
    partLength: number,
    cost: number,
    final: boolean,
    free: number,
  ): void {
    if (cost > options.budget || ++steps > MOST_STEPS || depth >= maxLength - 8) return;
    if (final) {
      if (at === lower.length) accept(depth, index, cost, free);
      else if (options.together !== 'no' && partLength >= SHORTEST_PART && parts.length < 3)
        jump(at, index, depth, cost, free);
    }
    if (at < lower.length) {
      const code = lower.charCodeAt(at);
      const symbol = code < symbols.length ? (symbols[code] as number) : 0;
      const e = symbol === 0 ? -1 : edgeOf(node, symbol);
      if (e >= 0) {
        const edge = edges[e] as number;
        path[depth] = alphabet[symbol] as string;
        visit(
          at + 1,
          edge >>> TARGET_SHIFT,
          index + (final ? 1 : 0) + (before[e] as number),
          depth + 1,
          partLength + 1,
          cost + (channel.identity[code] as number),
          (edge & FINAL) !== 0,
          free,
        );
      }
      for (const c of channel.confusions[code] ?? []) {
        if (cost + c.cost > options.budget) break;
        if ((c.exact ? raw : lower).startsWith(c.seen, at))
          follow(
            at + c.seen.length,
            c.symbols,
            0,
            node,
            index,
            depth,
            partLength,
            cost + c.cost,
            final,
            free,
          );
      }
    }
    for (const c of channel.confusions[0] ?? []) {
      if (cost + c.cost > options.budget) break;
      follow(at, c.symbols, 0, node, index, depth, partLength, cost + c.cost, final, free);
    }
    if (free < options.freeEdits)
      editFreely(at, node, index, depth, partLength, cost + FREE_EDIT, final, free + 1);
  }

  function editFreely(
    at: number,
    node: number,
    index: number,
    depth: number,
    partLength: number,
    cost: number,
    final: boolean,
    free: number,
  ): void {
    if (cost > options.budget) return;
    if (at < lower.length) visit(at + 1, node, index, depth, partLength, cost, final, free);
    if (node === 0) return;
    for (let e = node; ; e++) {
      const edge = edges[e] as number;
      const next = index + (final ? 1 : 0) + (before[e] as number);
      path[depth] = alphabet[edge & SYMBOL_MASK] as string;
      if (at < lower.length)
        visit(
          at + 1,
          edge >>> TARGET_SHIFT,
          next,
          depth + 1,
          partLength + 1,
          cost,
          (edge & FINAL) !== 0,
          free,
        );
      path[depth] = alphabet[edge & SYMBOL_MASK] as string;
      visit(at, edge >>> TARGET_SHIFT, next, depth + 1, partLength + 1, cost, (edge & FINAL) !== 0, free);
      if (edge & LAST) return;
    }
  }

  function jump(at: number, index: number, depth: number, cost: number, free: number): void {
    const bits = flags[index] as number;
    const may =
      options.together === 'words' || (bits & (parts.length === 0 ? FLAG.BEGIN : FLAG.MIDDLE)) !== 0;
    if (!may) return;
    path[depth] = options.together === 'words' ? ' ' : '|';
    parts.push(index);
    visit(at, words.root, 0, depth + 1, 0, cost, false, free);
    parts.pop();
  }

  return (token, walkOptions) => {
    raw = token;
    lower = token.toLowerCase();
    options = walkOptions;
    readings = [];
    parts = [];
    steps = 0;
    if (lower.length === token.length && token.length < maxLength / 2)
      visit(0, words.root, 0, 0, 0, 0, false, 0);
    return cheapestByPath(readings);
  };
}

/** One reading per word: the cheapest way to it. */
function cheapestByPath(readings: readonly Reading[]): Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const known = best.get(reading.path);
    if (!known || reading.cost < known.cost) best.set(reading.path, reading);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost || (a.path < b.path ? -1 : 1));
}
