/** Lines in capitals throughout, where short words are words and no acronyms. */
import { describe, expect, test } from 'vitest';
import { inCapitals } from '../../src/repair/text/capitals.ts';
import { conventionsOf } from '../../src/repair/text/conventions.ts';
import { sentences } from '../../src/repair/text/sentences.ts';
import { MODEL, mended } from './help.ts';

/** The tokens of a text that stand on such lines. */
const loud = (text: string): string[] =>
  sentences(text, 0, conventionsOf(MODEL.knowledge)).flatMap((sentence) => {
    const marks = inCapitals(sentence);
    return sentence.filter((_, i) => marks[i]).map(({ text: word }) => word);
  });

test.each([
  ['a heading', 'VAL AV KASSOR', ['VAL', 'AV', 'KASSOR']],
  ['with numbers and letters of lists', 'A 12 VAL AV KASSOR', ['A', '12', 'VAL', 'AV', 'KASSOR']],
  ['of two lines', 'VAL AV KASSOR\nFOR STYRELSEN', ['VAL', 'AV', 'KASSOR', 'FOR', 'STYRELSEN']],
  [
    'with a letter misread',
    'VAL AV GARNKASSOR 2031 ocH 2032',
    ['VAL', 'AV', 'GARNKASSOR', '2031', 'ocH', '2032'],
  ],
  ['and the line below it not', 'VAL AV KASSOR\nAnna Ek valdes', ['VAL', 'AV', 'KASSOR']],
  ['no word alone', 'ORDFORANDE', []],
  ['no acronyms alone', 'KS KF SKR', []],
  ['no line with words in small letters', 'VAL av KASSOR och REVISOR', []],
] as const)('in capitals is %s', (_, text, expected) => {
  expect(loud(text)).toEqual(expected);
});

describe('short words in capitals', () => {
  test.each([
    ['are words in a heading', 'RAPPORT FRAN KASSOREN', 'RAPPORT FRÅN KASSÖREN'],
    ['even beside acronyms', 'RAPPORT FRAN SKR OM VA OCH LSS', 'RAPPORT FRÅN SKR OM VA OCH LSS'],
    ['are acronyms in running text', 'Rapporten fran FOR lades fram.', 'Rapporten från FOR lades fram.'],
  ])('%s', (_, line, expected) => {
    expect(mended(line)).toBe(expected);
  });
});
