/**
 * Passages of the head that are labels of people by what stands around them: words over a group of names, columns, who presents
 * items, an office amid the list of those absent.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { type LabelMatch, labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { couldBeListed } from '../attendance/could-be-listed.ts';
import { namesToldAt } from '../attendance/told-rows.ts';
import { lastWord } from '../naming/ending-test.ts';
import type { Passage } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';
import { isGroupOver, isListOfPeople } from './head-lists.ts';

/** What stands around a passage: the ones before and after it, and the label of attendance that is open. */
export interface Around {
  readonly before: Passage | undefined;
  readonly next: Passage | undefined;
  readonly attendance: LabelMatch | undefined;
}

/** A label that a passage has by what stands around it. */
type Rule = (passage: Passage, around: Around, vocabulary: Vocabulary) => LabelMatch | undefined;

/** The passage with its label of people, by the first rule that finds one; any other as it is. */
export function asPeople(passage: Passage, around: Around, vocabulary: Vocabulary): Passage {
  for (const rule of RULES) {
    const label = rule(passage, around, vocabulary);
    if (label) return { ...passage, label };
  }
  return passage;
}

const RULES: readonly Rule[] = [
  told,
  groupPresent,
  presenting,
  ofRole,
  amidAbsent,
  tableHead,
  group,
  groupLed,
  origin,
];

/** «Närvarande på mötet var Anna Ek och Bo Alm», with its label or without. */
function told({ label, text }: Passage, _: Around, { knowledge }: Vocabulary): LabelMatch | undefined {
  const end = label && label.field !== 'narvarande' ? undefined : namesToldAt(text, knowledge);
  return end === undefined ? undefined : { field: 'narvarande', printed: text.slice(0, end).trim(), end };
}

/** «Styrelsen: Asta Ek, Bo Alm», «Från skolan:» over names: of whom some came, with no label of those present. */
function groupPresent(
  { label, text }: Passage,
  { next }: Around,
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const [all = '', group = ''] = label ? [] : (LED.exec(text) ?? []);
  if (!groupsOf(vocabulary.knowledge).has(lastWord(group))) return undefined;
  const names = text.slice(all.length).trim();
  const isOver = names === '' && next !== undefined && !next.label && isListOfPeople(next, vocabulary);
  const isBefore = names.length > 0 && couldBeListed(names, vocabulary);
  return isOver || isBefore ? { field: 'narvarande', group, printed: group, end: all.length } : undefined;
}
const groupsOf = onceFor(({ phrases }: Knowledge) => new Set(phrases.groupsPresent.map(fold)));
const LED = latin`/^(\p{Lu}\p{Ll}+(?: \p{Ll}+)?) ?:\s*/u`;

/** «Föredragande: Anna Ek»: those who present items were there. */
function presenting(passage: Passage, _: Around, vocabulary: Vocabulary): LabelMatch | undefined {
  const { label, text } = passage;
  if (label?.field !== 'foredragande') return undefined;
  const isOfPeople = isLabelOnly(passage) || couldBeListed(text.slice(label.end).trim(), vocabulary);
  return isOfPeople ? { ...label, field: 'narvarande', role: fold(label.printed) } : undefined;
}

/** «Ersättare» right over «Närvaro», the words over a column: it says whose presence that is. */
function ofRole({ label }: Passage, { before }: Around): LabelMatch | undefined {
  const isPlain = label?.field === 'narvarande' && label.role === undefined && label.group === undefined;
  const isUnder = before?.label?.field === 'narvarande' && isLabelOnly(before);
  return isPlain && isUnder && before.label?.role !== undefined
    ? { ...label, role: before.label.role }
    : undefined;
}

/** «Kassör» amid those absent: who holds the office was absent too. */
function amidAbsent(passage: Passage, { attendance }: Around): LabelMatch | undefined {
  const { label } = passage;
  const isAmid = attendance?.field === 'franvarande' && isLabelOnly(passage);
  return label?.field === 'person' && isAmid ? { ...label, field: 'franvarande' } : undefined;
}

/** «Namn Organisation Närvarande», «Styrelsen Närvarande»: the words over columns, two at least, or a group over its own. */
function tableHead(
  { label, text }: Passage,
  { next }: Around,
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  if (label || !next || !/\S\s+\S/.test(text.trim())) return undefined;
  const { isHeader, isGroup } = rolesOf(vocabulary.knowledge);
  const [, group = '', last = ''] = OVER_MARKS.exec(text) ?? [];
  const isHead = isHeader(text) || (isHeader(last) && isGroup(group));
  return isHead && isListOfPeople(next, vocabulary)
    ? { field: 'narvarande', printed: text, end: text.length }
    : undefined;
}
const OVER_MARKS = latin`/^(\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}) (\p{Lu}\p{Ll}+)$/u`;

/** «Studeranderepresentanter:» after «Ordförande:» and its name: words over names that the open label holds too. */
function group(
  passage: Passage,
  { next, attendance }: Around,
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const { label, text } = passage;
  if (label || !next || !attendance || !isGroupOver(passage, next, vocabulary)) return undefined;
  const words = text.replace(/\s*:$/, '');
  const own = rolesOf(vocabulary.knowledge).isRole(words) ? { role: words } : { group: words };
  return { field: attendance.field, ...own, printed: words, end: text.length };
}

/** «Övriga ledamöterna eller som» over names: a label of people that goes on in the next column, or on another line. */
function groupLed(
  { label: own, text }: Passage,
  { next, attendance }: Around,
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const [, words = ''] = own || !next || !attendance ? [] : (LED_GROUP.exec(text) ?? []);
  const label = words ? labelAt(`${words}:`, vocabulary) : undefined;
  const isOver = label?.field === 'narvarande' && next && isListOfPeople(next, vocabulary);
  return isOver ? { ...label, printed: text, end: text.length } : undefined;
}
const LED_GROUP = latin`/^(\p{Lu}\p{Ll}+ \p{Ll}+)(?: \p{Ll}+){1,3}$/u`;

/** «Förvaltning:» over names with their offices says where they come from, and names no organisation. */
function origin(passage: Passage, { next }: Around, vocabulary: Vocabulary): LabelMatch | undefined {
  const { label } = passage;
  if (label?.field !== 'organisation' || !isLabelOnly(passage) || !next || next.label) return undefined;
  return isListOfPeople(next, vocabulary) ? { ...label, field: 'narvarande' } : undefined;
}

/** The label of attendance that is open after a passage: any other label than one of people closes it. */
export function attendanceAfter(
  { label, node }: Passage,
  before: LabelMatch | undefined,
): LabelMatch | undefined {
  if (label?.field === 'narvarande' || label?.field === 'franvarande') return label;
  return label?.field === 'person' || (!label && node.type !== 'heading') ? before : undefined;
}
