/** What stands under a column of labels, by whose value it is: what stands before the names, the names, and those who adjust and sign. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { upTo } from '../../up-to.ts';
import { excepts } from '../attendance/exceptions.ts';
import { namingOf } from '../naming/names.ts';
import { isRange } from '../paragraphs.ts';
import type { Passage } from '../passages.ts';
import { startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { whenOf } from '../when/when.ts';
import {
  type Column,
  fieldOf,
  isAdjusting,
  labelsOfAdjusters,
  officesOf,
  type Passages,
  type Test,
} from './column.ts';
import { isPlaceOver, isPlaceOverMembers, tellsDayAndHour, tellsPlaceAndDay } from './column-places.ts';
import { beginsWithOffice, HAS_OFFICE, isHeader, lastNames, PARTY } from './column-signers.ts';
import { comesAgain } from './comes-again.ts';
import { byHolders, type Signing } from './office-holders.ts';

/** The labels of a place, of who met, and of the paragraphs. */
const PLACE = 'plats';
export const BODY = 'organ';
export const PARAGRAPHS = 'paragrafer';
/** The number of a page, alone or with that of all. */
const PAGE = /\d ?\(\d{1,3}\)$|\s\d{1,3}$/;
/** The same amid the head of a page: «Vävnämnden Sammanträdesprotokoll 1 (51) 2024-05-03» is nobody. */
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

/** The values of a column. */
export function valuesOf(
  column: Column,
  { after, free }: Under,
  isListed: Test,
  knowledge: Knowledge,
): Values {
  const numbers = numbersFor(column, free);
  const values = free.filter((value) => !numbers.includes(value));
  const first = firstNamed(column, values, isListed, knowledge);
  const from = after.slice(after.indexOf(values[first] as Passage));
  const last = first < 0 ? [] : lastNames(from, column.signing.size, knowledge);
  const own = values.slice(Math.max(first, 0)).filter((value) => !last.includes(value));
  const names = first < 0 ? [] : firstNames(own, isListed, knowledge);
  const below = own.slice(names.length);
  const seam = names.length - (endsInAdjuster(names, own, last, knowledge) ? labelsOfAdjusters(column) : 0);
  const isOther: Test = (one) =>
    HAS_OFFICE.test(one.text) && !COUNTED.test(one.text) && isListed(one) && !tellsDayAndHour(one, knowledge);
  const others = last.length > 0 ? below.filter(isOther) : [];
  const adjusting = others.filter(({ text }) => !isOfStaff(text, knowledge));
  const isAdjusted = column.labels.some((label) => isAdjusting(label, column));
  const adjuster = isAdjusted ? adjusting.at(-1) : undefined;
  const signers =
    last.length > 0
      ? last
      : below.filter(({ text }) => startsWithName(text) && !SEVERAL.test(text) && !isHeader(text, knowledge));
  const adjusters = [...adjusting, ...names.slice(seam)];
  const above = isAdjusted && adjusters.length === 0 ? aboveSigners(signers) : [];
  return {
    before: values.slice(0, Math.max(first, 0)),
    present: names.slice(0, seam),
    guests: others.filter((one) => one !== adjuster),
    numbers,
    days: below.filter((value) => tellsPlaceAndDay(value, knowledge)),
    ...signing(
      {
        offices: officesOf(column),
        signers: signers.slice(above.length),
        present: [...names, ...others],
        adjusters: [...above, ...adjusters],
      },
      knowledge,
    ),
  };
}

/** «Bo Alm (M), Cia Dal (S)»: an office has one holder. */
const SEVERAL = latin`/\(\p{L}{1,4}\),? .*\(\p{L}{1,4}\)/u`;

/** «Bo Alm – Ersättare: Cia Dal» over others, of whom one is «Bo Alm»: the one who adjusts the minutes. */
function aboveSigners([first, ...more]: Passages): Passages {
  return first && more.some(({ text }) => first.text.startsWith(text)) ? [first] : [];
}

/** Those who adjust and sign, these with their offices where some of them have lost their names. */
function signing(signing: Signing, knowledge: Knowledge): Pick<Values, 'adjusters' | 'signers' | 'byOffice'> {
  const { offices, signers, adjusters } = signing;
  const areFewer = signers.length < offices.length;
  return { adjusters, signers, ...(areFewer && { byOffice: byHolders(signing, knowledge) }) };
}

/** Whether the last of the names stands there as the one who adjusts the minutes. */
function endsInAdjuster(names: Passages, own: Passages, last: Passages, knowledge: Knowledge): boolean {
  const { text = '' } = names.at(-1) ?? {};
  const isOneOfStaff = last.length > 0 && isOfStaff(text, knowledge);
  return names.length > 1 && !comesAgain(names, own.slice(names.length)) && !ROW.test(text) && !isOneOfStaff;
}

/** Where the names begin: under the place, if its label has no other value. */
function firstNamed({ labels }: Column, values: Passages, isListed: Test, knowledge: Knowledge): number {
  // «Vävstugan Ekby, kl 13–15» is no name, nor is «Sammanträdesprotokoll Sida 1 (24)», nor «Ekbygdens Västra Nämnd» under «Organ».
  const hasBody = labels.some((label) => fieldOf(label) === BODY);
  const isNamed: Test = (value) =>
    isListed(value) &&
    value.node.type !== 'heading' &&
    !PAGE.test(value.text) &&
    !(hasBody && namingOf(knowledge).fieldOf(value.text)) &&
    whenOf(value.text, knowledge).times.length === 0;
  const first = values.findIndex(
    (value, i) =>
      (isNamed(value) && !isPlaceOver(value, values[i + 1], knowledge)) || excepts(value.text, knowledge),
  );
  const isPlace =
    first >= 0 &&
    labels.some((label) => fieldOf(label) === PLACE) &&
    isPlaceOverMembers(values.slice(0, first), values.slice(first), knowledge);
  return isPlace ? first + 1 : first;
}

/** The numbers of paragraphs, as many as there are labels for them. */
const numbersFor = ({ labels }: Column, values: Passages): Passages =>
  values
    .filter(({ text }) => isRange(text))
    .slice(0, labels.filter((label) => fieldOf(label) === PARAGRAPHS).length);

/** «Anna Ek, Bo Alm, Cia Dal» adjust nothing. */
const ROW = /,[^,]*,/;
/** «Anna Ek, ekonom», «Ekonom Anna Ek» is one of the staff, and adjusts nothing. */
const isOfStaff = (text: string, knowledge: Knowledge): boolean =>
  OFFICE_BEHIND.test(text) || beginsWithOffice(text, knowledge);
const OFFICE_BEHIND = latin`/, \p{Ll}/u`;

/** The names that stand together, or the sentence that says who was absent; a row that begins amid a name has its parties. */
function firstNames(values: Passages, isListed: Test, knowledge: Knowledge): Passages {
  if (excepts(values[0]?.text ?? '', knowledge)) return values.slice(0, 1);
  const isName: Test = (passage) =>
    (isListed(passage) || PARTY.test(passage.text)) &&
    !tellsDayAndHour(passage, knowledge) &&
    !LOUD.test(passage.text);
  const { isRole } = rolesOf(knowledge);
  const isDamaged = ({ text }: Passage, i: number) => {
    const next = values.slice(i + 1, i + 1 + NAMES_AFTER);
    const isOffice = isRole(text.split(' ', 1)[0] as string);
    return DAMAGED.test(text) && !isOffice && next.length === NAMES_AFTER && next.every(isName);
  };
  return upTo(values, (passage, i) => i > 0 && !isName(passage) && !isDamaged(passage, i));
}
/** A row with neither office, day nor hour, over names, is one that was misread. */
const DAMAGED = /^(?!.*\d\d).{1,40}$/;
const NAMES_AFTER = 2;
/** «EKBY KOMMUN», at the head of the next page. */
const LOUD = latin`/^\P{L}*\p{Lu}{4,} \p{Lu}{4,}$/u`;
