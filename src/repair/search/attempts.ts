/** The ways in which readings of a token are looked for, the cheapest and likeliest first. */
import { FREE_EDIT } from '../channel/channel.ts';
import type { Reading, WalkOptions } from '../channel/walk.ts';
import { COMMON_CONFUSION } from '../thresholds.ts';

/** One way to look for readings, tried in order until something likely is found. */
export interface Attempt {
  readonly options: WalkOptions;
  /** Shorter tokens are not tried. */
  readonly shortest: number;
  readonly wanted: (reading: Reading) => boolean;
}

const isCompound = ({ parts }: Reading): boolean => parts.length > 1;
const ANY = FREE_EDIT;

/** By anything that the channel confuses, in one word. */
export const RARER: Attempt = attempt({ budget: 1300, dearest: ANY, together: 'no', freeEdits: 0 }, 3);
/** By what the channel confuses. Common confusions first: what they explain needs no rarer ones. */
export const PLAIN: readonly Attempt[] = [
  attempt({ budget: 1300, dearest: COMMON_CONFUSION, together: 'no', freeEdits: 0 }),
  attempt({ budget: 1300, dearest: COMMON_CONFUSION, together: 'compound', freeEdits: 0 }, 5, isCompound),
  RARER,
  attempt({ budget: 1300, dearest: ANY, together: 'compound', freeEdits: 0 }, 5, isCompound),
];
/** By a letter that no confusion explains, as writers slip. */
export const SLIPS: readonly Attempt[] = [
  attempt({ budget: 1900, dearest: ANY, together: 'no', freeEdits: 1 }, 4, ({ freeEdits }) => freeEdits > 0),
];
/** By what may have happened besides. */
export const GUESSES: readonly Attempt[] = [
  ...SLIPS,
  attempt({ budget: 900, dearest: ANY, together: 'words', freeEdits: 0 }, 5, isCompound),
];

function attempt(options: WalkOptions, shortest = 1, wanted: Attempt['wanted'] = () => true): Attempt {
  return { options, shortest, wanted };
}
