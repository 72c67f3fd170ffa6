/** The register of minutes: how the two hand-kept files are read, and that what stands in them is Swedish. */
import dictionary from 'dictionary-sv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { expandDictionary } from '../../src/build/hunspell/index.ts';
import { FORMULA_WEIGHT, readRegister } from '../../src/build/register.ts';
import { createWordCheck } from '../../src/lexicon/word-check.ts';
import { indexOf } from '../../src/model/automaton.ts';
import { loadModel } from '../../src/node/model.ts';
import { rowsOf, textOf } from '../data/files.ts';

const BANDS = 'bands: { everywhere: 1000, common: 200, known: 30, rare: 5 }\nunlisted: {}\n';
const NO_TERMS = `${BANDS}themes: {}`;

/** The n-grams of formulas with how often they stand there, without the weight. */
const ngramsOf = (formulas: string): Record<string, number> =>
  Object.fromEntries(
    readRegister(NO_TERMS, formulas).ngrams.map(([text, count]) => [text, count / FORMULA_WEIGHT]),
  );

describe('formulas', () => {
  test.each<[string, string, string[]]>([
    [
      'a line is a sentence',
      'Mötet öppnas',
      ['<s> mötet', 'mötet öppnas', 'öppnas </s>', '<s> mötet öppnas', 'mötet öppnas </s>'],
    ],
    ['one word', 'kassör', ['<s> kassör', 'kassör </s>', '<s> kassör </s>']],
    [
      'nothing across a name',
      'att välja <namn> till revisor',
      ['<s> att', 'att välja', 'revisor </s>', 'till revisor', '<s> att välja', 'till revisor </s>'],
    ],
    [
      'a name first and last',
      '<namn> lämnar över till <namn>',
      ['lämnar över', 'över till', 'lämnar över till'],
    ],
    ['an open end is no end', 'vi vet …', ['<s> vi', 'vi vet', '<s> vi vet']],
    [
      'marks stay',
      'möte <d> kl <t>',
      [
        '<d> kl',
        '<s> möte',
        '<t> </s>',
        'kl <t>',
        'möte <d>',
        '<d> kl <t>',
        '<s> möte <d>',
        'kl <t> </s>',
        'möte <d> kl',
      ],
    ],
    [
      'commas, colons and dashes are one mark',
      'a, b: c – d',
      [
        '<c> b',
        '<c> c',
        '<c> d',
        '<s> a',
        'a <c>',
        'b <c>',
        'c <c>',
        'd </s>',
        '<c> b <c>',
        '<c> c <c>',
        '<c> d </s>',
        '<s> a <c>',
        'a <c> b',
        'b <c> c',
        'c <c> d',
      ],
    ],
    [
      'hyphens belong to words',
      'barn- och e-post',
      [
        '<s> barn-',
        'barn- och',
        'e-post </s>',
        'och e-post',
        '<s> barn- och',
        'barn- och e-post',
        'och e-post </s>',
      ],
    ],
    ['comments and blank lines', '# Val\n\n', []],
  ])('%s', (_, formulas, expected) => {
    const ngrams = ngramsOf(formulas);
    expect(Object.keys(ngrams).toSorted()).toEqual(expected.toSorted());
    expect(Object.values(ngrams).every((count) => count === 1)).toBe(true);
  });

  test('what stands in several lines is added up', () => {
    expect(ngramsOf('mötet öppnas\nmötet avslutas')).toMatchObject({ '<s> mötet': 2, 'mötet öppnas': 1 });
  });

  test('bigrams come first, and each weighs the same', () => {
    const { ngrams } = readRegister(NO_TERMS, 'b a\na b');
    expect(ngrams.map(([text]) => text)).toEqual([
      ...['<s> a', '<s> b', 'a </s>', 'a b', 'b </s>', 'b a'],
      ...['<s> a b', '<s> b a', 'a b </s>', 'b a </s>'],
    ]);
    expect(new Set(ngrams.map(([, count]) => count))).toEqual(new Set([FORMULA_WEIGHT]));
  });

  test('words are counted, marks are not', () => {
    expect(readRegister(NO_TERMS, 'val, <n> val').words).toEqual([['val', 2 * FORMULA_WEIGHT]]);
  });

  test.each([
    ['mötet öppnas\n\nval § 3', /line 3: unexpected "§"/],
    ['mötet öppnas.', /line 1: unexpected "\."/],
    ['till <name>', /line 1: unexpected "<"/],
    ['kl 13', /line 1: unexpected "13"/],
  ])('%j is refused', (formulas, message) => {
    expect(() => readRegister(NO_TERMS, formulas)).toThrow(message);
  });
});

describe('terms', () => {
  test('a word is as common as its band, in any theme', () => {
    const yaml = `${BANDS}themes: { a: { known: [[åk], [val, valen]] }, b: { everywhere: [[möte]], rare: [[by]] } }`;
    expect(readRegister(yaml, '').terms).toEqual([
      { word: 'by', perMillion: 5 },
      { word: 'möte', perMillion: 1000 },
      { word: 'val', perMillion: 30 },
      { word: 'valen', perMillion: 30 },
      { word: 'åk', perMillion: 30 },
    ]);
  });

  test.each([
    ['a word twice', `${BANDS}themes: { a: { known: [[val]] }, b: { rare: [[val]] } }`, /"val\\?" again/],
    ['an unknown band', `${BANDS}themes: { a: { often: [[val]] } }`, /often/],
    ['a capital', `${BANDS}themes: { a: { rare: [[Val]] } }`, /themes/],
    ['a word without a list', `${BANDS}themes: { a: { rare: [val] } }`, /themes/],
    ['no bands', 'unlisted: {}\nthemes: {}', /bands/],
  ])('%s is refused', (_, yaml, message) => {
    expect(() => readRegister(yaml, '')).toThrow(message);
  });
});

describe('the files', () => {
  const formulas = textOf('formulas.txt');
  const { terms, words } = readRegister(textOf('terms.yaml'), formulas);
  const unlisted = Object.values(parse(textOf('terms.yaml')).unlisted as Record<string, string[]>).flat();

  test('every word is in the dictionary, or stands with the reason why not', () => {
    const isWord = dictionaryCheck();
    const used = new Set([...terms.map(({ word }) => word), ...words.map(([word]) => word)]);
    const unknown = [...used].filter((word) => !isWord(word.replace(/-$/, '')));
    expect(unknown.toSorted()).toEqual(unlisted.toSorted());
  });

  test('every term is a word of the model', () => {
    const model = loadModel();
    expect(terms.filter(({ word }) => indexOf(model.words, word) < 0)).toEqual([]);
  });

  test('the counts know no term as well as minutes do', () => {
    const counted = new Map(
      rowsOf('counts/words.tsv.br').map(([word, frequency]) => [word, Number(frequency) / 100]),
    );
    expect(terms.filter(({ word, perMillion }) => (counted.get(word) ?? 0) * 4 >= perMillion)).toEqual([]);
  });

  test('formulas are NFC with LF, without blanks around a line', () => {
    expect(formulas).toBe(formulas.normalize('NFC'));
    expect(formulas).not.toMatch(/\r|\t|\ufeff| \n|\n | {2}|\n{3}|\n\n$/);
    expect(formulas).toMatch(/^# \S.{20}/);
    expect(formulas.endsWith('\n')).toBe(true);
  });

  test('formulas are sorted as Swedish dictionaries sort, within a group, and stand once', () => {
    const groups = formulas
      .split('\n\n')
      .map((group) => group.split('\n').filter((line) => !/^(?:#|$)/.test(line)));
    const lines = groups.flat();
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
    for (const group of groups) expect(group).toEqual(group.toSorted(new Intl.Collator('sv').compare));
  });
});

function dictionaryCheck(): (word: string) => boolean {
  const [aff, dic] = [dictionary.aff, dictionary.dic].map((bytes) => new TextDecoder().decode(bytes)) as [
    string,
    string,
  ];
  const { forms, rules, exceptions } = expandDictionary(aff, dic);
  return createWordCheck({ flags: (word) => forms.get(word) ?? 0 }, rules, exceptions).isWord;
}
