/** Models of a few words, built as the real one is: small enough to say what must come out. */
import { readConfusions } from '../../src/build/confusions.ts';
import { readNoise } from '../../src/build/noise.ts';
import { packModel } from '../../src/build/pack.ts';
import type { Sources } from '../../src/build/sources.ts';
import { KNOWLEDGE_FILES, readKnowledge } from '../../src/knowledge.ts';
import { FLAG } from '../../src/lexicon/flags.ts';
import { indexOf } from '../../src/model/automaton.ts';
import { type Lists, type Model, openModel } from '../../src/model/model.ts';
import { textOf } from '../data/files.ts';

/** What a small language is made of; whatever is not given is empty. */
export interface Language {
  /** Forms of the dictionary with their flags. */
  readonly forms?: Readonly<Record<string, number>>;
  /** Counted words: the count stands for frequency and raw count alike. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Pairs and triples of words with blanks between, with their counts. */
  readonly ngrams?: Readonly<Record<string, number>>;
  /** First names, with their bearers. */
  readonly names?: Readonly<Record<string, number>>;
}

/** The words as dictionary forms that stand alone in small letters. */
export const lowerForms = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries(words.map((word) => [word, FLAG.LOWER]));

/** The real lists that people keep by hand, without the dictionary's rules. */
export const LISTS: Lists = {
  knowledge: readKnowledge(Object.fromEntries(KNOWLEDGE_FILES.map((file) => [file, textOf(file)]))),
  confusions: readConfusions(textOf('confusions.yaml')),
  noise: readNoise(textOf('noise.yaml')),
  // The posteriors as they are: right as often as they say; nothing else is doubted.
  calibration: { right: { odds: 1 }, wrong: { names: [], bias: -3, trees: [] } },
  spelling: {
    rules: { patterns: [], breaks: [], confusions: [], stems: {}, inflections: [], joints: [] },
    exceptions: '',
  },
};

/** The sources of a small language, with the real lists that people keep by hand. */
export function smallSources({ forms = {}, counts = {}, ngrams = {}, names = {} }: Language): Sources {
  const pairsFirst = Object.entries(ngrams).sort(([a], [b]) => a.split(' ').length - b.split(' ').length);
  return {
    forms: new Map(Object.entries(forms)),
    words: Object.entries(counts).map(([word, count]) => ({
      word,
      frequency: count,
      raw: count,
      capitalShare: 0,
      surface: word,
    })),
    firstNames: Object.entries(names).map(([name, count]) => ({ name, count })),
    surnames: [],
    surnameParts: { first: [], last: [] },
    places: [],
    ngrams: () => pairsFirst,
    lists: LISTS,
  };
}

/** The model of a small language. */
export const smallModel = (language: Language): Model =>
  openModel(packModel(smallSources(language), 'test').buffer as ArrayBuffer);

/** The index of a word that the model must have. */
export function indexIn(model: Model, word: string): number {
  const index = indexOf(model.words, word);
  if (index < 0) throw new Error(`${word} is not in the model`);
  return index;
}
