/** What holds of every repair, whatever the text: the fixtures, and texts made of their words and of noise. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/node/model.ts';
import { CASES, MODEL, type Reading, type Repaired, repaired, repairedCase, textOf } from './help.ts';

const READINGS: readonly Reading[] = ['eng', 'swe', 'gold'];
const documents = CASES.flatMap((name) => READINGS.map((reading) => ({ name, reading })));

/** Words of all readings, marks and numbers, with what may stand between. */
const WORDS = [
  ...new Set(documents.flatMap(({ name, reading }) => textOf(name, reading).split(/\s+/))),
].filter(Boolean);
const chunk = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('e', '¢', '_', '|', ':', '.', '§ 2', '8 3', '2024', 'l2 maj', 'kol-\nlegie'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\n', '-\n', '\n\n', '  ', '\f', '');
const noisy = fc.array(fc.tuple(chunk, gap), { maxLength: 60 }).map((parts) => parts.flat().join(''));

/** Fails where a repair does not hold to what its result promises. */
function expectLawful({ source, decisions, text, edits }: Repaired): void {
  let end = 0;
  let rebuilt = '';
  for (const decision of decisions) {
    const { span, before, after, confidence, kind } = decision;
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(source.text.slice(span.start, span.end)).toBe(before);
    expect(after === before).toBe(decision.reasons.includes('unreadable'));
    expect(source.prose.some((prose) => prose.start <= span.start && span.end <= prose.end)).toBe(true);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    rebuilt += source.text.slice(end, span.start) + (kind === 'replace' ? after : before);
    end = span.end;
  }
  // What lies between decisions is byte for byte the source.
  expect(text).toBe(rebuilt + source.text.slice(end));
  expect(edits.map(({ span }) => span)).toEqual(
    decisions.filter(({ kind }) => kind === 'replace').map(({ span }) => span),
  );
  for (const { at, length, span } of edits) {
    const decision = decisions.find((d) => d.span === span);
    expect(text.slice(at, at + length)).toBe(decision?.after);
  }
}

/** A letter or two behind the last word of a line, in small letters or begun with a capital, with marks among them. */
const LETTER_SPECKS = /^ +(?:[.:;)-] +)?\p{L}?\p{Ll},?$/u;

/** What has letters or digits and was replaced by something without: not even by the sign that they stand for. */
const lost = ({ decisions }: Repaired): string[] =>
  decisions
    .filter(({ kind }) => kind === 'replace')
    .filter(({ before, after }) => /[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}§•]/u.test(after))
    .filter(({ before }) => !LETTER_SPECKS.test(before))
    .map(({ before }) => before);

describe.each(documents)('$name/$reading', ({ name, reading }) => {
  test('decisions are in order, apart, in prose, and say what stands there', () => {
    expectLawful(repairedCase(name, reading));
  });

  test('no word is lost', () => {
    expect(lost(repairedCase(name, reading))).toEqual([]);
  });

  test('repaired again, nothing more is replaced', () => {
    const { text } = repairedCase(name, reading);
    const again = repaired(text).decisions.filter(({ kind }) => kind === 'replace');
    expect(again.map(({ before, after }) => `${before}→${after}`)).toEqual([]);
  });
});

test('any stretch of lines, repaired again, has nothing more to replace', () => {
  const stretch = fc
    .tuple(fc.constantFrom(...documents), fc.nat(100), fc.integer({ min: 1, max: 25 }))
    .map(([{ name, reading }, from, length]) =>
      textOf(name, reading)
        .split('\n')
        .slice(from, from + length)
        .join('\n'),
    );
  fc.assert(
    fc.property(stretch, (text) => {
      const { decisions } = repaired(repaired(text).text);
      expect(decisions.filter(({ kind }) => kind === 'replace')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each(CASES)('%s: at most one printed word in a thousand is changed', (name) => {
  const { decisions, words } = repairedCase(name, 'gold');
  const changed = decisions.filter(({ kind }) => kind === 'replace');
  expect(changed.length).toBeLessThanOrEqual(words / 1000);
});

test('noise of any kind is repaired by the same laws', () => {
  fc.assert(
    fc.property(noisy, (text) => {
      const result = repaired(text);
      expectLawful(result);
      expect(lost(result)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

describe('the result does not depend', () => {
  test('on the documents that were repaired before', () => {
    const fresh = loadModel();
    const before = documents.map(({ name, reading }) => repairedCase(name, reading).decisions);
    const backwards = documents
      .toReversed()
      .map(({ name, reading }) => repaired(textOf(name, reading), {}, fresh).decisions)
      .toReversed();
    expect(backwards).toEqual(before);
  });

  test('on how often it was asked', () => {
    const text = textOf(CASES[0] as string, 'eng');
    expect(repaired(text).decisions).toEqual(repairedCase(CASES[0] as string, 'eng').decisions);
  });
});

describe('what is no word is left alone, whatever stands around it', () => {
  const two = fc.integer({ min: 10, max: 28 });
  const year = fc.integer({ min: 1950, max: 2039 });
  const plain = fc.constantFrom('anna', 'karl.ek', 'info', 'forening', 'skol', 'narvarande');
  const clean = fc.oneof(
    fc.integer({ min: 0, max: 99_999 }).map(String),
    fc.tuple(two, two).map(([a, b]) => `${a}.${b}`),
    fc.tuple(two, two).map(([a, b]) => `${a}:${b}`),
    fc.tuple(two, two).map(([a, b]) => `${a}/${b}`),
    fc.tuple(two, two).map(([a, b]) => `${a} ${b}0`),
    year.map(String),
    fc.tuple(year, two).map(([a, b]) => `${a}-11-${b}`),
    fc.tuple(plain, plain).map(([a, b]) => `${a}@${b}.se`),
    plain.map((name) => `https://www.${name}.se/Protokoll?ar=2024`),
    plain.map((name) => `www.${name}.se`),
    fc.tuple(fc.constantFrom('KS', 'BUN', 'SBN'), year, two).map(([body, a, b]) => `${body}-${a}-000${b}`),
    fc.tuple(fc.constantFrom('KS', 'BUN'), year, two).map(([body, a, b]) => `${body} ${a}/${b}`),
  );
  const words = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
    .map((list) => list.join(' '));
  const behind = fc.constantFrom('', '.', ',', ';', ')');

  test.each(['eng', 'gold'] as const)('in a text as %s', (reading) => {
    const around = textOf(CASES[0] as string, reading);
    fc.assert(
      fc.property(words, clean, behind, words, (before, thing, mark, after) => {
        const start = around.length + before.length + 2;
        const { decisions } = repaired(`${around}\n${before} ${thing}${mark} ${after}`);
        const touching = decisions.filter(
          ({ span }) => span.start < start + thing.length && span.end > start,
        );
        expect(touching.map((d) => `${d.before}→${d.after}`)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('words are counted: those of prose, with divided words as one', () => {
  expect(repaired('Mötet öppnas 2024, sekrete-\nrare Bo Ek.').words).toBe(5);
  expect(repaired('').words).toBe(0);
  expect(MODEL.words.size).toBeGreaterThan(500_000);
});
