/**
 * The values of a column of labels, dealt to the labels over them: in groups where these stand apart, else what stands before the names,
 * the names, and those who sign, in the order in which both stand.
 */
import type { Knowledge } from '../../knowledge.ts';
import { isOfPeople, OF_HOURS, SINGLE } from '../label-kinds.ts';
import { type Passage, together } from '../passages.ts';
import { whenOf } from '../when/when.ts';
import {
  ADJUSTED,
  BODY,
  type Column,
  columnOf,
  fieldOf,
  isAdjusting,
  PARAGRAPHS,
  type Passages,
  PLACE,
  type Test,
} from './column.ts';
import { valuesInGroups } from './column-groups.ts';
import { isWhen, linesOfBoth } from './column-places.ts';
import { type Values, valuesOf } from './column-values.ts';
import { isKindAlone } from './document-kind.ts';

/** The label of place and hours in one. */
const BOTH = 'plats_och_tid';

/** What stands under a column of labels; what is held there has a label of its own. */
export interface Below {
  readonly after: Passages;
  readonly held: ReadonlySet<Passage>;
}

/** A label with the passages that are its value. */
interface Pair {
  readonly label: Passage;
  readonly value: Passages;
}

/** Each label with its value, and then what is no label's. */
export function dealt(
  labels: Passages,
  { after, held }: Below,
  isListed: Test,
  knowledge: Knowledge,
): Passages {
  const isFree: Test = (passage) =>
    passage.label === undefined && !held.has(passage) && !isKindAlone(passage.text, knowledge);
  const free = after.filter(isFree);
  const groups = valuesInGroups(labels, free, isListed, knowledge);
  const column = columnOf(labels);
  const pairs = groups
    ? labels.map((label) => ({ label, value: groups.get(label) ?? [] }))
    : pairsInOrder(column, valuesOf(column, { after, free }, isListed, knowledge), knowledge);
  const used = new Set(pairs.flatMap(({ value }) => value));
  return [...pairs.flatMap(inARow), ...after.filter((passage) => !used.has(passage))];
}

/** A label and its value, which is one thing where the label has one. */
function inARow({ label, value: [first, ...more] }: Pair): Passages {
  if (!first) return [label];
  return [label, ...(SINGLE.has(fieldOf(label)) ? [together(first, more)] : [first, ...more])];
}

function pairsInOrder(column: Column, values: Values, knowledge: Knowledge): readonly Pair[] {
  const used = new Set<Passage>();
  const isLeft: Test = (passage) => !used.has(passage);
  return column.labels.map((label, i): Pair => {
    const isSingle = i < column.people && SINGLE.has(fieldOf(label));
    const value = isSingle
      ? valueBefore(label, values.before.filter(isLeft), knowledge)
      : valueAt(label, column, values, isLeft);
    for (const passage of value) used.add(passage);
    return { label, value };
  });
}

/** The value of a label above those of people: hours for that of hours, if any are told; no body has a number. */
function valueBefore(label: Passage, before: Passages, knowledge: Knowledge): Passages {
  const field = fieldOf(label);
  if (field === BOTH) return linesOfBoth(before, knowledge);
  if (field === BODY) return before.filter(({ text }) => !/\d/.test(text)).slice(0, 1);
  const hours = OF_HOURS.has(field)
    ? before.filter(({ text }) => whenOf(text, knowledge).times.length > 0)
    : [];
  const own = hours.length > 0 ? hours : before;
  return own.filter((value) => field !== PLACE || !isWhen(value, knowledge)).slice(0, 1);
}

/** The numbers of the paragraphs, the names of a label of people, or the one who adjusts the minutes or signs under another. */
function valueAt(label: Passage, column: Column, values: Values, isLeft: Test): Passages {
  if (isOfPeople(label)) return peopleAt(label, column, values);
  return valuesFor(label, column, values).filter(isLeft).slice(0, 1);
}

/** Those who were there under the first label of people, and others under the last. */
const peopleAt = (label: Passage, { labels, people, lastPeople }: Column, values: Values): Passages => [
  ...(label === labels[people] ? values.present : []),
  ...(label === labels[lastPeople] ? values.guests : []),
];

/** What a label with one value may have. */
function valuesFor(label: Passage, column: Column, values: Values): Passages {
  const { signers, byOffice } = values;
  if (fieldOf(label) === PARAGRAPHS) return values.numbers;
  if (column.labels.indexOf(label) < column.people) return [];
  if (isAdjusting(label, column)) return values.adjusters;
  if (fieldOf(label) === ADJUSTED) return values.days;
  if (!column.signing.has(label)) return [];
  return byOffice ? signers.filter((one) => one === byOffice.get(label)) : signers;
}
