/** Why a word is repaired or not, candidate by candidate. */
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/repair/explain.ts';
import { SURVIVAL } from '../../src/repair/text/survival.ts';
import { MODEL } from './help.ts';

test.each([
  ['ordforande', { before: 'Val av', after: 'för mötet' }, 'replace', 'ordförande'],
  ['6ppnar', { before: 'Bo Ek', after: 'mötet' }, 'replace', 'öppnar'],
  ['beslutar', { before: 'Nämnden', after: 'att' }, 'keep', 'beslutar'],
  ['ordförande', {}, 'keep', 'ordförande'],
  ['2024', {}, 'keep', '2024'],
] as const)('%s', (word, context, verdict, best) => {
  const explanation = explain(word, context, MODEL);
  expect(explanation.verdict).toBe(verdict);
  expect(explanation.candidates[0]?.text).toBe(best);
  expect(explanation.word).toBe(word);
});

describe('the candidates', () => {
  const { candidates } = explain('lan', { before: 'ett', after: 'i banken' }, MODEL);

  test('come likeliest first and share all of the probability', () => {
    const posteriors = candidates.map(({ posterior }) => posterior);
    expect(posteriors).toEqual(posteriors.toSorted((a, b) => b - a));
    expect(posteriors.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });

  test('have the word itself among them', () => {
    expect(candidates.map(({ text }) => text)).toEqual(expect.arrayContaining(['lan', 'lån']));
  });

  test('tell letter by letter how they were seen as the word', () => {
    const steps = candidates.find(({ text }) => text === 'lån')?.steps ?? [];
    expect(steps.map(({ true: printed, seen, kind }) => `${printed}${seen} ${kind}`)).toEqual([
      'll same',
      'åa confusion',
      'nn same',
    ]);
  });

  test('have costs that make up what the channel takes', () => {
    for (const { steps, channel } of candidates) {
      const total = steps.reduce((sum, step) => sum + step.cost, 0);
      expect(-total / 100).toBeCloseTo(channel, 6);
    }
  });
});

test('parts of compounds and two words are told', () => {
  const found = explain('delarsrapportarkivet', {}, MODEL).candidates.find(({ kind }) => kind === 'compound');
  expect(found?.parts.length).toBeGreaterThan(1);
  expect(found?.parts.join('')).toBe(found?.text);
  const two = explain('stegi', { before: 'Nästa', after: 'arbetet' }, MODEL).candidates;
  expect(two.find(({ kind }) => kind === 'two-words')?.parts).toEqual(['steg', 'i']);
});

test('a word with å, ä or ö is taken to come from an engine that knows them', () => {
  expect(explain('möte', {}, MODEL).survival).toBe(SURVIVAL.known);
  expect(explain('mote', {}, MODEL).survival).toBe(SURVIVAL.unknown);
});

test.each(['två ord', '', '.', 'a@b.se c'])('%j is not a single word', (text) => {
  expect(() => explain(text, {}, MODEL)).toThrow('expected a single word');
});

test('the context changes the verdict', () => {
  expect(explain('var', { before: 'som', after: 'med' }, MODEL).verdict).toBe('keep');
  const { verdict, candidates } = explain('var', { before: 'i', after: 'kommun' }, MODEL);
  expect([verdict, candidates[0]?.text]).toEqual(['replace', 'vår']);
});
