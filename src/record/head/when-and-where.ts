/** The values of labels of days, hours and places, in which all three may stand: «Plats och tid: Stadshuset, den 5 mars 2024 kl. 13–15». */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import type { HeadReader } from '../head-state.ts';
import { OF_HOURS } from '../label-kinds.ts';
import { namingOf } from '../naming/names.ts';
import { withoutParagraphs } from '../paragraphs.ts';
import { type FoundTime, withoutBreaks, withoutPause } from '../when/times.ts';
import { beginsPlace, placeOf, type When, whenOf, withoutHour } from '../when/when.ts';
import { append } from '../words.ts';
import { type FieldValue, LABELLED_CLAIM, leave, type Reader, verbatim } from './field-value.ts';

/** How much a label speaks for a date, and the hours beside it: a second label may tell when the minutes were written. */
const LABELLED = 6;
const WITH_HOURS = 1;
/** The roles of labels before the hour at which the meeting was closed, and before how it was held: «Mötesform: Årsmöte» is no place beside one. */
const [CLOSED, FORM] = ['slut', 'form'];

/** Reads such a value: its days, its hours, and the place if the label is for one or the value says where. */
export const whenAndWhere: Reader = (value, reader) => {
  if (isOfAdjustment(value, reader)) return adjusting(value, reader);
  const { head, ledger, vocabulary } = reader;
  const { knowledge } = vocabulary;
  const { text } = withoutParagraphs(value, value.span, reader);
  const said = saidIn(value, text, knowledge);
  const { when } = said;
  takeWhen(said, reader);
  const isBody = claimBody(said, reader);
  const [first, second] = placesIn(when, isBody, knowledge);
  const isPlace = value.label.field === 'plats';
  const place = isPlace ? placeOf(withoutHour(value.text, when), knowledge) : first;
  const isTaken = takesPlace(said, knowledge);
  if (place && isTaken)
    head.claims.push({ field: 'plats', text: place, weight: weightOf(value), passage: value.whole });
  const isMore = !isPlace && (second !== undefined || said.times.length > 1 || when.dates.length > 1);
  const isUnread = place ? !isTaken : isTimeless(when);
  if (isMore || isUnread || said.words !== text) leave(value, reader);
  if (when.dates.length > 0) ledger.note('/datum_text', value.span);
  if (when.times.length > 0) ledger.note('/tid', value.span);
};

/** After what tells of the adjustment of the minutes, a second «Plats och tid» is that of it. */
const isOfAdjustment = ({ label }: FieldValue, { head }: HeadReader): boolean =>
  label.field === 'plats_och_tid' &&
  head.uppgifter.length > 0 &&
  head.claims.some(({ field }) => field === 'plats');
const adjusting = verbatim('uppgifter');

/** A value without the pauses of the meeting, and its days and hours. */
interface Said {
  readonly value: FieldValue;
  readonly words: string;
  readonly when: When;
  /** The hours but for those of breaks. */
  readonly times: readonly FoundTime[];
}

function saidIn(value: FieldValue, text: string, knowledge: Knowledge): Said {
  const words = withoutPause(text, knowledge.phrases);
  const when = whenOf(words, knowledge);
  return { value, words, when, times: withoutBreaks(when, words, knowledge) };
}

function takeWhen({ value, words, when, times }: Said, { head }: HeadReader): void {
  const weight = LABELLED + (when.times.length > 0 ? WITH_HOURS : 0);
  for (const date of when.dates)
    head.dates.push({ date, text: words.slice(date.start, date.end), weight, passage: value.whole });
  const isClosed = value.label.role === CLOSED;
  append(isClosed ? head.closed : head.times, times);
  if (!isClosed && OF_HOURS.has(value.label.field)) append(head.labelled, times);
}

/** «Sammanträdesdatum» over «Socialnämnden 2024-03-05»: claims the name before the day; whether it is one. */
function claimBody({ value, when }: Said, { head, vocabulary }: HeadReader): boolean {
  const isOfDays = value.label.field === 'datum';
  const field = isOfDays ? namingOf(vocabulary.knowledge).fieldOf(when.before) : undefined;
  if (field === undefined) return false;
  head.claims.push({ field, text: when.before, weight: when.before.length, passage: value.whole });
  return true;
}

/** What stands before and behind the days and hours, if it could be a place. */
const placesIn = ({ before, after }: When, isBody: boolean, knowledge: Knowledge): string[] =>
  [isBody ? '' : before, after]
    .map((text) => placeOf(text, knowledge))
    .filter((text) => latin`/\p{L}{2}/u`.test(text));

/** Whether the label is for a place, or the value says where beside days or hours. */
function takesPlace({ value: { label }, when }: Said, knowledge: Knowledge): boolean {
  const saysWhere = () =>
    label.field === 'datum' ||
    beginsPlace(when.after, knowledge) ||
    namingOf(knowledge).holdsPlace(when.after);
  return isOfPlaces(label) || (!isTimeless(when) && saysWhere());
}

const weightOf = ({ label }: FieldValue): number =>
  isOfPlaces(label) && label.role !== FORM ? LABELLED_CLAIM : LABELLED_CLAIM - 1;

const isOfPlaces = ({ field }: FieldValue['label']): boolean =>
  field === 'plats' || field === 'plats_och_tid';

/** Whether nothing tells when. */
const isTimeless = ({ dates, times }: When): boolean => dates.length + times.length === 0;
