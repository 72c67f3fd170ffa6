/**
 * Normal form of the text: Unicode NFC, and one kind of line end. Keeps the way back to what the bytes said. Only the places
 * that may change are looked at one by one; the text between them is taken over as it is.
 */

export interface Normalized {
  /** NFC, LF. */
  readonly text: string;
  /** `offsets[i]` is where `text[i]` stands in the original, never decreasing; absent where nothing changed. */
  readonly offsets?: Int32Array;
}

/** Line ends and forced line breaks: CR, CR LF, vertical tab (Word's manual break), U+2028 and U+2029. */
const LINE_END = String.raw`\r\n?|[\v\u2028\u2029]`;

/**
 * What may compose with the character before it: marks, and the second and third letters of Hangul and of Kirat Rai. A test
 * compares this with the compositions of the running Unicode version.
 */
const JOINING = String.raw`\p{M}\u1160-\u11FF\u{16D63}\u{16D67}`;

/**
 * Normalising sorts a run of marks in quadratic time (20 s for 200,000), so longer runs are normalised part by part.
 * The limit is that of the Stream-Safe Text Format (UAX #15, section 13); no writing system comes near it.
 */
const LONGEST_RUN = 30;

/** Nothing below U+0300 joins or changes by itself. */
const UNSTABLE = String.raw`[^${JOINING}]?[${JOINING}]{1,${LONGEST_RUN}}|[\u0300-\u{10FFFF}]`;

const CHANGING = new RegExp(`${LINE_END}|${UNSTABLE}`, 'gu');

/**
 * What may change at all: line ends, and what lies above U+0300, but for most of the general punctuation. It takes a hundredth of the
 * time to compile, and most pages have nothing of it.
 */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: a range that holds all that combine, none of them behind a letter
const SELDOM = /[\r\v\u0300-\u2001\u2028\u2029\u20d0-\uffff]/;

/** Folds line ends to LF and composes to NFC; time and memory linear in the length. */
export function normalize(original: string): Normalized {
  if (!SELDOM.test(original)) return { text: original };
  const parts: string[] = [];
  const starts: number[] = [];
  let end = 0;
  for (const { 0: found, index } of original.matchAll(CHANGING)) {
    const normal = normalForm(found);
    if (normal === found) continue;
    parts.push(original.slice(end, index), normal);
    starts.push(end, index);
    end = index + found.length;
  }
  if (parts.length === 0) return { text: original };
  parts.push(original.slice(end));
  starts.push(end, original.length);
  return { text: parts.join(''), offsets: offsetsOf(parts, starts) };
}

/** The normal form of one match of `CHANGING`: a line end, or characters to compose. */
const normalForm = (found: string): string =>
  /^[\r\v\u2028\u2029]/.test(found) ? '\n' : found.normalize('NFC');

/**
 * The way back: part `k` stands at `starts[k]` in the original and goes on to `starts[k + 1]`. Where a part became longer
 * than its original, the rest of it stands at its last character.
 */
function offsetsOf(parts: readonly string[], starts: readonly number[]): Int32Array {
  const offsets = new Int32Array(parts.reduce((sum, part) => sum + part.length, 1));
  let i = 0;
  for (const [k, { length }] of parts.entries()) {
    const start = starts[k] ?? 0;
    const last = (starts[k + 1] ?? 0) - 1;
    for (let unit = 0; unit < length; unit++) offsets[i++] = Math.min(start + unit, last);
  }
  offsets[i] = starts.at(-1) ?? 0;
  return offsets;
}
