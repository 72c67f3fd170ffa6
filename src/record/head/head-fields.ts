/** The labelled fields in the head of minutes: for each what becomes of its value. */
import type { Field } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall, hasLetter } from '../../letters.ts';
import type { LabelMatch } from '../../parse/index.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { readPeople } from '../attendance/people.ts';
import { type HeadReader, hasNotice } from '../head-state.ts';
import { withoutParagraphs } from '../paragraphs.ts';
import { labelledText, type Passage, valueLines } from '../passages.ts';
import { startsWithName } from '../persons/person-name.ts';
import { isDateOnly } from '../signatures/signing-days.ts';
import { append, squash, tidy } from '../words.ts';
import { LABELLED_CLAIM, leave, type Reader, verbatim } from './field-value.ts';
import { partLabels } from './label-parts.ts';
import { people } from './people-field.ts';
import { whenAndWhere } from './when-and-where.ts';

/** Reads a label with its value; what no field is for is left in the ledger. */
export function readField(
  label: LabelMatch,
  passage: Passage,
  below: readonly Passage[],
  reader: HeadReader,
): void {
  const lines = [...valueLines(passage), ...below.flatMap((next) => next.lines)];
  const text = squash(lines.map((line) => line.text).join(' ')).replace(SPECKS, '');
  const span = { start: passage.span.start, end: (below.at(-1) ?? passage).span.end };
  const read = READERS[label.field as Field] ?? leave;
  const all = squash([passage, ...below].map((part) => part.text).join(' '));
  const whole = { ...passage, text: all, span };
  const { own, others } = partLabels(text, label, reader.vocabulary);
  read({ label, passage, lines, below, text: own, span, whole }, reader);
  for (const other of others)
    READERS[other.label.field as Field]?.({ ...other, passage, lines, below, span, whole }, reader);
}

/** «Plats: soe : Stadshuset»: letters alone before a sign alone are none of the value. */
const SPECKS = latin`/^\p{Ll}{1,4} [:;.|] (?=\p{Lu})/u`;

/** Fields whose value is a text of its own. */
const single =
  (field: 'diarienummer' | 'nummer' | 'paragrafer'): Reader =>
  (value, reader) => {
    if (reader.head[field] !== undefined || !value.text) return leave(value, reader);
    reader.head[field] = tidy(value.text);
    reader.ledger.note(`/${field}`, value.span);
  };

const named =
  (field: 'organ' | 'organisation'): Reader =>
  (value, reader) => {
    if (!value.text || areLabels(value.text, reader.vocabulary)) return leave(value, reader);
    reader.head.claims.push({
      field,
      text: tidy(value.text),
      weight: LABELLED_CLAIM,
      passage: value.whole,
    });
  };

/** «Beslutande organ» before «Sammanträdesdatum Diarienummer», the words over other columns. */
const areLabels = (text: string, { labels }: Vocabulary): boolean =>
  text.length <= LONGEST_LABELS && text.split(' ').every((word) => labels.similar(word) !== undefined);
const LONGEST_LABELS = 80;

/** What tells of the adjustment of the minutes, and of the notice of them. */
const [ofAdjustment, ofNotice] = [verbatim('uppgifter'), verbatim('anslag')];

/** Who signs, with the label of an office or of signing. */
const signer: Reader = (value, reader) => {
  const { passage, below, text } = value;
  // «Justerat: 2 juni 2024» tells the day alone; «för protokollet» goes on «Förvaringsplats», a label of the notice.
  if (text && below.length === 0 && isDateOnly(text, reader.vocabulary)) return ofAdjustment(value, reader);
  const isUnsigned = below.length === 0 && !startsWithName(text);
  if ((isUnsigned || beginsSmall(passage.text)) && hasNotice(reader)) return ofNotice(value, reader);
  reader.head.signing.push(passage, ...below);
};

/** The block of signatures under its heading. */
const signers: Reader = (value, reader) => {
  const { passage, below, span } = value;
  // Who signs the notice does not sign the minutes, unless it stands over all else.
  if (hasNotice(reader)) return ofNotice(value, reader);
  for (const text of [labelledText(passage), ...below.map((next) => next.text)])
    withoutParagraphs({ text, span }, span, reader);
  const isSigning = (next: Passage) => next.label?.field !== 'paragrafer';
  reader.head.signing.push(passage, ...below.filter(isSigning));
  below.forEach((next, i) => {
    const numbers = below.slice(i + 1, i + 2).filter(({ text }) => !hasLetter(text));
    if (next.label && !isSigning(next)) readField(next.label, next, numbers, reader);
  });
};

const READERS: Partial<Record<Field, Reader>> = {
  anslag: ofNotice,
  dagordning: ({ lines, span }, { head, ledger }) => {
    append(
      head.dagordning,
      lines.map((line) => squash(line.text)),
    );
    ledger.note('/dagordning', span);
  },
  datum: whenAndWhere,
  datum_och_tid: whenAndWhere,
  diarienummer: single('diarienummer'),
  franvarande: people,
  justerare: ({ lines, span }, { head, vocabulary, ledger }) => {
    append(
      head.justerare,
      readPeople(lines, {}, vocabulary).people.map(({ person }) => person),
    );
    ledger.note('/justering/justerare', span);
  },
  justering: ofAdjustment,
  narvarande: people,
  nummer: single('nummer'),
  organ: named('organ'),
  organisation: named('organisation'),
  paragrafer: single('paragrafer'),
  person: (value, reader) => {
    people(value, reader);
    reader.head.officers.push(value.passage, ...value.below);
  },
  plats: whenAndWhere,
  plats_och_tid: whenAndWhere,
  signatur: signer,
  tid: whenAndWhere,
  underskrifter: signers,
};
