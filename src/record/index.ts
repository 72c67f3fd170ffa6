/**
 * The record stage: the tree of a document as the record of a meeting. What stands before the first heading tells who met,
 * when and where; sections and items follow; signatures end it. No text is lost: what no field is for goes to `ovrigt`.
 *
 * Its folders, each standing on those before: `when` reads days and hours, `naming` names of bodies and places, `persons` one person,
 * `decisions` what was decided, `attendance` lists of people, `items` the sections, `signatures` who signed, `head` the page's head.
 */
import type { Root } from 'mdast';
import type { Knowledge } from '../knowledge.ts';
import type { Finding } from '../messages.ts';
import { fold } from '../parse/vocabulary/fold.ts';
import { type Vocabulary, vocabularyOf } from '../parse/vocabulary/vocabulary.ts';
import { attendanceIn } from './attendance/attendance.ts';
import { takeRoll } from './attendance/roll.ts';
import { kindOf } from './head/document-kind.ts';
import { readHead } from './head/head.ts';
import { meetingDay, meetingHours } from './head/meeting.ts';
import { bringBack } from './head/strayed.ts';
import { addPerson, type Head } from './head-state.ts';
import { annexesOf, nextMeeting } from './items/closing.ts';
import { readSections } from './items/sections.ts';
import { openLedger, type Place } from './ledger.ts';
import { FORMAT, type Minutes } from './minutes.ts';
import { oddities } from './odd.ts';
import { type Outline, type OutlineSection, outlineOf } from './outline.ts';
import { type Passage, textOf } from './passages.ts';
import { withKnownOffices } from './persons/known-offices.ts';
import { withMentions } from './persons/mentions.ts';
import { withOneSpelling } from './persons/spelling.ts';
import { turnSurnamesLast } from './persons/surnames-first.ts';
import { readAloud } from './signatures/read-aloud.ts';
import {
  namesOthers,
  readSignatures,
  splitDated,
  splitNames,
  splitSignatures,
} from './signatures/signatures.ts';
import { withSignersApart } from './signatures/signers-apart.ts';
import { append } from './words.ts';

export type { Place } from './ledger.ts';
export type * from './minutes.ts';

/** What the record says of the document that is not in its text. */
export interface RecordContext {
  /** What the user calls the file. */
  readonly file: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly pages: number;
  readonly knowledge: Knowledge;
  /** How many corrections were made, and how many wait for a person. */
  readonly corrections: { readonly ersatta: number; readonly att_granska: number };
}

export interface RecordResult {
  readonly minutes: Minutes;
  readonly findings: readonly Finding[];
  /** Where each value stood in the source; with the tree's `dropped` they cover the text. */
  readonly places: readonly Place[];
}

/** The record of a tree that `parse` made. Any tree gives a record; what is odd about the document is a finding. */
export function record(tree: Root, context: RecordContext): RecordResult {
  const vocabulary = vocabularyOf(context.knowledge);
  const ledger = openLedger();
  const outline = outlineOf(tree, context.knowledge);
  bringBack(outline, vocabulary);
  const roll = takeRoll(outline, vocabulary);
  const signing = takeSignatures(outline, vocabulary);
  const head = readHead(outline.head, vocabulary, ledger);
  addAttendance(head, outline, vocabulary);
  for (const { person, isAbsent } of roll) addPerson(head[isAbsent ? 'franvarande' : 'deltagare'], person);
  if (signing.length + head.signing.length === 0) append(signing, takeNames(outline, head, vocabulary));
  const sektioner = readSections(outline.sections, { vocabulary, ledger, organ: head.organ });
  const signed = readSignatures(frontSigning(head, signing), signing, vocabulary, ledger);
  turnSurnamesLast(head, signed);
  const signaturer = withKnownOffices(signed, head, vocabulary);
  const told = { head, outline, text: () => textOf(tree), file: context.file };
  const day = meetingDay(told, vocabulary, ledger);
  const hours = meetingHours(head, outline, vocabulary, ledger);
  const next = nextMeeting(sektioner, day.datum, context.knowledge);
  const justering = adjustmentOf(head);
  const minutes: Minutes = {
    format: FORMAT,
    kalla: { fil: context.file, sha256: context.sha256, sidor: context.pages },
    dokumenttyp: kindOf(head.titel, signaturer, outline, context.knowledge),
    ...pick(head, ['titel', 'nummer', 'organisation', 'organ', 'diarienummer', 'paragrafer']),
    ...day,
    ...(hours && { tid: hours }),
    ...pick(head, ['plats']),
    deltagare: [...head.deltagare.values()],
    franvarande: [...head.franvarande.values()],
    ...(head.dagordning.length > 0 && { dagordning: head.dagordning }),
    sektioner,
    signaturer,
    ...(justering && { justering }),
    ...(next && { nasta_mote: next }),
    bilagor: annexesOf(sektioner),
    ovrigt: [...ledger.others],
    rattelser: { ...context.corrections },
  };
  return {
    minutes: withMentions(
      withOneSpelling(withSignersApart(minutes), () => textOf(tree)),
      context.knowledge,
    ),
    findings: [...ledger.findings, ...oddities(minutes, outline)],
    places: ledger.places,
  };
}

/** Adds the people that items name as present or absent to those of the head. */
function addAttendance(head: Head, { sections }: Outline, vocabulary: Vocabulary): void {
  const items = sections.flatMap((section) => section.items);
  const { present, absent } = attendanceIn(items, vocabulary);
  for (const person of present) addPerson(head.deltagare, person);
  for (const person of absent) addPerson(head.franvarande, person);
}

/**
 * Takes the signatures away from the ends of sections and items. Before another item of the section, names right under a
 * heading, or with offices that sign nothing, are of those who were elected.
 */
function takeSignatures({ sections }: Outline, vocabulary: Vocabulary): Passage[] {
  const holders = sections.flatMap((section: OutlineSection) =>
    [section, ...section.items].map(({ nodes }, i) => ({
      nodes,
      isAmid: i > 0 && i < section.items.length,
    })),
  );
  return holders.flatMap(({ nodes, isAmid }) => {
    const own = nodes.slice(0, nodes.length - readAloud(nodes, vocabulary));
    const { content, signing } = splitSignatures(own, vocabulary);
    if (isAmid && (content.length === 0 || namesOthers(signing, vocabulary))) return [];
    nodes.splice(content.length, own.length - content.length);
    return [...signing];
  });
}

/** Takes the names of people who were there, or under town and day, away from the end, where nobody else signs. */
function takeNames({ sections }: Outline, head: Head, vocabulary: Vocabulary): readonly Passage[] {
  const section = sections.at(-1);
  const holder = section?.items.at(-1) ?? section;
  if (!holder) return [];
  const present = new Set([...head.deltagare.keys()].map(fold));
  const alone = splitNames(holder.nodes, (name) => present.has(fold(name)), vocabulary);
  const { content, signing } = alone.signing.length > 0 ? alone : splitDated(holder.nodes, vocabulary);
  holder.nodes.splice(0, holder.nodes.length, ...content);
  return signing;
}

/** Who signs on the front page. Where nobody signs at the end, the officers named beside those who adjust the minutes do. */
function frontSigning({ signing, officers }: Head, end: readonly Passage[]): readonly Passage[] {
  const isHeaded = signing.some(({ label }) => label?.field === 'underskrifter');
  const isAdjusted = signing.some(({ label }) => label?.field === 'signatur');
  return end.length > 0 || !isAdjusted || isHeaded ? signing : [...officers, ...signing];
}

function adjustmentOf({ justerare, uppgifter, anslag }: Head): Minutes['justering'] {
  if (justerare.length + uppgifter.length + anslag.length === 0) return undefined;
  return {
    justerare,
    ...(uppgifter.length > 0 && { uppgifter }),
    ...(anslag.length > 0 && { anslag }),
  };
}

/** The fields that are there. */
function pick<T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): { [Key in K]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as {
    [Key in K]?: Exclude<T[Key], undefined>;
  };
}
