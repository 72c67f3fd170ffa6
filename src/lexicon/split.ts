/** Finds the best division of a compound, where the word check only asks whether there is one. */
import { FLAG } from './flags.ts';
import { createRepetition } from './repetition.ts';
import type { CompoundRules, FormLookup } from './rules.ts';
import { isTriple, sharesLetter } from './seams.ts';


/**
 * A function that gives the parts of a compound in small letters: the fewest, and of several divisions with equally many the one
 * with the longest last part. `isCompound` says which words have a division at all.
 */
export function createSplit(
  lookup: FormLookup,
  rules: CompoundRules,
  isCompound: (word: string) => boolean,
): (word: string) => string[] | undefined {
  const repeats = createRepetition(rules);
  return (word) => {
    if (!isCompound(word)) return undefined;
    const best = new Map<number, readonly string[] | undefined>();
    return divide(0)?.slice();

    function divide(from: number): readonly string[] | undefined {
      if (!best.has(from)) best.set(from, search(from));
      return best.get(from);
    }

    function search(from: number): readonly string[] | undefined {
      const position = from === 0 ? FLAG.BEGIN : FLAG.MIDDLE;
      let found: readonly string[] | undefined;
      for (let cut = from + 1; cut < word.length; cut++) {
        const first = word.slice(from, cut);
        if (!(lookup.flags(first) & position) || isTriple(word, from, cut)) continue;
        found = better(found, goOn(first, cut));
        if (sharesLetter(word, from, cut)) found = better(found, goOn(first, cut - 1));
      }
      return found;
    }

    function goOn(first: string, rest: number): readonly string[] | undefined {
      const last = word.slice(rest);
      if (lookup.flags(last) & FLAG.END && !repeats(first, last, lookup.flags(first))) return [first, last];
      const inner = divide(rest);
      return inner && [first, ...inner];
    }
  };
}

type Parts = readonly string[] | undefined;

function better(a: Parts, b: Parts): Parts {
  if (!a || !b) return a ?? b;
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return lastLength(a) >= lastLength(b) ? a : b;
}

const lastLength = (parts: readonly string[]): number => parts.at(-1)?.length ?? 0;
