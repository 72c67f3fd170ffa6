/** Labels that stand on two lines. */
import { beginsSmall, hasLetter } from '../../letters.ts';
import type { Line } from '../lines/lines.ts';
import { type LabelMatch, labelAt } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Start } from './starts.ts';

/** The label that a short line begins and the next one ends: «Justeringens / plats och tid Kansliet». */
export function labelOver(
  open: readonly Start[],
  next: Line,
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const [first] = open;
  if (!first || open.length > 1 || next.gap > 0 || next.isRight) return undefined;
  const { text } = first.line;
  // «Justeringens plats» is a label itself, but «och tid» under it goes on.
  const isHalf = !first.label || (first.label.end === text.length && beginsSmall(next.text));
  if (!isHalf || !hasLetter(text) || text.length > LONGEST_HALF || first.line.markup) return undefined;
  const label = labelAt(`${text} ${next.text}`, vocabulary);
  return label && label.printed.length > text.length ? label : undefined;
}

/** The first half of a label is no longer than this. */
const LONGEST_HALF = 30;
