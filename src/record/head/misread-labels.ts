/**
 * Labels in a column of them that were misread beyond what a word alone lets tell, «Bezlutando» between «Plats och tid» and «Ersättare»:
 * what stands where a label does and is nearer to one than to any other is it.
 */
import { distance } from 'fastest-levenshtein';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { matched } from '../../parse/vocabulary/label-match.ts';
import { isPeopleLabel } from '../../parse/vocabulary/labels.ts';
import { flatSmall } from '../../parse/vocabulary/words.ts';
import { isAlone, SINGLE, TITLE } from '../label-kinds.ts';
import type { Passage } from '../passages.ts';

/** One letter may be another for so many. */
const LETTERS_PER_EDIT = 5;
const SHORTEST = 8;
/** So many of the four nearest stand alone as labels. */
const FEWEST_LABELS = 2;

/** The passages, such labels as what they were. */
export function withMisreadLabels(passages: readonly Passage[], knowledge: Knowledge): readonly Passage[] {
  const read = [...passages];
  for (const [i, passage] of passages.entries()) {
    const label = isAmidLabels(read, i) && MAY_BE.test(passage.text) ? meant(passage, knowledge) : undefined;
    if (label) read[i] = { ...passage, label };
  }
  return read;
}

/** A few words, neither numbers nor the end of a sentence. */
const MAY_BE = latin`/^[^\d(),:]{8,40}$/u`;

/** Whether a passage without a label has labels alone right before or behind it, and more of them near. */
function isAmidLabels(passages: readonly Passage[], i: number): boolean {
  const { label, lines, node } = passages[i] as Passage;
  if (label || lines.length > 1 || node.type !== 'paragraph') return false;
  const isLabel = (at: number) => passages[at] !== undefined && isAlone(passages[at] as Passage);
  const near = [i - 2, i - 1, i + 1, i + 2].filter(isLabel);
  return near.length >= FEWEST_LABELS && (isLabel(i - 1) || isLabel(i + 1));
}

/** The label that the text is nearest to, if all those as near tell the same. */
function meant({ text }: Passage, knowledge: Knowledge): Passage['label'] {
  const seen = flatSmall(text).replace(SPECKS, '');
  const most = Math.floor(seen.length / LETTERS_PER_EDIT);
  const edits = labelsOf(knowledge).map(({ words }) => distance(seen, words));
  const fewest = Math.min(...edits);
  const [first, ...others] = labelsOf(knowledge).filter((_, i) => edits[i] === fewest);
  const isClear = first && others.every(({ label }) => label.field === first.label.field);
  // What is a label letter by letter and was taken for none is a value.
  return isClear && seen.length >= SHORTEST && fewest > 0 && fewest <= most
    ? matched(first.label, text, text.length)
    : undefined;
}
const SPECKS = latin`/^[^\p{L}]{1,3}|[^\p{L}]{1,3}$/gu`;

/** Labels beside the place, the people and those who sign. */
const OF_SIGNING: ReadonlySet<string> = new Set(['justerare', 'paragrafer', TITLE]);

/** The labels of a front page, with their words in small letters without marks. */
const labelsOf = onceFor(({ labels }: Knowledge) =>
  labels
    .filter((label) => SINGLE.has(label.field) || isPeopleLabel(label) || OF_SIGNING.has(label.field))
    .map((label) => ({ label, words: flatSmall(label.label) })),
);
