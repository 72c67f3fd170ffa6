/**
 * The candidate walk: goes through word list and token together, paying the channel's costs, and finds every word that
 * the token may be a misreading of within a budget. Compounds are found on the way: at the end of a part that may stand
 * first, the walk may start again at the root.
 *
 * The walk is a depth-first search. Its states are frames of integers in one array that every walker makes once; nothing
 * is allocated but what is found.
 */
import { FLAG } from '../lexicon/flags.ts';
import { FINAL, LAST, SYMBOL_MASK, TARGET_SHIFT } from '../model/automaton.ts';
import type { Model } from '../model/model.ts';
import { type Channel, type Confusion, FREE_EDIT } from './channel.ts';

/** A way to read a token as a word. */
export interface Reading {
  /** The word in lower case; `|` stands between the parts of a compound and a blank between two words. */
  readonly path: string;
  /** Indices of its parts. */
  readonly parts: readonly number[];
  /** Channel cost, in hundredths of a nat. */
  readonly cost: number;
  /** The cost of the rarest of its confusions; 0 where there is none. */
  readonly rarest: number;
  /** Number of letters changed that the channel does not confuse. */
  readonly freeEdits: number;
}

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

export type Walk = (token: string, options: WalkOptions) => Reading[];

const LONGEST = 120;
const MOST_READINGS = 60;
const MOST_STEPS = 60_000;
/** Most parts of a compound; two words are two. */
const MOST_PARTS = { no: 1, compound: 4, words: 2 } as const;
const SHORTEST_PART = 2;

/** Fields of a frame: where the walk stands in token, automaton and word, and what it has paid. */
const AT = 0;
const NODE = 1;
const INDEX = 2;
const ENDS = 3; // 1 where a word ends here
const LENGTH = 4;
const PART = 5; // letters of the part at hand
const COST = 6;
const RAREST = 7;
const FREE = 8;
const SIZE = 9;

/** A walker over the model's words under a channel. Tokens of over 120 characters have no readings. */
export function createWalk(model: Model, channel: Channel): Walk {
  const { words, flags } = model;
  const { edges, before, symbols } = words;
  const alphabet = [...words.alphabet];
  const joint = alphabet.length;
  alphabet.push('|', ' ');
  const frames = new Int32Array(SIZE * 4 * LONGEST);
  const letters = new Uint8Array(4 * LONGEST);
  let token = '';
  let lower = '';
  /** The confusions that fit the token at each of its places. */
  let fitting: (readonly Confusion[])[] = [];
  let options: WalkOptions = { budget: 0, dearest: 0, together: 'no', freeEdits: 0 };
  let readings: Reading[] = [];
  let parts: number[] = [];
  let steps = 0;

  return (wanted, walkOptions) => {
    if (wanted !== token) begin(wanted);
    options = walkOptions;
    readings = [];
    parts = [];
    steps = 0;
    frames.fill(0, 0, SIZE);
    frames[NODE] = words.root;
    if (lower.length === token.length && token.length <= LONGEST) visit(0);
    return cheapestByPath(readings);
  };

  function begin(wanted: string): void {
    token = wanted;
    lower = wanted.toLowerCase();
    fitting = [];
    for (let at = 0; at < lower.length; at++) {
      const confusions = channel.confusions[lower.charCodeAt(at)] ?? [];
      fitting.push(confusions.filter(({ exact, seen }) => (exact ? token : lower).startsWith(seen, at)));
    }
  }

  function visit(f: number): void {
    if (++steps > MOST_STEPS || (frames[f + LENGTH] as number) > 2 * LONGEST) return;
    const at = frames[f + AT] as number;
    if (frames[f + ENDS] === 1) {
      if (at === lower.length) accept(f);
      else startAnew(f);
    }
    if (at < lower.length) {
      goOnUnchanged(f, lower.charCodeAt(at));
      goOnConfused(f, fitting[at] as readonly Confusion[]);
    }
    goOnConfused(f, channel.confusions[0] ?? []);
    if ((frames[f + FREE] as number) < options.freeEdits) editFreely(f, at);
  }

  function accept(f: number): void {
    const index = frames[f + INDEX] as number;
    if (readings.length >= MOST_READINGS) return;
    if (parts.length > 0 && options.together === 'compound' && !((flags[index] as number) & FLAG.END)) return;
    let path = '';
    for (let i = 0; i < (frames[f + LENGTH] as number); i++) path += alphabet[letters[i] as number];
    readings.push({
      path,
      parts: [...parts, index],
      cost: frames[f + COST] as number,
      rarest: frames[f + RAREST] as number,
      freeEdits: frames[f + FREE] as number,
    });
  }

  /** The part ends here and another begins, if the word may stand so. */
  function startAnew(f: number): void {
    if (options.together === 'no' || (frames[f + PART] as number) < SHORTEST_PART) return;
    if (parts.length >= MOST_PARTS[options.together] - 1) return;
    const index = frames[f + INDEX] as number;
    const place = parts.length === 0 ? FLAG.BEGIN : FLAG.MIDDLE;
    if (options.together === 'compound' && !((flags[index] as number) & place)) return;
    const next = copy(f);
    letters[frames[next + LENGTH] as number] = options.together === 'compound' ? joint : joint + 1;
    frames[next + LENGTH] = (frames[next + LENGTH] as number) + 1;
    frames[next + NODE] = words.root;
    frames[next + INDEX] = 0;
    frames[next + ENDS] = 0;
    frames[next + PART] = 0;
    parts.push(index);
    visit(next);
    parts.pop();
  }

  function goOnUnchanged(f: number, code: number): void {
    const edge = edgeOf(frames[f + NODE] as number, code < symbols.length ? (symbols[code] as number) : 0);
    if (edge < 0) return;
    const next = copy(f);
    take(next, edge);
    pay(next, channel.identity[code] as number, 1, 0);
  }

  /** Confusions are sorted by cost, so the first that is too dear is the end. */
  function goOnConfused(f: number, confusions: readonly Confusion[]): void {
    const most = Math.min(options.budget - (frames[f + COST] as number), options.dearest);
    for (const confusion of confusions) {
      if (confusion.cost > most) return;
      if (edgeOf(frames[f + NODE] as number, confusion.symbols[0] as number) < 0) continue;
      const next = copy(f);
      if (takeAll(next, confusion.symbols)) pay(next, confusion.cost, confusion.seen.length, confusion.cost);
    }
  }

  /** A letter of the token is dropped; or one of the word is put in its place, or in besides. */
  function editFreely(f: number, at: number): void {
    if ((frames[f + COST] as number) + FREE_EDIT > options.budget) return;
    if (at < lower.length) payFreely(copy(f), 1);
    const node = frames[f + NODE] as number;
    for (let edge = node; node !== 0; edge++) {
      for (let width = at < lower.length ? 1 : 0; width >= 0; width--) {
        const next = copy(f);
        take(next, edge);
        payFreely(next, width);
      }
      if ((edges[edge] as number) & LAST) return;
    }
  }

  function payFreely(f: number, width: number): void {
    frames[f + FREE] = (frames[f + FREE] as number) + 1;
    pay(f, FREE_EDIT, width, FREE_EDIT);
  }

  /** Pays for what was taken, goes past what was seen for it, and walks on. */
  function pay(f: number, cost: number, width: number, rarity: number): void {
    frames[f + COST] = (frames[f + COST] as number) + cost;
    frames[f + AT] = (frames[f + AT] as number) + width;
    if (rarity > (frames[f + RAREST] as number)) frames[f + RAREST] = rarity;
    if ((frames[f + COST] as number) <= options.budget) visit(f);
  }

  function takeAll(f: number, wanted: Uint8Array): boolean {
    for (const symbol of wanted) {
      const edge = edgeOf(frames[f + NODE] as number, symbol);
      if (edge < 0) return false;
      take(f, edge);
    }
    return true;
  }

  /** Follows an edge: one letter of the word. */
  function take(f: number, at: number): void {
    const edge = edges[at] as number;
    letters[frames[f + LENGTH] as number] = edge & SYMBOL_MASK;
    frames[f + INDEX] = (frames[f + INDEX] as number) + (frames[f + ENDS] as number) + (before[at] as number);
    frames[f + ENDS] = edge & FINAL ? 1 : 0;
    frames[f + NODE] = edge >>> TARGET_SHIFT;
    frames[f + LENGTH] = (frames[f + LENGTH] as number) + 1;
    frames[f + PART] = (frames[f + PART] as number) + 1;
  }

  function edgeOf(node: number, symbol: number): number {
    if (node === 0 || symbol === 0) return -1;
    for (let at = node; ; at++) {
      const edge = edges[at] as number;
      if ((edge & SYMBOL_MASK) === symbol) return at;
      if (edge & LAST) return -1;
    }
  }

  /** The frame behind `f`, with the same contents. */
  function copy(f: number): number {
    const next = f + SIZE;
    for (let i = 0; i < SIZE; i++) frames[next + i] = frames[f + i] as number;
    return next;
  }
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
