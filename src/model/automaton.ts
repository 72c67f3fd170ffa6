/**
 * The word list as a minimal acyclic automaton (DAWG) in typed arrays, which also numbers its words: the n-th word in
 * order has the index n (minimal perfect hash after Lucchesi & Kowaltowski 1993). Read-only; built in `src/build`.
 *
 * A node is the index of its first edge; its edges lie next to each other. Node 0 has no edges. An edge is one 32-bit
 * number: symbol (bits 0–6), whether it is its node's last (bit 7), whether a word ends with it (bit 8), target node (bits 9–31).
 */
export const LAST: number = 1 << 7;
export const FINAL: number = 1 << 8;
export const TARGET_SHIFT = 9;
export const SYMBOL_MASK = 0x7f;

export interface Automaton {
  readonly root: number;
  readonly edges: Uint32Array;
  /** Per edge: how many words its earlier siblings lead to. */
  readonly before: Uint32Array;
  /** Per edge: the bits (`bitOf`) of the symbols that go on from where it leads, so that most steps that lead nowhere are known without a look there. */
  readonly followers: Int32Array;
  /** Character code → symbol, 0 where no word has that character. */
  readonly symbols: Uint8Array;
  /** Symbol → character. */
  readonly alphabet: readonly string[];
  /** Number of words. */
  readonly size: number;
}

/** Number of character codes that `symbols` covers; higher ones are in no word. */
export const CODES = 0x400;

/** In place of an edge that is not there. */
export const NONE = -1;

/** A bit for each symbol; some share one, so a bit that is there says that a look is worth while. */
export const bitOf = (symbol: number): number => 1 << (symbol & 31);

/** The bits of all symbols that go on from a node. */
export function followersOf(edges: Uint32Array, node: number): number {
  let bits = 0;
  for (let at = node; node !== 0; at++) {
    const edge = edges[at] as number;
    bits |= bitOf(edge);
    if (edge & LAST) return bits;
  }
  return bits;
}

/** The same for where each edge leads. */
export const followersOfAll = (edges: Uint32Array): Int32Array =>
  Int32Array.from(edges, (edge) => followersOf(edges, edge >>> TARGET_SHIFT));

/** The edge of a node with this symbol, or `NONE`. */
export function edgeFrom(edges: Uint32Array, node: number, symbol: number): number {
  if (node === 0) return NONE;
  for (let at = node; ; at++) {
    const edge = edges[at] as number;
    if ((edge & SYMBOL_MASK) === symbol) return at;
    if (edge & LAST) return NONE;
  }
}

/** Index of a word, or -1 where it is not in the list. Its characters are compared as they are. */
export function indexOf(automaton: Automaton, word: string): number {
  let node = automaton.root;
  let index = 0;
  let final = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const symbol = code < CODES ? (automaton.symbols[code] as number) : 0;
    const at = symbol === 0 ? NONE : edgeFrom(automaton.edges, node, symbol);
    if (at === NONE) return -1;
    if (final) index++;
    index += automaton.before[at] as number;
    const edge = automaton.edges[at] as number;
    final = (edge & FINAL) !== 0;
    node = edge >>> TARGET_SHIFT;
  }
  return final ? index : -1;
}
