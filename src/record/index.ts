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
import { type Ledger, openLedger, type Place } from './ledger.ts';
import { FORMAT, type Minutes, type Section, type Signature } from './minutes.ts';
import { oddities } from './odd.ts';
import { type Outline, outlineOf } from './outline.ts';
import { type Passage, textOf } from './passages.ts';
import { withMentions } from './persons/mentions.ts';
import { withOneSpelling } from './persons/spelling.ts';
import { turnSurnamesLast } from './persons/surnames-first.ts';
import { withKnownOffices } from './signatures/known-offices.ts';
import { readSignatures } from './signatures/signatures.ts';
import { withSignersApart } from './signatures/signers-apart.ts';
import { frontSigning, takeNames, takeSignatures } from './signatures/taking.ts';

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
  const reader: Reader = {
    outline: outlineOf(tree, context.knowledge),
    vocabulary: vocabularyOf(context.knowledge),
    ledger: openLedger(),
  };
  const text = () => textOf(tree);
  const minutes = minutesOf(reader, text, context);
  const { outline, ledger } = reader;
  return {
    minutes: withMentions(withOneSpelling(withSignersApart(minutes), text), context.knowledge),
    findings: [...ledger.findings, ...oddities(minutes, outline)],
    places: ledger.places,
  };
}

/** What the document is read with, and what is left of it to be read. */
interface Reader {
  readonly outline: Outline;
  readonly vocabulary: Vocabulary;
  readonly ledger: Ledger;
}

/** The fields, in the order of the record; each reader takes away what is its own. */
function minutesOf(reader: Reader, text: () => string, context: RecordContext): Minutes {
  const { outline, vocabulary, ledger } = reader;
  const { head, signing } = readEnds(reader);
  const sektioner = readSections(outline.sections, { vocabulary, ledger, organ: head.organ });
  const signaturer = signersOf(head, sektioner, signing, reader);
  const day = meetingDay({ head, outline, text, file: context.file }, vocabulary, ledger);
  const hours = meetingHours(head, outline, vocabulary, ledger);
  const next = nextMeeting(sektioner, day.datum, context.knowledge);
  const justering = adjustmentOf(head);
  return {
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
}

/** The head with what strayed from it, with all who were there or not wherever that is told, and what is signed at the end. */
function readEnds({ outline, vocabulary, ledger }: Reader): { head: Head; signing: readonly Passage[] } {
  bringBack(outline, vocabulary);
  const roll = takeRoll(outline, vocabulary);
  const signing = takeSignatures(outline, vocabulary);
  const head = readHead(outline.head, vocabulary, ledger);
  addAttendance(head, outline, vocabulary);
  for (const { person, isAbsent } of roll) addPerson(head[isAbsent ? 'franvarande' : 'deltagare'], person);
  const isSigned = signing.length + head.signing.length > 0;
  return { head, signing: isSigned ? signing : takeNames(outline, head, vocabulary) };
}

/** Who signed, in the head or at the end. */
function signersOf(
  head: Head,
  sections: readonly Section[],
  signing: readonly Passage[],
  { vocabulary, ledger }: Reader,
): Signature[] {
  const signed = readSignatures(frontSigning(head, signing), signing, vocabulary, ledger);
  turnSurnamesLast(head, signed);
  return withKnownOffices(signed, { ...head, decisions: decisionsOf(sections) }, vocabulary);
}

const decisionsOf = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap((section) => [section, ...section.punkter]).flatMap(({ beslut = [] }) => beslut);

/** Adds the people that items name as present or absent to those of the head. */
function addAttendance(head: Head, { sections }: Outline, vocabulary: Vocabulary): void {
  const items = sections.flatMap((section) => section.items);
  const { present, absent } = attendanceIn(items, vocabulary);
  for (const person of present) addPerson(head.deltagare, person);
  for (const person of absent) addPerson(head.franvarande, person);
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
