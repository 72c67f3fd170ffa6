/**
 * Which word of the text stands for which word of the gold text: an optimal alignment, found by a dynamic programme along
 * the diagonal whose band doubles until nothing outside it can be better (Ukkonen 1985, "Algorithms for approximate string
 * matching"). Time and memory grow with words × edits.
 */
import { commonEnds } from '../ends.ts';

/** An alignment of gold words with the words of a text. */
export interface Alignment {
  /** For each gold word the index of its word in the text, or -1 where it has none. */
  readonly to: Int32Array;
  /** Words of the text that no gold word stands for. */
  readonly inserted: number;
  /** Words replaced, lost and inserted: the Levenshtein distance of the two lists. */
  readonly edits: number;
}

/**
 * An optimal alignment of two word lists: as few edits as possible, and among those the one whose replaced words look most
 * alike, so that *ar* goes to *är* and not to its neighbour.
 */
export function align(gold: readonly string[], text: readonly string[]): Alignment {
  for (let band = Math.max(32, Math.abs(gold.length - text.length) + 16); ; band *= 2) {
    const { cost, moves } = fill(gold, text, band);
    if (cost <= leastOutside(gold.length, text.length, band)) return trace(gold, text, moves, band);
  }
}

/** Steps of a path through the table. */
const PAIR = 1;
const LOSE = 2;
const INSERT = 3;

/**
 * Costs are whole numbers, so that equal paths are equal to the last bit: an edit weighs more than all unlikeness of a
 * document together. A word with no partner counts as half unlike.
 */
const EDIT = 2 ** 32;
const UNLIKE = 1000;
const GAP = EDIT + UNLIKE / 2;

/** A path that leaves the band must step aside this often: out to beyond its edge, and back to the last diagonal. */
const leastOutside = (rows: number, columns: number, band: number): number =>
  band >= rows + columns ? Number.POSITIVE_INFINITY : EDIT * (2 * (band + 1) - Math.abs(rows - columns));

/**
 * The cost of the best path within the band, and the step that leads to each of its cells. Row i holds the columns
 * i - band … i + band; the cell (i, j) has the index j - i + band, so its upper left neighbour has the same one.
 */
function fill(
  gold: readonly string[],
  text: readonly string[],
  band: number,
): { cost: number; moves: Uint8Array } {
  const width = 2 * band + 1;
  const moves = new Uint8Array((gold.length + 1) * width);
  let above = firstRow(text.length, band, moves);
  for (let i = 1; i <= gold.length; i++) {
    above = nextRow(above, gold[i - 1] as string, text, i, moves.subarray(i * width, (i + 1) * width));
  }
  return { cost: above[text.length - gold.length + band] as number, moves };
}

/** Nothing read of the gold text: all words so far are inserted. */
function firstRow(columns: number, band: number, moves: Uint8Array): Float64Array {
  const row = new Float64Array(2 * band + 1).fill(Number.POSITIVE_INFINITY);
  for (let j = 0; j <= Math.min(columns, band); j++) {
    row[j + band] = j * GAP;
    moves[j + band] = INSERT;
  }
  return row;
}

/** The row of gold word number i, from the row above it; equal costs go to the pair, then to the lost word. */
function nextRow(
  above: Float64Array,
  word: string,
  text: readonly string[],
  i: number,
  moves: Uint8Array,
): Float64Array {
  const band = (moves.length - 1) / 2;
  const row = new Float64Array(moves.length).fill(Number.POSITIVE_INFINITY);
  for (let j = Math.max(0, i - band); j <= Math.min(text.length, i + band); j++) {
    const cell = j - i + band;
    const pair =
      j > 0 ? (above[cell] as number) + pairCost(word, text[j - 1] as string) : Number.POSITIVE_INFINITY;
    const lose = (above[cell + 1] ?? Number.POSITIVE_INFINITY) + GAP;
    const insert = (row[cell - 1] ?? Number.POSITIVE_INFINITY) + GAP;
    row[cell] = Math.min(pair, lose, insert);
    moves[cell] = row[cell] === pair ? PAIR : row[cell] === lose ? LOSE : INSERT;
  }
  return row;
}

const pairCost = (a: string, b: string): number =>
  a === b ? 0 : EDIT + Math.round(UNLIKE * unlikeness(a, b));

/** How little two words look alike, 0 to 1: the share outside their common beginning and end. */
function unlikeness(a: string, b: string): number {
  const { head, tail } = commonEnds(a, b);
  return 1 - (head + tail) / Math.max(a.length, b.length);
}

/** Follows the steps back from the end of both lists. */
function trace(gold: readonly string[], text: readonly string[], moves: Uint8Array, band: number): Alignment {
  const to = new Int32Array(gold.length).fill(-1);
  let [i, j, inserted, edits] = [gold.length, text.length, 0, 0];
  while (i > 0 || j > 0) {
    const move = moves[i * (2 * band + 1) + (j - i + band)];
    if (move !== INSERT) i--;
    if (move !== LOSE) j--;
    if (move === PAIR) to[i] = j;
    if (move === INSERT) inserted++;
    if (move !== PAIR || gold[i] !== text[j]) edits++;
  }
  return { to, inserted, edits };
}
