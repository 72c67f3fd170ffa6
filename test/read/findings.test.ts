import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { type Finding, wording } from '../../src/messages.ts';
import { readSource, rulesOf, slices, utf8 } from './help.ts';

const findingsOf = (text: string): readonly Finding[] => readSource({ bytes: utf8(text) }).findings;

describe('UTF-8 that was encoded twice', () => {
  /** As a program writes it that takes UTF-8 for another code page. */
  const twice = (text: string, encoding: string): string =>
    iconv.decode(iconv.encode(text, 'utf-8'), encoding);

  test.each([
    ['windows-1252', 'på möte', 'Ã¥', 'å', 2],
    ['windows-1252', 'Ärende om Örtagården', 'Ã„', 'Ä', 3],
    ['windows-1252', 'en paus – fem minuter', 'â€“', '–', 1],
    ['latin1', 'Ås, Ä och Ö', 'Ã\x85', 'Å', 3],
    ['latin1', 'idé', 'Ã©', 'é', 1],
  ])('by way of %s: %s', (encoding, text, seen, expected, count) => {
    const garbled = twice(text, encoding);
    const found = findingsOf(garbled).filter(({ rule }) => rule === 'read/double-encoded');
    expect(found).toMatchObject([{ arguments: { seen, expected, count } }]);
    expect(slices(garbled, [found[0]?.span ?? { start: 0, end: 0 }])).toEqual([seen]);
  });

  test('the text stays as it is', () => {
    expect(readSource({ bytes: utf8('pÃ¥') }).source.text).toBe('pÃ¥');
  });
});

test.each([
  ['F|redragning av {rendet p} m|tet.', { seen: '|', expected: 'ö', count: 2 }],
  ['L{get {r of|r{ndrat; }tg{rder f|ljer.', { seen: '{', expected: 'ä', count: 5 }],
  ['R]DET I G\\TEBORG BESL[T', { seen: ']', expected: 'Å', count: 3 }],
])('Swedish seven-bit code is told: %s', (text, expected) => {
  const found = findingsOf(text);
  if (expected.count < 3) expect(found).toEqual([]);
  else expect(found).toMatchObject([{ rule: 'read/iso646-se', arguments: expected }]);
});

test.each([
  ['one bracket alone', 'm|te'],
  ['one kind of bracket, from noise', 'ti|l a|la ska|l vi|l'],
  ['a text that has its letters', 'm|te f{r ti|l a}la och så på'],
  ['brackets beside words', 'se [bilaga] {1} | a | b'],
])('no seven-bit code: %s', (_, text) => {
  expect(findingsOf(text)).toEqual([]);
});

test.each([
  ['read/c1-controls', 'ett \u0093citat\u0094 och \u0096', 3, 4],
  ['read/controls', `en klocka\u0007 i en ${'lång '.repeat(20)}text`, 1, 9],
  ['read/replacement-characters', 'f\uFFFDr m\uFFFDte', 2, 1],
])('%s: how many, and where the first is', (rule, text, count, start) => {
  expect(findingsOf(text)).toEqual([
    { rule, level: 'warning', arguments: { count }, span: { start, end: start + 1 } },
  ]);
});

test('the place of a finding is one in the normalised text', () => {
  expect(findingsOf('a\r\nb\uFFFD')[0]?.span).toEqual({ start: 3, end: 4 });
});

test.each([
  ['nothing', ''],
  ['white space', ' \r\n\t\n'],
  ['a form feed', '\f'],
  ['a byte order mark', '\uFEFF'],
])('%s is an empty document: a page, no words, a warning', (_, text) => {
  const { source, findings } = readSource({ bytes: utf8(text) });
  expect(source.text.trim()).toBe('');
  expect(source.pages).toHaveLength(1);
  expect(rulesOf(findings)).toEqual(['read/empty']);
});

test('ordinary text has no findings', () => {
  expect(findingsOf('§ 7 Årsmötet – ”för alla” – äger rum kl. 18.30, se https://a.example/[x]|{y}.')).toEqual(
    [],
  );
});

test('findings are worded in both languages, with their numbers', () => {
  const [found] = findingsOf('pÃ¥ mÃ¶te');
  if (!found) throw new Error('expected a finding');
  expect(wording(found, 'sv')).toContain('”Ã¥” (2 sådana ställen), väntade ”å”');
  expect(wording(found, 'en')).toContain('“Ã¥” (2 such places), expected “å”');
});
