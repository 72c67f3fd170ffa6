/** Packs the sources into the bytes of the model file. Pure: the same sources give the same bytes. */
import { indexOf } from '../model/automaton.ts';
import { packContainer } from '../model/container.ts';
import { COUNT_OF, type NgramTable, quantise } from '../model/counts.ts';
import { MARKS, TRAIT } from '../model/model.ts';
import { buildAutomaton } from './automaton.ts';
import { packLetters } from './letters.ts';
import { MADE_FROM } from './made-from.ts';
import { packNgrams } from './ngrams.ts';
import type { Sources } from './sources.ts';
import { madeSurnames } from './surnames.ts';
import { collectWords, type WordTable } from './words.ts';

/** The model file's bytes; `madeFrom` is the digest of the sources, kept in the file to know it again. */
export function packModel(sources: Sources, madeFrom: string): Uint8Array {
  const table = collectWords(sources);
  const automaton = buildAutomaton(table.words);
  const index = (word: string): number => {
    const mark = MARKS.indexOf(word as (typeof MARKS)[number]);
    return mark >= 0 ? automaton.size + mark : indexOf(automaton, word);
  };
  const ngrams = packNgrams(sources.ngrams(), index);
  return packContainer(
    new Map<string, Uint8Array>([
      ['shape', bytesOf(Uint32Array.of(automaton.root, automaton.size))],
      ['alphabet', json(automaton.alphabet)],
      ['symbols', automaton.symbols],
      ['edges', bytesOf(automaton.edges)],
      ['before', bytesOf(automaton.before)],
      ['followers', bytesOf(automaton.followers)],
      ...flagSections(table.flags),
      ['frequency', table.frequency],
      ['raw', withMarks(table.raw, sources)],
      ['traits', table.traits],
      ['bearers', table.bearers],
      ...tableSections('ngrams', ngrams),
      ...tableSections('word-letters', packLetters(weighedWords(table), 3)),
      ...tableSections('name-letters', packLetters(weighedNames(table, sources), 2)),
      ['lists', json(sources.lists)],
      [MADE_FROM, new TextEncoder().encode(madeFrom)],
    ]),
  );
}

/** What the character model of words learns from: every form once, and more the oftener it is written. */
function* weighedWords(table: WordTable): Iterable<readonly [string, number]> {
  for (const [i, word] of table.words.entries()) {
    const raw = COUNT_OF[table.raw[i] as number] as number;
    if (table.flags[i] !== 0 || raw >= 3) yield [word, 1 + Math.log2(1 + raw)];
  }
}

/** What the character model of names learns from: names and places, and words that nearly always have a capital. */
function* weighedNames(table: WordTable, sources: Sources): Iterable<readonly [string, number]> {
  for (const [i, word] of table.words.entries()) {
    const traits = table.traits[i] as number;
    const raw = COUNT_OF[table.raw[i] as number] as number;
    const listed = (traits & (TRAIT.firstName | TRAIT.surname | TRAIT.place)) !== 0;
    const capital =
      raw >= 3 &&
      (traits & TRAIT.capitalShare) >= 6 &&
      (traits & TRAIT.upperCase) === 0 &&
      table.flags[i] === 0;
    if (listed || capital)
      yield [word, 1 + Math.log2(1 + raw + (COUNT_OF[table.bearers[i] as number] as number) / 10)];
  }
  yield* madeSurnames(sources.surnameParts, sources.surnames);
}

const tableSections = (name: string, table: NgramTable): [string, Uint8Array][] => [
  [`${name}/fingerprints`, bytesOf(table.fingerprints)],
  [`${name}/counts`, table.counts],
];

/** The different sets of flags, and by word which of them it has: so few that a byte can number them. */
function flagSections(flags: Uint16Array): [string, Uint8Array][] {
  const sets = Uint16Array.from(new Set(flags)).sort();
  if (sets.length > 256)
    throw new Error(`Unexpected dictionary with ${sets.length} sets of flags, expected at most 256`);
  const numbers = new Map([...sets].map((set, number) => [set, number]));
  return [
    ['flag-sets', bytesOf(sets)],
    ['flag-set', Uint8Array.from(flags, (set) => numbers.get(set) as number)],
  ];
}

/** The raw counts with those of the marks behind: how often each opens a bigram, or closes one where it ends a sentence. */
function withMarks(raw: Uint8Array, sources: Sources): Uint8Array {
  const counts = new Map<string, number>();
  for (const [ngram, count] of sources.ngrams()) {
    const [a = '', b = '', c] = ngram.split(' ');
    if (c !== undefined) break;
    const mark = b === '</s>' ? b : a;
    counts.set(mark, (counts.get(mark) ?? 0) + count);
  }
  const out = new Uint8Array(raw.length + MARKS.length);
  out.set(raw);
  MARKS.forEach((mark, i) => {
    out[raw.length + i] = quantise(counts.get(mark) ?? 0);
  });
  return out;
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const bytesOf = (array: Uint32Array | Int32Array | Uint16Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
