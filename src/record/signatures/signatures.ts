/**
 * Who signed: `Vid protokollet Anna Ek`, an office over or under a name, `Anna Ek, sekreterare`, names and offices in columns.
 * Such lines end the minutes, or stand on their front page.
 */

import type { RootContent } from 'mdast';
import { isDrawn } from '../../parse/vocabulary/drawn.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { isTitle } from '../label-kinds.ts';
import type { Ledger } from '../ledger.ts';
import type { Signature } from '../minutes.ts';
import { type Passage, passageOf } from '../passages.ts';
import { NAME_WORD, namesIn } from '../persons/person-name.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';
import { withOfficesUnder } from './names-over-offices.ts';
import { type Mark, marksOf } from './signature-marks.ts';
import { paired, signedOnce } from './signature-pairs.ts';
import { isDateOnly, isTownAndDay } from './signing-days.ts';

/** No block of signatures has more passages than this. */
const MOST_PASSAGES = 60;

/** Parts the signatures at the end of some nodes from what stands before them. */
export function splitSignatures(
  nodes: readonly RootContent[],
  vocabulary: Vocabulary,
): { content: readonly RootContent[]; signing: readonly Passage[] } {
  const block: Marked[] = [];
  for (let i = nodes.length - 1; i >= 0 && block.length < MOST_PASSAGES; i--) {
    const own = passageOf(nodes[i] as RootContent);
    const marks = marksOf(own, vocabulary);
    const alone = marks ? undefined : underLabel(nodes[i - 1], own);
    const found =
      marks ??
      (alone ? marksOf(alone, vocabulary) : (oddOffice(nodes, i, vocabulary) ?? lineToWriteOn(own, block)));
    if (!found) break;
    block.unshift({ passage: alone ?? own, marks: found, count: alone ? 2 : 1 });
    if (alone) i--;
  }
  // «Mötet väljer följande styrelse:» over «Ordförande: Anna Ek»: these were elected.
  const before = nodes[nodes.length - block.reduce((sum, { count }) => sum + count, 0) - 1];
  if (before?.type === 'paragraph' && isLead(passageOf(before).text)) return parted(nodes, []);
  const office = block.findIndex(({ marks }) => marks.some(tellsOffice));
  const first = isTitle(block[office - 1]?.passage) ? office - 1 : office;
  const rest = first < 0 ? [] : block.slice(first);
  const dated = first < 0 ? -1 : datedAbove(block.slice(0, first), vocabulary);
  if (dated >= 0) return parted(nodes, block.slice(dated));
  return parted(nodes, [
    ...namesOver(rest, block.slice(0, Math.max(first, 0)), rolesOf(vocabulary.knowledge)),
    ...rest,
  ]);
}

/**
 * Parts names alone at the end of some nodes from what stands before them, where no line tells an office: two at least, all of
 * people who were there.
 */
export function splitNames(
  nodes: readonly RootContent[],
  isPresent: (name: string) => boolean,
  vocabulary: Vocabulary,
): { content: readonly RootContent[]; signing: readonly Passage[] } {
  const signing = new Map<RootContent, Passage>();
  let count = 0;
  for (const node of nodes.slice(-MOST_PASSAGES).reverse()) {
    const passage = passageOf(node);
    const marks = marksOf(passage, vocabulary);
    if (!marks?.every((mark) => mark.kind === 'name') || passage.text.includes(',')) break;
    const names = marks.flatMap((mark) => (mark.kind === 'name' ? namesIn(mark.name) : []));
    if (!names.every(isPresent)) continue;
    signing.set(node, passage);
    count += names.length;
  }
  if (count < FEWEST_ALONE) return { content: nodes, signing: [] };
  return { content: nodes.filter((node) => !signing.has(node)), signing: [...signing.values()].reverse() };
}

/** Parts names alone under town and day from what stands before them: «Ekby 3/3 2024» over «Anna Ek», at the end of the minutes. */
export function splitDated(
  nodes: readonly RootContent[],
  vocabulary: Vocabulary,
): { content: readonly RootContent[]; signing: readonly Passage[] } {
  const passages = nodes.slice(-MOST_DATED - 1).map((node) => passageOf(node));
  const day = passages.findLastIndex(({ text }) => isTownAndDay(text, vocabulary));
  const names = day < 0 ? [] : passages.slice(day + 1);
  const areNames = names.every((passage) =>
    marksOf(passage, vocabulary)?.every((mark) => mark.kind === 'name'),
  );
  const signing = areNames && names.length > 0 ? passages.slice(day) : [];
  return { content: nodes.slice(0, nodes.length - signing.length), signing };
}
const MOST_DATED = 4;

/** Whether offices stand there whose holders sign no minutes: «Kassör Anna Ek» amid the minutes tells who was elected. */
export function namesOthers(signing: readonly Passage[], vocabulary: Vocabulary): boolean {
  const { isSigning } = rolesOf(vocabulary.knowledge);
  const marks = signing.flatMap((passage) => marksOf(passage, vocabulary) ?? []);
  return marks.some((mark) => (mark.kind === 'role' || mark.kind === 'both') && isOther(mark));

  function isOther(mark: Extract<Mark, { role: string }>): boolean {
    return !(mark.kind === 'role' && mark.isLabel) && !isSigning(mark.role);
  }
}

/** Several words with a colon; behind an hour, «avslutat klockan 20.23:», it is a speck. */
const isLead = (text: string): boolean => /[^\d]:\s*$/.test(text) && /\S\s\S/.test(text);

const FEWEST_ALONE = 2;

/** The names over the offices that a block begins with: as many as these are, if no names stand under them. */
function namesOver(rest: readonly Marked[], above: readonly Marked[], { isRole }: Roles): readonly Marked[] {
  const marks = rest.flatMap((one) => one.marks);
  // «Justeras» stands over names, «Justerare» under them as well.
  const isOffice = (mark: Mark, i: number) =>
    mark.kind === 'role' && (!mark.isLabel || (i > 0 && isRole(mark.role)));
  const other = marks.findIndex((mark, i) => !isOffice(mark, i));
  const count = other < 0 ? marks.length : other;
  const next = marks[count];
  const isUnder = marks.at(-1)?.kind === 'role' || (next?.kind === 'role' && next.isLabel);
  if (isBlank(marks)) return above.slice(-1).filter((one) => one.marks.every(({ kind }) => kind === 'name'));
  if (count === 0 || !isUnder) return [];
  const end = above.findLastIndex((one) => one.marks.some(({ kind }) => kind !== 'name'));
  return above.slice(Math.max(end + 1, above.length - count));
}

/** «Vid protokollet» over «Justeras: Bo Alm»: with fewer names than labels nobody stands under the first, but over it. */
function isBlank(marks: readonly Mark[]): boolean {
  const labels = marks.filter((mark) => mark.kind === 'role' && mark.isLabel);
  const names = marks.filter(({ kind }) => kind === 'name');
  return (
    labels.length > 1 && marks[0] === labels[0] && marks[1] === labels[1] && names.length < labels.length
  );
}

/** «Vid pennan» over «Kim»: a given name alone signs right under a label, as one passage with it. */
function underLabel(above: RootContent | undefined, name: Passage): Passage | undefined {
  const label = above && passageOf(above);
  if (label?.label?.field !== 'signatur' || label.label.end < label.text.length || !NAME_WORD.test(name.text))
    return undefined;
  const [line] = label.lines;
  if (!line || label.lines.length > 1) return undefined;
  return {
    ...label,
    text: `${line.text} ${name.text}`,
    lines: [line, ...name.lines],
    span: { start: label.span.start, end: name.span.end },
  };
}

/** «Banchef» under «Anna Ek», who signs under «Justeras:»: an office that no list of offices has. */
function oddOffice(
  nodes: readonly RootContent[],
  i: number,
  vocabulary: Vocabulary,
): readonly Mark[] | undefined {
  const passages = nodes.slice(Math.max(i - MOST_UNDER, 0), i + 1).map((node) => passageOf(node));
  const label = passages.findLastIndex((passage) => passage.label?.field === 'signatur');
  const below = passages.slice(label + 1);
  const marks = below.map((passage) => marksOf(passage, vocabulary));
  const isNamed = marks[0]?.every(({ kind }) => kind === 'name') ?? false;
  const isBlock = below.every((passage, k) => marks[k] !== undefined || couldBeOffice(passage));
  const [line] = passages.at(-1)?.lines ?? [];
  return label >= 0 && isNamed && isBlock && line ? [{ kind: 'other', line }] : undefined;
}
const MOST_UNDER = 6;

const couldBeOffice = ({ node, lines, text }: Passage): boolean =>
  node.type === 'paragraph' && lines.length === 1 && text.length <= LONGEST_OFFICE && !/[.:;!?]$/.test(text);
const LONGEST_OFFICE = 30;

/** «See reecccccescs = =» over names: a line to write on says nothing. */
const lineToWriteOn = ({ text }: Passage, below: readonly Marked[]): readonly Mark[] | undefined =>
  below.length > 0 && text.length <= LONGEST_LINE && text.split(' ').some(isDrawn) ? [] : undefined;
const LONGEST_LINE = 200;

interface Marked {
  readonly passage: Passage;
  /** How many nodes it is. */
  readonly count: number;
  readonly marks: readonly Mark[];
}

const parted = (nodes: readonly RootContent[], signing: readonly Marked[]) => ({
  content: nodes.slice(0, nodes.length - signing.reduce((sum, { count }) => sum + count, 0)),
  signing: signing.map(({ passage }) => passage),
});

/** Where names without an office stand under town and day: «Ekby 3/3 2024» over «Anna Ek»; -1 if they do not. */
function datedAbove(above: readonly Marked[], vocabulary: Vocabulary): number {
  const names = above.findLastIndex(({ marks }) => !marks.every(({ kind }) => kind === 'name'));
  const isDated =
    names >= 0 && names < above.length - 1 && isDateOnly(above[names]?.passage.text ?? '', vocabulary);
  return isDated ? names : -1;
}

const tellsOffice = (mark: Mark): boolean =>
  mark.kind === 'role' || mark.kind === 'both' || (mark.kind === 'name' && mark.isSigned === true);

/** Whether all that stands in a passage is names and offices. */
export const isSignature = (passage: Passage, vocabulary: Vocabulary): boolean =>
  marksOf(passage, vocabulary) !== undefined;

/** The signatures of the front page and of the end. An office without a name is a field that was left blank. */
export function readSignatures(
  front: readonly Passage[],
  end: readonly Passage[],
  vocabulary: Vocabulary,
  ledger: Ledger,
): Signature[] {
  const marksIn = (passages: readonly Passage[]) =>
    passages.flatMap((passage) => claimed(passage, marksOf(passage, vocabulary), ledger));
  return signedOnce([...paired(marksIn(front)), ...paired(marksIn(withOfficesUnder(end, vocabulary)))]);
}

/** The marks, their passage noted; what is no signature after all is left over. */
function claimed(passage: Passage, marks: readonly Mark[] | undefined, ledger: Ledger): readonly Mark[] {
  if (marks) ledger.note('/signaturer', passage.span);
  else ledger.leave(passage.text, passage.span);
  for (const mark of marks ?? []) if (mark.kind === 'other') ledger.leave(mark.line.text, mark.line.span);
  return marks ?? [];
}

/** Whether a line without a label is a signature for sure: names with the offices of those who sign. */
export function isSignedLine(passage: Passage, vocabulary: Vocabulary): boolean {
  const marks = passage.label ? undefined : marksOf(passage, vocabulary);
  const roles = rolesOf(vocabulary.knowledge);
  const [first, ...more] = marks ?? [];
  if (first?.kind === 'role' && first.isLabel)
    return more.length > 0 && more.every(({ kind }) => kind === 'name');
  return marks?.every((mark) => mark.kind === 'both' && roles.isSigning(mark.role)) ?? false;
}
