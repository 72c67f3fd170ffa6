/** The offices and names of a block of signatures, each name with its office. */
import { fold, isNear } from '../../parse/vocabulary/fold.ts';
import { upTo } from '../../up-to.ts';
import type { Signature } from '../minutes.ts';
import type { Mark } from './signature-marks.ts';

/**
 * Pairs offices with names in the order they stand; names go first if the block begins so. Several names may sign under one
 * label («Justeras»), also one who adds an office.
 */
export function paired(printed: readonly Mark[]): Signature[] {
  const marks = withLabelUnder(withOfficesUnder(printed));
  const second = marks.find(({ kind }) => kind !== 'name');
  const namesFirst = marks[0]?.kind === 'name' && second?.kind === 'role' && !second.isLabel;
  const signatures: Signature[] = [];
  const waiting: { text: string; isLabel: boolean }[] = [];
  let label: string | undefined;
  for (const [i, mark] of marks.entries()) {
    // A name right under «Justeras» is of those who adjust, though offices without a name stand over that.
    const areLeft = signatures.length > 0 || waiting.at(-1)?.isLabel === true;
    if (mark.kind === 'name' && !namesFirst && areLeft && waiting.length > 1)
      for (const { text } of waiting.splice(0, waiting.length - namesFrom(marks, i)))
        signatures.push(signature(text, undefined));
    const next = waiting[0];
    if (mark.kind === 'both') {
      signatures.push(signature(mark.role, mark.name));
      if (next?.isLabel) label = waiting.shift()?.text;
    } else if (mark.kind === 'name' && namesFirst) waiting.push({ text: mark.name, isLabel: false });
    else if (mark.kind === 'role' && namesFirst) signatures.push(signature(mark.role, waiting.shift()?.text));
    else if (mark.kind === 'role') waiting.push({ text: mark.role, isLabel: mark.isLabel });
    else if (mark.kind === 'name') {
      label = next ? (next.isLabel ? next.text : undefined) : label;
      signatures.push(signature(waiting.shift()?.text ?? label, mark.name));
    }
  }
  const left = waiting.map(({ text }) => (namesFirst ? { namn: text } : signature(text, undefined)));
  return [...signatures, ...left].filter(({ roll, namn }) => roll !== undefined || namn !== undefined);
}

/** How many names stand one after the other. Of more offices or labels over them than these, the first have lost theirs. */
const namesFrom = (marks: readonly Mark[], start: number): number =>
  upTo(marks.slice(start), ({ kind }) => kind !== 'name').length;

/** Each person signs once; what is said again of one on another page says nothing new. */
export function signedOnce(signatures: readonly Signature[]): Signature[] {
  const seen: string[] = [];
  return signatures.filter(({ namn }) => {
    const isKnown = namn !== undefined && seen.some((known) => isNear(known, fold(namn)));
    if (namn !== undefined) seen.push(fold(namn));
    return !isKnown;
  });
}

/** «Anna Ek     Bo Alm» over «sekreterare     ordförande», at the end: each name with the office under it. */
function withOfficesUnder(marks: readonly Mark[]): readonly Mark[] {
  const start = marks.findLastIndex(({ kind }) => kind !== 'role') + 1;
  const offices = marks.slice(start);
  const names = marks.slice(Math.max(start - offices.length, 0), start);
  const [first] = offices;
  const areOver = names.length === offices.length && names.every(({ kind }) => kind === 'name');
  if (offices.length < 2 || !areOver || (first?.kind === 'role' && first.isLabel)) return marks;
  const both = names.flatMap((mark, i) => {
    const office = offices[i];
    return mark.kind === 'name' && office?.kind === 'role'
      ? [{ kind: 'both' as const, name: mark.name, role: office.role, line: mark.line }]
      : [];
  });
  return [...marks.slice(0, start - offices.length), ...both];
}

/** «Anna Ek» over «Vid protokollet», and «Justeras» under it: the first label has its name over it, if each has one. */
function withLabelUnder(marks: readonly Mark[]): readonly Mark[] {
  const [name, label, next] = marks;
  const count = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind).length;
  if (name?.kind !== 'name' || label?.kind !== 'role' || next?.kind !== 'role') return marks;
  if (!label.isLabel || !next.isLabel || count('name') !== count('role')) return marks;
  return [{ kind: 'both', name: name.name, role: label.role, line: name.line }, ...marks.slice(2)];
}

/** An office that could not be read has no word. */
const signature = (roll: string | undefined, namn: string | undefined): Signature => ({
  ...(roll && { roll }),
  ...(namn !== undefined && { namn }),
});
