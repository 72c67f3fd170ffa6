/** What the engine's own doubts come to: questions, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scan, Source } from '../../src/document.ts';
import { engineDoubt, wrongWithDoubt } from '../../src/repair/decide/engine.ts';
import { repair } from '../../src/repair/index.ts';
import { ENGINE } from '../../src/repair/thresholds.ts';
import { readSource } from '../read/help.ts';
import { MODEL } from './help.ts';

const scanOf = (...words: readonly (readonly [start: number, end: number, confidence?: number])[]): Scan => ({
  pages: [{ width: 1, height: 1 }],
  words: words.map(([start, end, confidence]) => ({
    span: { start, end },
    ...(confidence !== undefined && { confidence }),
  })),
});
const logOdds = (p: number): number => Math.log(p / (1 - p));

describe('the doubt of an engine', () => {
  const doubt = engineDoubt(
    scanOf([0, 3, 0.9], [4, 7, 0.5], [8, 9], [10, 13, 0.9], [14, 15, 0], [16, 17, 1]),
  );

  test.each([
    ['its usual', 0, 3, 0],
    ['less', 4, 7, logOdds(0.9)],
    ['more', 16, 17, 0],
    ['unsaid', 8, 9, 0],
    ['none', 14, 15, logOdds(0.9) + ENGINE.most],
    ['the least of several', 2, 12, logOdds(0.9)],
    ['between the words', 3, 4, 0],
    ['behind all', 20, 22, 0],
  ])('%s', (_, start, end, expected) => {
    expect(doubt({ start, end })).toBeCloseTo(expected, 6);
  });

  test('is none where nothing is known, or all words are alike', () => {
    expect(engineDoubt(undefined)({ start: 0, end: 9 })).toBe(0);
    expect(engineDoubt(scanOf([0, 3]))({ start: 0, end: 3 })).toBe(0);
    expect(engineDoubt(scanOf([0, 3, 0], [4, 5, 0]))({ start: 0, end: 3 })).toBe(0);
  });

  test('makes a word the likelier wrong the greater it is, and a short one more', () => {
    const p = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(p, fc.double({ min: 0, max: 7, noNaN: true }), (ours, nats) => {
        const long = wrongWithDoubt(ours, nats, 'möte');
        expect(long).toBeLessThanOrEqual(wrongWithDoubt(ours, nats + 0.1, 'möte'));
        expect(long).toBeLessThanOrEqual(wrongWithDoubt(ours, nats, 'nu'));
        expect(wrongWithDoubt(ours, 0, 'möte')).toBeLessThan(ours);
      }),
    );
  });
});

describe('a document', () => {
  const TEXT = 'Styrelsen beslutade att laga taket och att ta upp frågan på nästa möte i maj.\n';
  const source = readSource({ bytes: new TextEncoder().encode(TEXT) }).source;
  const sure = (word: string, confidence: number): Source => ({
    ...source,
    scan: {
      pages: [{ width: 1, height: 1 }],
      words: Array.from(TEXT.matchAll(/\S+/g), ({ 0: text, index }) => ({
        span: { start: index, end: index + text.length },
        confidence: text === word ? confidence : 0.95,
      })),
    },
  });
  const askedOf = (page: Source) => repair(page, MODEL).decisions;

  test.each(['och', 'upp'])('a good word that the engine hardly saw is asked about: %s', (word) => {
    expect(askedOf(sure(word, 0.01))).toEqual([
      expect.objectContaining({
        kind: 'ask',
        before: word,
        after: word,
        reasons: ['engine'],
        alternatives: [],
      }),
    ]);
  });

  test('one that it saw as it sees others is not', () => {
    expect(askedOf(sure('och', 0.9))).toEqual(repair(source, MODEL).decisions);
  });

  test('the thresholds of the user hold', () => {
    expect(repair(sure('och', 0.01), MODEL, { askAbove: 0.999 }).decisions).toEqual([]);
  });
});

describe.each(['eng', 'swe'])('a page read with the model %s', (reading) => {
  const bytes = readFileSync(join(import.meta.dirname, `../../fixtures/minutes/byalag/${reading}.txt`));
  const { source } = readSource({ bytes });
  const plain = repair(source, MODEL).decisions;

  test.each([2, 3, 7])('loses nothing where the engine was unsure of many words (%i)', (nth) => {
    const words = Array.from(source.text.matchAll(/\S+/g), ({ 0: text, index }, i) => ({
      span: { start: index, end: index + text.length },
      confidence: i % nth < nth / 2 ? 0.95 : 0.01,
    }));
    const { decisions } = repair({ ...source, scan: { pages: [], words } }, MODEL);
    expect(decisions.filter(({ reasons }) => !reasons.includes('engine'))).toEqual(plain);
    expect(decisions.length).toBeGreaterThan(plain.length);
    expect(decisions.filter(({ kind, reasons }) => kind === 'replace' && reasons.includes('engine'))).toEqual(
      [],
    );
  });
});
