/** Names and words that no list has, built letter by letter. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAutomaton } from '../../src/build/automaton.ts';
import { packLetters } from '../../src/build/letters.ts';
import { type LetterTable, letterLogProbability, PRIORS } from '../../src/model/letters.ts';
import { align } from '../../src/repair/channel/alignment.ts';
import { COST_UNIT, makeChannel } from '../../src/repair/channel/channel.ts';
import { type Restored, restore } from '../../src/repair/channel/restore.ts';

const NAMES = ['sandström', 'bergström', 'norrström', 'öberg', 'öman', 'lindberg', 'hjelm', 'sandén'];
const WEIGHED = NAMES.map((name) => [name, 30] as const);
const LETTERS: LetterTable = { ...packLetters(WEIGHED, 1), priors: PRIORS.words };
const CHANNEL = makeChannel(
  {
    english: { ö: { o: 0.5, '6': 0.1, O: 0.1 }, é: { e: 0.5 } },
    swedish: {},
    common: { rn: { m: 0.1 }, a: { e: 0.001 } },
  },
  0,
  buildAutomaton(['abcdefghijklmnopqrstuvwxyz', 'åäöé']),
);
const found = (token: string): Restored[] => restore(LETTERS, CHANNEL, token);

describe('a token is restored', () => {
  test.each([
    ['Hjelmstrom', 'hjelmström'],
    ['Oberg', 'öberg'],
    ['0berg', '0berg'],
    ['lindstr6m', 'lindström'],
    ['LINDSTROM', 'lindström'],
    ['Sanden', 'sandén'],
    ['bergman', 'bergman'],
  ])('%s to %s', (token, name) => {
    expect(found(token)[0]?.text).toBe(name);
  });

  test('through more letters than were seen', () => {
    expect(found('ma').map(({ text }) => text)).toContain('rna');
  });

  test('not through rare confusions', () => {
    expect(found('bergmen').map(({ text }) => text)).not.toContain('bergman');
  });

  test('to itself as well', () => {
    expect(found('Oberg').map(({ text }) => text)).toContain('oberg');
  });
});

test('readings are few, distinct, the likeliest first, with their costs', () => {
  const token = fc.string({ unit: fc.constantFrom(...'oöaermnst6O'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(token, (seen) => {
      const readings = found(seen);
      const scores = readings.map(({ letters, channel }) => letters + channel);
      expect(readings.length).toBeGreaterThan(0);
      expect(readings.length).toBeLessThanOrEqual(12);
      expect(new Set(readings.map(({ text }) => text)).size).toBe(readings.length);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { text, letters, channel } of readings) {
        const cheapest = align(seen, text, CHANNEL).reduce((sum, step) => sum + step.cost, 0);
        expect(letters).toBeCloseTo(letterLogProbability(LETTERS, text), 6);
        expect(-channel * COST_UNIT).toBeGreaterThanOrEqual(cheapest - 1e-6);
      }
    }),
    { numRuns: 200 },
  );
});
