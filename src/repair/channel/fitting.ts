/**
 * A channel's confusions as numbers, and which of them fit a token at each of its places: what the walk goes by, in typed
 * arrays that are made once for a channel and filled anew for each token.
 */
import { type Automaton, bitOf } from '../../model/automaton.ts';
import type { Channel, Confusion } from './channel.ts';

export interface Fitting {
  /** By number of the confusion: its cost, how many letters of the token it passes, and what it takes of the word. */
  readonly costs: Int32Array;
  readonly widths: Int32Array;
  readonly taken: readonly Uint8Array[];
  /** The bit of the first symbol that it takes. */
  readonly bits: Int32Array;
  /** Numbers of those that fit: first those for which nothing is seen, then place by place, the cheapest first. */
  readonly numbers: Uint16Array;
  /** By place: where its numbers begin; behind the last, where they end. Those that see nothing end where the first begins. */
  readonly begins: Int32Array;
  /** By place: the bits of all that fit there and cost no more than `most`; behind the last, of those that see nothing. */
  readonly bitsWithin: (most: number, masks: Int32Array) => void;
  /** By place: the letter's own symbol, 0 where no word has it, and what it costs unchanged. */
  readonly own: Uint8Array;
  readonly identities: Int32Array;
  /** Fits a token, given also in small letters, which must be as long and no longer than the longest. */
  readonly fit: (token: string, lower: string) => void;
}

/** What fits tokens of so many letters at the most. */
export function createFitting(channel: Channel, { symbols }: Automaton, longest: number): Fitting {
  const all = channel.confusions.flat();
  const first = new Map(all.map((confusion, number) => [confusion, number]));
  const numbersOf = channel.confusions.map((list) => list.map((one) => first.get(one) as number));
  const costs = Int32Array.from(all, ({ cost }) => cost);
  const bits = Int32Array.from(all, (confusion) => bitOf(confusion.symbols[0] as number));
  const most = Math.max(...channel.confusions.map(({ length }) => length));
  const numbers = new Uint16Array((longest + 1) * most);
  const begins = new Int32Array(longest + 1);
  const own = new Uint8Array(longest);
  const identities = new Int32Array(longest);
  const lost = numbersOf[0] as number[];
  numbers.set(lost);
  let size = 0;

  const fit = (token: string, lower: string): void => {
    let end = lost.length;
    for (let at = 0; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      own[at] = code < symbols.length ? (symbols[code] as number) : 0;
      identities[at] = channel.identity[code] ?? 0;
      begins[at] = end;
      for (const number of numbersOf[code] ?? []) {
        if (fits(all[number] as Confusion, token, lower, at)) numbers[end++] = number;
      }
    }
    size = lower.length;
    begins[size] = end;
  };

  const bitsBetween = (from: number, behind: number, most: number): number => {
    let mask = 0;
    for (let i = from; i < behind && (costs[numbers[i] as number] as number) <= most; i++)
      mask |= bits[numbers[i] as number] as number;
    return mask;
  };
  const bitsWithin = (most: number, masks: Int32Array): void => {
    for (let at = 0; at < size; at++)
      masks[at] = bitsBetween(begins[at] as number, begins[at + 1] as number, most);
    masks[size] = bitsBetween(0, lost.length, most);
  };

  return {
    costs,
    widths: Int32Array.from(all, ({ seen }) => seen.length),
    taken: all.map((confusion) => confusion.symbols),
    bits,
    numbers,
    begins,
    bitsWithin,
    own,
    identities,
    fit,
  };
}

/** Whether the letters seen stand there. */
function fits({ exact, seen }: Confusion, token: string, lower: string, at: number): boolean {
  const text = exact ? token : lower;
  for (let i = 0; i < seen.length; i++) if (text.charCodeAt(at + i) !== seen.charCodeAt(i)) return false;
  return true;
}
