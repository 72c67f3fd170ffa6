/** A project's own lexicon: the words that its people decided upon wherever they stand, in the decisions file like all they decide. */
import { undoing } from '../review/ruled.ts';
import type { Ruling, RulingEverywhere } from '../settle/ruling.ts';
import { subjectOf } from '../settle/ruling.ts';
import { momentFor, standingOf } from '../settle/standing.ts';
import { appendRulings, readRulings } from './rulings-file.ts';

/** Where the words are kept, who keeps them, and the clock in milliseconds since 1970. */
export interface Lexicon {
  readonly path: string;
  readonly by: string;
  readonly now: () => number;
}

/** The words that stand, in no particular order. */
export async function ownWords(path: string): Promise<RulingEverywhere[]> {
  return [...standingOf((await readRulings(path)).rulings).everywhere.values()];
}

/** Keeps a word as `text` wherever it stands: as it is, or as another. False where that is decided already. */
export async function addWord({ path, by, now }: Lexicon, word: string, text: string): Promise<boolean> {
  const { rulings } = await readRulings(path);
  if (standingOf(rulings).everywhere.get(word)?.text === text) return false;
  const action = text === word ? 'keep' : 'text';
  append(path, { scope: 'everywhere', action, before: word, text, by, at: '' }, rulings, now);
  return true;
}

/** Takes a word back. False where it is not among the words. */
export async function removeWord({ path, by, now }: Lexicon, word: string): Promise<boolean> {
  const { rulings } = await readRulings(path);
  const standing = standingOf(rulings).everywhere.get(word);
  if (!standing) return false;
  append(path, undoing(standing, { by, at: '' }), rulings, now);
  return true;
}

function append(path: string, ruling: Ruling, history: readonly Ruling[], now: () => number): void {
  const moment = momentFor(new Set([subjectOf(ruling)]), history, now());
  appendRulings(path, [{ ...ruling, at: new Date(moment).toISOString() }]);
}
