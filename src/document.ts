/**
 * The vocabulary that every stage shares: places in a document, the document as it was read, and what repair decided
 * about it. Everything here is plain data.
 *
 * Positions are half-open ranges of UTF-16 code units in `Source.text`, for ever: no stage renumbers them. Whoever needs
 * a place in the text as it was decoded goes through `Source.offsets`.
 */

/** A half-open range of UTF-16 code units in `Source.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Format = 'text' | 'markdown';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850' | 'macintosh';

/** One document as read: decoded, in Unicode NFC, with LF line ends, cut into pages. */
export interface Source {
  /** What the user calls it: a path, or `-` for standard input. */
  readonly name: string;
  readonly format: Format;
  /** NFC, LF. Every span in the project points into this. */
  readonly text: string;
  /**
   * What the bytes decode to, before NFC and with the line ends they had (without a byte order mark); of OCR with positions, the
   * text that is made of its words.
   */
  readonly original: string;
  /** `offsets[i]` is where `text[i]` stands in `original`; it has `text.length + 1` entries. Absent where both are the same string. */
  readonly offsets?: Int32Array;
  readonly encoding: Encoding;
  /** Spans of the pages; form feeds stand between them and belong to none. At least one, possibly empty. */
  readonly pages: readonly Span[];
  /** Where running text stands, in order and without overlap: only this is open to repair. */
  readonly prose: readonly Span[];
  /** Where the words stand on the images of the pages; absent for what came as mere text. */
  readonly scan?: Scan;
}

/** A rectangle on the image of a page, in the units of its `ScannedPage`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What an OCR engine's file says of the images it read. */
export interface Scan {
  /** One for each of `Source.pages`. */
  readonly pages: readonly ScannedPage[];
  /** In the order of their spans, which do not overlap. */
  readonly words: readonly ScannedWord[];
}

export interface ScannedPage {
  /** The image as the file names it: a path, seldom one that is right on this machine. */
  readonly image?: string | undefined;
  /** Size of the page in the units of the boxes (pixels, unless the file counts otherwise). */
  readonly width: number;
  readonly height: number;
}

export interface ScannedWord {
  readonly span: Span;
  readonly box?: Box | undefined;
  /** How sure the engine was of the word, 0 to 1. */
  readonly confidence?: number | undefined;
  /** The word that this is the first or last part of, where the engine says that a line end divides it. */
  readonly whole?: string | undefined;
}

/** Another reading of a token, with its share of the probability. */
export interface Alternative {
  readonly text: string;
  /** Posterior probability, 0 to 1. */
  readonly probability: number;
}

/** Why a decision was made; the words for it stand in `src/write/reasons.ts`. */
export type Reason =
  | 'confusion' // the channel confuses these letters
  | 'free-edit' // letters were changed that the channel does not confuse
  | 'context' // the neighbouring words speak for it
  | 'lexicon' // the lexicon knows the new form and not the old one
  | 'compound' // the new form is a compound of known parts
  | 'gazetteer' // the new form is a known name or place
  | 'name-model' // the new form looks like a Swedish name
  | 'document' // the same form stands elsewhere in the document
  | 'hyphenation' // a word that was divided at a line end
  | 'split' // two words that had run together
  | 'join' // one word that had been cut in two
  | 'bullet' // the mark of a list item
  | 'number' // letters read inside a number, or the sign § read as something else
  | 'noise' // specks, crests and logos
  | 'person' // a person decided it
  | 'engine' // the OCR engine was unsure of it
  | 'unreadable'; // no reading is likely, and what stands there is not either

/**
 * What repair says of one place in the text. `replace` is done, `ask` is left as it was for a person to decide.
 * Places that repair left alone without a doubt have no decision: they are what lies between.
 */
export type Decision = Replacement | Question;

export interface Replacement extends DecisionFields {
  readonly kind: 'replace';
}

export interface Question extends DecisionFields {
  readonly kind: 'ask';
}

interface DecisionFields {
  readonly span: Span;
  /** What stands there: `text.slice(span.start, span.end)`. */
  readonly before: string;
  /** The best other reading; empty for noise to be left out; `before` itself where it is unreadable. */
  readonly after: string;
  /** Probability that `after` is right, 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Readings other than `after`, what stands there among them, the likeliest first. */
  readonly alternatives: readonly Alternative[];
}

/** Result of the repair stage: decisions in order of their spans, which do not overlap. The repaired text is derived from them. */
export interface Repair {
  readonly decisions: readonly Decision[];
  /** Number of words looked at. */
  readonly words: number;
}

/** A text made from a source by edits, with the way back. */
export interface Edited {
  readonly text: string;
  /** The edits that made it, in order: `at` is the place in `text`, `length` the length there, `span` the place in the source. */
  readonly edits: readonly { readonly at: number; readonly length: number; readonly span: Span }[];
}
