/**
 * What stands before the first heading: who met, when and where, who came. Labels tell most (`head-fields.ts`); lines without
 * a label are read as title, names of body and organisation, date, time and place, whichever they are (`head-lines.ts`).
 */
import type { RootContent } from 'mdast';
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import type { LabelMatch } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { isMostlyNames } from '../attendance/misread-rows.ts';
import { withPeopleApart } from '../attendance/people-apart.ts';
import { oneAfterOther } from '../attendance/side-by-side.ts';
import { addPerson, type Claim, emptyHead, type Head, type HeadReader, leaveOver } from '../head-state.ts';
import type { Ledger } from '../ledger.ts';
import { paragraphsFirst } from '../paragraphs.ts';
import { areOnOneLine, type Passage } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';
import { withMisreadOffices } from '../signatures/misread-offices.ts';
import { withMisreadSigners } from '../signatures/misread-signers.ts';
import { withOfficesUnder } from '../signatures/names-over-offices.ts';
import { withSigningBlock } from '../signatures/signing-block.ts';
import { titleOverSigners } from '../signatures/title-apart.ts';
import { squash } from '../words.ts';
import { withAdjustingPlace } from './adjusting-place.ts';
import { asPeople, attendanceAfter } from './as-people.ts';
import { belowLabel } from './below-label.ts';
import { readField } from './head-fields.ts';
import { readHeadLine } from './head-lines.ts';
import { isListOfPeople, isWordsOfList, withoutCount } from './head-lists.ts';
import { heldLinesJoined } from './held-lines.ts';
import { passagesOf } from './labelled-items.ts';
import { withLostLabel } from './lost-label.ts';
import { withMisreadLabels } from './misread-labels.ts';
import { withOfficesAbove } from './offices-above.ts';
import { withPlainList } from './plain-list.ts';
import { unstacked } from './stacked.ts';
import { townsAfter, townsBefore, withTownApart, withTownBefore } from './towns.ts';

/** No list under one label is longer, in passages. Keeps hostile input linear. */
const MOST_BELOW = 200;
const LONGEST_TITLE = 100;

/** Reads the head; what it cannot place it leaves in the ledger. */
export function readHead(nodes: readonly RootContent[], vocabulary: Vocabulary, ledger: Ledger): Head {
  const passages = inOrder(ownPassages(nodes, vocabulary, ledger), vocabulary);
  const hasTitle = nodes.some((node) => node.type === 'heading');
  const first = nodes[0] && passages.find(({ node }) => node === nodes[0]);
  const opener = first && !hasTitle && first.text.length <= LONGEST_TITLE ? first : undefined;
  const reader: HeadReader = { head: emptyHead(opener), vocabulary, ledger };
  let attendance: LabelMatch | undefined;
  for (let i = 0; i < passages.length; i++) {
    const around = { before: passages[i - 1], next: passages[i + 1], attendance };
    const passage = asPeople(passages[i] as Passage, around, vocabulary);
    attendance = attendanceAfter(passage, attendance);
    const next = passage.label ? passages.slice(i + 1, i + 1 + MOST_BELOW) : [];
    const { below, count } = belowLabel(passage, next, vocabulary);
    if (passage.label && !isHeldLine(passage)) readField(passage.label, passage, below, reader);
    else readHeadLine(passage, reader);
    i += count;
  }
  settle(reader);
  partTowns(reader.head, vocabulary);
  return reader.head;
}

/** The passages of the head, joined and parted where lines were not; words that only say what a list holds are left. */
function ownPassages(nodes: readonly RootContent[], vocabulary: Vocabulary, ledger: Ledger): Passage[] {
  const read = heldLinesJoined(
    nodes.flatMap((node) => passagesOf(node, vocabulary)),
    vocabulary,
  );
  const words = read.filter((passage, i) => isWordsOfList(passage, read[i - 1], vocabulary));
  for (const { text, span } of words) ledger.leave(text, span);
  const own = read.flatMap((passage, i) =>
    words.includes(passage) ? [] : [withoutCount(withoutOwnLabel(passage, read[i - 1]), vocabulary)],
  );
  return withPeopleApart(own, vocabulary);
}

/** The passages with what stood in columns under its labels. */
function inOrder(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const isListed = (passage: Passage) =>
    isListOfPeople(passage, vocabulary) || isMostlyNames(squash(passage.text), vocabulary);
  const { knowledge } = vocabulary;
  const above = withOfficesAbove(withMisreadLabels(passages, knowledge), vocabulary);
  const labels = withAdjustingPlace(above, knowledge);
  const signed = withOfficesUnder(labels, vocabulary);
  const labelled = withLostLabel(signed, isListed, knowledge);
  const first = paragraphsFirst(
    withMisreadOffices(withSigningBlock(withMisreadSigners(labelled), vocabulary), vocabulary),
    vocabulary,
  );
  const under = titleOverSigners(unstacked(first, isListed, knowledge), vocabulary);
  return oneAfterOther(withPlainList(under, isListed, knowledge), isListed, vocabulary);
}

/** Parts the names in both lists from the towns before and after them. */
function partTowns({ deltagare, franvarande }: Head, { knowledge }: Vocabulary): void {
  const { isRole } = rolesOf(knowledge);
  const all = [...deltagare.values(), ...franvarande.values()];
  const [before, after] = [townsBefore(all), townsAfter(all, isRole)];
  if (before.size + after.size === 0) return;
  for (const list of [deltagare, franvarande]) {
    const people = [...list.values()].map((person) => withTownApart(withTownBefore(person, before), after));
    list.clear();
    for (const person of people) addPerson(list, person);
  }
}

/** «Protokoll nr 5/2021 fört vid styrelsemöte …» begins as a label does, but goes on as a sentence. */
const isHeldLine = ({ label, text }: Passage): boolean =>
  label?.field === 'nummer' && text.length - label.end > LONGEST_NUMBER;
const LONGEST_NUMBER = 24;

/** Of the claims to a field the one that most speaks for gets it; the lines of the others are left over. */
function settle({ head, ledger, vocabulary }: HeadReader): void {
  const { meetingWords } = vocabulary.knowledge.phrases;
  // «Protokoll fört vid sammanträde» does not say whose.
  const isNamed = ({ field, text }: Claim) => field !== 'organ' || !meetingWords.includes(text.toLowerCase());
  for (const field of ['organ', 'organisation', 'plats'] as const) {
    const claims = head.claims.filter((claim) => claim.field === field);
    const [best] = claims.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || b.weight - a.weight);
    if (!best) continue;
    head[field] = best.text;
    for (const { text, passage } of claims) {
      if (text === best.text) ledger.note(`/${field}`, passage.span);
      else leaveOver(passage, head, ledger);
    }
  }
}

/**
 * «Plats:» over «Lokal Eken», «Plats och tid» beside «Kansliet»: what is a label elsewhere is the value of the label before it, which has no
 * other.
 */
const withoutOwnLabel = (passage: Passage, before: Passage | undefined): Passage => {
  if (!before || !isLabelOnly(before) || passage.label?.printed.endsWith(':')) return passage;
  const isPlace = before.label?.field === 'plats' && passage.label?.field === 'plats';
  if (!isPlace && !isStaffAsPlace(passage, before)) return passage;
  const { label: _, ...value } = passage;
  return value;
};

/** «Kansliet» in the column beside a label of places, which over names would say whose these are. */
const isStaffAsPlace = (passage: Passage, before: Passage): boolean =>
  before.label?.field === 'plats_och_tid' &&
  passage.label?.field === 'narvarande' &&
  isLabelOnly(passage) &&
  areOnOneLine(before, passage);
