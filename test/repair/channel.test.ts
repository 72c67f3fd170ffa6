/** The noisy channel: what confusions cost, by how well å, ä and ö survived. */
import { describe, expect, test } from 'vitest';
import { buildAutomaton } from '../../src/build/automaton.ts';
import type { ConfusionProfiles, ConfusionTable } from '../../src/model/model.ts';
import { type Channel, COST_UNIT, cost, makeChannel } from '../../src/repair/channel/channel.ts';

const WORDS = buildAutomaton(['abcdefghijklmnopqrstuvwxyz', 'åäö']);

const channelOf = (profiles: Partial<ConfusionProfiles>, survival = 0.5): Channel =>
  makeChannel({ english: {}, swedish: {}, common: {}, ...profiles }, survival, WORDS);

/** What a channel may see for letters, as `true→seen`, with the cost. */
const costsOf = (channel: Channel): Record<string, number> =>
  Object.fromEntries(channel.confusions.flat().map((c) => [`${c.true}→${c.seen}`, c.cost] as const));

const right = (channel: Channel, letter: string): number => channel.identity[letter.charCodeAt(0)] as number;

test.each([
  [1, 0],
  [1 / Math.E, COST_UNIT],
  [0.5, 69],
  [0.001, 691],
])('a probability of %d costs %i', (probability, expected) => {
  expect(cost(probability)).toBeCloseTo(expected, 9);
});

describe('the profiles are mixed by survival', () => {
  const english: ConfusionTable = { ä: { a: 0.8 } };
  const swedish: ConfusionTable = { ä: { a: 0.2 } };
  test.each([
    [0, 0.8],
    [0.25, 0.65],
    [0.5, 0.5],
    [1, 0.2],
  ])('survival %d: ä is seen as a with probability %d', (survival, p) => {
    const channel = channelOf({ english, swedish }, survival);
    expect(costsOf(channel)).toEqual({ 'ä→a': cost(p) });
    expect(right(channel, 'ä')).toBe(cost(1 - p));
  });

  test('what any engine confuses is added whole', () => {
    const channel = channelOf({ english, swedish, common: { ä: { a: 0.1, q: 0.1 } } }, 0);
    expect(costsOf(channel)).toEqual({ 'ä→a': cost(0.9), 'ä→q': cost(0.1) });
    expect(right(channel, 'ä')).toBe(cost(1e-4));
  });

  test('survival is told', () => {
    expect(channelOf({}, 0.3).survival).toBe(0.3);
  });
});

describe('a letter that comes out right', () => {
  test('costs what its confusions leave', () => {
    expect(right(channelOf({ common: { e: { c: 0.1, o: 0.15 } } }), 'e')).toBe(cost(0.75));
  });

  test('costs nothing where nothing is confused with it', () => {
    expect(right(channelOf({ common: { e: { c: 0.1 } } }), 'x')).toBe(0);
  });

  test('is never impossible', () => {
    const channel = channelOf({ english: { å: { a: 0.99, d: 0.01 } } }, 0);
    expect(right(channel, 'å')).toBe(cost(1e-4));
  });

  test('costs nothing more for groups of letters it is part of', () => {
    expect(right(channelOf({ common: { rn: { m: 0.2 } } }), 'r')).toBe(0);
  });
});

describe('confusions', () => {
  const { confusions } = channelOf({
    common: { ö: { G: 0.01, o: 0.2, '': 0.02 }, rn: { m: 0.1 }, a: { o: 0.3 }, f: { fl: 0.001 } },
  });
  const seenFrom = (first: string): string[] =>
    (confusions[first === '' ? 0 : first.charCodeAt(0)] ?? []).map((c) => `${c.true}→${c.seen}`);

  test('stand under the first letter seen, the cheapest first', () => {
    expect(seenFrom('o')).toEqual(['a→o', 'ö→o']);
    expect(seenFrom('f')).toEqual(['f→fl']);
    expect(seenFrom('m')).toEqual(['rn→m']);
  });

  test('of nothing seen stand under 0', () => {
    expect(seenFrom('')).toEqual(['ö→']);
  });

  test('with a capital seen stand under the small letter and match exactly', () => {
    expect(seenFrom('g')).toEqual(['ö→G']);
    expect(
      confusions
        .flat()
        .filter(({ exact }) => exact)
        .map(({ seen }) => seen),
    ).toEqual(['G']);
  });

  test('have their letters as symbols of the word list', () => {
    const [rn] = confusions['m'.charCodeAt(0)] ?? [];
    expect([...(rn?.symbols ?? [])].map((symbol) => WORDS.alphabet[symbol])).toEqual(['r', 'n']);
  });

  test('too rare to follow, or of letters that no word has, are left out', () => {
    expect(costsOf(channelOf({ common: { e: { c: 1e-6 }, é: { e: 0.1 } } }))).toEqual({});
  });

  test('left out or not, they count for the letter that comes out right', () => {
    const channel = channelOf({ english: { é: { e: 0.5 } } }, 0);
    expect(right(channel, 'é')).toBe(cost(0.5));
  });
});
