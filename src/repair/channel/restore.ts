/**
 * Readings of a token that no list knows: names and words built letter by letter through the channel, ranked by a
 * character model. *Hjelmstrom* becomes *Hjelmström* because Swedish names end so, not because somebody listed it.
 */
import { CLOSE, type LetterTable } from '../../model/letters.ts';
import { type Channel, COST_UNIT } from './channel.ts';
import { type LogNext, logNextOf, OPENING, olderAfter, recentAfter } from './letter-memory.ts';

/** A string that may have been printed. */
export interface Restored {
  /** In lower case. */
  readonly text: string;
  /** Natural logarithms: of the string under the character model, and of the token given the string. */
  readonly letters: number;
  readonly channel: number;
}

interface Partial extends Restored {
  /** The last letters, as `letter-memory.ts` has them. */
  readonly older: number;
  readonly recent: number;
}

const BEAM = 12;
/** The dearest confusion that is followed: nothing but letters speaks for what comes of it. */
const DEAREST = 600;

/** The likeliest readings of a token, itself among them if it is one, the best first. */
export function restore(table: LetterTable, channel: Channel, token: string): Restored[] {
  const logNext = logNextOf(table);
  const lower = token.toLowerCase();
  const beams: Partial[][] = Array.from({ length: lower.length + 1 }, () => []);
  beams[0]?.push({ text: '', letters: 0, channel: 0, ...OPENING });
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const letter = lower.charAt(at);
    for (const partial of prune(beams[at] as Partial[])) {
      beams[at + 1]?.push(extendBy(logNext, partial, letter, channel.identity[code] ?? 0));
      for (const c of channel.confusions[code] ?? []) {
        if (c.cost > DEAREST) break;
        if ((c.exact ? token : lower).startsWith(c.seen, at))
          beams[at + c.seen.length]?.push(extendBy(logNext, partial, c.true, c.cost));
      }
    }
  }
  return prune(beams[lower.length] as Partial[])
    .map(({ text, older, recent, letters, channel: cost }) => ({
      text,
      letters: letters + logNext(older, recent, CLOSE),
      channel: cost,
    }))
    .sort(byScore);
}

const byScore = (a: Restored, b: Restored): number => b.letters + b.channel - (a.letters + a.channel);

function extendBy(logNext: LogNext, partial: Partial, text: string, cost: number): Partial {
  let { older, recent, letters } = partial;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    letters += logNext(older, recent, letter);
    older = olderAfter(older, recent);
    recent = recentAfter(recent, letter);
  }
  return {
    text: partial.text + text,
    letters,
    channel: partial.channel - cost / COST_UNIT,
    older,
    recent,
  };
}

/** The best few, one for each string. */
function prune(partials: Partial[]): Partial[] {
  const best: Partial[] = [];
  for (const one of partials.sort(byScore)) {
    if (best.length === BEAM) break;
    if (!best.some(({ text }) => text === one.text)) best.push(one);
  }
  return best;
}
