/** What was learnt: parts that add up in any order, and what follows from them in repair. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, type Learned, NOTHING_LEARNT, sumLearned } from '../../src/repair/learnt/learned.ts';
import { repaired } from './help.ts';

const count = fc.nat(1000);
const letter = fc.constantFrom('a', 'å', 'rn', 'constructor', '__proto__', '');
const table = fc.dictionary(letter, fc.dictionary(letter, count));
const tally = fc.record({ right: count, wrong: count });
const byMake = <T>(value: fc.Arbitrary<T>) => fc.record({ read: value, unread: value });
const learned: fc.Arbitrary<Learned> = fc.record({
  version: fc.constant(1 as const),
  documents: count,
  words: count,
  letters: byMake(table),
  lexicon: fc.dictionary(letter, count),
  outcomes: byMake(fc.dictionary(fc.constantFrom('0', '75', '95'), tally)),
  questions: byMake(tally),
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('parts', () => {
  test('add up in any order and in any groups', () => {
    fc.assert(
      fc.property(learned, learned, learned, (a, b, c) => {
        const sum = plain(sumLearned([a, b, c]));
        expect(plain(sumLearned([c, a, b]))).toEqual(sum);
        expect(plain(sumLearned([sumLearned([b, c]), a]))).toEqual(sum);
      }),
      { numRuns: 50 },
    );
  });

  test('that taught nothing change nothing', () => {
    fc.assert(
      fc.property(learned, (one) => {
        expect(plain(sumLearned([one, NOTHING_LEARNT]))).toEqual(plain(sumLearned([one])));
      }),
      { numRuns: 20 },
    );
  });
});

test.each([
  [0, '0'],
  [0.049, '0'],
  [0.55, '55'],
  [0.7999, '75'],
  [0.8, '80'],
  [0.9999, '95'],
  [1, '95'],
])('the band of %d is %s', (confidence, band) => {
  expect(bandOf(confidence)).toBe(band);
});

describe('in repair', () => {
  const knowing = (lexicon: Learned['lexicon']): Learned => ({
    ...NOTHING_LEARNT,
    documents: 9,
    words: 9000,
    lexicon,
  });
  const text = 'Namnden tackar Eva Agerup for arbetet med fragan.';

  test('nothing learnt is as if there were no file', () => {
    expect(repaired(text, { learned: NOTHING_LEARNT }).decisions).toEqual(repaired(text).decisions);
  });

  test('a word that people confirmed is restored where it was misread', () => {
    const page = 'Mötet holls i Skyltvra kvarn. Gruppen besokte Skyltvra kvarn efter motet.';
    expect(repaired(page).text).not.toContain('Skyltvrå');
    expect(repaired(page, { learned: knowing({ skyltvrå: 8 }) }).text).toContain('Skyltvrå kvarn. Gruppen');
  });

  test('and is no longer asked about where it stands', () => {
    const page = 'Jag och stefkh gick dit for att satta upp listan pa vaggen.';
    const asked = (options: { learned?: Learned }): string[] =>
      repaired(page, options).decisions.flatMap((d) => (d.kind === 'ask' ? [d.before] : []));
    expect(asked({})).toContain('stefkh');
    expect(asked({ learned: knowing({ stefkh: 6 }) })).not.toContain('stefkh');
  });

  test('a name that exists both ways goes by what stood in print', () => {
    const page = 'Narvarande: Eva Agerup, Per Holm och Asa Berg.';
    expect(repaired(page).text).toContain('Agerup');
    const own = knowing({ ågerup: 5 });
    expect(repaired(page, { learned: own }).text).toContain('Ågerup');
  });
});
