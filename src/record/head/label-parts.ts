/** Several labels of when and where in one line. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import type { LabelMatch } from '../../parse/index.ts';
import { labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';

/** Parts «Datum: 3 mars  Tid: 18.00  Plats: Biblioteket» at its labels of when and where. */
export function partLabels(
  text: string,
  label: LabelMatch,
  vocabulary: Vocabulary,
  most: number = MOST_LABELS,
): PartedLabels {
  if (!OF_WHEN.has(label.field) || most === 0) return { own: text, others: [] };
  const pieces = text.split(beforeLabelOf(vocabulary.knowledge));
  const labelOf = (piece = '') => {
    const match = labelAt(piece, vocabulary);
    return match && OF_WHEN.has(match.field) ? match : undefined;
  };
  const first = pieces.findIndex((piece, i) => i > 0 && labelOf(piece));
  const next = first < 0 ? undefined : labelOf(pieces[first]);
  if (!next) return { own: text, others: [] };
  const rest = pieces.slice(first).join(' ');
  const { own, others } = partLabels(rest.slice(next.end).trim(), next, vocabulary, most - 1);
  return { own: pieces.slice(0, first).join(' '), others: [{ label: next, text: own }, ...others] };
}

/** No line has more labels behind its first. */
const MOST_LABELS = 12;

export interface PartedLabels {
  readonly own: string;
  readonly others: readonly { readonly label: LabelMatch; readonly text: string }[];
}

const OF_WHEN: ReadonlySet<string> = new Set(['datum', 'datum_och_tid', 'plats', 'plats_och_tid', 'tid']);
/** Before a capital and a colon, or before one of the labels that need none. */
const beforeLabelOf = onceFor(({ labels }: Knowledge) => {
  const names = labels.filter(({ field, bare }) => bare && OF_WHEN.has(field)).map(({ label }) => label);
  return latin`/,?\s(?=\p{Lu}[\p{L} ]{1,20}:|(?:${anyOf(names)})\s+[\p{Lu}\d])/u`;
});
