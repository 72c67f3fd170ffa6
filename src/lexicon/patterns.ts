/**
 * The dictionary's compound rules (COMPOUNDRULE): sequences of classes of words that make a word, above all numbers in
 * letters and digits (*tvåhundrafemtio*, *87-åringens*). A rule is run as a small automaton: one number for each rule, whose
 * bit `i` says that the first `i` elements may have been used up.
 */
import { CLASS_BIT, CLASSES, FLAG, RARE } from './flags.ts';

interface Element {
  readonly bit: number;
  readonly optional: boolean;
  readonly repeated: boolean;
}

/** Where each rule stands. */
export type Progress = readonly number[];

export interface Patterns {
  readonly start: Progress;
  /** After a part that is not the last; nothing where no rule goes on. */
  advance(progress: Progress, flags: number): Progress | undefined;
  /** Whether a part completes a rule. */
  ends(progress: Progress, flags: number): boolean;
}

/** Rules in the notation of Hunspell: a class in each sign, behind it `*` if it may recur or be left out, `?` if it may be left out. */
export function createPatterns(patterns: readonly string[]): Patterns {
  const rules = patterns.map(parsePattern);
  const step = (progress: Progress, classes: number): number[] =>
    progress.map((places, i) => advanceOne(rules[i] as readonly Element[], places, classes));
  return {
    start: rules.map((rule) => skipOptional(rule, 1)),
    advance(progress, flags) {
      const classes =
        flags & RARE.SUFFIXED ? 0 : (flags & INNER) | (flags & FLAG.JOINT ? 0 : flags & FLAG.MIDDLE);
      if (classes === 0) return undefined;
      const next = step(progress, classes);
      return next.some((places) => places !== 0) ? next : undefined;
    },
    ends: (progress, flags) =>
      step(progress, flags & LAST).some(
        (places, i) => places & (1 << (rules[i] as readonly Element[]).length),
      ),
  };
}

const SMALL_CLASSES = ((1 << CLASSES.length) - 1) * CLASS_BIT;
const INNER = SMALL_CLASSES;
const LAST = SMALL_CLASSES | FLAG.VERB | FLAG.ADJECTIVE | FLAG.RULE_END;

/** The flags that stand for a bit of their own; the others are in `CLASSES`. */
const NAMED: Readonly<Record<string, number>> = {
  j: FLAG.VERB,
  k: FLAG.ADJECTIVE,
  U: FLAG.MIDDLE,
  Y: FLAG.RULE_END,
};

const parsePattern = (pattern: string): Element[] =>
  [...pattern.matchAll(/(.)([*?]?)/gu)].map(([, name = '', times = '']) => ({
    bit: NAMED[name] ?? classBit(name),
    optional: times !== '',
    repeated: times === '*',
  }));

function classBit(name: string): number {
  const place = CLASSES.indexOf(name);
  if (place < 0) throw new Error(`Unexpected class "${name}" in a compound rule.`);
  return CLASS_BIT << place;
}

function advanceOne(rule: readonly Element[], places: number, classes: number): number {
  let next = 0;
  rule.forEach(({ bit, repeated }, i) => {
    if (places & (1 << i) && classes & bit) next |= (1 << (i + 1)) | (repeated ? 1 << i : 0);
  });
  return skipOptional(rule, next);
}

function skipOptional(rule: readonly Element[], places: number): number {
  let reached = places;
  rule.forEach(({ optional }, i) => {
    if (optional && reached & (1 << i)) reached |= 1 << (i + 1);
  });
  return reached;
}
