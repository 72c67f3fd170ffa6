/**
 * Columns whose values stand in as many groups, parted by blank lines, as there are labels over them: then each group is the value of its
 * label, whoever was there is told from who was not, and each has the role of the own label.
 */
import type { Knowledge } from '../../knowledge.ts';
import { isRange } from '../../parse/numbers/ranges.ts';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { isOfPeople, isTitle, OF_HOURS, SINGLE } from '../label-kinds.ts';
import { linesBetween, type Passage } from '../passages.ts';
import { beginsWithName } from '../persons/person-name.ts';
import { whenOf } from '../when/when.ts';
import { ADJUSTED, fieldOf, PARAGRAPHS, type Passages, type Test } from './column.ts';
import { isPageHead } from './column-lines.ts';
import { tellsPlaceAndDay } from './column-places.ts';
import { comesAgain } from './comes-again.ts';

/** With one label of people there is nobody to part. */
const FEWEST_LABELS = 2;

/** The value of each label; nothing unless every label has one that fits it, and no name is left. */
export function valuesInGroups(
  labels: Passages,
  values: Passages,
  isListed: Test,
  knowledge: Knowledge,
): ReadonlyMap<Passage, Passages> | undefined {
  if (labels.filter(isOfPeople).length < FEWEST_LABELS) return undefined;
  const dealt = new Map<Passage, Passages>();
  let at = 0;
  for (const label of labels) {
    if (isTitle(label) && isLabelOnly(label)) continue;
    const own = values.slice(at, isOfOne(label) ? at + 1 : groupEnd(values, at));
    if (!fits(label, own, isListed, knowledge)) return undefined;
    dealt.set(label, own);
    at += own.length;
  }
  const next = values[at]?.text ?? '';
  const isNamed = beginsWithName(next) && !isPageHead(next, knowledge);
  return !isNamed && areApart(dealt) ? dealt : undefined;
}

/** Whether a label is over one name or the numbers of the paragraphs, a line. */
const isOfOne = (label: Passage): boolean => !isOfPeople(label) && !SINGLE.has(fieldOf(label));

/** Where the passages end that stand right under each other. */
function groupEnd(values: Passages, from: number): number {
  let end = from + 1;
  while (end < values.length && linesBetween(values[end - 1] as Passage, values[end]) === 1) end++;
  return end;
}

function fits(label: Passage, own: Passages, isListed: Test, knowledge: Knowledge): boolean {
  const field = fieldOf(label);
  const [first] = own;
  if (!first) return false;
  if (isOfPeople(label)) return own.every(isListed) && beginsWithName(first.text);
  if (field === PARAGRAPHS) return isRange(first.text);
  if (field === ADJUSTED) return tellsPlaceAndDay(first, knowledge);
  if (OF_HOURS.has(field)) return own.some(({ text }) => whenOf(text, knowledge).times.length > 0);
  return SINGLE.has(field) || beginsWithName(first.text);
}

/** Of those who were there some adjust the minutes and sign them, and of those absent nobody: else the groups are not those of the labels. */
function areApart(dealt: ReadonlyMap<Passage, Passages>): boolean {
  const all = [...dealt];
  const signing = all.filter(([label]) => isOfOne(label)).flatMap(([, own]) => own);
  const signs = (field: string): boolean =>
    all.some(([label, own]) => fieldOf(label) === field && comesAgain(own, signing));
  return signs('narvarande') && !signs('franvarande');
}
