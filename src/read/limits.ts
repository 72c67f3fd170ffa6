/** How much the read stage takes in before it says no: the promise of bounded time and memory, in one place. */

/** Most bytes of one document; some 20,000 pages of text. */
export const MAX_BYTES: number = 64 * 2 ** 20;

/** Most words of one document that comes with their positions; some 2,500 pages. */
export const MAX_WORDS = 1_000_000;

/** Most elements of XML or HTML in a document: the words, and what stands around them. */
export const MAX_ELEMENTS = 3_000_000;

/** Elements within elements; OCR engines go ten deep. */
export const MAX_DEPTH = 100;

/** Share of control characters over which the bytes are no text: random bytes have a tenth, text has none. */
export const MAX_CONTROLS = 0.02;

/** Share of undecodable places over which an encoding that was asked for, or that a byte order mark promised, is wrong. */
export const MAX_DAMAGE = 0.2;

/** Markdown is cut at the next safe place after this many characters, so that time grows linearly with the document. */
export const PIECE = 4_000;

/** Markdown is cut at any line end before a piece would be longer than this. */
export const MAX_PIECE = 10_000;

/**
 * Most characters with a meaning in Markdown in a longer piece (one endless line, fence or comment): the parser's time is
 * quadratic in them. A page in one line and an embedded image have few.
 */
export const MAX_MARKS = 1_000;
