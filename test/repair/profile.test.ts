/** What a batch teaches, and that its parts add up in any order. */
import { describe, expect, test } from 'vitest';
import { makeChannel } from '../../src/repair/channel/channel.ts';
import { profileOf } from '../../src/repair/learn.ts';
import { addProfiles, NO_PROFILE, type Profile } from '../../src/repair/learnt/profile.ts';
import { SURVIVAL } from '../../src/repair/text/survival.ts';
import { CASES, MODEL, textOf } from './help.ts';
import { sourceOf } from './layout-help.ts';

const parts: readonly Profile[] = CASES.slice(0, 5).map((name, i) =>
  profileOf(sourceOf(textOf(name, i % 2 === 0 ? 'eng' : 'swe')), MODEL),
);
const sum = (list: readonly Profile[]): Profile => list.reduce(addProfiles, NO_PROFILE);

describe('a profile', () => {
  test('counts documents, and tells those that were read with å, ä, ö', () => {
    expect(parts.map(({ documents, read }) => ({ documents, read }))).toEqual(
      parts.map((_, i) => ({ documents: 1, read: i % 2 })),
    );
  });

  test('knows how letters were seen, with examples', () => {
    const { letters, examples } = parts[0] as Profile;
    expect(letters.unread.ä?.a).toBeGreaterThan(10);
    expect(letters.unread.e?.e).toBeGreaterThan(100);
    expect(examples['ä→a']).toHaveLength(3);
    expect(letters.read).toEqual({});
  });

  test('is added up in any order, to the same', () => {
    const all = sum(parts);
    expect(sum([...parts].reverse())).toEqual(all);
    expect(addProfiles(sum(parts.slice(0, 2)), sum(parts.slice(2)))).toEqual(all);
    expect(all.words).toBe(parts.reduce((words, part) => words + part.words, 0));
  });

  test('has whole numbers only, so that sums have no rounding', () => {
    const numbers = Object.values((parts[0] as Profile).forms).flatMap((row) => Object.values(row));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((n) => !Number.isInteger(n))).toEqual([]);
  });
});

describe('the channel of a batch', () => {
  const costOf = (counts: Profile['letters']['unread']): number | undefined =>
    makeChannel(MODEL.confusions, SURVIVAL.unknown, MODEL.words, counts).confusions['6'.charCodeAt(0)]?.find(
      (confusion) => confusion.true === 'ö',
    )?.cost;

  test('finds a confusion cheaper that it has seen often, and dearer that it has not', () => {
    const plain = costOf({}) as number;
    expect(costOf({ ö: { 6: 900, o: 100 } })).toBeLessThan(plain);
    expect(costOf({ ö: { 6: 0, o: 5000 } })).toBeGreaterThan(plain);
  });

  test('takes up a confusion that nobody listed once it was seen three times', () => {
    const channel = (n: number) =>
      makeChannel(MODEL.confusions, SURVIVAL.unknown, MODEL.words, { f: { ß: n, f: 1000 } });
    const has = (n: number): boolean =>
      channel(n).confusions['ß'.charCodeAt(0)]?.some((confusion) => confusion.true === 'f') ?? false;
    expect([has(2), has(3)]).toEqual([false, true]);
  });
});
