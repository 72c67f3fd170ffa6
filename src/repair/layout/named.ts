/**
 * Sections named within lines: «frånvarande 8112-8127», where the document itself counts § 112, § 113 … A number of four digits that
 * begins with what the sign is read as, and of which the rest is one of the document's sections, is told by the company it keeps.
 */
import type { Replacement } from '../../document.ts';
import { latin } from '../../latin.ts';
import { type Line, replacement } from './lines.ts';
import { type Numbered, SURE } from './wanting.ts';

/** A sign read as a digit before three more: no part of a longer number, of a case number or an hour, and no sum. */
const NAMED = latin`/(?<![\p{L}\p{N}/]|\p{L}-|\d[.: ])8(?=\d{3}(?!\p{N}|[.:/]\d| ?\d{3}| ?kr))/gu`;
/** So many of them are no accident. */
const ENOUGH = 3;
/** A page of many may begin or end so many sections from those that are named on it. */
const BEYOND = 30;

/** The signs of such numbers; `chain` are the sections that the document counts. */
export function namedSections(chain: readonly Numbered[], lines: readonly Line[]): Replacement[] {
  const [first, last] = [chain[0]?.number ?? 0, chain.at(-1)?.last ?? 0];
  if (first < 100) return [];
  const found = lines.flatMap((line) =>
    [...line.text.matchAll(NAMED)].flatMap(({ index }) => {
      const section = Number(line.text.slice(index + 1, index + 4));
      const isNear = section >= first - BEYOND && section <= last + BEYOND;
      return isNear && index > 0 ? [replacement(line, index, index + 1, '§', SURE, 'number')] : [];
    }),
  );
  return found.length < ENOUGH ? [] : found;
}
