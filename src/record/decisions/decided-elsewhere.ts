/** What is told of decisions that this meeting does not take: what a body thinks, what was decided on another day, and how much. */
import type { Knowledge } from '../../knowledge.ts';
import { alternatives } from '../../parse/vocabulary/words.ts';
import { type DecisionTest, type DecisionWords, pattern } from './decision-words.ts';

/** The test of the knowledge. */
export function elsewhereTest(words: DecisionWords, { calendar, phrases }: Knowledge): DecisionTest {
  const on = alternatives(calendar.before);
  const around: Around = {
    ...words,
    at: alternatives(phrases.placeWords),
    on,
    months: alternatives(calendar.months.flat()),
    day: String.raw`(?:(?:${on})\s)?(?:(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,9}\s(?:19|20)\d{2})(?!\d)`,
    earlierTime: String.raw`[\p{L}-]{0,30}(?:${alternatives(words.known.earlierTimes)})(?!\p{L})`,
  };
  const rules = [opinionOf, datedOf, atMeetingOf, onDayOf, inMonthOf, beforeOf, authorityOf].map((ruleOf) =>
    pattern(ruleOf(around)),
  );
  // «57 beslut fattades på delegation»; «5. Beslut att …» has a capital.
  const counted = pattern(String.raw`^[^\p{L}\d]{0,4}\d{1,5}\s(?:${alternatives(words.known.counted)})\s`);
  return (text, sentence) => rules.some((rule) => rule.test(text)) || counted.test(sentence);
}

/** The words of decisions, and those that tell when and where. */
interface Around extends DecisionWords {
  /** «vid», «på»; «den». */
  readonly at: string;
  readonly on: string;
  readonly months: string;
  /** A whole date, and what a meeting that was before is called: «möte», «år». */
  readonly day: string;
  readonly earlierTime: string;
}

/** «Styrelsen tillstyrker.» */
const opinionOf = ({ known, body }: Around): string =>
  String.raw`${body}\s(?:${alternatives(known.opinions)})\s?[.]?$`;

/** «Fullmäktige beslutade 2023-05-02, § 12, att …», «… beslutade vid mötet den 3 maj 2023» */
const datedOf = ({ deciding, at, day }: Around): string =>
  String.raw`(?<!\p{L})(?:${deciding})\s(?:(?:${at})\s(?:[\p{L}-]{1,20}\s){1,3}?)?${day}`;

/** «… godkändes efter en paus på vävmötet 4 april 2014» */
const atMeetingOf = ({ passive, body, at, day, earlierTime }: Around): string =>
  String.raw`(?<!\p{L})(?:${passive})\s(?:[\p{L}-]{1,20}\s){0,5}?(?:${at})\s(?:[\p{L}-]{1,20}\s){0,3}?(?:${body}|${earlierTime})\s${day}`;

/** «Fullmäktige beslutade den 3 maj att …»: this meeting takes its decisions today. */
const onDayOf = ({ deciding, that, on, months }: Around): string =>
  String.raw`(?<!\p{L})(?:${deciding})\s(?:${on})\s\d{1,2}\s(?:${months})\s(?:${that})\s`;

/** «I januari beslöt styrelsen att …»: at an earlier meeting. */
const inMonthOf = ({ deciding, at, months }: Around): string =>
  String.raw`^[^\p{L}]*(?:${at})\s(?:${months})\s(?:${deciding})\s`;

/** «Revisorerna valdes föregående år», «Detta beslutades i förra fullmäktige» */
const beforeOf = ({ known, deciding, passive, body, at, earlierTime }: Around): string =>
  String.raw`(?<!\p{L})(?:${deciding}|${passive})\s(?:(?:${at})\s)?(?:${alternatives(known.earlier)})\s(?:${body}|${earlierTime})`;

/** «Länsstyrelsen beviljar föreningen ett bidrag.» */
const authorityOf = ({ known, joiners, plain }: Around): string =>
  String.raw`(?:^[^\p{L}]*|,\s|\s(?:${joiners})\s)(?:${alternatives(known.authorities)})\s(?:[\p{L}-]{1,30}\s){0,4}?(?:${plain})(?!\p{L})`;
