/** Counts in one byte, and the hash table of pairs and triples. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packNgrams } from '../../src/build/ngrams.ts';
import {
  bigramCount,
  COUNT_OF,
  fingerprintOf,
  hashPair,
  hashTriple,
  quantise,
  trigramCount,
} from '../../src/model/counts.ts';

const unpacked = (count: number): number => COUNT_OF[quantise(count)] as number;

describe('a count in one byte', () => {
  test.each([
    [0, 0],
    [-1, 0],
    [0.2, 1],
    [1, 1],
    [2, 11],
    [1024, 101],
    [1e12, 255],
  ])('of %d is %i', (count, byte) => {
    expect(quantise(count)).toBe(byte);
  });

  test('comes back within 3.5 %', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2 ** 25, noNaN: true }), (count) => {
        expect(Math.abs(unpacked(count) / count - 1)).toBeLessThanOrEqual(2 ** 0.05 - 1);
      }),
    );
    expect(2 ** 0.05 - 1).toBeLessThan(0.036);
  });

  test('of none comes back as none', () => {
    expect(unpacked(0)).toBe(0);
  });

  test('keeps the order', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(1e7), (a, b) => {
        expect(Math.sign(quantise(a) - quantise(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('packed again is the same byte', () => {
    for (let byte = 0; byte < 256; byte++) expect(quantise(COUNT_OF[byte] as number)).toBe(byte);
  });
});

describe('a table of n-grams', () => {
  const WORDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const indexOf = (word: string): number => WORDS.indexOf(word);
  const word = fc.constantFrom(...WORDS);
  const ngram = fc.oneof(fc.tuple(word, word), fc.tuple(word, word, word)).map((words) => words.join(' '));

  test('gives the counts of pairs and of triples, and nothing for the rest', () => {
    const table = packNgrams(
      [
        ['a b', 700],
        ['b a', 30],
        ['a b c', 5],
      ],
      indexOf,
    );
    expect(bigramCount(table, 0, 1)).toBe(unpacked(700));
    expect(bigramCount(table, 1, 0)).toBe(unpacked(30));
    expect(trigramCount(table, 0, 1, 2)).toBe(unpacked(5));
    expect([bigramCount(table, 1, 2), trigramCount(table, 2, 1, 0), trigramCount(table, 0, 1, 1)]).toEqual([
      0, 0, 0,
    ]);
  });

  test('forgets nothing', () => {
    const rows = fc.uniqueArray(fc.tuple(ngram, fc.integer({ min: 1, max: 9999 })), {
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(rows, (counted) => {
        const table = packNgrams(counted, indexOf);
        for (const [key, count] of counted) {
          const [a = -1, b = -1, c] = key.split(' ').map(indexOf);
          const found = c === undefined ? bigramCount(table, a, b) : trigramCount(table, a, b, c);
          expect(found).toBeGreaterThanOrEqual(unpacked(count));
        }
      }),
    );
  });

  test('keeps the greatest of the counts that share a place', () => {
    const rows = [
      ['a b', 900],
      ['a b', 5],
    ] as const;
    for (const order of [rows, rows.toReversed()])
      expect(bigramCount(packNgrams(order, indexOf), 0, 1)).toBe(unpacked(900));
  });

  test('leaves out n-grams with words that are not in the list', () => {
    const table = packNgrams(
      [
        ['a x', 5],
        ['x a b', 5],
        ['a b', 5],
      ],
      indexOf,
    );
    expect([...table.fingerprints].filter((fingerprint) => fingerprint !== 0)).toHaveLength(1);
    expect(bigramCount(table, 0, 1)).toBeGreaterThan(4.8);
  });

  test('is never more than four fifths full, in a power of two of slots', () => {
    for (const size of [1, 2, 3, 6, 7, 13, 49]) {
      const rows = WORDS.flatMap((a) => WORDS.map((b) => [`${a} ${b}`, 3] as const)).slice(0, size);
      const { fingerprints } = packNgrams(rows, indexOf);
      expect(Math.log2(fingerprints.length) % 1).toBe(0);
      expect(fingerprints.filter(Boolean).length / fingerprints.length).toBeLessThanOrEqual(0.8);
    }
  });

  test('of nothing answers that there is nothing', () => {
    expect(bigramCount(packNgrams([], indexOf), 0, 1)).toBe(0);
  });
});

describe('hashes', () => {
  const number = fc.nat(2 ** 24);

  test('fingerprints fit 16 bits and are never 0, which stands for an empty slot', () => {
    fc.assert(
      fc.property(number, number, (last, history) => {
        expect(fingerprintOf(last, history)).toBeGreaterThan(0);
        expect(fingerprintOf(last, history)).toBeLessThan(2 ** 16);
      }),
    );
  });

  test('the order of words counts', () => {
    expect(hashPair(1, 2)).not.toBe(hashPair(2, 1));
    expect(hashTriple(1, 2, 3)).not.toBe(hashTriple(3, 2, 1));
    expect(fingerprintOf(1, 2)).not.toBe(fingerprintOf(2, 1));
  });

  test('a pair that was never counted is seldom taken for one that was', () => {
    const size = 300;
    const rows = Array.from({ length: size * 10 }, (_, i) => [`${i % size} ${(i * 7) % 211}`, 9] as const);
    const table = packNgrams(new Map(rows), Number);
    const seen = new Set(rows.map(([pair]) => pair));
    let wrong = 0;
    let asked = 0;
    for (let a = 0; a < size; a++)
      for (let b = 0; b < 211; b++) {
        if (seen.has(`${a} ${b}`)) continue;
        asked++;
        if (bigramCount(table, a, b) > 0) wrong++;
      }
    expect(asked).toBeGreaterThan(50_000);
    expect(wrong / asked).toBeLessThan(1 / 5000);
  });
});
