/**
 * Inflects the dictionary: which forms there are, and for each of them all ways to read it as a word of the dictionary with
 * or without a suffix. The order of the readings is Hunspell's, which looks at the first that serves its purpose.
 */
import type { AffixFile, Suffix } from './affix-file.ts';
import type { DictionaryWord } from './word-file.ts';

/** One way to read a form. */
export interface Analysis {
  readonly stem: DictionaryWord;
  /** Absent where the form is the word itself. */
  readonly suffix?: Suffix;
}

/** Forms in exact spelling with their readings as numbers, which `analysesOf` reads. */
export type Analyses = ReadonlyMap<string, readonly number[]>;

/** More than there are suffixes: a reading is `place of the word * STRIDE + place of the suffix + 1`. */
const STRIDE = 4096;

/** All forms of all words. */
export function analyse(words: readonly DictionaryWord[], { suffixes, classes }: AffixFile): Analyses {
  const forms = new Map<string, number[]>();
  const add = (form: string, reading: number): void => {
    const known = forms.get(form);
    if (known) known.push(reading);
    else forms.set(form, [reading]);
  };
  const applicable = applicableSuffixes(suffixes, classes);
  words.forEach(({ word, flags }, place) => {
    add(word, place * STRIDE);
    for (const flag of flags) {
      for (const at of applicable(flag, word)) {
        const { strip, append } = suffixes[at] as Suffix;
        add(word.slice(0, word.length - strip.length) + append, place * STRIDE + at + 1);
      }
    }
  });
  return forms;
}

/**
 * The places of the suffixes of a class that a word takes. Conditions look at four letters at most, so the answer
 * is kept by class and the last four letters; without that, inflection takes six times as long.
 */
function applicableSuffixes(
  suffixes: readonly Suffix[],
  classes: AffixFile['classes'],
): (flag: string, word: string) => readonly number[] {
  const answers = new Map<string, readonly number[]>();
  return (flag, word) => {
    const members = classes.get(flag);
    if (!members) return [];
    const ending = word.slice(-LOOK_BACK);
    const key = flag + ending;
    let answer = answers.get(key);
    if (!answer) {
      answer = members.filter((at) => fits(suffixes[at] as Suffix, ending));
      answers.set(key, answer);
    }
    return answer;
  };
}

const LOOK_BACK = 4;
const fits = ({ strip, condition }: Suffix, ending: string): boolean => ending.endsWith(strip) && condition.test(ending);

/**
 * The readings of a form: first the words spelt like it, in the order of the file; then those with a suffix, the shorter suffix
 * first and of suffixes equally long the one later in the `.aff` file.
 */
export function readingsOf(
  readings: readonly number[],
  words: readonly DictionaryWord[],
  { suffixes }: AffixFile,
): Analysis[] {
  const sorted = readings.length === 1 ? readings : [...readings].sort((a, b) => rank(a) - rank(b) || a - b);
  return sorted.map((reading) => {
    const suffix = suffixes[(reading % STRIDE) - 1];
    const stem = words[Math.floor(reading / STRIDE)] as DictionaryWord;
    return suffix ? { stem, suffix } : { stem };
  });

  function rank(reading: number): number {
    const at = reading % STRIDE;
    return at ? ((suffixes[at - 1] as Suffix).append.length + 1) * STRIDE - at : 0;
  }
}
