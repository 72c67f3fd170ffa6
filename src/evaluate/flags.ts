/** How well doubts are placed: which words of the clean text a person is asked about, and which of them are wrong. */
import type { Decision } from '../document.ts';
import { carriedOut } from './carried-out.ts';
import { compare } from './compared.ts';
import { touchedBy } from './placed-words.ts';

/** Counts of words of the clean text. */
export interface FlagCounts {
  readonly words: number;
  readonly flagged: number;
  /** Words that no identical gold word stands for. */
  readonly wrong: number;
  readonly flaggedWrong: number;
}

/** Counts for one document: the source in NFC, and the decisions made on it. */
export function countFlags(gold: string, source: string, decisions: readonly Decision[]): FlagCounts {
  const clean = carriedOut(source, decisions, ['replace']);
  const words = compare(gold.normalize('NFC'), clean.text).text;
  const asked = clean.places.filter((_, i) => decisions[i]?.kind === 'ask');
  const flagged = [...new Set(asked.flatMap((place) => touchedBy(place, words)))];
  return {
    words: words.length,
    flagged: flagged.length,
    wrong: words.filter(({ right }) => !right).length,
    flaggedWrong: flagged.filter(({ right }) => !right).length,
  };
}

/** The counts of several documents together. */
export function addFlags(list: readonly FlagCounts[]): FlagCounts {
  const sum = (key: keyof FlagCounts): number => list.reduce((s, counts) => s + counts[key], 0);
  return {
    words: sum('words'),
    flagged: sum('flagged'),
    wrong: sum('wrong'),
    flaggedWrong: sum('flaggedWrong'),
  };
}
