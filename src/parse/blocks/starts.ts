/** What begins at the head of a line: a number, a bullet, a label, a clause. */
import { latin } from '../../latin.ts';
import type { Line } from '../lines/lines.ts';
import { type Enumerator, enumeratorsAt } from '../numbers/enumerators.ts';
import { withoutColon } from '../vocabulary/fold.ts';
import { isLabelOnly } from '../vocabulary/label-match.ts';
import { type LabelMatch, labelAt } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A line and what begins at its head. */
export interface Start {
  readonly line: Line;
  readonly numbers: readonly Enumerator[];
  readonly bullet: number;
  readonly label: LabelMatch | undefined;
  /** Whether it begins as a clause of a decision does: «att …». */
  readonly isClause: boolean;
  /** Whether the line as a whole is a heading that the knowledge has, or a label alone. */
  readonly isWhole: boolean;
}

/** The line with what begins at its head. */
export function startOf(line: Line, vocabulary: Vocabulary): Start {
  const marked = line.markup?.kind === 'item';
  const label = line.markup?.kind === 'row' ? undefined : labelAt(line.text, vocabulary);
  return {
    line,
    numbers: enumeratorsAt(line.text, vocabulary),
    bullet: marked ? 0 : (BULLET.exec(line.text)?.[0].length ?? 0),
    label,
    isClause: vocabulary.startsClause(`${line.text} `),
    isWhole: isLabelOnly({ label, text: line.text }) || vocabulary.isHeading(withoutColon(line.text)),
  };
}

/** Whether a number stands at the head that needs no sequence to be one. */
export const hasNumber = ({ numbers }: Pick<Start, 'numbers'>): boolean =>
  numbers.some(({ doubt }) => doubt === 0);

const BULLET = latin`/^(?:(?:[•*·▪●◦‣–—¢«»©°@#+-]|[•*@+-][•*«»@+]|[oe](?=\s+[\p{Lu}"”«]))\s+(?=\S)|[«»](?=\p{Lu}))/u`;
