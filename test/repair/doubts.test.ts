/** Which words are doubted although nothing replaces them, and by what. */
import { describe, expect, test } from 'vitest';
import { probabilityOfBest } from '../../src/repair/decide/decide.ts';
import { DOUBT_NUMBERS, doubtNumbers } from '../../src/repair/decide/doubt-numbers.ts';
import { type Doubted, doubtfulOf, doubtsOf } from '../../src/repair/decide/doubts.ts';
import { type Surroundings, surroundingsOf } from '../../src/repair/decide/surroundings.ts';
import { profileOf } from '../../src/repair/learn.ts';
import type { Profile } from '../../src/repair/learnt/profile.ts';
import { weighDocument } from '../../src/repair/weigh/weigh-document.ts';
import { CASES, MODEL, textOf } from './help.ts';
import { sourceOf } from './layout-help.ts';

function doubtedIn(text: string, profile?: Profile): Doubted {
  const source = sourceOf(text);
  const weighed = weighDocument(source, source.text, MODEL, profile);
  return { ...weighed, surroundings: surroundingsOf(weighed.tokens), text: source.text, profile };
}

/** The probability that each word is wrong, by the word; 0 for those that nobody needs to doubt. */
function doubts(text: string, profile?: Profile): Record<string, number> {
  const doubted = doubtedIn(text, profile);
  const wrong = doubtsOf(doubted);
  return Object.fromEntries(
    doubted.tokens.map(({ token }, i) => [token.text, wrong(i, rightAt(doubted, i))]),
  );
}

const rightAt = ({ tokens, surroundings, finder }: Doubted, i: number): number =>
  probabilityOfBest(tokens[i] as Doubted['tokens'][number], surroundings[i] as Surroundings, finder);

const CALM = 'Nämnden beslutar att godkänna förslaget till budget för nästa år.\n';

test('words that belong together are beyond doubt', () => {
  expect(Math.max(...Object.values(doubts(CALM)))).toBe(0);
});

test('so are numbers, codes and what stands before them', () => {
  expect(doubts('— KS 1950/10 — 17 och www.anna.se\n')).toMatchObject({ KS: 0, '1950/10': 0, 17: 0 });
});

test('what cannot be read is doubted more than a word, and more than a name', () => {
  const { xqvrtz, förslaget, Lindqvist } = doubts(
    'Nämnden beslutar att xqvrtz förslaget till budget. Anna Lindqvist var där.\n',
  );
  expect(xqvrtz).toBeGreaterThan(0.3);
  expect(xqvrtz).toBeGreaterThan(förslaget as number);
  expect(xqvrtz).toBeGreaterThan(Lindqvist as number);
});

test('a small word of the lexicon is doubted where it fits nowhere', () => {
  const among = (word: string): number => doubts(`${CALM}Nämnden ${word} beslutar\n${CALM}`)[word] as number;
  expect(among('ee')).toBeGreaterThan(0.2);
  expect(among('ee')).toBeGreaterThan(among('nu'));
});

test('less where its batch has it again and again', () => {
  const page = `${CALM}Nämnden ee beslutar\n${CALM}`;
  const one = profileOf(sourceOf(page), MODEL);
  const often = { ...one, seen: { ...one.seen, ee: 30 } };
  expect(doubts(page, often).ee).toBeLessThan(doubts(page, one).ee as number);
});

describe('the numbers', () => {
  const all = CASES.flatMap((name) =>
    (['eng', 'swe', 'gold'] as const).map((reading) => textOf(name, reading)),
  ).flatMap((text) => {
    const doubted = doubtedIn(text);
    const doubtfulAt = doubtfulOf(doubted);
    return doubted.tokens.flatMap((_, i) => {
      const doubtful = doubtfulAt(i, rightAt(doubted, i));
      return doubtful ? [doubtNumbers(doubtful, MODEL)] : [];
    });
  });

  test('are finite', () => {
    for (const numbers of all)
      expect(DOUBT_NUMBERS.filter((_, at) => !Number.isFinite(numbers[at]))).toEqual([]);
  });

  test('are those that the trees ask about', () => {
    const { names, trees } = MODEL.calibration.wrong;
    expect(DOUBT_NUMBERS).toEqual(names);
    for (const numbers of all) expect(numbers).toHaveLength(names.length);
    for (const { at, above, values } of trees) {
      expect(above).toHaveLength(at.length);
      expect(values).toHaveLength(2 ** at.length);
      expect(Math.max(...at)).toBeLessThan(names.length);
    }
  });
});
