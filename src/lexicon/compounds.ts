/**
 * Tells compounds by the dictionary's rules, as Hunspell does: which part may stand where, no three equal letters where two
 * parts meet (*fall* + *lucka* = *fallucka*), no word joined with itself, nothing that is rather a misspelt word.
 *
 * Hunspell tries the places from left to right, and some findings end its search at once though another division may be
 * fine; its verdict is only met by searching in the same order. What it finds from a place on depends on that place alone,
 * so each is searched once: a word of n letters takes about n² / 2 questions to the lexicon, not 2ⁿ.
 */
import { FLAG, RARE } from './flags.ts';
import { createMisspelt } from './misspelt.ts';
import { createPatterns, type Progress } from './patterns.ts';
import { createRepetition } from './repetition.ts';
import type { CompoundRules, FormLookup } from './rules.ts';
import { isTriple, sharesLetter } from './seams.ts';
import type { Spelling } from './spelling.ts';

/** Nothing longer is taken for a word, which bounds the work; Hunspell's own bound is 255 bytes. */
export const LONGEST_WORD = 100;

/** What trying one place says of the whole word. */
type Trial = 'goes on' | 'compound' | 'refused';

/** In place of where a first part's stem ends: no compound; not searched yet. */
const REFUSED = -1;
const UNKNOWN = -2;

/**
 * A test whether a text exactly as spelt is a compound; `hasCapital` says whether the user wrote a capital in it, which
 * some last parts ask for.
 */
export function createCompounds(
  lookup: FormLookup,
  spelling: Spelling,
  rules: CompoundRules,
): (text: string, hasCapital: boolean) => boolean {
  const misspelt = createMisspelt(spelling, rules);
  const repeats = createRepetition(rules);
  const patterns = createPatterns(rules.patterns);
  const stems = new Map(Object.entries(rules.stems));
  // The search of one text; kept between calls so that a call makes no garbage.
  const stemEnds = new Int16Array(LONGEST_WORD);
  const failed = new Set<string>();
  let text = '';
  let lastCapital = -1;
  let endBits = 0;

  return (word, hasCapital) => {
    if (word.length > LONGEST_WORD) return false;
    text = word;
    lastCapital = placeOfLastCapital(word);
    endBits = hasCapital ? FLAG.END | RARE.CAPITAL_END : FLAG.END;
    stemEnds.fill(UNKNOWN, 0, word.length);
    failed.clear();
    return divide(0) !== REFUSED;
  };

  function flagsOf(from: number, to: number): number {
    const form = text.slice(from, to);
    if (from <= lastCapital) return spelling(form);
    const flags = lookup.flags(form);
    return flags & FLAG.EXACT ? spelling(form) : flags;
  }

  /**
   * Whether the text from a place on is a compound: `REFUSED`, or where the stem of its first part ends in the text, 0 where
   * the stem does not stand there (*lärar* is of *lärare*).
   */
  function divide(from: number): number {
    const known = stemEnds[from] as number;
    if (known !== UNKNOWN) return known;
    const found = search(from);
    stemEnds[from] = found;
    return found;
  }

  function search(from: number): number {
    const position = from === 0 ? FLAG.BEGIN : FLAG.MIDDLE;
    for (let cut = from + 1; cut < text.length; cut++) {
      const flags = flagsOf(from, cut);
      if (flags & position && !isTriple(text, from, cut)) {
        const trial = tryPlace(from, cut, flags);
        if (trial === 'compound') return stemEnd(from, cut, flags);
        if (trial === 'refused') return REFUSED;
      }
      if (from > 0) continue;
      const progress = patterns.advance(patterns.start, flags);
      const trial = progress ? tryPattern(from, cut, progress) : 'goes on';
      if (trial !== 'goes on') return trial === 'compound' ? cut : REFUSED;
    }
    return REFUSED;
  }

  function tryPlace(from: number, cut: number, first: number): Trial {
    const trial = tryRest(from, cut, first, cut);
    return trial === 'goes on' && sharesLetter(text, from, cut) ? tryRest(from, cut, first, cut - 1) : trial;
  }

  /** The first part ends at `cut`; the rest begins there, or a letter before where the parts share one. */
  function tryRest(from: number, cut: number, first: number, rest: number): Trial {
    const flags = flagsOf(rest, text.length);
    if (flags & FLAG.REFUSED_END) return 'refused';
    if (flags & endBits && !repeats(text.slice(from, cut), text.slice(rest), first)) {
      return misspelt(text.slice(from)) ? 'refused' : 'compound';
    }
    return tryInner(from, divide(rest));
  }

  /** The rest is itself a compound, whose first part's stem ends at `inner`: is the whole right? */
  function tryInner(from: number, inner: number): Trial {
    if (inner === REFUSED) return 'goes on';
    if (misspelt(text.slice(from))) return 'refused';
    if (inner === 0) return 'compound';
    if (misspelt(text.slice(from, inner))) return 'goes on';
    return flagsOf(from, text.length) & FLAG.FORBIDDEN ? 'refused' : 'compound';
  }

  function stemEnd(from: number, cut: number, flags: number): number {
    if (!(flags & FLAG.JOINT)) return cut;
    const stem = stems.get(text.slice(from, cut));
    if (stem === undefined) return cut - 1;
    return text.startsWith(stem, from) ? from + stem.length : 0;
  }

  function tryPattern(from: number, cut: number, progress: Progress): Trial {
    const trial = tryPatternRest(from, cut, progress);
    return trial === 'goes on' && sharesLetter(text, from, cut)
      ? tryPatternRest(from, cut - 1, progress)
      : trial;
  }

  function tryPatternRest(from: number, rest: number, progress: Progress): Trial {
    if (patterns.ends(progress, flagsOf(rest, text.length))) return 'compound';
    return tryInner(from, searchPattern(rest, progress));
  }

  function searchPattern(from: number, progress: Progress): number {
    const state = `${from} ${progress.join(' ')}`;
    if (failed.has(state)) return REFUSED;
    for (let cut = from + 1; cut < text.length; cut++) {
      const next = patterns.advance(progress, flagsOf(from, cut));
      const trial = next ? tryPattern(from, cut, next) : 'goes on';
      if (trial === 'compound') return cut;
      if (trial === 'refused') break;
    }
    failed.add(state);
    return REFUSED;
  }
}

function placeOfLastCapital(word: string): number {
  for (let i = word.length - 1; i >= 0; i--) {
    const letter = word.charAt(i);
    if (letter !== letter.toLowerCase()) return i;
  }
  return -1;
}
