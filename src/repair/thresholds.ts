/**
 * Every number by which repair decides, in one place. A correction is made from `replace` on, shown to a person from
 * `ask` on, and left alone below; how sure it must be depends on what would be harmed if it were wrong.
 */

/** What kind of change a correction is, by what stands in the text and what would take its place. */
export type ChangeClass =
  | 'unknown-word' // no word stands there, and confusions lead to one
  | 'unknown-name' // capitalised and unknown: a name until something says otherwise
  | 'real-word' // a word stands there, and the context wants another
  | 'modelled' // nothing that is listed fits; a character model reads it
  | 'remote'; // rare or free edits, words split or joined

export interface Threshold {
  readonly replace: number;
  readonly ask: number;
}

export const THRESHOLDS: Readonly<Record<ChangeClass, Threshold>> = {
  'unknown-word': { replace: 0.85, ask: 0.35 },
  'unknown-name': { replace: 0.95, ask: 0.4 },
  'real-word': { replace: 0.93, ask: 0.45 },
  modelled: { replace: 0.97, ask: 0.5 },
  remote: { replace: 1.1, ask: 0.5 },
};

/** Costs in hundredths of a nat up to which a confusion is common enough to act on by itself. */
export const COMMON_CONFUSION = 600;
