/**
 * Inflects the dictionary: which forms there are, and for each of them all ways to read it as a word of the dictionary with
 * or without a suffix.
 */
import type { AffixFile, Suffix } from './affix-file.ts';
import type { DictionaryWord } from './word-file.ts';

/** One way to read a form. */
export interface Reading {
  readonly stem: DictionaryWord;
  /** Absent where the form is the word itself. */
  readonly suffix?: Suffix;
}

/** All ways to read a form, each list in the order in which Hunspell finds them: it looks at the first that serves its purpose. */
export interface Readings {
  /** The form exactly as it is spelt. */
  readonly form: string;
  readonly words: readonly Reading[];
  readonly suffixed: readonly Reading[];
}

/** A reading as a number, for there are a million: `place of the word * STRIDE`, and behind that the place of the suffix + 1. */
type Code = number;
const STRIDE = 4096;

/** All forms of all words, in the order in which the file first gives them. */
export function* inflect(words: readonly DictionaryWord[], affixes: AffixFile): Iterable<Readings> {
  for (const [form, codes] of collect(words, affixes)) {
    if (typeof codes === 'number') {
      yield single(form, decode(codes, words, affixes));
      continue;
    }
    const readings = codes.map((code) => decode(code, words, affixes));
    yield {
      form,
      words: readings.filter(({ suffix }) => !suffix),
      suffixed: readings.filter(({ suffix }) => suffix).sort(inSearchOrder),
    };
  }
}

const single = (form: string, reading: Reading): Readings =>
  reading.suffix ? { form, words: [], suffixed: [reading] } : { form, words: [reading], suffixed: [] };

/** Most forms have one reading, so that stands alone, not in a list. */
function collect(
  words: readonly DictionaryWord[],
  { suffixes, classes }: AffixFile,
): Map<string, Code | Code[]> {
  const forms = new Map<string, Code | Code[]>();
  const add = (form: string, code: Code): void => {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, code);
    else if (typeof known === 'number') forms.set(form, [known, code]);
    else known.push(code);
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

const NONE: readonly number[] = [];

/** The places of the suffixes of a class that a word takes; kept by class and last letters, as testing them all is slow. */
function applicableSuffixes(
  suffixes: readonly Suffix[],
  classes: AffixFile['classes'],
): (flag: string, word: string) => readonly number[] {
  const reach = Math.max(...suffixes.map((suffix) => suffix.reach));
  const answers = new Map<string, readonly number[]>();
  return (flag, word) => {
    const members = classes.get(flag);
    if (!members) return NONE;
    const ending = word.slice(-reach);
    const key = flag + ending;
    const known = answers.get(key);
    if (known) return known;
    const answer = members.filter((at) => fits(suffixes[at] as Suffix, ending));
    answers.set(key, answer);
    return answer;
  };
}

const fits = ({ strip, condition }: Suffix, ending: string): boolean =>
  ending.endsWith(strip) && condition.test(ending);

function decode(code: Code, words: readonly DictionaryWord[], { suffixes }: AffixFile): Reading {
  const stem = words[Math.floor(code / STRIDE)] as DictionaryWord;
  const suffix = suffixes[(code % STRIDE) - 1];
  return suffix ? { stem, suffix } : { stem };
}

/** The shorter suffix first, of suffixes equally long the one later in the `.aff` file, and then as the `.dic` file has them. */
const inSearchOrder = ({ suffix: a }: Reading, { suffix: b }: Reading): number =>
  a && b ? a.append.length - b.append.length || b.place - a.place : 0;
