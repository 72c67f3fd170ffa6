/**
 * All that is known of Swedish, as one read-only value: the word list with what is known of each word, the counts of
 * words in a row, and the hand-kept knowledge. `openModel` makes it from the packed file without parsing anything big.
 */
import type { Knowledge } from '../knowledge.ts';
import { FLAG } from '../lexicon/flags.ts';
import type { CompoundRules } from '../lexicon/rules.ts';
import type { Automaton } from './automaton.ts';
import { openContainer } from './container.ts';
import { COUNT_OF, type NgramTable } from './counts.ts';
import { type LetterTable, PRIORS } from './letters.ts';

export interface Model extends Lists {
  readonly words: Automaton;
  /** What Hunspell's dictionary says (bits of `src/lexicon/flags.ts`): the sets of flags that words have, and by word index which of them. */
  readonly flagSets: Uint16Array;
  readonly flagSet: Uint8Array;
  /** By word index: quantised count per 100 million words of public text, mixed over kinds of text. */
  readonly frequency: Uint8Array;
  /** By word or mark index: quantised raw count, on the scale of the n-gram counts. */
  readonly raw: Uint8Array;
  /** By word index: `TRAIT` bits. */
  readonly traits: Uint8Array;
  /** By word index: quantised number of bearers (first names) or mentions (surnames). */
  readonly bearers: Uint8Array;
  readonly ngrams: NgramTable;
  /** Character models of words and of names. */
  readonly wordLetters: LetterTable;
  readonly nameLetters: LetterTable;
}

/** What people keep by hand in `dictionaries/`, and what the dictionary says beside its forms. */
export interface Lists {
  /** How Swedish minutes are built. */
  readonly knowledge: Knowledge;
  /** What OCR makes of letters. */
  readonly confusions: ConfusionProfiles;
  /** What is not text. */
  readonly noise: NoiseMarks;
  /** How far corrections can be trusted. */
  readonly calibration: Calibration;
  /** The dictionary's compound rules, and its exceptions (`Exceptions`) in lines (`lines.ts`). */
  readonly spelling: { readonly rules: CompoundRules; readonly exceptions: string };
}

/** What the logarithms of the odds of two things are made from. */
export interface Calibration {
  /** That the likeliest reading is right: weights of the features of a correction (`src/repair/decide/features.ts`). */
  readonly right: Readonly<Record<string, number>>;
  /** That a word is wrong which nothing replaces: boosted trees over its numbers (`src/repair/decide/doubt-numbers.ts`). */
  readonly wrong: Trees;
}

/** Boosted trees (`src/repair/decide/trees.ts`). */
export interface Trees {
  /** What the numbers are, in the order of their places. */
  readonly names: readonly string[];
  /** What is known before anything is asked. */
  readonly bias: number;
  /** At each level the place of a number and what it is compared with; then a value for every row of answers. */
  readonly trees: readonly {
    readonly at: readonly number[];
    readonly above: readonly number[];
    readonly values: readonly number[];
  }[];
}

/** Single characters that scanners and OCR leave. */
export interface NoiseMarks {
  /** Read for a bullet at the start of a line, with the probability that it is one. */
  readonly bullets: Readonly<Record<string, number>>;
  /** Alone between blanks. */
  readonly strays: readonly string[];
  /** At the start and at the end of a word. */
  readonly leading: readonly string[];
  readonly trailing: readonly string[];
  /** Letters at the end of a line behind a mark that closes, and those that are no word behind a word. */
  readonly closing: readonly string[];
  readonly wordless: readonly string[];
}

/** Letters as printed → what is seen for them → probability. */
export type ConfusionTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Confusions of an engine without å, ä, ö, of one with them, and of any. */
export interface ConfusionProfiles {
  readonly english: ConfusionTable;
  readonly swedish: ConfusionTable;
  readonly common: ConfusionTable;
}

/** What else is known of a word; the low three bits are the share of capitalised uses in sevenths. */
export const TRAIT = {
  capitalShare: 7,
  firstName: 8,
  surname: 16,
  place: 32,
  upperCase: 64,
  counted: 128,
} as const;

/** What the dictionary says of a word (bits of `src/lexicon/flags.ts`); nothing of an index below 0. */
export const flagsOf = ({ flagSets, flagSet }: Flags, index: number): number =>
  index < 0 ? 0 : (flagSets[flagSet[index] as number] as number);

type Flags = Pick<Model, 'flagSets' | 'flagSet'>;

/** Whether a word is in one of the lists of names and places. */
export const isName = (model: Pick<Model, 'traits'>, index: number): boolean =>
  ((model.traits[index] as number) & (TRAIT.firstName | TRAIT.surname | TRAIT.place)) !== 0;

/** Whether a word of the lexicon is one by itself, and not only a part of compounds. */
export const standsAlone = (model: Flags & Pick<Model, 'traits'>, index: number): boolean =>
  (flagsOf(model, index) & (FLAG.LOWER | FLAG.TITLE | FLAG.UPPER | FLAG.EXACT)) !== 0 ||
  ((model.traits[index] as number) & TRAIT.counted) !== 0 ||
  isName(model, index);

/** Whether a form may be the first part of a compound, and so hang before a hyphen. */
export const mayBegin = (model: Flags, index: number): boolean => (flagsOf(model, index) & FLAG.BEGIN) !== 0;

/** Stand-ins for what the n-gram counts do not tell apart; their indices follow those of the words. */
export const MARKS = ['<s>', '</s>', '<n>', '<y>', '<d>', '<t>', '<x>', '<c>'] as const;
export type Mark = (typeof MARKS)[number];

export const markIndex = (model: Pick<Model, 'words'>, mark: Mark): number =>
  model.words.size + MARKS.indexOf(mark);

/** Raw count of a word or mark; 0 for an index below 0. */
export const rawCount = (model: Model, index: number): number => COUNT_OF[rawByte(model, index)] as number;

/** The same as a byte (see `quantise`). */
export const rawByte = (model: Model, index: number): number =>
  index < 0 ? 0 : (model.raw[index] as number);

/** The model in a packed buffer (see `container.ts`). Throws where the buffer is no model. */
export function openModel(buffer: ArrayBufferLike): Model {
  const sections = openContainer(buffer);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found)
      throw new Error(
        `Unexpected model without section "${name}"; build it again with \`npm run build:model\`.`,
      );
    return found;
  };
  const u16 = (name: string): Uint16Array => viewOf(Uint16Array, section(name));
  const u32 = (name: string): Uint32Array => viewOf(Uint32Array, section(name));
  const table = (name: string): NgramTable => ({
    fingerprints: u16(`${name}/fingerprints`),
    counts: section(`${name}/counts`),
  });
  const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(section(name)));
  const alphabet = json('alphabet') as string[];
  const [root, size] = u32('shape') as unknown as [number, number];
  return {
    words: {
      root,
      size,
      edges: u32('edges'),
      before: u32('before'),
      followers: viewOf(Int32Array, section('followers')),
      symbols: section('symbols'),
      alphabet,
    },
    flagSets: u16('flag-sets'),
    flagSet: section('flag-set'),
    frequency: section('frequency'),
    raw: section('raw'),
    traits: section('traits'),
    bearers: section('bearers'),
    ngrams: table('ngrams'),
    wordLetters: { ...table('word-letters'), priors: PRIORS.words },
    nameLetters: { ...table('name-letters'), priors: PRIORS.names },
    ...(json('lists') as Lists),
  };
}

const viewOf = <T>(
  View: { new (buffer: ArrayBuffer, start: number, length: number): T; BYTES_PER_ELEMENT: number },
  bytes: Uint8Array,
): T => new View(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length / View.BYTES_PER_ELEMENT);
