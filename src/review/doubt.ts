/** How doubtful a question is, and of which kind: what may be settled together where no pattern is shared. */
import { beginsCapital } from '../letters.ts';
import type { Correction } from '../write/index.ts';

/** The kind of word: with digits, of one or two letters, with a capital, or any other. */
export type WordKind = 'number' | 'short' | 'capital' | 'word';

/** How sure the proposal is: none, or in which quarter of the way from 0 to 1. */
export type Band = 'none' | 0 | 1 | 2 | 3;

/** Kind of word and band of a question; questions alike in both are likely to have the same answer. */
export const kindOfDoubt = ({
  before,
  after,
  confidence,
}: Pick<Correction, 'before' | 'after' | 'confidence'>): { word: WordKind; band: Band } => ({
  word: wordKind(before),
  band: after === before ? 'none' : (Math.min(3, Math.floor(confidence * 4)) as Band),
});

function wordKind(text: string): WordKind {
  if (/\d/.test(text)) return 'number';
  if (text.length <= 2) return 'short';
  return beginsCapital(text) ? 'capital' : 'word';
}

/** How doubtful a question is, 0 to 1: 1 where the proposal is as likely as not, or where there is none. */
export const doubtOf = ({ before, after, confidence }: Correction): number =>
  after === before ? 1 : 4 * confidence * (1 - confidence);
