/** What the share of å, ä and ö in a text says of the engine that read it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diacriticSurvival, SURVIVAL } from '../../src/repair/text/survival.ts';

const SWEDISH = 'Nämnden beslutar att godkänna förslaget om ändrade öppettider på fritidsgården. ';
const FOLDED = SWEDISH.replace(/[äå]/g, 'a').replace(/ö/g, 'o');

describe('diacriticSurvival', () => {
  test.each([
    ['Swedish text', SWEDISH.repeat(5), SURVIVAL.known],
    ['the same in capitals', SWEDISH.repeat(5).toUpperCase(), SURVIVAL.known],
    ['the same without å, ä, ö', FOLDED.repeat(5), SURVIVAL.unknown],
    ['a page without, with one from another hand', `${FOLDED.repeat(10)}ö`, SURVIVAL.unknown],
  ])('%s', (_, text, expected) => {
    expect(diacriticSurvival(text)).toBe(expected);
  });

  test('of nothing is half-way', () => {
    expect(diacriticSurvival('')).toBeCloseTo(0.5, 2);
  });

  test('grows with every letter that survived', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(40), (plain, marked) => {
        const text = 'e'.repeat(plain) + 'å'.repeat(marked);
        expect(diacriticSurvival(`${text}å`)).toBeGreaterThanOrEqual(diacriticSurvival(text));
        expect(diacriticSurvival(`${text}e`)).toBeLessThanOrEqual(diacriticSurvival(text));
      }),
    );
  });

  test('has few values, all between the two cases', () => {
    const values = new Set<number>();
    for (let plain = 0; plain < 300; plain++)
      for (let marked = 0; marked < 12; marked++)
        values.add(diacriticSurvival('e'.repeat(plain) + 'å'.repeat(marked)));
    expect(values.size).toBeLessThanOrEqual(21);
    expect(Math.min(...values)).toBe(SURVIVAL.unknown);
    expect(Math.max(...values)).toBe(SURVIVAL.known);
  });

  test('does not depend on anything but letters', () => {
    expect(diacriticSurvival(`${SWEDISH} 123 .,;:–§ \n\f`)).toBe(diacriticSurvival(SWEDISH));
  });
});
