/** What the dictionary says of a form exactly as it is spelt, from the bits of its lower-case form. */
import { titleCase } from '../letters.ts';
import { FLAG } from './flags.ts';
import type { Exceptions, FormLookup } from './rules.ts';

/** Bits of `FLAG` and `RARE` for a spelling; there `LOWER` says that it stands alone and `BEGIN` that it may be a first part. */
export type Spelling = (form: string) => number;

/** The spellings of a dictionary: how a form may be written lies in the bits of its small letters, or among the exceptions. */
export function createSpelling(lookup: FormLookup, exceptions: Exceptions): Spelling {
  return (form) => {
    const lower = form.toLowerCase();
    const bits = lookup.flags(lower);
    if (bits === 0) return 0;
    const rare = bits & FLAG.EXACT ? exceptions.get(form) : undefined;
    if (rare !== undefined) return rare;
    if (form === lower) return bits & ~OTHER_CASES;
    if (form === titleCase(lower)) return capitalBits(bits, FLAG.TITLE, FLAG.TITLE_BEGIN);
    if (form === lower.toUpperCase()) return capitalBits(bits, FLAG.UPPER, FLAG.UPPER_BEGIN);
    return 0;
  };
}

const OTHER_CASES = FLAG.TITLE | FLAG.UPPER | FLAG.TITLE_BEGIN | FLAG.UPPER_BEGIN;

const capitalBits = (bits: number, alone: number, begin: number): number =>
  (bits & alone ? FLAG.LOWER : 0) | (bits & begin ? FLAG.BEGIN : 0);

/** How a word is written, after Hunspell: by its capitals alone, letters without case do not count. */
export type Casing = 'small' | 'title' | 'capitals' | 'mixed';

/** Of a word by its capitals and small letters. */
export function casingOf(word: string): Casing {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    if (letter !== letter.toLowerCase()) capitals++;
    else if (letter !== letter.toUpperCase()) small++;
  }
  if (capitals === 0) return 'small';
  if (capitals === 1 && word.charAt(0) !== word.charAt(0).toLowerCase()) return 'title';
  return small === 0 ? 'capitals' : 'mixed';
}
