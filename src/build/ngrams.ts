/** Packs the bigram and trigram counts into the hash table of `src/model/counts.ts`. */
import { fingerprintOf, hashPair, hashTriple, type NgramTable, quantise } from '../model/counts.ts';

/** Share of slots in use at the most; fuller makes the search for what is not there slow. */
const LOAD = 0.8;

/**
 * The table of all n-grams whose words `indexOf` knows (-1: unknown); the others are left out. Rows are a bigram or
 * trigram with blanks between its words, and its count.
 */
export function packNgrams(
  rows: Iterable<readonly [string, number]>,
  indexOf: (word: string) => number,
): NgramTable {
  return fillTable([...encode(rows, indexOf)]);
}

/** A hash table of entries: where each would stand, what tells it apart there, its quantised count. */
export function fillTable(
  entries: readonly (readonly [hash: number, fingerprint: number, count: number])[],
): NgramTable {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(entries.length, 1) / LOAD));
  const table: NgramTable = { fingerprints: new Uint16Array(slots), counts: new Uint8Array(slots) };
  for (const [hash, fingerprint, count] of entries) insert(table, hash, fingerprint, count);
  return table;
}

function* encode(
  rows: Iterable<readonly [string, number]>,
  indexOf: (word: string) => number,
): Iterable<readonly [number, number, number]> {
  for (const [ngram, count] of rows) {
    const [a, b, c] = ngram.split(' ').map(indexOf) as [number, number, number?];
    if (a < 0 || b < 0 || (c !== undefined && c < 0)) continue;
    if (c === undefined) yield [hashPair(a, b), fingerprintOf(b, a), quantise(count)];
    else yield [hashTriple(a, b, c), fingerprintOf(c, hashPair(b, a)), quantise(count)];
  }
}

function insert(table: NgramTable, hash: number, fingerprint: number, count: number): void {
  const mask = table.fingerprints.length - 1;
  let slot = hash & mask;
  while (table.fingerprints[slot] !== 0 && table.fingerprints[slot] !== fingerprint) slot = (slot + 1) & mask;
  table.fingerprints[slot] = fingerprint;
  table.counts[slot] = Math.max(table.counts[slot] as number, count);
}
