/** Which letters were seen as which: tables for the steps, plain edit distance as the oracle of their cost. */
import * as fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { buildAutomaton } from '../../src/build/automaton.ts';
import { align, type Step } from '../../src/repair/channel/alignment.ts';
import { cost, FREE_EDIT, makeChannel } from '../../src/repair/channel/channel.ts';

const PLAIN = { identity: new Int32Array(0x400), confusions: [] };
const CHANNEL = makeChannel(
  {
    english: {},
    swedish: {},
    common: { ö: { '6': 0.1, G: 0.05, '': 0.01 }, rn: { m: 0.02 }, å: { da: 0.01 }, e: { c: 0.2 } },
  },
  0.5,
  buildAutomaton(['abcdefghijklmnopqrstuvwxyz', 'åäö']),
);

const written = (steps: readonly Step[]): string[] =>
  steps.map((step) =>
    step.kind === 'same' ? step.seen : `${step.true}→${step.seen}${step.kind === 'free-edit' ? '!' : ''}`,
  );
const total = (steps: readonly Step[]): number => steps.reduce((sum, step) => sum + step.cost, 0);

describe('the steps from a word to a token', () => {
  test.each([
    ['för', 'för', ['f', 'ö', 'r']],
    ['f6r', 'för', ['f', 'ö→6', 'r']],
    ['fGr', 'för', ['f', 'ö→G', 'r']],
    ['fr', 'för', ['f', 'ö→', 'r']],
    ['bam', 'barn', ['b', 'a', 'rn→m']],
    ['ldan', 'lån', ['l', 'å→da', 'n']],
    ['F6R', 'för', ['F', 'ö→6', 'R']],
    ['xår', 'år', ['→x!', 'å', 'r']],
    ['r', 'år', ['å→!', 'r']],
    ['ar', 'år', ['å→a!', 'r']],
    ['fgr', 'för', ['f', 'ö→g!', 'r']],
    ['', '', []],
    ['', 'a', ['a→!']],
    ['a', '', ['→a!']],
  ])('%s from %s', (token, word, expected) => {
    expect(written(align(token, word, CHANNEL))).toEqual(expected);
  });

  test('cost what the channel says', () => {
    expect(align('Fc6', 'feö', CHANNEL).map((step) => step.cost)).toEqual([0, cost(0.2), cost(0.1)]);
    expect(align('e', 'e', CHANNEL)[0]?.cost).toBe(cost(0.8));
    expect(align('x', '', CHANNEL)[0]?.cost).toBe(FREE_EDIT);
  });
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'c'), maxLength: 9 });
/** Letters that the channel confuses, in either case. */
const confused = fc.string({ unit: fc.constantFrom(...'öö6GrnmådaecxÖR'), maxLength: 9 });

test('with unit costs and no confusions the steps cost the plain edit distance', () => {
  fc.assert(
    fc.property(text, text, (token, word) => {
      expect(total(align(token, word, PLAIN, 1))).toBe(distance(token, word));
    }),
    { numRuns: 500 },
  );
});

test('the steps spell word and token, letter for letter', () => {
  fc.assert(
    fc.property(confused, confused, (token, cased) => {
      const word = cased.toLowerCase();
      const steps = align(token, word, CHANNEL);
      expect(steps.map((step) => step.true).join('')).toBe(word);
      expect(steps.map((step) => step.seen).join('')).toBe(token);
    }),
    { numRuns: 500 },
  );
});

test('no way through the channel is cheaper', () => {
  /** All ways, one step at a time. */
  const cheapest = (token: string, word: string): number => {
    if (token === '' && word === '') return 0;
    const [t, w] = [token.charAt(0), word.charAt(0)];
    const steps: [number, string, string][] = [];
    if (t) steps.push([FREE_EDIT, token.slice(1), word]);
    if (w) steps.push([FREE_EDIT, token, word.slice(1)]);
    if (t && w) {
      const same = t.toLowerCase() === w;
      steps.push([
        same ? (CHANNEL.identity[w.charCodeAt(0)] as number) : FREE_EDIT,
        token.slice(1),
        word.slice(1),
      ]);
    }
    for (const c of CHANNEL.confusions.flat()) {
      if (word.startsWith(c.true) && (c.exact ? token : token.toLowerCase()).startsWith(c.seen))
        steps.push([c.cost, token.slice(c.seen.length), word.slice(c.true.length)]);
    }
    return Math.min(...steps.map(([price, restOfToken, rest]) => price + cheapest(restOfToken, rest)));
  };
  const short = fc.string({ unit: fc.constantFrom(...'ö6Grnmåda'), maxLength: 5 });
  fc.assert(
    fc.property(short, short, (token, cased) => {
      const word = cased.toLowerCase();
      for (const seen of [token, cased]) expect(total(align(seen, word, CHANNEL))).toBe(cheapest(seen, word));
    }),
  );
});
