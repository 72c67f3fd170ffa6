/** Reads the sources of the model: the dictionary from npm, and the counts, names and hand-kept lists in `dictionaries/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import dictionary from 'dictionary-sv';
import { KNOWLEDGE_FILES, readKnowledge } from '../knowledge.ts';
import { packLines } from '../model/lines.ts';
import type { Lists } from '../model/model.ts';
import { readCalibration } from './calibration.ts';
import { readConfusions } from './confusions.ts';
import { expandDictionary } from './hunspell/index.ts';
import { mergeNgrams, mergeWords } from './merge-register.ts';
import { readNoise } from './noise.ts';
import { readRegister } from './register.ts';
import type { CountedWord, Name } from './rows.ts';
import { readSurnameParts, type SurnameParts } from './surnames.ts';

export interface Sources {
  /** The dictionary's forms in lower case, with their flags. */
  readonly forms: ReadonlyMap<string, number>;
  readonly words: readonly CountedWord[];
  readonly firstNames: readonly Name[];
  readonly surnames: readonly Name[];
  readonly surnameParts: SurnameParts;
  readonly places: readonly string[];
  /** Lower-case n-grams with their counts, bigrams first. */
  readonly ngrams: () => Iterable<readonly [string, number]>;
  readonly lists: Lists;
}

/** All sources below `folder` (the project's `dictionaries/`). */
export function readSources(folder: string): Sources {
  const { forms, rules, exceptions } = expandDictionary(utf8(dictionary.aff), utf8(dictionary.dic));
  const register = readRegister(textOf(folder, 'terms.yaml'), textOf(folder, 'formulas.txt'));
  return {
    forms,
    words: mergeWords(rowsOf(folder, 'counts/words.tsv.br').map(countedWord), register),
    firstNames: rowsOf(folder, 'names/first-names.tsv').map(name),
    surnames: rowsOf(folder, 'names/surnames.tsv').map(name),
    surnameParts: readSurnameParts(textOf(folder, 'surname-parts.yaml')),
    places: rowsOf(folder, 'names/places.tsv').map(([place]) => place as string),
    ngrams: () => mergeNgrams(ngramRows(folder), register),
    lists: { ...readLists(folder), spelling: { rules, exceptions: packLines(exceptions) } },
  };
}

const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const countedWord = ([word = '', frequency, raw, share, , surface]: readonly string[]): CountedWord => ({
  word,
  frequency: Number(frequency),
  raw: Number(raw),
  // A word that was seen only where sentences start has neither.
  capitalShare: share === NONE ? 0 : Number(share),
  surface: surface === NONE ? word : surface || word,
});

const NONE = '-';

const name = ([text = '', count]: readonly string[]): Name => ({ name: text, count: Number(count) });

function* ngramRows(folder: string): Iterable<readonly [string, number]> {
  for (const file of ['counts/bigrams.tsv.br', 'counts/trigrams.tsv.br']) {
    for (const [ngram = '', count] of rowsOf(folder, file)) yield [ngram, Number(count)];
  }
}

function rowsOf(folder: string, file: string): string[][] {
  const bytes = readFileSync(join(folder, file));
  const text = (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

function readLists(folder: string): Omit<Lists, 'spelling'> {
  const text = (file: string): string => textOf(folder, file);
  return {
    knowledge: readKnowledge(Object.fromEntries(KNOWLEDGE_FILES.map((file) => [file, text(file)]))),
    confusions: readConfusions(text('confusions.yaml')),
    noise: readNoise(text('noise.yaml')),
    calibration: readCalibration(text('calibration.yaml')),
  };
}
