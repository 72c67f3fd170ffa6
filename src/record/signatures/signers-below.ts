/** The offices of those who sign in one column, and their names in the next: «Sekreterare», «Ordförande», then «Anna Ek», «Bo Alm (M)». */
import { latin } from '../../latin.ts';
import { isOfficeLabel } from '../../parse/vocabulary/labels.ts';
import { upTo } from '../../up-to.ts';
import { isAlone, isTitle } from '../label-kinds.ts';
import { areOnOneLine, type Passage } from '../passages.ts';
import { isRemarkedName, tellsOffice, withoutRemark } from '../persons/person-name.ts';

/** So many offices alone, one after the other, are a column of them. */
const FEWEST_OFFICES = 2;
const MOST_OFFICES = 6;
/** So many passages at most stand under them, the place and day of signing among them. */
const MOST_VALUES = 24;

/**
 * The passages with each name under its office, where as many names stand under a column of offices. Of more names the last sign, if
 * one of them stood above; of fewer the first offices have lost theirs. The title goes with them.
 */
export function signersUnderOffices(passages: readonly Passage[]): readonly Passage[] {
  const start = passages.findIndex((passage, i) => isOffice(passage) && isOffice(passages[i + 1]));
  const offices = start < 0 ? [] : upTo(passages.slice(start), (passage) => !isOffice(passage));
  if (offices.length < FEWEST_OFFICES || offices.length > MOST_OFFICES || areBeside(offices)) return passages;
  const from = start + offices.length;
  const values = upTo(
    passages.slice(from, from + MOST_VALUES),
    ({ label, node }) => label !== undefined || node.type === 'heading',
  );
  const names = signersAmong(values, offices.length, passages.slice(0, from + values.length));
  if (names.length === 0) return passages;
  const lost = offices.length - names.length;
  const title = passages.slice(0, start).findLastIndex(isTitle) === start - 1 ? 1 : 0;
  return [
    ...passages.slice(0, start - title),
    ...values.filter((value) => !names.includes(value)),
    ...passages.slice(start - title, start),
    ...offices.flatMap((office, i) => (i < lost ? [office] : [office, names[i - lost] as Passage])),
    ...passages.slice(from + values.length),
  ];
}

/** The names under so many offices: all of them, or the last, which may be fewer. */
function signersAmong(
  values: readonly Passage[],
  count: number,
  all: readonly Passage[],
): readonly Passage[] {
  const names = values.filter(isNameAlone);
  if (names.length === count) return names;
  // Under «Anna Ek, utredare» others sign, and who stands twice signs below.
  const told = names.findLastIndex(({ text }) => tellsOffice(text));
  const last = names
    .slice(Math.max(told + 1, names.length - count))
    .filter((name, i, all) => !all.slice(i + 1).some((one) => nameOf(one) === nameOf(name)));
  const above = all.slice(0, all.indexOf(last[0] as Passage));
  const stoodAbove = (name: Passage) => above.some(({ text }) => text.includes(nameOf(name)));
  return last.some(stoodAbove) ? last : [];
}

/** «Justerare     Sekreterare» on one line: each has the names under it in its own column. */
const areBeside = ([first, ...more]: readonly Passage[]): boolean =>
  more.every((office) => first !== undefined && areOnOneLine(first, office));

const nameOf = ({ text }: Passage): string => withoutRemark(text).trim();

const isOffice = (passage: Passage | undefined): boolean =>
  passage !== undefined && isOfficeLabel(passage.label) && isAlone(passage);

const isNameAlone = ({ text, lines }: Passage): boolean =>
  lines.length === 1 && isRemarkedName(text) && !LOUD.test(text);
/** «EKBY KOMMUN», «Vävnämnden PROTOKOLL»: the head of the next page. */
const LOUD = latin`/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u`;
