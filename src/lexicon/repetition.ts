/** Tells compounds that join a word with itself (*bil* + *bilen*): Hunspell's CHECKCOMPOUNDDUP. */
import { FLAG } from './flags.ts';
import type { CompoundRules, Pair } from './rules.ts';

/**
 * A test whether the last part of a compound may be a form of the word that the first part is made of.
 *
 * Hunspell compares entries of the dictionary. The packed forms do not tell theirs, so this compares what the two could be forms
 * of by their letters: it finds every repetition, and a few that are none (*bagar* + *bagare*, which could be the verb's).
 */
export function createRepetition({
  inflections,
  joints,
}: CompoundRules): (first: string, last: string, flags: number) => boolean {
  const isFormOfStem = (form: string, stem: string): boolean =>
    sharesStart(stem, form) && inflections.some((inflection) => isFormOf(form, stem, inflection));
  return (first, last, flags) => {
    if (first.charCodeAt(0) !== last.charCodeAt(0)) return false;
    if (!(flags & FLAG.JOINT)) return flags & FLAG.LOWER ? isFormOfStem(last, first) : last === first;
    return joints.some((joint) => {
      const stem = undo(first, joint);
      return stem !== undefined && isFormOfStem(last, stem);
    });
  };
}

/** The stem that an ending was put on; nothing where the form does not end so. */
const undo = (form: string, [off, on]: Pair): string | undefined =>
  form.endsWith(on) ? form.slice(0, form.length - on.length) + off : undefined;

const isFormOf = (form: string, stem: string, [off, on]: Pair): boolean =>
  stem.endsWith(off) &&
  form.length === stem.length - off.length + on.length &&
  form.endsWith(on) &&
  form.startsWith(stem.slice(0, stem.length - off.length));

/** No inflection changes more than the last letters; a cheap test before the list of them. */
const sharesStart = (stem: string, form: string): boolean =>
  form.startsWith(stem.slice(0, Math.max(1, stem.length - 5)));
