/** The words of a sentence weighed together, and where a capital says nothing. */
import { describe, expect, test } from 'vitest';
import { finderFor } from '../../src/repair/search/search.ts';
import { conventionsOf } from '../../src/repair/text/conventions.ts';
import { sentences } from '../../src/repair/text/sentences.ts';
import { SURVIVAL } from '../../src/repair/text/survival.ts';
import { columnMaker } from '../../src/repair/weigh/columns.ts';
import { judge } from '../../src/repair/weigh/judge.ts';
import type { Judged } from '../../src/repair/weigh/judged.ts';
import { MODEL } from './help.ts';

function judged(text: string): Judged[] {
  const all = sentences(text, 0, conventionsOf(MODEL.knowledge));
  const columnOf = columnMaker(finderFor(MODEL, SURVIVAL.unknown), all.flat());
  return all.flatMap((sentence) => judge(sentence, columnOf, MODEL));
}

describe('a capital says nothing', () => {
  const openings = (text: string): string[] =>
    judged(text)
      .filter(({ opening }) => opening)
      .map(({ token }) => token.text);

  test.each([
    ['at the start of a sentence', 'Mötet öppnas. Anna Ek valdes.', ['Mötet', 'Anna']],
    ['at the start of a line', 'val av kassör\nAnna Ek valdes', ['val', 'Anna']],
    ['not within a line', 'Mötet valde Anna', ['Mötet']],
    ['not where a line goes on with a list', 'Närvarande var Bo,\nAnna och Eva', ['Närvarande']],
    ['not behind a name that ends a line', 'Närvarande var Bo\nAnna och Eva', ['Närvarande']],
  ])('%s', (_, text, expected) => {
    expect(openings(text)).toEqual(expected);
  });
});

describe('what is given has itself as its only candidate', () => {
  test.each(['2024', '12', '13.00', '2024-02-27', 'KS-2024-17', 'a@b.se', 'EU', 'A', 'SKAL'])(
    '%s',
    (text) => {
      const [only] = judged(text);
      expect(only?.candidates.map((candidate) => candidate.text)).toEqual([text]);
      expect(only?.posteriors).toEqual([1]);
    },
  );
});

test('a word of one letter is a word to its neighbours, and a capital none', () => {
  const indices = (text: string) => judged(text).map(({ candidates }) => candidates[0]?.first ?? -1);
  expect(indices('i år').every((index) => index >= 0)).toBe(true);
  expect(indices('I')).toEqual([-1]);
});

test('posteriors go with the candidates, and sum to 1', () => {
  for (const { candidates, posteriors } of judged(
    'Ordforande 6ppnade motet kl. 18.30, och halsade alla valkomna.',
  )) {
    expect(posteriors).toHaveLength(candidates.length);
    expect(posteriors.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  }
});

test('the same word is weighed by its neighbours', () => {
  const best = (text: string): string | undefined => {
    const word = judged(text).find(({ token }) => token.text === 'var');
    return word?.candidates[word.posteriors.indexOf(Math.max(...word.posteriors))]?.text;
  };
  expect(best('Alla som var med')).toBe('var');
  expect(best('Skolorna i var kommun')).toBe('vår');
});
