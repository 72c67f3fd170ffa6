/** Blanks inside diary numbers, dates and times of day: `SLK- 2025-01302`, `2024- 03- 07`, `klockan 19: 35`. */
import type { Replacement } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { type Line, replacement } from './lines.ts';

const SURE = 0.98;
const DIARY = latin`/(?<![\p{L}\p{N}-])\p{Lu}{2,6}-[ ]?(?:19|20)\d\d-[ ]?\d{3,6}(?![\p{L}\p{N}])/gu`;
const DATE = /(?<![\d-])(?:19|20)\d\d- ?(?:0[1-9]|1[0-2])- ?(?:0[1-9]|[12]\d|3[01])(?![\d-])/g;

/** A time of day behind one of the words for it. */
const clockOf = onceFor(
  ({ phrases }: Knowledge) =>
    latin`/(?<=(?<!\p{L})(?:${anyOf(phrases.clock)})\.? )(?:[01]?\d|2[0-4])[:.] [0-5]\d(?!\d)/giu`,
);

/** The blanks that are left out of a line. */
export function gapDecisions(line: Line, knowledge: Knowledge): Replacement[] {
  // Each of them has a blank before a digit.
  if (!/ \d/.test(line.text)) return [];
  return [DIARY, DATE, clockOf(knowledge)]
    .flatMap((pattern) => [...line.text.matchAll(pattern)])
    .flatMap(({ index, 0: found }) =>
      [...found.matchAll(/ /g)].map(({ index: at }) =>
        replacement(line, index + at, index + at + 1, '', SURE, 'number'),
      ),
    );
}
