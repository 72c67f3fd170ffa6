/** Who is held back when: documents in five parts by their digests, so that it is the same every time and for everyone. */
import { type Learned, sumLearned } from '../repair/learnt/learned.ts';
import type { Page } from './page.ts';

const FOLDS = 5;

/** Hexadecimal digits of the digest that decide: as many as a number holds for sure. */
const DIGITS = 8;

/** The part, from 0 on, in which a document is held back. */
export const foldOf = (sha256: string): number => Number.parseInt(sha256.slice(0, DIGITS), 16) % FOLDS;

/** What one document taught. */
export interface Part {
  readonly sha256: string;
  readonly learned: Learned;
}

/** Every page with what all documents of other folds taught; pages of a fold get the same value. */
export function heldOut<Held extends Page>(
  pages: readonly Held[],
  parts: readonly Part[],
): { readonly page: Held; readonly learned: Learned }[] {
  const rest = Array.from({ length: FOLDS }, (_, fold) =>
    sumLearned(parts.filter(({ sha256 }) => foldOf(sha256) !== fold).map(({ learned }) => learned)),
  );
  return pages.map((page) => ({ page, learned: rest[foldOf(page.sha256)] as Learned }));
}
