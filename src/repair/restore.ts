/**
 * Readings of a token that no list knows: names and words built letter by letter through the channel, ranked by a
 * character model. *Hjelmstrom* becomes *Hjelmström* because Swedish names end so, not because somebody listed it.
 */
import type { NgramTable } from '../model/counts.ts';
import { CLOSE, extendKeys, nextLetter, OPEN } from '../model/letters.ts';
import { type Channel, COST_UNIT } from './channel.ts';
import { COMMON_CONFUSION } from './thresholds.ts';

/** A string that may have been printed. */
export interface Restored {
  /** In lower case. */
  readonly text: string;
  /** Natural logarithms: of the string under the character model, and of the token given the string. */
  readonly letters: number;
  readonly channel: number;
}

interface Partial {
  readonly text: string;
  readonly keys: readonly number[];
  readonly letters: number;
  readonly channel: number;
}

const BEAM = 12;

/** The likeliest readings of a token, itself among them if it is one, the best first. */
export function restore(table: NgramTable, channel: Channel, token: string): Restored[] {
  const lower = token.toLowerCase();
  const beams: Partial[][] = Array.from({ length: lower.length + 1 }, () => []);
  (beams[0] as Partial[]).push({ text: '', keys: [OPEN], letters: 0, channel: 0 });
  for (let at = 0; at < lower.length; at++) {
    for (const partial of prune(beams[at] as Partial[])) {
      for (const [next, width] of extensions(table, channel, token, lower, at, partial))
        beams[at + width]?.push(next);
    }
  }
  return prune(beams[lower.length] as Partial[])
    .map(({ text, keys, letters, channel: cost }) => ({
      text,
      letters: letters + Math.log(nextLetter(table, keys, CLOSE)),
      channel: cost,
    }))
    .sort((a, b) => b.letters + b.channel - (a.letters + a.channel));
}

function* extensions(
  table: NgramTable,
  channel: Channel,
  token: string,
  lower: string,
  at: number,
  partial: Partial,
): Iterable<[Partial, number]> {
  const code = lower.charCodeAt(at);
  yield [extendBy(table, partial, lower.charAt(at), channel.identity[code] ?? 0), 1];
  for (const c of channel.confusions[code] ?? []) {
    if (c.cost > COMMON_CONFUSION) break;
    if ((c.exact ? token : lower).startsWith(c.seen, at))
      yield [extendBy(table, partial, c.true, c.cost), c.seen.length];
  }
}

function extendBy(table: NgramTable, partial: Partial, text: string, cost: number): Partial {
  const keys = [...partial.keys];
  let letters = partial.letters;
  for (let i = 0; i < text.length; i++) {
    letters += Math.log(nextLetter(table, keys, text.charCodeAt(i)));
    extendKeys(keys, text.charCodeAt(i));
  }
  return { text: partial.text + text, keys, letters, channel: partial.channel - cost / COST_UNIT };
}

/** The best few, one for each string. */
function prune(partials: readonly Partial[]): Partial[] {
  const best = new Map<string, Partial>();
  for (const p of [...partials].sort((a, b) => b.letters + b.channel - (a.letters + a.channel)))
    if (!best.has(p.text)) best.set(p.text, p);
  return [...best.values()].slice(0, BEAM);
}
