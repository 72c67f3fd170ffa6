/**
 * The values of a column of labels, dealt to the labels over them: what stands before the names, the names, and those who sign, in
 * the order in which both stand.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { upTo } from '../../up-to.ts';
import { excepts } from '../attendance/exceptions.ts';
import { isOfPeople, OF_HOURS, SINGLE, TITLE } from '../label-kinds.ts';
import { type Passage, together } from '../passages.ts';
import { startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { whenOf } from '../when/when.ts';
import {
  isPlaceOver,
  isPlaceOverMembers,
  isWhen,
  linesOfBoth,
  tellsDayAndHour,
  tellsPlaceAndDay,
} from './column-places.ts';
import { isHeader, lastNames, PARTY } from './column-signers.ts';
import { comesAgain } from './comes-again.ts';
import { isKindAlone } from './document-kind.ts';

/** The labels of place and hours in one, of a place, and that of those who adjust the minutes. */
const BOTH = 'plats_och_tid';
const PLACE = 'plats';
const ADJUSTING = 'justerare';
/** That of where and when they do. */
const ADJUSTED = 'justering';
/** That of the paragraphs. */
const PARAGRAPHS = 'paragrafer';
/** Labels before those who sign. */
const SIGNING: ReadonlySet<string> = new Set(['person', 'signatur', TITLE]);
/** The number of a page, alone or with that of all. */
const PAGE = /\d ?\(\d{1,3}\)$|\s\d{1,3}$/;
/** The same amid the head of a page: «Vävnämnden Sammanträdesprotokoll 1 (51) 2024-05-03» is nobody. */
const COUNTED = /\d ?\(\d{1,3}\)/;
/** What stands between a name and its office or party. */
const HAS_OFFICE = /[,(]/;

type Passages = readonly Passage[];
type Test = (passage: Passage) => boolean;

/** A column of labels: where those of people begin and end in it, where «Underskrifter» is, and the offices of those who sign. */
interface Column {
  readonly labels: Passages;
  readonly people: number;
  readonly lastPeople: number;
  readonly title: number;
  readonly signing: ReadonlySet<Passage>;
}

/** The values, by whose they are. */
interface Values {
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
}

/** What stands under a column of labels; what is held there has a label of its own. */
export interface Below {
  readonly after: Passages;
  readonly held: ReadonlySet<Passage>;
}

/** Each label with its value, and then what is no label's. */
export function dealt(
  labels: Passages,
  { after, held }: Below,
  isListed: Test,
  knowledge: Knowledge,
): Passages {
  const column = columnOf(labels);
  const free = after.filter((passage) => !held.has(passage));
  const values = valuesOf(column, free, isListed, knowledge);
  const used = new Set<Passage>();
  const isLeft = (passage: Passage) => !used.has(passage);
  const pairs = labels.flatMap((label, i) => {
    const before = values.before.filter(isLeft);
    const isSingle = i < column.people && SINGLE.has(fieldOf(label));
    const value = isSingle ? valueBefore(label, before, knowledge) : valueAt(i, column, values, isLeft);
    for (const passage of value) used.add(passage);
    return [label, ...(isSingle ? asOne(value) : value)];
  });
  return [...pairs, ...after.filter(isLeft)];
}

const fieldOf = ({ label }: Passage): string => label?.field ?? '';

const asOne = ([first, ...more]: Passages): Passages => (first ? [together(first, more)] : []);

function columnOf(labels: Passages): Column {
  const people = labels.findIndex(isOfPeople);
  const title = labels.findLastIndex((label) => fieldOf(label) === TITLE);
  const signing = signingIn(labels.slice(people), title - people);
  return { labels, people, lastPeople: labels.findLastIndex(isOfPeople), title, signing };
}

/** Which labels are offices over those who sign: none above «Underskrifter», nor that word over the first of them. */
function signingIn(labels: Passages, title: number): ReadonlySet<Passage> {
  const isSigning: Test = (label) => SIGNING.has(fieldOf(label));
  const [over, below] = [labels[title], labels[title + 1]];
  const isOver = over?.label?.end === over?.text.length && below !== undefined && isSigning(below);
  return new Set(labels.filter((label, i) => isSigning(label) && (i > title || (i === title && !isOver))));
}

function valuesOf(column: Column, after: Passages, isListed: Test, knowledge: Knowledge): Values {
  const free = after.filter(({ label, text }) => label === undefined && !isKindAlone(text, knowledge));
  const numbers = numbersFor(column, free);
  const values = free.filter((value) => !numbers.includes(value));
  const first = firstNamed(column, values, isListed, knowledge);
  const last =
    first < 0
      ? []
      : lastNames(after.slice(after.indexOf(values[first] as Passage)), column.signing.size, knowledge);
  const own = values.slice(Math.max(first, 0)).filter((value) => !last.includes(value));
  const names = first < 0 ? [] : firstNames(own, isListed, knowledge);
  const isAgain = comesAgain(names, own.slice(names.length));
  const { text: lastName = '' } = names.at(-1) ?? {};
  const isLastOne =
    names.length > 1 && !isAgain && !ROW.test(lastName) && !(OF_STAFF.test(lastName) && last.length > 0);
  const seam = names.length - (isLastOne ? labelsOfAdjusters(column) : 0);
  const below = own.slice(names.length);
  const isOther: Test = (one) =>
    HAS_OFFICE.test(one.text) && !COUNTED.test(one.text) && isListed(one) && !tellsDayAndHour(one, knowledge);
  const others = last.length > 0 ? below.filter(isOther) : [];
  const adjusting = others.filter(({ text }) => !OF_STAFF.test(text));
  const adjuster = column.labels.some((_, i) => isAdjusting(i, column)) ? adjusting.at(-1) : undefined;
  return {
    before: values.slice(0, Math.max(first, 0)),
    present: names.slice(0, seam),
    guests: others.filter((one) => one !== adjuster),
    adjusters: [...adjusting, ...names.slice(seam)],
    numbers,
    days: below.filter((value) => tellsPlaceAndDay(value, knowledge)),
    signers:
      last.length > 0 ? last : below.filter(({ text }) => startsWithName(text) && !isHeader(text, knowledge)),
  };
}

/** Where the names begin: under the place, if its label has no other value. */
function firstNamed({ labels }: Column, values: Passages, isListed: Test, knowledge: Knowledge): number {
  // «Vävstugan Ekby, kl 13–15» is no name, nor is «Sammanträdesprotokoll Sida 1 (24)».
  const isNamed: Test = (value) =>
    isListed(value) &&
    value.node.type !== 'heading' &&
    !PAGE.test(value.text) &&
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
    .filter(({ text }) => NUMBERS.test(text))
    .slice(0, labels.filter((label) => fieldOf(label) === PARAGRAPHS).length);
/** «54–78» alone. */
const NUMBERS = /^§{0,2} ?\d{1,4} ?[-–] ?\d{1,4}$/;

/** «Anna Ek, Bo Alm, Cia Dal» adjust nothing. */
const ROW = /,[^,]*,/;
/** «Anna Ek, ekonom» is one of the staff, and adjusts nothing. */
const OF_STAFF = latin`/, \p{Ll}/u`;

const labelsOfAdjusters = ({ labels }: Column): number =>
  labels.filter((label) => fieldOf(label) === ADJUSTING).length;

/** Whether a label is over one who adjusts the minutes, which those above «Underskrifter» are. */
function isAdjusting(i: number, { labels, title }: Column): boolean {
  const field = labels[i]?.label?.field;
  return field === ADJUSTING || (field === 'signatur' && i < title);
}

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

/** The value of a label above those of people: hours for that of hours, if any are told. */
function valueBefore(label: Passage, before: Passages, knowledge: Knowledge): Passages {
  const field = fieldOf(label);
  if (field === BOTH) return linesOfBoth(before, knowledge);
  const hours = OF_HOURS.has(field)
    ? before.filter(({ text }) => whenOf(text, knowledge).times.length > 0)
    : [];
  const own = hours.length > 0 ? hours : before;
  return own.filter((value) => field !== PLACE || !isWhen(value, knowledge)).slice(0, 1);
}

/** The numbers of the paragraphs, the names of a label of people, or the one who adjusts the minutes or signs under another. */
function valueAt(i: number, column: Column, values: Values, isLeft: Test): Passages {
  const { labels, people, lastPeople, signing } = column;
  if (fieldOf(labels[i] as Passage) === PARAGRAPHS) return values.numbers.filter(isLeft).slice(0, 1);
  if (i < people) return [];
  if (i === people || i === lastPeople)
    return [...(i === people ? values.present : []), ...(i === lastPeople ? values.guests : [])];
  if (isAdjusting(i, column)) return values.adjusters.filter(isLeft).slice(0, 1);
  if (fieldOf(labels[i] as Passage) === ADJUSTED) return values.days.filter(isLeft).slice(0, 1);
  return signing.has(labels[i] as Passage) ? signerOf(labels[i] as Passage, signing, values, isLeft) : [];
}

/** Of fewer names than offices the first of these have lost theirs. */
function signerOf(
  office: Passage,
  signing: ReadonlySet<Passage>,
  { signers }: Values,
  isLeft: Test,
): Passages {
  const isLost = [...signing].indexOf(office) < signing.size - signers.length;
  return isLost ? [] : signers.filter(isLeft).slice(0, 1);
}
