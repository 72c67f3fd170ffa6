/** What a label at the head of a line is found to be. */
import type { Field, Label } from '../../knowledge.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A label found at the head of a text. */
export interface LabelMatch {
  readonly field: Field | 'part' | 'section';
  /** The kind of part or section, where the label opens one: `Beslut: …`. */
  readonly kind?: string;
  readonly role?: string;
  /** The words between a label of people and its colon: the group in `Deltagare LG: …`. */
  readonly group?: string;
  /** The label as printed. */
  readonly printed: string;
  /** Where the value begins in the text; its length if the label stands alone. */
  readonly end: number;
}

/** Whether what a text begins with is a label and no more. */
export const isLabelOnly = (line: {
  readonly label?: LabelMatch | undefined;
  readonly text: string;
}): boolean => line.label?.end === line.text.length;

/** The label that a text is, as a whole. */
export function matchOf(printed: string, end: number, vocabulary: Vocabulary): LabelMatch | undefined {
  const label = vocabulary.labels.find(printed);
  return label && matched(label, printed, end);
}

/** A label of the knowledge as it stands in a text. */
export const matched = (label: Label, printed: string, end: number): LabelMatch => ({
  field: label.field,
  ...(label.role !== undefined && { role: label.role }),
  printed,
  end,
});
