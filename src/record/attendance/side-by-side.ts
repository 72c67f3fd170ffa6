/**
 * Two lists of people side by side, «Närvarande» beside «Ej närvarande»: what stands in the right column is put after the left
 * one. Where OCR ran the columns together, the second name of a line stood in the right one.
 */
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { upTo } from '../../up-to.ts';
import { isOfPeople } from '../label-kinds.ts';
import { areOnOneLine, type Passage, type TextLine } from '../passages.ts';
import { beginsWithName } from '../persons/person-name.ts';
import { readPeople } from './people.ts';

/** Cells of one column begin no further than this before its label. */
const SAME_COLUMN = 3;

/** The passages with two lists side by side one after the other. */
export function oneAfterOther(
  passages: readonly Passage[],
  isListed: (passage: Passage) => boolean,
  vocabulary: Vocabulary,
): readonly Passage[] {
  for (const [i, passage] of passages.entries()) {
    const within = labelWithin(passage, vocabulary);
    const isLabel = isOfPeople(passage) && (isLabelOnly(passage) || within !== undefined);
    const beside = isLabel ? rightOf(passages[i + 1], passage) : undefined;
    const right = beside ?? within;
    if (!right?.label) continue;
    const from = i + (beside ? 2 : 1);
    const isSame = right.label.field === passage.label?.field;
    const below = upTo(
      passages.slice(from),
      (next) => !belongs(next, isListed) || (isSame && isOfPeople(next)),
    );
    const { first, second } = beside ? byColumn(below, right) : bySecondName(below, vocabulary);
    // «Ledamöter     Ersättare»: both are here, and the columns tell who is which.
    if (isSame && (!beside || first.length === 0 || !second.some(({ text }) => beginsWithName(text))))
      continue;
    const left = beside && within ? within : labelOnly(passage);
    const columns = [...marked([left, ...first]), ...marked([right, ...second])];
    const rest = oneAfterOther(passages.slice(from + below.length), isListed, vocabulary);
    return [...passages.slice(0, i), ...columns, ...rest];
  }
  return passages;
}

/** The label of people in the column beside another. */
function rightOf(next: Passage | undefined, passage: Passage): Passage | undefined {
  const isLabel = next !== undefined && isLabelOnly(next) && isOfPeople(next);
  return isLabel && areOnOneLine(passage, next) ? next : undefined;
}

/** «Närvarande Ej närvarande»: the second label as a passage of its own. */
function labelWithin(passage: Passage, vocabulary: Vocabulary): Passage | undefined {
  const [line] = passage.lines;
  if (!isOfPeople(passage) || !line || passage.lines.length > 1) return undefined;
  const text = passage.text.slice(passage.label?.end).trim();
  const label = labelAt(text, vocabulary);
  if (label?.end !== text.length || !isOfPeople({ label })) return undefined;
  return { ...passage, text, lines: [{ ...line, text }], label };
}

const labelOnly = (passage: Passage): Passage => {
  const { label, text, lines } = passage;
  const own = text.slice(0, label?.end).trim();
  return label
    ? {
        ...passage,
        text: own,
        lines: lines.slice(0, 1).map((line) => ({ ...line, text: own })),
        label: { ...label, end: own.length },
      }
    : passage;
};

const belongs = (passage: Passage, isListed: (passage: Passage) => boolean): boolean =>
  isOfPeople(passage) ||
  (passage.label === undefined && passage.node.type !== 'heading' && isListed(passage));

interface Columns {
  readonly first: readonly Passage[];
  readonly second: readonly Passage[];
}

function byColumn(below: readonly Passage[], right: Passage): Columns {
  const from = (right.node.position?.start.column ?? 0) - SAME_COLUMN;
  const isRight = ({ node }: Passage) => (node.position?.start.column ?? 0) >= from;
  return { first: below.filter((passage) => !isRight(passage)), second: below.filter(isRight) };
}

function bySecondName(below: readonly Passage[], vocabulary: Vocabulary): Columns {
  const parts = below.map((passage) => partedAt(passage, secondName(passage, vocabulary)));
  return { first: parts.map(([left]) => left), second: parts.flatMap(([, right]) => right ?? []) };
}

/** Where the second name of a line begins, or a label that stands twice: «Ledamöter Ledamöter». */
function secondName(passage: Passage, vocabulary: Vocabulary): number {
  const { text } = passage;
  if (passage.label)
    return labelWithin(passage, vocabulary) ? text.length - text.slice(passage.label.end).trim().length : -1;
  const { people } = readPeople(passage.lines, {}, vocabulary);
  return people.length === 2 ? text.indexOf(people[1]?.person.namn ?? '\n') : -1;
}

function partedAt(passage: Passage, at: number): [left: Passage, right?: Passage] {
  if (at <= 0) return [passage];
  const [line] = passage.lines as [TextLine];
  const { label, ...rest } = passage;
  const piece = (text: string): Passage => ({
    ...rest,
    ...(label && { label: { ...label, end: text.length } }),
    text,
    lines: [{ ...line, text }],
  });
  return [piece(passage.text.slice(0, at).trim()), piece(passage.text.slice(at))];
}

/** Under «Frånvarande», «Ledamöter» tells who of these was absent. */
function marked([head, ...below]: readonly Passage[]): readonly Passage[] {
  const field = head?.label?.field;
  if (!head || field !== 'franvarande') return head ? [head, ...below] : [];
  return [
    head,
    ...below.map((passage) => (passage.label ? { ...passage, label: { ...passage.label, field } } : passage)),
  ];
}
