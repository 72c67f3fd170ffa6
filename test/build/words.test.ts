/** The word list of the model: what goes in from which source, with what is known of each word. */
import { describe, expect, test } from 'vitest';
import type { Sources } from '../../src/build/sources.ts';
import { collectWords, type WordTable } from '../../src/build/words.ts';
import { FLAG } from '../../src/lexicon/flags.ts';
import { COUNT_OF } from '../../src/model/counts.ts';
import { TRAIT } from '../../src/model/model.ts';
import { type Language, smallSources } from '../model/small-model.ts';

const collect = (language: Language, more: Partial<Sources> = {}): WordTable =>
  collectWords({ ...smallSources(language), ...more });

/** What the table says of a word. */
function entryOf(table: WordTable, word: string) {
  const i = table.words.indexOf(word);
  if (i < 0) throw new Error(`${word} is not in the table`);
  const countIn = (column: Uint8Array): number => COUNT_OF[column[i] as number] as number;
  return {
    flags: table.flags[i] as number,
    traits: table.traits[i] as number,
    frequency: countIn(table.frequency),
    raw: countIn(table.raw),
    bearers: countIn(table.bearers),
  };
}

test('words are sorted by character code and distinct, whatever their source', () => {
  const { words } = collect({
    forms: { öl: 1, zon: 1, anna: 2 },
    counts: { öl: 4, ale: 4 },
    names: { Anna: 9, Åsa: 9 },
  });
  expect(words).toEqual(['ale', 'anna', 'zon', 'åsa', 'öl']);
});

test('a word of several sources has what each knows', () => {
  const table = collect({ forms: { anna: FLAG.TITLE }, counts: { anna: 64 }, names: { Anna: 1023 } });
  expect(entryOf(table, 'anna')).toMatchObject({ flags: FLAG.TITLE, frequency: 64, raw: 64, bearers: 1024 });
  expect(entryOf(table, 'anna').traits & (TRAIT.counted | TRAIT.firstName)).toBe(
    TRAIT.counted | TRAIT.firstName,
  );
});

describe('counted words', () => {
  const counted = (surface: string, capitalShare: number): WordTable =>
    collect({}, { words: [{ word: surface.toLowerCase(), frequency: 8, raw: 8, capitalShare, surface }] });

  test.each([
    [0, 0],
    [0.5, 4],
    [1, 7],
  ])('a share of capitals of %d is packed as %i sevenths', (share, sevenths) => {
    expect(entryOf(counted('ord', share), 'ord').traits & TRAIT.capitalShare).toBe(sevenths);
  });

  test.each([
    ['EU', true],
    ['Eu', false],
    ['i', false],
    ['I', false],
  ])('%s is written in capitals: %s', (surface, upper) => {
    expect((entryOf(counted(surface, 1), surface.toLowerCase()).traits & TRAIT.upperCase) !== 0).toBe(upper);
  });
});

describe('names', () => {
  test('are first names, surnames or places', () => {
    const table = collect(
      { names: { Ester: 5 } },
      { surnames: [{ name: 'Ek', count: 3 }], places: ['Bro', 'Västra Frölunda'] },
    );
    const traitsOf = (word: string): number => entryOf(table, word).traits;
    expect(traitsOf('ester')).toBe(TRAIT.firstName);
    expect(traitsOf('ek')).toBe(TRAIT.surname);
    expect(['bro', 'västra', 'frölunda'].map(traitsOf)).toEqual([TRAIT.place, TRAIT.place, TRAIT.place]);
  });

  test('have one bearer more than counted, so that a listed name has at least one', () => {
    const table = collect({ names: { Ester: 0, Bo: 31 } });
    expect([entryOf(table, 'ester').bearers, entryOf(table, 'bo').bearers]).toEqual([1, 32]);
  });

  test('that are first names and surnames count the more of the two', () => {
    const table = collect({ names: { Lind: 3 } }, { surnames: [{ name: 'Lind', count: 63 }] });
    expect(entryOf(table, 'lind').bearers).toBe(64);
  });

  test.each(['ester', 'A', 'Ek 2', 'Ek,', '2Ek'])('%j is none', (name) => {
    expect(collect({ names: { [name]: 5 } }).words).toEqual([]);
  });

  test.each(["O'Brien", 'Anna-Karin', 'St.Ives'])('%s is one', (name) => {
    expect(collect({ names: { [name]: 5 } }).words).toEqual([name.toLowerCase()]);
  });
});

describe('errors of the counted texts are left out', () => {
  test.each<[string, string, Language, boolean]>([
    ['dots lost, far rarer', 'for', { counts: { for: 10, för: 400 } }, false],
    ['dots lost, not so rare', 'for', { counts: { for: 10, för: 399 } }, true],
    ['an accent lost, far rarer', 'ide', { counts: { ide: 2, idé: 80 } }, false],
    ['a word that the dictionary has', 'for', { counts: { for: 10, för: 4000 }, forms: { for: 1 } }, true],
    ['a word with nothing like it', 'for', { counts: { for: 10, far: 9000 } }, true],
    ['dots gained, very far rarer', 'ör', { counts: { ör: 1, or: 1000 } }, false],
    ['dots gained, far rarer', 'ör', { counts: { ör: 1, or: 999 } }, true],
    ['other dots, very far rarer', 'är', { counts: { är: 5, år: 5000 } }, false],
    ['a term that was never counted', 'mailar', { counts: { mailar: 0, mailår: 9000 } }, true],
    ['another letter, very far rarer', 'ör', { counts: { ör: 1, år: 5000 } }, true],
  ])('%s: %s', (_, word, language, isKept) => {
    expect(collect(language).words.includes(word)).toBe(isKept);
  });

  test('but a name that is listed stays a name', () => {
    const table = collect({ counts: { asa: 1, åsa: 4000 }, names: { Asa: 3 } });
    expect(entryOf(table, 'asa')).toMatchObject({ raw: 0, traits: TRAIT.firstName });
  });
});
