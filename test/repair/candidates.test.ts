/** The candidates of a token: which are looked for, and that the token itself always stays. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/repair/search/candidate.ts';
import { candidatesOf, type Place, plainCandidatesOf, scoreOf } from '../../src/repair/search/candidates.ts';
import { finderFor } from '../../src/repair/search/search.ts';
import { casingOf } from '../../src/repair/text/casing.ts';
import { SURVIVAL } from '../../src/repair/text/survival.ts';
import { CASES, MODEL, textOf } from './help.ts';

const PLACE: Place = { opening: false, hanging: false, occurrences: 1 };
const UNREAD = finderFor(MODEL, SURVIVAL.unknown);
const find = (token: string, place: Partial<Place> = {}): Candidate[] =>
  candidatesOf(UNREAD, token, { ...PLACE, ...place });
const texts = (token: string, place: Partial<Place> = {}): string[] =>
  find(token, place).map(({ text }) => text);

describe('the likeliest candidate', () => {
  test.each<[string, string, Candidate['kind']]>([
    ['beslutar', 'beslutar', 'known'],
    ['ordforande', 'ordförande', 'known'],
    ['6ppnades', 'öppnades', 'known'],
    ['Narvarande', 'Närvarande', 'known'],
    ['NARVARANDE', 'NÄRVARANDE', 'known'],
    ['delarsrapportarkivet', 'delårsrapportarkivet', 'compound'],
    ['Motesplan', 'Mötesplan', 'compound'],
    ['Hjelmfjall', 'Hjelmfjäll', 'new-name'],
    ['Sjogrenius', 'Sjögrenius', 'new-name'],
    ['xqzwv', 'xqzwv', 'unknown'],
  ])('of %s is %s (%s)', (token, text, kind) => {
    const [best] = find(token);
    expect([best?.text, best?.kind]).toEqual([text, kind]);
  });
});

describe('a word whose accent the writer may have left out', () => {
  test.each([
    ['kommitte', 'kommitté'],
    ['Thoren', 'Thorén'],
  ])('%s is likelier to stand there than %s to have lost it to OCR', (token, accented) => {
    const [first, second] = find(token);
    expect([first?.text, first?.kind, second?.text]).toEqual([token, 'known', accented]);
  });
});

test('two characters are no word by a rare confusion', () => {
  expect([texts('1o'), texts('4r')[0]]).toEqual([['1o'], 'är']);
});

describe('beside a compound', () => {
  test.each([
    ['medlemsskap', 'medlemskap'],
    ['underkottet', 'underskottet'],
  ])('%s may be a slip of %s', (token, word) => {
    expect(texts(token)).toContain(word);
  });
});

describe('plain candidates', () => {
  const words = new Set(CASES.flatMap((name) => textOf(name, 'eng').match(/\p{L}{3,}/gu) ?? []));
  const pieces = fc.constantFrom(...words);

  test('are all candidates that are one word without a free edit, none of which the score as a word is above', () => {
    fc.assert(
      fc.property(pieces, fc.option(pieces, { nil: '' }), (one, other) => {
        // Compounds that the dictionary has no rule for are guesses.
        const isRuled = ({ kind, text }: Candidate): boolean =>
          kind === 'known' || (kind === 'compound' && UNREAD.isWord(text.toLowerCase()));
        const isPlain = (each: Candidate): boolean => isRuled(each) && each.freeEdits === 0;
        const all = find(one + other).filter(isPlain);
        const plain = plainCandidatesOf(UNREAD, one + other, PLACE).map(({ text }) => text);
        expect(plain).toEqual(expect.arrayContaining(all.map(({ text }) => text)));
        const [likeliest] = all;
        // A compound in capitals may be likelier by its letters, which is not looked at here.
        if (likeliest) expect(UNREAD.scoreAsWord(one + other)).toBeLessThanOrEqual(scoreOf(likeliest));
      }),
      { numRuns: 300 },
    );
  });

  test('of what is no word there are none', () => {
    expect(UNREAD.scoreAsWord('xqzwv')).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('guesses', () => {
  test('two words run together are looked for', () => {
    expect(find('stegi').find(({ kind }) => kind === 'two-words')?.text).toBe('steg i');
  });

  test.each([
    ['introkvall', 'introkväll'],
    ['gulforelasning', 'gulföreläsning'],
    ['stackenmote', 'stackenmöte'],
  ])('%s may be a compound that the dictionary has no rule for', (token, compound) => {
    const found = find(token).find(({ text }) => text === compound);
    expect([found?.kind, UNREAD.isWord(compound)]).toEqual(['compound', false]);
  });

  test.each([
    ['omfragan', 'omfrågan'],
    ['vidmotet', 'vidmötet'],
  ])('no compound is made with a word of the closed classes: %s', (token, compound) => {
    const all = find(token);
    expect(all.some(({ kind }) => kind === 'two-words')).toBe(true);
    expect(all.every(({ text }) => text !== compound)).toBe(true);
  });

  test('a free edit is looked for where nothing else fits', () => {
    expect(find('sekretxrare').some(({ freeEdits }) => freeEdits > 0)).toBe(true);
  });

  test.each(['beslutar', 'stads', 'ni', 'bor'])(
    '%s is a word, so no letter of it is changed freely',
    (token) => {
      expect(find(token).every(({ freeEdits, kind }) => freeEdits === 0 && kind !== 'two-words')).toBe(true);
    },
  );

  test.each(['Karlegatt', 'SKTRB', 'Lolithax'])('none is made of what has a capital: %s', (token) => {
    expect(find(token).every(({ freeEdits, kind }) => freeEdits === 0 && kind !== 'two-words')).toBe(true);
  });

  test('one is made where the capital says nothing', () => {
    expect(find('Sekretxrare', { opening: true }).some(({ freeEdits }) => freeEdits > 0)).toBe(true);
  });
});

test('a first part of compounds is a word only where it hangs', () => {
  const kindOf = (hanging: boolean): string | undefined =>
    find('skol', { hanging }).find(({ text }) => text === 'skol')?.kind;
  expect(kindOf(true)).toBe('known');
  expect(texts('arbets', { hanging: true })[0]).toBe('arbets');
});

test('a rare confusion is less likely each time it comes again, and a common one is not', () => {
  const channelOf = (token: string, text: string, occurrences: number): number =>
    find(token, { occurrences }).find((c) => c.text === text)?.channel as number;
  expect(channelOf('mdtet', 'mötet', 1)).toBeLessThan(0);
  expect(channelOf('bamet', 'barnet', 3)).toBeLessThan(channelOf('bamet', 'barnet', 1));
  expect(channelOf('bamet', 'barnet', 9)).toBe(channelOf('bamet', 'barnet', 4));
  expect(channelOf('motet', 'mötet', 3)).toBe(channelOf('motet', 'mötet', 1));
});

test.each(['iddns', 'repare', 'adraa'])('%s may be cut in many ways, of which few are kept', (token) => {
  expect(find(token).length).toBeLessThanOrEqual(9);
});

test('what was found before is what would be found again, whatever the place', () => {
  const { find: remembering } = finderFor(MODEL, SURVIVAL.unknown);
  for (const token of ['skol', 'Skol', 'arbets', 'bamet', 'Anna'])
    for (const opening of [false, true])
      for (const hanging of [false, true])
        for (const occurrences of [1, 2, 3, 4, 5]) {
          const place = { opening, hanging, occurrences };
          expect(remembering(token, place)).toEqual(find(token, place));
          expect(remembering(token, place)).toBe(remembering(token, place));
        }
});

test('whatever the token, it is among its few candidates, in its casing', () => {
  const words = [...new Set(CASES.flatMap((name) => textOf(name, 'eng').match(/[\p{L}\p{N}]+/gu) ?? []))];
  const token = fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: fc.constantFrom(...'aeioåönrsdt6|G'), minLength: 2, maxLength: 14 }),
  );
  const place = fc.record({
    opening: fc.boolean(),
    hanging: fc.boolean(),
    occurrences: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(token, place, (seen, at) => {
      const candidates = find(seen, at);
      const same = candidates.filter(({ text }) => text.toLowerCase() === seen.toLowerCase());
      expect(same.length).toBeGreaterThan(0);
      expect(new Set(candidates.map(({ text }) => text)).size).toBe(candidates.length);
      expect(candidates.length).toBeLessThanOrEqual(9);
      for (const { text, alone, channel, first, last } of candidates) {
        if (casingOf(seen) === 'upper') expect(text).toBe(text.toUpperCase());
        expect(Number.isFinite(alone) && alone < 0 && channel <= 0).toBe(true);
        expect(Math.max(first, last)).toBeLessThan(MODEL.words.size);
      }
    }),
    { numRuns: 300 },
  );
});
