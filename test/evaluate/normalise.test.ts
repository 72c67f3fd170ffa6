import { expect, test } from 'vitest';
import { letterWords, normalise, words } from '../../src/evaluate/normalise.ts';

test.each([
  ['white space is one blank, none at the ends', ' a \t b\n\n\fc ', 'a b c'],
  ['a byte order mark is no character', '\ufeffa', 'a'],
  ['NFC: letter and ring are one å', 'a\u030ar', 'år'],
  ['a divided word stays divided unless asked', 'utbild-\nning', 'utbild- ning'],
  ['a quotation mark stays what it is unless asked', '”ja”', '”ja”'],
])('%s', (_, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test.each([
  ['hyphen, LF', 'utbild-\nning', 'utbildning'],
  ['hyphen, CRLF, indented', 'utbild-\r\n  ning', 'utbildning'],
  ['soft hyphen', 'utbild\u00ad\nning', 'utbildning'],
  ['a capital begins a word of its own', 'Skol-\nOch', 'Skol- Och'],
  ['a digit is no letter', 'år 20-\nåring', 'år 20- åring'],
  ['a hyphen within a line stays', 'för- och efternamn', 'för- och efternamn'],
])('dehyphen: %s', (_, text, expected) => {
  expect(normalise(text, { dehyphen: true })).toBe(expected);
});

test.each([
  ['quotes', '“a” »b« ’c’', '"a" "b" \'c\''],
  ['dashes', '9–12 — 3', '9-12 - 3'],
  ['ellipsis', 'a…', 'a...'],
  ['the mark of a list line', '- ett\n* två\n – tre', '• ett • två • tre'],
  ['a mark within a line is none', 'a * b', 'a * b'],
])('fold: %s', (_, text, expected) => {
  expect(normalise(text, { fold: true })).toBe(expected);
});

test('words of nothing are none', () => {
  expect(words(normalise(' \n'))).toEqual([]);
});

test('letter words: no case, no punctuation, no empty ones', () => {
  expect(letterWords(['(FÖRSTA)', '–', 'ord,', 'f.d.', '§', '14:30'])).toEqual([
    'första',
    'ord',
    'fd',
    '1430',
  ]);
});
