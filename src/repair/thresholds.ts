/**
 * Every number by which repair decides, in one place. Probabilities are calibrated (`decide/calibration.ts`), so that the
 * thresholds say what they mean: of the corrections made at the lowest confidence, about one in four is wrong, and
 * most of those are of words that were wrong before.
 */

export interface Thresholds {
  /** Probability of a reading's being right from which it replaces what stands there. */
  readonly replace: number;
  /** Probability of a word's being wrong from which a person is asked. */
  readonly ask: number;
}

/** Asked from so much: six in ten of the words left wrong are asked about then, with one question in 35 words of the readings fitted to. */
export const THRESHOLDS: Thresholds = { replace: 0.73, ask: 0.34 };

/**
 * The same where å, ä, ö came out right: there is little to repair, so that much of what looks misread is a slip of the
 * author's, which stays.
 */
export const WELL_READ: Thresholds = { replace: 0.82, ask: 0.5 };

/**
 * So many times the odds it takes to change a letter freely: from 0.92 where other corrections are made from 0.73. The trust in
 * these carries least from one source to another: fitted without the real minutes and tried on them, of sixteen that were made
 * five were wrong, four of them the author's slips (*kontaka* for *kontakta*).
 */
export const FREELY = 4.25;

/**
 * What can be trusted a reading that no list has and the document not elsewhere, with a posterior below `likely`: only its letters
 * speak for it, and a name as rare as *Tallegard* may be right as it stands. Of such readings of 53 documents that nothing was fitted
 * to, each printed twice, 51 of the 68 that are made are right and 4 harm what was right; of those trusted this little 16 of 46 are right.
 */
export const BY_LETTERS = { likely: 0.9, trusted: 0.5 } as const;

/** Posterior from which a word that stands there is not looked at further. */
export const BEYOND_DOUBT = 0.98;

/**
 * What the confidence of the OCR engine in a word says of whether it is wrong, in logarithms of odds: `offset`, and a weight times
 * what it is less sure of the word than of the word in its middle. It tells most of `short` words, of three letters or fewer.
 * `beyondDoubt` is where the odds of a word begin that would not be looked at further, `most` what the engine is believed at most.
 * Words are asked about on its account from `ask`. Fitted in November 2026 to what is not replaced in eighteen documents
 * (the fixtures and six real minutes), read by Tesseract 5.3.0 with the English and the Swedish model.
 */
export const ENGINE = {
  offset: -0.7,
  weight: { short: 1.1, long: 0.6 },
  beyondDoubt: -4.15,
  most: 3.9,
  ask: 0.7,
} as const;

/** Costs in hundredths of a nat up to which a confusion is common enough to be looked for before all others. */
export const COMMON_CONFUSION = 745;

/** Occurrences per 100 million words that a word must have to be well known. */
export const WELL_ATTESTED = 150;

/** So many times commoner must it be for the other to count as no word at all: *för* is 800 times commoner than *for*. */
export const OVERWHELMING = 300;

/** So often must two words, or a number and a word, have stood in a row for the mark between them to be no hyphen. */
export const COMMON_PAIR = 300;
/** The same beside a word of a closed class, which no compound with a hyphen begins or ends with. */
export const SEEN_PAIR = 3;

/** The thresholds that nothing was learnt for. */
export const baseFor = (isWellRead: boolean): Thresholds => (isWellRead ? WELL_READ : THRESHOLDS);
