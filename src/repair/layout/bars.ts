/** The word *I* that was read as a bar: it opens what is said after a colon or a full stop. Other bars are specks or rules. */

import type { Replacement } from '../../document.ts';
import { latin } from '../../latin.ts';
import { type Line, replacement } from './lines.ts';

const BAR = latin`/(?<=[:.!?] )\|(?= \p{Ll})/gu`;
const SURE = 0.95;

/** What to do with the bar of a line; where there are several, they are the rules of a table. */
export function barDecisions(line: Line): Replacement[] {
  if (!line.text.includes('|')) return [];
  const isTable = line.text.split(/\s+/).filter((chunk) => chunk === '|').length > 1;
  if (isTable) return [];
  return [...line.text.matchAll(BAR)].map(({ index }) =>
    replacement(line, index, index + 1, 'I', SURE, 'confusion'),
  );
}
