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

/**
 * «Förvaltning:» over names with their offices says where they come from, and names no organisation; those who present items
 * were there.
 */
export function asPeople(
  passage: Passage,
  { before, next, attendance }: Around,
  vocabulary: Vocabulary,
): Passage {
  const { label, text } = passage;
  const told = label && label.field !== 'narvarande' ? undefined : namesToldAt(text, vocabulary.knowledge);
  if (told !== undefined)
    return { ...passage, label: { field: 'narvarande', printed: text.slice(0, told).trim(), end: told } };
  const group = label ? undefined : groupPresent(text, next, vocabulary);
  if (group) return { ...passage, label: group };
  const isAlone = isLabelOnly(passage);
  if (label?.field === 'foredragande' && (isAlone || couldBeListed(text.slice(label.end).trim(), vocabulary)))
    return { ...passage, label: { ...label, field: 'narvarande', role: fold(label.printed) } };
  if (
    label?.field === 'narvarande' &&
    label.role === undefined &&
    label.group === undefined &&
    isOver(before)
  )
    return { ...passage, label: { ...label, role: before.label.role } };
  if (label?.field === 'person' && attendance?.field === 'franvarande' && isAlone)
    return { ...passage, label: { ...label, field: 'franvarande' } };
  if (!label && next && isTableHead(text, vocabulary) && isListOfPeople(next, vocabulary))
    return { ...passage, label: { field: 'narvarande', printed: text, end: text.length } };
  if (!label && next && attendance && isGroupOver(passage, next, vocabulary))
    return { ...passage, label: groupLabel(text, attendance, vocabulary) };
  const led = !label && next && attendance ? groupLedBy(text, vocabulary) : undefined;
  if (led && next && isListOfPeople(next, vocabulary)) return { ...passage, label: led };
  const isOfNames = label?.field === 'organisation' && isAlone && next && !next.label;
  if (!label || !isOfNames || !isListOfPeople(next, vocabulary)) return passage;
  return { ...passage, label: { ...label, field: 'narvarande' } };
}

/** The label of attendance that is open after a passage: any other label than one of people closes it. */
export function attendanceAfter(
  { label, node }: Passage,
  before: LabelMatch | undefined,
): LabelMatch | undefined {
  if (label?.field === 'narvarande' || label?.field === 'franvarande') return label;
  return label?.field === 'person' || (!label && node.type !== 'heading') ? before : undefined;
}

/** «Studeranderepresentanter:» after «Ordförande:» and its name: words over names that the open label holds too. */
function groupLabel(text: string, { field }: LabelMatch, { knowledge }: Vocabulary): LabelMatch {
  const words = text.replace(/\s*:$/, '');
  const told = rolesOf(knowledge).isRole(words) ? { role: words } : { group: words };
  return { field, ...told, printed: words, end: text.length };
}

/** «Styrelsen: Asta Ek, Bo Alm», «Från skolan:» over names: of whom some came, with no label of those present. */
function groupPresent(
  text: string,
  next: Passage | undefined,
  vocabulary: Vocabulary,
): LabelMatch | undefined {
  const [all = '', group = ''] = LED.exec(text) ?? [];
  if (!groupsOf(vocabulary.knowledge).has(lastWord(group))) return undefined;
  const names = text.slice(all.length).trim();
  const isOver = names === '' && next !== undefined && !next.label && isListOfPeople(next, vocabulary);
  const isBefore = names.length > 0 && couldBeListed(names, vocabulary);
  return isOver || isBefore ? { field: 'narvarande', group, printed: group, end: all.length } : undefined;
}
const groupsOf = onceFor(({ phrases }: Knowledge) => new Set(phrases.groupsPresent.map(fold)));
const LED = latin`/^(\p{Lu}\p{Ll}+(?: \p{Ll}+)?) ?:\s*/u`;

/** «Ersättare» right over «Närvaro», the words over a column: it says whose presence that is. */
const isOver = (before: Passage | undefined): before is Passage & { label: LabelMatch & { role: string } } =>
  before?.label?.field === 'narvarande' && isLabelOnly(before) && before.label.role !== undefined;

/** «Övriga ledamöterna eller som» over names: a label of people that goes on in the next column, or on another line. */
function groupLedBy(text: string, vocabulary: Vocabulary): LabelMatch | undefined {
  const [, words = ''] = LED_GROUP.exec(text) ?? [];
  const label = words ? labelAt(`${words}:`, vocabulary) : undefined;
  return label?.field === 'narvarande' ? { ...label, printed: text, end: text.length } : undefined;
}
const LED_GROUP = latin`/^(\p{Lu}\p{Ll}+ \p{Ll}+)(?: \p{Ll}+){1,3}$/u`;

/** «Namn Organisation Närvarande», «Styrelsen Närvarande»: the words over columns, two at least, or a group over its own. */
const isTableHead = (text: string, { knowledge }: Vocabulary): boolean => {
  const { isHeader, isGroup } = rolesOf(knowledge);
  const [, group = '', last = ''] = OVER_MARKS.exec(text) ?? [];
  return /\S\s+\S/.test(text.trim()) && (isHeader(text) || (isHeader(last) && isGroup(group)));
};
const OVER_MARKS = latin`/^(\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}) (\p{Lu}\p{Ll}+)$/u`;
