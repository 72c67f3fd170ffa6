/**
 * Every number by which repair decides, in one place. A correction is made from `replace` on, shown to a person from
 * `ask` on, and left alone below; how sure it must be depends on what would be harmed if it were wrong.
 */

/** What kind of change a correction is, by what stands in the text and what would take its place. */
export type ChangeClass =
  | 'unknown-word' // no word stands there, and confusions lead to one
  | 'unknown-name' // capitalised and unknown: a name until something says otherwise
  | 'real-word' // a word stands there, and the context wants another
  | 'new-name' // nothing that is listed fits, and a character model reads a name
  | 'near-word' // what stands there is a word only by name, so much commoner is the other
  | 'rare-word' // a word stands there, and what would take its place is too rare to be sure of
  | 'split' // two words that often follow each other had run together
  | 'remote'; // rare or free edits, words split or joined

export interface Threshold {
  readonly replace: number;
  readonly ask: number;
}

/** No confidence is enough: only a person may. */
const NEVER = 1.1;

export const THRESHOLDS: Readonly<Record<ChangeClass, Threshold>> = {
  'unknown-word': { replace: 0.93, ask: 0.35 },
  'unknown-name': { replace: 0.9, ask: 0.4 },
  'real-word': { replace: 0.985, ask: 0.45 },
  'new-name': { replace: 0.95, ask: 0.5 },
  'near-word': { replace: 0.75, ask: 0.45 },
  'rare-word': { replace: NEVER, ask: 0.9 },
  split: { replace: 0.98, ask: 0.5 },
  remote: { replace: NEVER, ask: 0.5 },
};

/** Costs in hundredths of a nat up to which a confusion is common enough to act on by itself. */
export const COMMON_CONFUSION = 600;

/** Occurrences per 100 million words that a word must have to take the place of another word. */
export const WELL_ATTESTED = 150;

/** Times that two words must have followed each other in public text to be taken apart. */
export const WELL_PAIRED = 5;

/** So many times commoner must it be for the other to count as no word at all: *för* is 800 times commoner than *for*. */
export const OVERWHELMING = 300;

/** The thresholds with what the user wants of them: no correction below `replaceAbove` is made, no doubt below `askAbove` is shown. */
export function thresholdsFor(options: {
  readonly replaceAbove?: number;
  readonly askAbove?: number;
}): Readonly<Record<ChangeClass, Threshold>> {
  const { replaceAbove, askAbove } = options;
  if (replaceAbove === undefined && askAbove === undefined) return THRESHOLDS;
  const moved = Object.entries(THRESHOLDS).map(([kind, { replace, ask }]) => [
    kind,
    {
      replace: replace === NEVER ? NEVER : (replaceAbove ?? replace),
      ask: Math.min(askAbove ?? ask, replaceAbove ?? 1),
    },
  ]);
  return Object.fromEntries(moved) as Record<ChangeClass, Threshold>;
}
