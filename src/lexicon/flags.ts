/**
 * What the dictionary says of a form, as bits. The packed lexicon has 16 of them a form, under its lower-case spelling;
 * the few forms about which there is more to say stand in a table by their exact spelling (`EXACT` tells of them).
 */

/** Bits of a lower-case form. Where a bit names no case, it is about the form in small letters. */
export const FLAG = {
  /** Stands alone in small letters: *skola*. */
  LOWER: 1,
  /** Stands alone with a capital first and small letters else: *Anna*. */
  TITLE: 2,
  /** Stands alone in capitals: *EU*, and *EUS* as *EUs* is a form. */
  UPPER: 4,
  /** May be the first part of a compound: *skol*. */
  BEGIN: 8,
  /** May be a part between the first and the last: *arbets*. */
  MIDDLE: 16,
  /** May be the last part: *chef*. */
  END: 32,
  /** May be the first part with a capital first: *Stockholms*. */
  TITLE_BEGIN: 64,
  /** May be the first part in capitals: *EU-*. */
  UPPER_BEGIN: 128,
  /** The dictionary lists it as an error, so it is not even a compound. */
  FORBIDDEN: 256,
  /** In the dictionary though it may not stand alone: counts when a compound looks like a misspelt word. */
  KNOWN: 512,
  /** A class of the compound rules: a verb that may follow *över-*, *fram-* … */
  VERB: 1024,
  /** A class of the compound rules: an adjective that may follow *jätte-*, *super-* … */
  ADJECTIVE: 2048,
  /** Some spelling of the form stands in the table of exceptions. */
  EXACT: 4096,
  /** As a middle part it is a word with a joint: *arbets* is *arbete* with *s*. */
  JOINT: 8192,
  /** A listed error that may end compounds: one that could end like this is an error, whatever its other divisions. */
  REFUSED_END: 16384,
  /** May be the last part of a compound made by a rule. */
  RULE_END: 32768,
} as const;

/**
 * Further bits, in the table of exceptions only. There all bits are about the form exactly as it is spelt:
 * `LOWER` says that it stands alone, `BEGIN` that it may be a first part, and so on.
 */
export const RARE = {
  /** May be the last part of a compound that has a capital: *gatan* in *Storgatan*. */
  CAPITAL_END: 0x10000,
  /** Has a suffix, so its classes count only where it is the last part: *åringens* in *87-åringens*. */
  SUFFIXED: 0x20000,
} as const;

/** The classes of the compound rules that have few members; the bit of class `i` is `CLASS_BIT << i`. */
export const CLASSES = '012345678->)';
export const CLASS_BIT: number = 1 << 18;
