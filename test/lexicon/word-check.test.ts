/** The word check's own promises: how it divides compounds, and that no string makes it work without bound. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLAG } from '../../src/lexicon/flags.ts';
import { check, questionsOf, swedish } from './swedish.ts';

describe('splitCompound', () => {
  test.each([
    ['barnsystrar', ['barn', 'systrar']],
    ['barnomsorgsnämnden', ['barnomsorgs', 'nämnden']],
    ['lärarlönerna', ['lärar', 'lönerna']],
    ['kulturarbetsgrupp', ['kultur', 'arbets', 'grupp']],
    // a shared letter is written in both parts
    ['tullinje', ['tull', 'linje']],
    ['busstation', ['buss', 'station']],
    // the longest last part
    ['kommunstyrelseledamot', ['kommun', 'styrelseledamot']],
    ['skolbarnbarn', ['skol', 'barnbarn']],
    // two parts made by a rule
    ['jättestor', ['jätte', 'stor']],
    ['tvåhundrafemtio', ['tvåhundra', 'femtio']],
    // no compounds
    ['skola', undefined],
    ['bilbilen', undefined],
    ['arbetsplast', undefined],
    ['falllucka', undefined],
    ['', undefined],
  ])('%s', (word, parts) => {
    expect(check.splitCompound(word)).toEqual(parts);
  });
});

describe('laws', () => {
  const forms = [...swedish.forms.keys()];
  const having = (bit: number): fc.Arbitrary<string> => {
    const list = forms.filter((form) => (swedish.forms.get(form) as number) & bit);
    return fc.nat(list.length - 1).map((i) => list[i] as string);
  };
  const part = fc.oneof(
    having(FLAG.BEGIN),
    having(FLAG.MIDDLE),
    having(FLAG.END),
    fc.constantFrom('-', ':', '1'),
  );
  const chain = fc.array(part, { maxLength: 25 }).map((parts) => parts.join(''));
  const compound = fc
    .tuple(having(FLAG.BEGIN), having(FLAG.MIDDLE), having(FLAG.END))
    .map((parts) => parts.join(''));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    chain,
    chain.map((word) => word.toUpperCase()),
  );

  test('any string has a verdict, the same each time, for a bounded number of questions to the lexicon', () => {
    fc.assert(
      fc.property(anything, (word) => {
        let verdict: unknown;
        const questions = questionsOf(() => {
          verdict = check.isWord(word);
        });
        expect(check.isWord(word)).toBe(verdict);
        expect(questions).toBeLessThanOrEqual(most(word));
      }),
      { numRuns: 800 },
    );
  });

  test('one part repeated takes no more than that either', () => {
    const short = forms.filter(
      (form) => form.length < 6 && (swedish.forms.get(form) as number) & FLAG.MIDDLE,
    );
    for (const form of short) {
      const word = form.repeat(20);
      expect(questionsOf(() => check.isWord(word))).toBeLessThanOrEqual(most(word));
    }
  });

  test('a compound that is divided is a word, and its parts make it up', () => {
    let divided = 0;
    fc.assert(
      fc.property(compound, (word) => {
        const parts = check.splitCompound(word);
        if (!parts) return;
        divided++;
        expect(check.isWord(word)).toBe(true);
        expect(runTogether(parts)).toContain(word);
      }),
      { numRuns: 500 },
    );
    expect(divided).toBeGreaterThan(400);
  });

  test('more than 100 letters are no word, digits are a number whatever their length', () => {
    expect(check.isWord('a'.repeat(101))).toBe(false);
    expect(questionsOf(() => check.isWord('arbets'.repeat(50)))).toBe(0);
    expect(check.isWord('1'.repeat(101))).toBe(true);
  });
});

/**
 * Each place of the word is searched once, from which all places behind are asked for, in up to three casings. Searching without
 * a memory would take 2ⁿ.
 */
const most = (word: string): number => 200 + 2 * word.length ** 2;

/** All ways to write parts as one word: two equal letters at a seam may stand for three. */
function runTogether(parts: readonly string[]): string[] {
  return parts.reduce<string[]>(
    (words, part) =>
      words.flatMap((word) =>
        word.at(-1) === part[0] ? [word + part, word + part.slice(1)] : [word + part],
      ),
    [''],
  );
}
