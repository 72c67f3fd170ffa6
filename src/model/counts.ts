/**
 * How often words follow each other: bigrams and trigrams in one open-addressing hash table that keeps a 16-bit
 * fingerprint and an 8-bit logarithmic count per entry instead of the words (after Talbot & Brants 2008, "Randomized
 * language models via perfect hash functions"). About one unseen n-gram in 20,000 is mistaken for a seen one.
 */

export interface NgramTable {
  /** 0 = empty slot. The number of slots is a power of two. */
  readonly fingerprints: Uint16Array;
  /** Quantised counts, see `quantise`. */
  readonly counts: Uint8Array;
}

/** Steps per doubling of a count: 10 keep it within 3.5 %. */
const STEPS = 10;

/** Count (0 or more) → one byte: 0 for none, else 1 + ten times its binary logarithm. */
export const quantise = (count: number): number =>
  count <= 0 ? 0 : Math.max(1, Math.min(255, 1 + Math.round(STEPS * Math.log2(count))));

/** Byte → count, as a table. */
export const COUNT_OF: Float64Array = Float64Array.from({ length: 256 }, (_, q) =>
  q === 0 ? 0 : 2 ** ((q - 1) / STEPS),
);

/** How often word `b` stood right after word `a`. */
export const bigramCount = (table: NgramTable, a: number, b: number): number =>
  COUNT_OF[bigramByte(table, a, b)] as number;

/** How often the words `a b c` stood in a row. */
export const trigramCount = (table: NgramTable, a: number, b: number, c: number): number =>
  COUNT_OF[trigramByte(table, a, b, c)] as number;

/** The same as bytes, which are in the order of the counts. */
export const bigramByte = (table: NgramTable, a: number, b: number): number =>
  lookUp(table, hashPair(a, b), fingerprintOf(b, a));
export const trigramByte = (table: NgramTable, a: number, b: number, c: number): number =>
  lookUp(table, hashTriple(a, b, c), fingerprintOf(c, hashPair(b, a)));

/** Where the search for a pair starts (any 32-bit number). */
export const hashPair = (a: number, b: number): number =>
  mix(Math.imul(a + 1, 0x9e3779b1) ^ mix(b + 0x7f4a7c15));
/** Where the search for a triple starts. */
export const hashTriple = (a: number, b: number, c: number): number =>
  mix(Math.imul(hashPair(a, b), 0x85ebca6b) ^ mix(c + 0x165667b1));
/** What tells entries in the same place apart: 1 to 65,535. */
export const fingerprintOf = (last: number, history: number): number =>
  mix(Math.imul(last + 0x27d4eb2f, 0xc2b2ae35) ^ mix(history ^ 0x5bd1e995)) >>> 16 || 1;

function lookUp(table: NgramTable, hash: number, fingerprint: number): number {
  const mask = table.fingerprints.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = table.fingerprints[slot];
    if (found === fingerprint) return table.counts[slot] as number;
    if (found === 0) return 0;
  }
}

/** Finaliser of MurmurHash3: every input bit moves every output bit. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
