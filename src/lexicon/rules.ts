/**
 * What the word check needs beside the forms: plain data, taken from the dictionary by the model builder, and the
 * way in which it asks for a form.
 */

/** The packed lexicon as the word check sees it. */
export interface FormLookup {
  /** Bits of `FLAG` for a form in lower case; 0 where it is unknown. */
  flags(form: string): number;
}

/** Forms about which 16 bits do not say all, by exact spelling, with bits of `FLAG`, `RARE` and `CLASSES`. */
export type Exceptions = Pick<ReadonlyMap<string, number>, 'get'>;

export interface CompoundRules {
  /** Sequences of classes that make a word, as *4?2* (*hundra*, *tjugo*); each class possibly followed by `*` or `?`. */
  readonly patterns: readonly string[];
  /** A word that is none may be taken apart at these. */
  readonly breaks: readonly string[];
  /** A compound that would be a word with one of these put right is taken for a slip. */
  readonly confusions: readonly Confusion[];
  /** Middle parts with a joint whose stem is not simply the form without its last letter. */
  readonly stems: Readonly<Record<string, string>>;
  /** How the last part of a compound may be inflected, `[letters off, letters on]`. */
  readonly inflections: readonly Pair[];
  /** How a word becomes a part before the last, `[letters off, letters on]`. */
  readonly joints: readonly Pair[];
}

/** What is written, what is put there inside a word, and what at its start. */
export type Confusion = readonly [written: string, inside: string, atStart: string];

export type Pair = readonly [string, string];
