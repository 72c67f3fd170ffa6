/** Which letters were read as which, by the corrections that were made. */
import { groupsBy } from '../groups.ts';
import { byText } from '../order.ts';
import { align, type Step } from '../repair/channel/alignment.ts';
import type { Correction } from '../write/index.ts';
import type { CommonRepair, Confusion } from './data.ts';

const MOST_EXAMPLES = 3;

/** With no confusions known, the way from one word to the other is the shortest. */
const PLAIN = { identity: new Int32Array(0), confusions: [] };

/** The letters that corrections changed, the commonest first. */
export function confusionsIn(corrections: readonly Correction[]): Confusion[] {
  const changes = corrections.flatMap(({ before, after }) =>
    changesOf(before, after).map((change) => ({ ...change, example: `${before} → ${after}` })),
  );
  return [...groupsBy(changes, ({ printed, seen }) => JSON.stringify([printed, seen])).values()]
    .map((group) => {
      const { printed, seen } = group[0] as (typeof group)[number];
      const examples = commonestOf(group.map(({ example }) => example)).slice(0, MOST_EXAMPLES);
      return { printed, seen, count: group.length, examples };
    })
    .sort((a, b) => b.count - a.count || byText(a.printed + a.seen, b.printed + b.seen));
}

/** Each text once, the commonest first, then by the alphabet. */
const commonestOf = (texts: readonly string[]): string[] =>
  [...groupsBy(texts, (text) => text)]
    .sort(([a, some], [b, others]) => others.length - some.length || byText(a, b))
    .map(([text]) => text);

/** Longer pieces are no confusion of letters. */
const LONGEST = 3;

/** Letters changed, in small letters; those that were lost or added go with the change before them. */
export function changesOf(before: string, after: string): { printed: string; seen: string }[] {
  const [seen, printed] = [before.toLowerCase(), after.toLowerCase()];
  if (seen.length !== before.length || /\s/u.test(seen) !== /\s/u.test(printed)) return [];
  const changes: { printed: string; seen: string }[] = [];
  let last: Step['kind'] | undefined;
  for (const step of align(seen, printed, PLAIN)) {
    const change = changes.at(-1);
    const isShift = [step.true, step.seen, change?.printed, change?.seen].includes('');
    if (step.kind !== 'same' && last === 'free-edit' && isShift && change)
      changes[changes.length - 1] = { printed: change.printed + step.true, seen: change.seen + step.seen };
    else if (step.kind !== 'same') changes.push({ printed: step.true, seen: step.seen });
    last = step.kind;
  }
  return changes.filter(
    (c) => Math.max(c.printed.length, c.seen.length) <= LONGEST && /\p{L}/u.test(c.printed),
  );
}

/** The commonest corrections of words. */
export function commonest(corrections: readonly Correction[], most: number): CommonRepair[] {
  const words = corrections.filter(
    ({ before, after }) => /\p{L}/u.test(before + after) && !/\s/u.test(before + after),
  );
  return [...groupsBy(words, ({ before, after }) => JSON.stringify([before, after])).values()]
    .map((group) => {
      const { before, after } = group[0] as Correction;
      return { before, after, count: group.length };
    })
    .sort((a, b) => b.count - a.count || byText(a.before, b.before) || byText(a.after, b.after))
    .slice(0, most);
}
