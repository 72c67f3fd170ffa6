/**
 * Gathers the word list of the model: the dictionary's forms, the words counted in public text, and names and places,
 * each with what is known of it. Keys are lower case; what casing a word may have is among its flags and traits.
 */
import { quantise } from '../model/counts.ts';
import { TRAIT } from '../model/model.ts';
import { byText } from '../order.ts';
import type { Sources } from './sources.ts';

export interface WordTable {
  /** Sorted by character code, distinct. */
  readonly words: readonly string[];
  readonly flags: Uint16Array;
  readonly frequency: Uint8Array;
  readonly raw: Uint8Array;
  readonly traits: Uint8Array;
  readonly bearers: Uint8Array;
}

interface Entry {
  flags: number;
  frequency: number;
  raw: number;
  traits: number;
  bearers: number;
}

/** All words of all sources. */
export function collectWords(sources: Sources): WordTable {
  const entries = new Map<string, Entry>();
  for (const [form, flags] of sources.forms) entryOf(entries, form).flags |= flags;
  const misread = misreadings(sources);
  for (const row of sources.words) if (!misread.has(row.word)) addCounted(entryOf(entries, row.word), row);
  for (const { name, count } of sources.firstNames) addName(entries, name, TRAIT.firstName, count);
  for (const { name, count } of sources.surnames) addName(entries, name, TRAIT.surname, count);
  for (const place of sources.places)
    for (const part of place.split(' ')) addName(entries, part, TRAIT.place, 0);
  return tabulate(entries);
}

/** How many times commoner a word must be than another of the same base letters for the latter to be an error of the counted texts. */
const LOST_RATIO = { short: 40, long: 10 };
const GAINED_RATIO = 1000;
/** Of so many letters there are hardly two words of the same base letters: *namndsekreterare* is nothing but nämndsekreterare. */
const LONG = 5;

/**
 * Counted words that only errors of the counted texts explain: unknown to the dictionary, and far rarer than the same word with other
 * diacritics. Terms that were never counted are none.
 */
function misreadings(sources: Sources): Set<string> {
  const commonest = new Map<string, number>();
  for (const { word, raw } of sources.words)
    commonest.set(fold(word), Math.max(raw, commonest.get(fold(word)) ?? 0));
  const isError = ({ word, raw }: Sources['words'][number]): boolean =>
    raw > 0 && !sources.forms.has(word) && (commonest.get(fold(word)) ?? 0) >= raw * leastRatio(word);
  return new Set(sources.words.filter(isError).map(({ word }) => word));
}

const leastRatio = (word: string): number =>
  fold(word) !== word ? GAINED_RATIO : word.length < LONG ? LOST_RATIO.short : LOST_RATIO.long;

const fold = (word: string): string => word.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e');

function addCounted(entry: Entry, row: Sources['words'][number]): void {
  entry.frequency = quantise(row.frequency);
  entry.raw = quantise(row.raw);
  entry.traits |= TRAIT.counted | Math.round(row.capitalShare * TRAIT.capitalShare);
  if (row.surface === row.word.toUpperCase() && row.word.length > 1) entry.traits |= TRAIT.upperCase;
}

function addName(entries: Map<string, Entry>, name: string, trait: number, count: number): void {
  if (!/^\p{Lu}[\p{L}'’.-]+$/u.test(name)) return;
  const entry = entryOf(entries, name.toLowerCase());
  entry.traits |= trait;
  entry.bearers = Math.max(entry.bearers, quantise(count + 1));
}

function entryOf(entries: Map<string, Entry>, word: string): Entry {
  const known = entries.get(word);
  if (known) return known;
  const entry = { flags: 0, frequency: 0, raw: 0, traits: 0, bearers: 0 };
  entries.set(word, entry);
  return entry;
}

function tabulate(entries: ReadonlyMap<string, Entry>): WordTable {
  const words = [...entries.keys()].sort(byText);
  const table: WordTable = {
    words,
    flags: new Uint16Array(words.length),
    frequency: new Uint8Array(words.length),
    raw: new Uint8Array(words.length),
    traits: new Uint8Array(words.length),
    bearers: new Uint8Array(words.length),
  };
  words.forEach((word, i) => {
    const entry = entries.get(word) as Entry;
    for (const column of ['flags', 'frequency', 'raw', 'traits', 'bearers'] as const)
      table[column][i] = entry[column];
  });
  return table;
}
