/** Finds the best division of a compound, where the word check only asks whether there is one. */
import { FLAG } from './flags.ts';
import { createPatterns } from './patterns.ts';
import { createRepetition } from './repetition.ts';
import type { CompoundRules } from './rules.ts';
import { isTriple, sharesLetter } from './seams.ts';
import type { Spelling } from './spelling.ts';

type Parts = readonly string[];

/**
 * A function that gives the parts of a compound: the fewest, and of several divisions with equally many the one with the
 * longest last part. `isCompound` says which words have a division at all. Of the words made by a rule
 * (*tvåhundrafemtio*, *återanvända*) only those of two parts are divided.
 */
export function createSplit(
  spelling: Spelling,
  rules: CompoundRules,
  isCompound: (word: string) => boolean,
): (word: string) => string[] | undefined {
  const repeats = createRepetition(rules);
  const patterns = createPatterns(rules.patterns);

  return (word) => {
    if (!isCompound(word)) return undefined;
    const found = new Map<number, Parts | undefined>();
    const parts = divide(0) ?? divideByRule(word);
    return parts && [...parts];

    function divide(from: number): Parts | undefined {
      if (!found.has(from)) found.set(from, search(from));
      return found.get(from);
    }

    function search(from: number): Parts | undefined {
      const position = from === 0 ? FLAG.BEGIN : FLAG.MIDDLE;
      let best: Parts | undefined;
      for (let cut = from + 1; cut < word.length; cut++) {
        const first = word.slice(from, cut);
        const flags = spelling(first);
        if (!(flags & position) || isTriple(word, from, cut)) continue;
        best = better(best, goOn(first, flags, cut));
        if (sharesLetter(word, from, cut)) best = better(best, goOn(first, flags, cut - 1));
      }
      return best;
    }

    function goOn(first: string, flags: number, rest: number): Parts | undefined {
      const last = word.slice(rest);
      if (spelling(last) & FLAG.END && !repeats(first, last, flags)) return [first, last];
      const inner = divide(rest);
      return inner && [first, ...inner];
    }
  };

  function divideByRule(word: string): Parts | undefined {
    for (let cut = 1; cut < word.length; cut++) {
      const [first, last] = [word.slice(0, cut), word.slice(cut)];
      const progress = patterns.advance(patterns.start, spelling(first));
      if (progress && patterns.ends(progress, spelling(last))) return [first, last];
    }
    return undefined;
  }
}

function better(a: Parts | undefined, b: Parts | undefined): Parts | undefined {
  if (!a || !b) return a ?? b;
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return lastLength(a) >= lastLength(b) ? a : b;
}

const lastLength = (parts: Parts): number => parts.at(-1)?.length ?? 0;
