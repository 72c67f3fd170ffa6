/**
 * Front pages whose columns OCR read one after the other: first the labels, «Plats och tid», «Beslutande», «Utses att justera»,
 * then what stood beside them. The values are put under their labels, in the order in which both stand.
 */
import type { Knowledge } from '../knowledge.ts';
import { latin } from '../latin.ts';
import { beginsSmall } from '../letters.ts';
import { isPeopleLabel } from '../parse/labels.ts';
import { upTo } from '../up-to.ts';
import { excepts } from './exceptions.ts';
import type { Passage } from './passages.ts';
import { startsWithName } from './person-name.ts';
import { whenOf } from './when.ts';

/** So many labels alone, one after the other, are a column of them. */
const FEWEST_LABELS = 2;
const MOST_LABELS = 12;

/** Labels with one value each. */
export const SINGLE: ReadonlySet<string> = new Set([
  'datum',
  'datum_och_tid',
  'organ',
  'plats',
  'plats_och_tid',
  'tid',
]);
/** The label of place and hours in one, and that of those who adjust the minutes. */
const BOTH = 'plats_och_tid';
const ADJUSTING = 'justerare';
/** Labels before those who sign, and the one over all of them. */
const TITLE = 'underskrifter';
const SIGNING: ReadonlySet<string> = new Set(['person', 'signatur', 'underskrifter']);
export const isOfPeople = ({ label }: Pick<Passage, 'label'>): boolean => isPeopleLabel(label);
/** «Underskrifter Sekreterare» has its office beside it. */
export const isAlone = ({ label, text }: Passage): boolean =>
  label !== undefined && (label.end === text.length || label.field === TITLE);

const PARTY = latin`/\(\p{Lu}{1,4}\)/u`;

/** The passages of the head with the values of a column of labels under the labels. */
export function unstacked(
  passages: readonly Passage[],
  isListed: (passage: Passage) => boolean,
  knowledge: Knowledge,
): readonly Passage[] {
  const start = passages.findIndex((_, i) => isColumn(columnAt(passages, i)));
  if (start < 0) return besideEachOther(passages, knowledge);
  const labels = columnAt(passages, start);
  const after = withExceptions(passages.slice(start + labels.length), knowledge);
  const { dealt, used } = deal(labels, after, isListed, knowledge);
  const rest = after.filter((passage) => !used.has(passage));
  return [...passages.slice(0, start), ...dealt, ...rest];
}

/** «Datum:», «Tid:», «Plats:» and then as many values, of which a day and hours stand where their labels do. */
function besideEachOther(passages: readonly Passage[], knowledge: Knowledge): readonly Passage[] {
  for (let start = 0; start < passages.length; start++) {
    if (!isAlone(passages[start] as Passage)) continue;
    const near = passages.slice(start, start + MOST_LABELS);
    const labels = columnAt(near, 0).filter(({ label }) => SINGLE.has(label?.field ?? ''));
    const end = start + 2 * labels.length;
    const values = passages.slice(start + labels.length, end);
    if (labels.length < FEWEST_LABELS || !labels.every((label, i) => fits(label, values[i], knowledge)))
      continue;
    const pairs = labels.flatMap((label, i) => [label, values[i] as Passage]);
    return [...passages.slice(0, start), ...pairs, ...passages.slice(end)];
  }
  return passages;
}

/** Whether a value could be that of a label. */
export function fits({ label }: Passage, value: Passage | undefined, knowledge: Knowledge): boolean {
  if (!value || value.label || value.node.type === 'heading') return false;
  const { dates, times } = whenOf(value.text, knowledge);
  const field = label?.field ?? '';
  return (!OF_DAY.has(field) || dates.length > 0) && (!OF_HOURS.has(field) || times.length > 0);
}

const OF_DAY: ReadonlySet<string> = new Set(['datum', 'datum_och_tid']);
const OF_HOURS: ReadonlySet<string> = new Set(['tid', 'datum_och_tid', 'plats_och_tid']);

/** The labels alone from a passage on. */
const columnAt = (passages: readonly Passage[], start: number): readonly Passage[] =>
  upTo(passages.slice(start), (passage) => !isAlone(passage));

const isColumn = (labels: readonly Passage[]): boolean =>
  labels.length >= FEWEST_LABELS &&
  labels.some(isOfPeople) &&
  labels.some(({ label }) => SINGLE.has(label?.field ?? ''));

/** Each label with its value: what stands before the names, the names, and those who sign. */
function deal(
  labels: readonly Passage[],
  after: readonly Passage[],
  isListed: (passage: Passage) => boolean,
  knowledge: Knowledge,
): { dealt: readonly Passage[]; used: ReadonlySet<Passage> } {
  const people = labels.findIndex(isOfPeople);
  const values = after.filter(({ label }) => label === undefined);
  const first = values.findIndex((value) => isListed(value) || excepts(value.text, knowledge));
  const before = values.slice(0, Math.max(first, 0));
  const title = labels.findLastIndex(({ label }) => label?.field === TITLE);
  const signing = signingIn(labels.slice(people), title - people);
  const listed = first < 0 ? [] : after.slice(after.indexOf(values[first] as Passage));
  const last = lastNames(listed, signing.size);
  const unsigned = values.filter((value) => !last.includes(value));
  const isException = first >= 0 && excepts((values[first] as Passage).text, knowledge);
  const names = isException ? values.slice(first, first + 1) : namesFrom(unsigned, first, isListed);
  const adjusting = names.length > 1 ? labels.filter(({ label }) => label?.field === ADJUSTING).length : 0;
  const adjusters = names.slice(names.length - adjusting);
  const below = unsigned.slice(Math.max(first, 0) + names.length);
  const signers = last.length > 0 ? last : below.filter(({ text }) => startsWithName(text));
  const others = last.length > 0 ? below.filter((one) => /[,(]/.test(one.text) && isListed(one)) : [];
  const isAdjusting = ({ label }: Passage, i: number) =>
    label?.field === ADJUSTING || (label?.field === 'signatur' && i < title);
  const isAdjusted = labels.some(isAdjusting);
  const guests = isAdjusted ? others.slice(0, -1) : others;
  const lastPeople = labels.findLastIndex(isOfPeople);
  const used = new Set<Passage>();
  const take = (passages: readonly Passage[]) => {
    for (const passage of passages) used.add(passage);
    return passages;
  };
  const left = (passages: readonly Passage[]) => passages.filter((passage) => !used.has(passage));
  const dealt = labels.flatMap((label, i) => {
    const field = label.label?.field ?? '';
    if (i < people && SINGLE.has(field)) {
      const lines = field === BOTH ? linesOfBoth(left(before), knowledge) : left(before).slice(0, 1);
      return [label, ...together(take(lines))];
    }
    if (i === people || i === lastPeople) {
      const present = i === people ? names.slice(0, names.length - adjusting) : [];
      return [label, ...take([...present, ...(i === lastPeople ? guests : [])])];
    }
    if (i > people && isAdjusting(label, i))
      return [label, ...take(left([...others, ...adjusters]).slice(0, 1))];
    return [label, ...(i > people && signing.has(label) ? take(left(signers).slice(0, 1)) : [])];
  });
  return { dealt, used };
}

/** Which labels are offices over those who sign: none above «Underskrifter», nor that word over the first of them. */
function signingIn(labels: readonly Passage[], title: number): ReadonlySet<Passage> {
  const isSigning = ({ label }: Passage) => SIGNING.has(label?.field ?? '');
  const over = labels[title];
  const isOver = over?.label?.end === over?.text.length && isSigning(labels[title + 1] ?? ({} as Passage));
  return new Set(labels.filter((label, i) => isSigning(label) && (i > title || (i === title && !isOver))));
}

/** Of the names from the list on the last sign, as many as there are offices, where one of them stood above. */
function lastNames(passages: readonly Passage[], offices: number): readonly Passage[] {
  const isOther = ({ label }: Passage) =>
    label !== undefined && label.field !== 'paragrafer' && !isOfPeople({ label });
  const names = upTo(passages, isOther).filter(({ label, text }) => !label && startsWithName(text));
  const [above, signers] = [names.slice(0, -offices), names.slice(-offices)];
  const isAbove = ({ text }: Passage) => above.some((one) => one.text.includes(text));
  return offices >= FEWEST_OFFICES && offices <= MOST_LABELS && above.length > 0 && signers.some(isAbove)
    ? signers
    : [];
}
const FEWEST_OFFICES = 2;

/**
 * Of the lines above the names those from the last that begins with a capital, to the first with hours if there is one: place
 * and hours may go over a line end, «tisdagen den» over «3 maj kl. 13», and a pause may stand under them.
 */
function linesOfBoth(lines: readonly Passage[], knowledge: Knowledge): readonly Passage[] {
  const hours = lines.findIndex(({ text }) => whenOf(text, knowledge).times.length > 0);
  const own = hours < 0 ? lines : lines.slice(0, hours + 1);
  const start = own.findLastIndex(({ text }) => !beginsSmall(text) && (hours < 0 || !/^\d/.test(text)));
  return own.slice(Math.max(start, 0));
}

/** «Samtliga ledamöter utom Anna Ek och» over «Bo Alm (S).»: the lines of such a sentence as one passage. */
function withExceptions(passages: readonly Passage[], knowledge: Knowledge): readonly Passage[] {
  const start = passages.findIndex(({ label, text }) => !label && excepts(text, knowledge));
  const lines = upTo(passages.slice(Math.max(start, 0)), ({ label }) => label !== undefined).slice(
    0,
    MOST_LINES,
  );
  const end = lines.findIndex(({ text }) => SENTENCE_END.test(text));
  if (start < 0 || end < 0) return passages;
  return [
    ...passages.slice(0, start),
    ...together(lines.slice(0, end + 1)),
    ...passages.slice(start + end + 1),
  ];
}
const MOST_LINES = 6;
const SENTENCE_END = latin`/[\p{Ll})]\.(?:\s|$)/u`;

/** The lines of one value as one passage. */
function together([first, ...more]: readonly Passage[]): readonly Passage[] {
  if (!first) return [];
  const all = [first, ...more];
  return [
    {
      ...first,
      text: all.map(({ text }) => text).join(' '),
      lines: all.flatMap(({ lines }) => lines),
      span: { start: first.span.start, end: (all.at(-1) as Passage).span.end },
    },
  ];
}

/** The names that stand together from one on; a row that begins amid a name has its parties. */
function namesFrom(
  values: readonly Passage[],
  from: number,
  isListed: (passage: Passage) => boolean,
): readonly Passage[] {
  if (from < 0) return [];
  return upTo(values.slice(from), (passage, i) => i > 0 && !isListed(passage) && !PARTY.test(passage.text));
}
