/** What stands under a column of labels, by whose value it is: what stands before the names, the names, and those who adjust and sign. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { isRange } from '../../parse/numbers/ranges.ts';
import type { Passage } from '../passages.ts';
import { startsWithName } from '../persons/person-name.ts';
import {
  type Column,
  fieldOf,
  isAdjusting,
  labelsOfAdjusters,
  officesOf,
  PARAGRAPHS,
  type Passages,
  type Test,
} from './column.ts';
import { isOfStaff, isPageHead, isRemarked, isRow } from './column-lines.ts';
import { firstNamed, firstNames } from './column-names.ts';
import { tellsDayAndHour, tellsPlaceAndDay } from './column-places.ts';
import { lastNames } from './column-signers.ts';
import { comesAgain } from './comes-again.ts';
import { byHolders, type Signing } from './office-holders.ts';

/** The number of a page amid its head: «Vävnämnden Sammanträdesprotokoll 1 (51) 2024-05-03» is nobody. */
const COUNTED = /\d ?\(\d{1,3}\)/;

/** The values, by whose they are. */
export interface Values {
  /** Those above the names, for the labels with one value each. */
  readonly before: Passages;
  readonly present: Passages;
  /** Other names under those present, for the last label of people. */
  readonly guests: Passages;
  /** Of these each label takes the first that is left. */
  readonly adjusters: Passages;
  /** Where and when they adjust them. */
  readonly days: Passages;
  /** Of the paragraphs that the minutes hold. */
  readonly numbers: Passages;
  readonly signers: Passages;
  /** Which of these signs for which office, where offices have lost their names. */
  readonly byOffice?: ReadonlyMap<Passage, Passage>;
}

/** The passages under a column, and those of them that are free to be values: they have no label of their own. */
export interface Under {
  readonly after: Passages;
  readonly free: Passages;
}

/** The free passages as they stand: those above the names, the names that stand together, those under them, and who signs last. */
interface Parts {
  readonly before: Passages;
  readonly names: Passages;
  readonly below: Passages;
  readonly last: Passages;
}

/** The values of a column. */
export function valuesOf(
  column: Column,
  { after, free }: Under,
  isListed: Test,
  knowledge: Knowledge,
): Values {
  const numbers = numbersFor(column, free);
  const others = free.filter((value) => !numbers.includes(value));
  const parts = partsOf(column, { after, free: others }, isListed, knowledge);
  return {
    before: parts.before,
    numbers,
    days: parts.below.filter((value) => tellsPlaceAndDay(value, knowledge)),
    ...peopleOf(column, parts, isListed, knowledge),
  };
}

function partsOf(column: Column, { after, free }: Under, isListed: Test, knowledge: Knowledge): Parts {
  const first = firstNamed(column, free, isListed, knowledge);
  if (first < 0) return { before: [], names: [], below: free, last: [] };
  const from = after.slice(after.indexOf(free[first] as Passage));
  const last = lastNames(from, column.signing.size, knowledge);
  const own = free.slice(first).filter((value) => !last.includes(value));
  const names = firstNames(own, isListed, knowledge);
  return { before: free.slice(0, first), names, below: own.slice(names.length), last };
}

/** Those who were there, who adjust the minutes and who sign. */
function peopleOf(
  column: Column,
  parts: Parts,
  isListed: Test,
  knowledge: Knowledge,
): Omit<Values, 'before' | 'days' | 'numbers'> {
  const { names, below, last } = parts;
  const seam = names.length - (endsInAdjuster(parts, knowledge) ? labelsOfAdjusters(column) : 0);
  const others = last.length > 0 ? below.filter((one) => isRemarkedName(one, isListed, knowledge)) : [];
  const adjusting = others.filter(({ text }) => !isOfStaff(text, knowledge));
  const isAdjusted = column.labels.some((label) => isAdjusting(label, column));
  const adjuster = isAdjusted ? adjusting.at(-1) : undefined;
  const adjusters = [...adjusting, ...names.slice(seam)];
  const signers = last.length > 0 ? last : below.filter(({ text }) => couldSign(text, knowledge));
  const above = isAdjusted && adjusters.length === 0 ? aboveSigners(signers) : [];
  const signing = {
    offices: officesOf(column),
    signers: signers.slice(above.length),
    present: [...names, ...others],
    adjusters: [...above, ...adjusters],
  };
  return {
    present: names.slice(0, seam),
    guests: others.filter((one) => one !== adjuster),
    ...byOffice(signing, knowledge),
  };
}

/** «Anna Ek (S)», «Anna Ek, ekonom» */
const isRemarkedName = (one: Passage, isListed: Test, knowledge: Knowledge): boolean =>
  isRemarked(one.text) && !COUNTED.test(one.text) && isListed(one) && !tellsDayAndHour(one, knowledge);

const couldSign = (text: string, knowledge: Knowledge): boolean =>
  startsWithName(text) && !SEVERAL.test(text) && !isPageHead(text, knowledge);
/** «Bo Alm (M), Cia Dal (S)»: an office has one holder. */
const SEVERAL = latin`/\(\p{L}{1,4}\),? .*\(\p{L}{1,4}\)/u`;

/** «Bo Alm – Ersättare: Cia Dal» over others, of whom one is «Bo Alm»: the one who adjusts the minutes. */
function aboveSigners([first, ...more]: Passages): Passages {
  return first && more.some(({ text }) => first.text.startsWith(text)) ? [first] : [];
}

/** Those who adjust and sign, these with their offices where some of them have lost their names. */
function byOffice(
  signing: Signing,
  knowledge: Knowledge,
): Pick<Values, 'adjusters' | 'signers' | 'byOffice'> {
  const { offices, signers, adjusters } = signing;
  const areFewer = signers.length < offices.length;
  return { adjusters, signers, ...(areFewer && { byOffice: byHolders(signing, knowledge) }) };
}

/** Whether the last of the names stands there as the one who adjusts the minutes. */
function endsInAdjuster({ names, below, last }: Parts, knowledge: Knowledge): boolean {
  const { text = '' } = names.at(-1) ?? {};
  const isOneOfStaff = last.length > 0 && isOfStaff(text, knowledge);
  return names.length > 1 && !comesAgain(names, below) && !isRow(text) && !isOneOfStaff;
}

/** The numbers of paragraphs, as many as there are labels for them. */
const numbersFor = ({ labels }: Column, values: Passages): Passages =>
  values
    .filter(({ text }) => isRange(text))
    .slice(0, labels.filter((label) => fieldOf(label) === PARAGRAPHS).length);
