/** Rows of names that a line end cuts amid a name. */
import { latin } from '../../latin.ts';
import { beginsCapital } from '../../letters.ts';
import { isPeopleLabel } from '../vocabulary/labels.ts';
import type { Start } from './starts.ts';

/**
 * Whether a row of names ends with a first name, and the line begins with what could be the surname to it: under a label, or so many
 * names that no label need tell.
 */
export function leavesNameOpen(open: readonly Start[], { line, label, isWhole }: Start): boolean {
  const row = open.at(-1)?.line.text ?? '';
  if (label || isWhole || line.gap > 1 || row.length > LONGEST_ROW) return false;
  const names = row.split(/[,;]\s*/);
  const isLabelled = isPeopleLabel(open[0]?.label) && line.gap === 0;
  if (names.length < (isLabelled ? FEWEST_NAMES : FEWEST_ALONE)) return false;
  // The first of a line may be the rest of a name.
  const full = names.slice(!isLabelled && open.length > 1 ? 1 : 0, -1);
  const areFull = full.every((name) => FULL.test(name) && (isLabelled || beginsCapital(name)));
  return (
    areFull &&
    latin`/^\p{Lu}[\p{L}-]*\p{Ll}$/u`.test(names.at(-1) ?? '') &&
    latin`/^\p{Lu}[\p{L}-]*(?:[,.]|$| \(| § ?\d{1,3}[,.]| \p{Lu}{1,3}\d{1,2}[,.])/u`.test(line.text)
  );
}
const LONGEST_ROW = 400;
const FEWEST_NAMES = 2;
const FEWEST_ALONE = 4;
const FULL = latin`/\p{L}\s+\p{L}/u`;
