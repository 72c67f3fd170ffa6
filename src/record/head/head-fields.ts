/** The labelled fields in the head of minutes: for each what becomes of its value. */
import type { Field } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall, hasLetter } from '../../letters.ts';
import type { LabelMatch } from '../../parse/index.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { readPeople } from '../attendance/people.ts';
import { type HeadReader, hasNotice } from '../head-state.ts';
import { OF_HOURS } from '../label-kinds.ts';
import { namingOf } from '../naming/names.ts';
import { withoutParagraphs } from '../paragraphs.ts';
import { labelledText, type Passage, valueLines } from '../passages.ts';
import { startsWithName } from '../persons/person-name.ts';
import { isDateOnly } from '../signatures/signing-days.ts';
import { withoutBreaks, withoutPause } from '../when/times.ts';
import { beginsPlace, placeOf, whenOf, withoutHour } from '../when/when.ts';
import { append, squash, tidy } from '../words.ts';
import { partLabels } from './label-parts.ts';
import { type FieldValue, LABELLED_CLAIM, readPeopleField } from './people-field.ts';

type Reader = (value: FieldValue, reader: HeadReader) => void;

/** How much a label speaks for a date, and the hours beside it: a second label may tell when the minutes were written. */
const LABELLED = 6;
const WITH_HOURS = 1;

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

const leave: Reader = ({ label, text, span }, { ledger }) => {
  ledger.leave(text ? `${label.printed}: ${text}` : label.printed, span);
};

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

/** Fields of which each line stands as printed, its label before it. */
const verbatim =
  (field: 'uppgifter' | 'anslag'): Reader =>
  ({ label, text, span }, { head, ledger }) => {
    head[field].push(text ? `${label.printed}: ${text}` : label.printed);
    ledger.note(`/justering/${field}`, span);
  };

/** After what tells of the adjustment of the minutes, a second «Plats och tid» is that of it. */
const adjusting = verbatim('uppgifter');
const hasPlace = ({ claims }: HeadReader['head']): boolean => claims.some(({ field }) => field === 'plats');
/** The roles of labels before the hour at which the meeting was closed, and before how it was held: «Mötesform: Årsmöte» is no place beside one. */
const [CLOSED, FORM] = ['slut', 'form'];

const whenAndWhere: Reader = (value, reader) => {
  const { head, vocabulary, ledger } = reader;
  const { knowledge } = vocabulary;
  const { field } = value.label;
  if (field === 'plats_och_tid' && head.uppgifter.length > 0 && hasPlace(head))
    return adjusting(value, reader);
  const { text: all } = withoutParagraphs(value, value.span, reader);
  const words = withoutPause(all, knowledge.phrases);
  const when = whenOf(words, knowledge);
  const times = withoutBreaks(when, words, knowledge);
  for (const date of when.dates) {
    head.dates.push({
      date,
      text: words.slice(date.start, date.end),
      weight: LABELLED + (when.times.length > 0 ? WITH_HOURS : 0),
      passage: value.whole,
    });
  }
  append(value.label.role === CLOSED ? head.closed : head.times, times);
  if (OF_HOURS.has(field) && value.label.role !== CLOSED) append(head.labelled, times);
  // «Sammanträdesdatum» over «Socialnämnden 2024-03-05».
  const body = field === 'datum' ? namingOf(knowledge).fieldOf(when.before) : undefined;
  if (body)
    head.claims.push({ field: body, text: when.before, weight: when.before.length, passage: value.whole });
  const places = [body ? '' : when.before, when.after]
    .map((text) => placeOf(text, knowledge))
    .filter((text) => latin`/\p{L}{2}/u`.test(text));
  const isWhole = when.dates.length + when.times.length === 0;
  const saysWhere = beginsPlace(when.after, knowledge);
  const isOwn = field === 'plats' || field === 'plats_och_tid';
  const takesPlace =
    isOwn || (!isWhole && (field === 'datum' || saysWhere || namingOf(knowledge).holdsPlace(when.after)));
  const text = field === 'plats' ? placeOf(withoutHour(value.text, when), knowledge) : places.shift();
  const weight = isOwn && value.label.role !== FORM ? LABELLED_CLAIM : LABELLED_CLAIM - 1;
  if (text && takesPlace) head.claims.push({ field: 'plats', text, weight, passage: value.whole });
  const isMore = field !== 'plats' && (places.length > 0 || times.length > 1 || when.dates.length > 1);
  const isUnread = isWhole && !(text && takesPlace);
  if (isMore || isUnread || words !== all || (text && !takesPlace)) leave(value, reader);
  if (when.dates.length > 0) ledger.note('/datum_text', value.span);
  if (when.times.length > 0) ledger.note('/tid', value.span);
};

const READERS: Partial<Record<Field, Reader>> = {
  anslag: verbatim('anslag'),
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
  franvarande: readPeopleField,
  justerare: ({ lines, span }, { head, vocabulary, ledger }) => {
    append(
      head.justerare,
      readPeople(lines, {}, vocabulary).people.map(({ person }) => person),
    );
    ledger.note('/justering/justerare', span);
  },
  justering: verbatim('uppgifter'),
  narvarande: readPeopleField,
  nummer: single('nummer'),
  organ: named('organ'),
  organisation: named('organisation'),
  paragrafer: single('paragrafer'),
  person: (value, reader) => {
    readPeopleField(value, reader);
    reader.head.officers.push(value.passage, ...value.below);
  },
  plats: whenAndWhere,
  plats_och_tid: whenAndWhere,
  signatur: (value, reader) => {
    const { passage, below, text } = value;
    // «Justerat: 2 juni 2024» tells the day alone; «för protokollet» goes on «Förvaringsplats», a label of the notice.
    if (text && below.length === 0 && isDateOnly(text, reader.vocabulary)) return adjusting(value, reader);
    const isUnsigned = below.length === 0 && !startsWithName(text);
    if ((isUnsigned || beginsSmall(passage.text)) && hasNotice(reader))
      return READERS.anslag?.(value, reader);
    reader.head.signing.push(passage, ...below);
  },
  tid: whenAndWhere,
  underskrifter: (value, reader) => {
    const { passage, below, span } = value;
    // Who signs the notice does not sign the minutes, unless it stands over all else.
    if (hasNotice(reader)) return READERS.anslag?.(value, reader);
    for (const text of [labelledText(passage), ...below.map((next) => next.text)])
      withoutParagraphs({ text, span }, span, reader);
    const isSigning = (next: Passage) => next.label?.field !== 'paragrafer';
    reader.head.signing.push(passage, ...below.filter(isSigning));
    below.forEach((next, i) => {
      const numbers = below.slice(i + 1, i + 2).filter(({ text }) => !hasLetter(text));
      if (next.label && !isSigning(next)) readField(next.label, next, numbers, reader);
    });
  },
};
