/**
 * Which letters of a word were seen as which letters of the token: the cheapest way through the channel, step by step.
 * With unit costs and no confusions it is the plain edit distance (Wagner & Fischer 1974).
 */
import { type Channel, type Confusion, FREE_EDIT } from './channel.ts';

/** One step: letters of the word, the letters seen for them, and what that costs in hundredths of a nat. */
export interface Step {
  readonly true: string;
  readonly seen: string;
  readonly cost: number;
  readonly kind: 'same' | 'confusion' | 'free-edit';
}

/** What the steps may be: confusions that end at a place of both strings, and the price of free edits. */
type StepCosts = Pick<Channel, 'identity' | 'confusions'> & { readonly freeEdit: number };

/** The cheapest steps that lead from `word` (as printed, lower case) to `token` (as seen). */
export function align(
  token: string,
  word: string,
  channel: Pick<Channel, 'identity' | 'confusions'>,
  freeEdit: number = FREE_EDIT,
): Step[] {
  const costs: StepCosts = { ...channel, freeEdit };
  const lower = token.toLowerCase();
  const width = lower.length + 1;
  const best = new Float64Array((word.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const from = new Array<Step | undefined>(best.length);
  best[0] = 0;
  for (let w = 0; w <= word.length; w++) {
    for (let t = 0; t < width; t++) {
      const here = best[w * width + t] as number;
      for (const step of stepsAt(token, lower, word, t, w, costs)) {
        const to = (w + step.true.length) * width + t + step.seen.length;
        if (here + step.cost < (best[to] as number)) {
          best[to] = here + step.cost;
          from[to] = step;
        }
      }
    }
  }
  return trace(from, word.length, lower.length);
}

function* stepsAt(
  token: string,
  lower: string,
  word: string,
  t: number,
  w: number,
  costs: StepCosts,
): Iterable<Step> {
  const seen = lower.charAt(t);
  const printed = word.charAt(w);
  if (seen !== '' && seen === printed)
    yield {
      true: printed,
      seen: token.charAt(t),
      cost: costs.identity[seen.charCodeAt(0)] ?? 0,
      kind: 'same',
    };
  for (const confusion of [
    ...(costs.confusions[lower.charCodeAt(t)] ?? []),
    ...(costs.confusions[0] ?? []),
  ]) {
    if (fits(confusion, token, lower, word, t, w))
      yield {
        true: confusion.true,
        seen: token.substr(t, confusion.seen.length),
        cost: confusion.cost,
        kind: 'confusion',
      };
  }
  if (seen !== '' && printed !== '' && seen !== printed)
    yield { true: printed, seen: token.charAt(t), cost: costs.freeEdit, kind: 'free-edit' };
  if (seen !== '') yield { true: '', seen: token.charAt(t), cost: costs.freeEdit, kind: 'free-edit' };
  if (printed !== '') yield { true: printed, seen: '', cost: costs.freeEdit, kind: 'free-edit' };
}

const fits = (c: Confusion, token: string, lower: string, word: string, t: number, w: number): boolean =>
  word.startsWith(c.true, w) && (c.exact ? token : lower).startsWith(c.seen, t);

function trace(from: readonly (Step | undefined)[], wordLength: number, tokenLength: number): Step[] {
  const steps: Step[] = [];
  let w = wordLength;
  let t = tokenLength;
  for (;;) {
    const step = from[w * (tokenLength + 1) + t];
    if (!step || (w === 0 && t === 0)) return steps.reverse();
    steps.push(step);
    w -= step.true.length;
    t -= step.seen.length;
  }
}
