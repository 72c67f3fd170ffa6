/**
 * Front pages that lost line ends, as text that was copied out of a PDF has: «Plats och tid Stadshuset, kl. 13 Beslutande Anna Ek (S),
 * ordförande Bo Alm (M) Utses att justera Bo Alm …». Each label of the front page begins a line again.
 */
import type { Field, Knowledge, Label } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { matchesIn } from '../../matches.ts';
import { onceFor } from '../../once.ts';
import { isOfficeLabel, isPeopleLabel } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Line, partedAt } from './lines.ts';

/** The front page ends within so many lines; a longer line than this is no part of one. */
const FRONT = 60;
const LONGEST = 4000;
/** So many labels on a line that is no row of short words over columns are those of a front page. */
const FEWEST = 3;
const SHORTEST = 80;

/** The lines, those of the front page parted before the labels amid them. */
export const withFrontParted = (lines: readonly Line[], { knowledge }: Vocabulary): readonly Line[] =>
  lines.flatMap((line, i) => (i < FRONT && line.text.length <= LONGEST ? partsOf(line, knowledge) : [line]));

function partsOf(line: Line, knowledge: Knowledge): Line[] {
  const found = foundIn(line.text, knowledge);
  const isFront = line.text.length >= SHORTEST && found.filter(({ isFull }) => isFull).length >= FEWEST;
  const seams = isFront ? seamsOf(line.text, found) : found.filter((one) => isSure(one, line.text, found));
  // «Övriga» needs a colon, or a line of its own.
  return partedAt(
    line,
    seams.flatMap(({ index, end, isFull }) => (isFull || isFront ? [index] : [index, end + 1])),
  );
}

/** A label amid a line, or the first of it. */
interface Found {
  readonly index: number;
  readonly end: number;
  readonly label: Label;
  /** Whether it needs no colon: the labels that only front pages have. */
  readonly isFull: boolean;
}

function foundIn(text: string, knowledge: Knowledge): Found[] {
  const { pattern, byName } = frontLabels(knowledge);
  return matchesIn(text, pattern).flatMap(({ 0: name, index }) => {
    const label = byName.get(name);
    return label ? [{ index, end: index + name.length, label, isFull: label.bare === true }] : [];
  });
}

/** «Anna Ek (S) Ersättare Bo Alm (M)», «Plats och tid Stadshuset Ledamöter Anna Ek»: a label of people right before a full name. */
function isSure({ index, end, label }: Found, text: string, [first]: readonly Found[]): boolean {
  const isAfter = AFTER_ENTRY.test(text.slice(Math.max(index - LONGEST_END, 0), index));
  const isUnderPlace = first?.index === 0 && WHERE.has(first.label.field);
  return (
    isPeopleLabel(label) && (isAfter || isUnderPlace) && BEFORE_NAME.test(text.slice(end, end + LONGEST_NAME))
  );
}
const LONGEST_END = 12;
const LONGEST_NAME = 60;
const WHERE: ReadonlySet<Field> = new Set(['plats', 'plats_och_tid', 'tid']);
const AFTER_ENTRY = /(?:\)|§ ?[\d–-]{1,8}) $/;
const BEFORE_NAME = latin`/^ \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*){0,2} \p{Lu}[\p{L}-]+(?: \(|,|$)/u`;

/** Where the lines of a front page began. An office is a label under «Underskrifter» alone; else it tells what somebody is. */
function seamsOf(text: string, found: readonly Found[]): Found[] {
  const signing = found.findIndex(({ label }) => label.field === 'underskrifter');
  return found.flatMap((one, i) => {
    const isOffice = isOfficeLabel(one.label);
    const office = found[i - 1];
    const isBeside = isOfficeLabel(office?.label) && office?.end === one.index - 1;
    const isLabel = isOffice ? signing >= 0 && i > signing : one.isFull;
    if (
      !isLabel ||
      !NEXT.test(text.slice(one.end)) ||
      /,\s*$/.test(text.slice(Math.max(one.index - 2, 0), one.index))
    )
      return [];
    if (one.label.field !== 'paragrafer' || !isBeside) return [one];
    const numbers = (NUMBERS.exec(text.slice(one.end)) as RegExpExecArray)[0].length;
    return [{ ...one, index: one.end + numbers }];
  });
}
/** A value begins with a capital, a number or the line to write on. */
const NEXT = latin`/^(?:$| [\p{Lu}\d§._…(])/u`;
const NUMBERS = /^[\s§\d,–-]*/;

const FIELDS: ReadonlySet<Field> = new Set([
  ...['anslag', 'franvarande', 'justerare', 'justering', 'narvarande', 'paragrafer', 'person', 'plats'],
  ...['plats_och_tid', 'signatur', 'underskrifter'],
] as const);

const frontLabels = onceFor(({ labels }: Knowledge) => {
  const own = labels.filter(({ field, colon }) => FIELDS.has(field) && !colon);
  const byName = new Map(
    own.flatMap((label) => [[label.label.toUpperCase(), label] as const, [label.label, label] as const]),
  );
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  return { byName, pattern: latin`/(?<=^|\s)(?:${anyOf(names)})(?=\s|$)/gu` };
});
