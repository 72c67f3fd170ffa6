/**
 * Front pages whose columns OCR read one after the other: first the labels, «Plats och tid», «Beslutande», «Utses att justera»,
 * then what stood beside them. The values are put under their labels, in the order in which both stand.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { isOfficeLabel } from '../../parse/vocabulary/labels.ts';
import { upTo } from '../../up-to.ts';
import { excepts } from '../attendance/exceptions.ts';
import { isAlone, isOfPeople, isTitle, isUnlabelledName, OF_HOURS, SINGLE } from '../label-kinds.ts';
import { type Passage, together } from '../passages.ts';
import { signersUnderOffices } from '../signatures/signers-below.ts';
import { whenOf } from '../when/when.ts';
import { dealt } from './dealt.ts';

/** So many labels alone, one after the other, are a column of them. */
const FEWEST_LABELS = 2;
const MOST_LABELS = 12;

/** The passages of the head with the values of a column of labels under the labels. */
export function unstacked(
  passages: readonly Passage[],
  isListed: (passage: Passage) => boolean,
  knowledge: Knowledge,
): readonly Passage[] {
  const start = passages.findIndex((_, i) => {
    const labels = columnAt(passages, i);
    return (
      isColumn(labels) ||
      isPlainColumn(labels, passages, i) ||
      isUnderPlace(labels, passages[i - 1], passages[i + labels.length], knowledge)
    );
  });
  if (start < 0) return signersUnderOffices(besideEachOther(passages, knowledge));
  const column = withGroups(columnAt(passages, start), passages.slice(start));
  const labels = column.filter(isAlone);
  const groups = column.filter((passage) => !isAlone(passage));
  const after = withExceptions(passages.slice(start + column.length), knowledge);
  // Where no office stood in the column, those of who signs may stand in one under it, or each over its name.
  const hasOffices = labels.some(({ label }) => isOfficeLabel(label));
  const held = new Set([
    ...namedBelow(after, isListed),
    ...(hasOffices ? [] : signedBelow(after, labels)),
    ...beyondNotice(after, knowledge),
  ]);
  const values = [...groups, ...dealt(labels, { after, held }, isListed, knowledge)];
  return [...passages.slice(0, start), ...(hasOffices ? values : signersUnderOffices(values))];
}

/** Labels of people further down that have names right under them, as the last of the column has, with these: theirs are dealt to nobody else. */
function namedBelow(
  after: readonly Passage[],
  isListed: (passage: Passage) => boolean,
): ReadonlySet<Passage> {
  const named = new Set<Passage>();
  const [first] = after;
  if (!first || first.label || !isListed(first)) return named;
  let label: Passage | undefined;
  for (const passage of after) {
    if (passage.label) label = isOfPeople(passage) && isAlone(passage) ? passage : undefined;
    else if (label && isListed(passage)) named.add(label).add(passage);
    else label = undefined;
  }
  return named;
}

/**
 * «Underskrifter» over «Sekreterare» over «Anna Ek», or with the office beside it, and on down to the next label: who signs stands there.
 * Where the title is one of the labels, the offices over their names are enough.
 */
function signedBelow(after: readonly Passage[], labels: readonly Passage[]): readonly Passage[] {
  const isNamed = (i: number) => isOffice(after[i]) && isUnlabelledName(after[i + 1]);
  const title = after.findIndex((passage, i) => {
    const isBeside = !isLabelOnly(passage) && isUnlabelledName(after[i + 1]) && isOffice(after[i + 2]);
    return isTitle(passage) && (isBeside || isNamed(i + 1));
  });
  const office = labels.some(isTitle) ? after.findIndex((_, i) => isNamed(i) && isNamed(i + 2)) : -1;
  const start = title < 0 ? office : title;
  if (start < 0) return [];
  const block = upTo(after.slice(start + 1), (passage) => passage.label !== undefined && !isOffice(passage));
  return [after[start] as Passage, ...block];
}

/** From the notice on that ends the front page, where the values begin above it: what follows is of the next page. */
function beyondNotice(after: readonly Passage[], knowledge: Knowledge): readonly Passage[] {
  const end = after.findIndex(({ label }) => label?.field === 'anslag');
  const above = after.slice(0, Math.max(end, 0));
  return above.some(({ text }) => whenOf(text, knowledge).times.length > 0) ? after.slice(end) : [];
}

const isOffice = (passage: Passage | undefined): boolean =>
  isOfficeLabel(passage?.label) || passage?.label?.field === 'paragrafer';

/** A column of labels goes on over the words for groups of people, and over labels that were misread, down to its last label. */
function withGroups(column: readonly Passage[], passages: readonly Passage[]): readonly Passage[] {
  const groups = upTo(passages.slice(column.length, column.length + MOST_GROUPS), (one) => !isGroup(one));
  const next = column.length + groups.length;
  const more = groups.length > 0 ? columnAt(passages, next) : [];
  return more.length > 0 ? withGroups(passages.slice(0, next + more.length), passages) : column;
}
const MOST_GROUPS = 8;

/** «av fullmäktige utsedda»: no name, no place and no hour; where the minutes are adjusted, which is nobody's value, may stand on its line. */
const isGroup = ({ label, lines, text }: Passage): boolean =>
  label?.field === 'justering' ||
  (label === undefined && lines.length === 1 && text.length <= LONGEST_GROUP && GROUP.test(text));
const LONGEST_GROUP = 40;
const GROUP = latin`/^[^\d,]{0,3}\p{L}(?:(?! \p{Lu})[^\d,])*$/u`;

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

/** The labels alone from a passage on. */
function columnAt(passages: readonly Passage[], start: number): readonly Passage[] {
  let end = start;
  while (end < passages.length && isAlone(passages[end] as Passage)) end++;
  return passages.slice(start, end);
}

const isColumn = (labels: readonly Passage[]): boolean =>
  labels.length >= FEWEST_LABELS &&
  labels.some(isOfPeople) &&
  labels.some(({ label }) => SINGLE.has(label?.field ?? ''));

/**
 * Labels of people over those of who adjusts, with no label above, for those of the place and the hours were misread; or over members of
 * parties, where the first of these stood beside their labels.
 */
const isPlainColumn = (labels: readonly Passage[], passages: readonly Passage[], start: number): boolean =>
  labels.length >= FEWEST_PLAIN &&
  labels.some(isOfPeople) &&
  labels.some(({ label }) => label?.field === 'justerare') &&
  (!passages.slice(0, start).some((above) => isOfPeople(above) || SINGLE.has(above.label?.field ?? '')) ||
    areMembers(passages.slice(start + labels.length).slice(0, FEWEST_MEMBERS)));
const FEWEST_PLAIN = 4;
const FEWEST_MEMBERS = 4;
const areMembers = (passages: readonly Passage[]): boolean =>
  passages.length === FEWEST_MEMBERS && passages.every(({ text, label }) => !label && OF_PARTY.test(text));
const OF_PARTY = latin`/ \(\p{L}{1,4}\)/u`;

/** «Plats och tid Vävstugan, Ekby», and under it labels of people alone, over the hours or a pause and then the names. */
function isUnderPlace(
  labels: readonly Passage[],
  over: Passage | undefined,
  next: Passage | undefined,
  knowledge: Knowledge,
): boolean {
  if (labels.length < FEWEST_LABELS || !labels.every(isOfPeople)) return false;
  const isPlace = over !== undefined && OF_HOURS.has(over.label?.field ?? '') && !isAlone(over);
  return isPlace && !!next && !next.label && whenOf(next.text, knowledge).times.length > 0;
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
    together(lines[0] as Passage, lines.slice(1, end + 1)),
    ...passages.slice(start + end + 1),
  ];
}
const MOST_LINES = 6;
const SENTENCE_END = latin`/[\p{Ll})]\.(?:\s|$)/u`;
