/** What is told of decisions that this meeting does not take: what a body thinks, what was decided on another day, and how much. */
import type { Knowledge } from '../../knowledge.ts';
import { alternatives } from '../../parse/vocabulary/words.ts';
import { type DecisionTest, type DecisionWords, pattern } from './decision-words.ts';

/** The test of the knowledge. */
export function elsewhereTest(
  { known, body, deciding, passive, plain, joiners, that }: DecisionWords,
  { calendar, phrases }: Knowledge,
): DecisionTest {
  const at = alternatives(phrases.placeWords);
  const on = alternatives(calendar.before);
  const opinion = pattern(String.raw`${body}\s(?:${alternatives(known.opinions)})\s?[.]?$`);
  const day = String.raw`(?:(?:${on})\s)?(?:(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,9}\s(?:19|20)\d{2})(?!\d)`;
  // «Fullmäktige beslutade 2023-05-02, § 12, att …», «… beslutade vid mötet den 3 maj 2023»
  const dated = pattern(
    String.raw`(?<!\p{L})(?:${deciding})\s(?:(?:${at})\s(?:[\p{L}-]{1,20}\s){1,3}?)?${day}`,
  );
  // «… godkändes efter en paus på vävmötet 4 april 2014»
  const atMeeting = pattern(
    String.raw`(?<!\p{L})(?:${passive})\s(?:[\p{L}-]{1,20}\s){0,5}?(?:${at})\s(?:[\p{L}-]{1,20}\s){0,3}?(?:${body}|[\p{L}-]{0,30}(?:${alternatives(known.earlierTimes)})(?!\p{L}))\s${day}`,
  );
  // «Fullmäktige beslutade den 3 maj att …»: this meeting takes its decisions today.
  const onDay = pattern(
    String.raw`(?<!\p{L})(?:${deciding})\s(?:${on})\s\d{1,2}\s(?:${alternatives(calendar.months.flat())})\s(?:${that})\s`,
  );
  // «I januari beslöt styrelsen att …»: at an earlier meeting.
  const earlier = pattern(
    String.raw`^[^\p{L}]*(?:${at})\s(?:${alternatives(calendar.months.flat())})\s(?:${deciding})\s`,
  );
  // «Revisorerna valdes föregående år», «Detta beslutades i förra fullmäktige»
  const before = pattern(
    String.raw`(?<!\p{L})(?:${deciding}|${passive})\s(?:(?:${at})\s)?(?:${alternatives(known.earlier)})\s(?:${body}|[\p{L}-]{0,30}(?:${alternatives(known.earlierTimes)})(?!\p{L}))`,
  );
  // «Länsstyrelsen beviljar föreningen ett bidrag.»
  const authority = pattern(
    String.raw`(?:^[^\p{L}]*|,\s|\s(?:${joiners})\s)(?:${alternatives(known.authorities)})\s(?:[\p{L}-]{1,30}\s){0,4}?(?:${plain})(?!\p{L})`,
  );
  // «57 beslut fattades på delegation»; «5. Beslut att …» has a capital.
  const counted = pattern(String.raw`^[^\p{L}\d]{0,4}\d{1,5}\s(?:${alternatives(known.counted)})\s`);
  const rules = [opinion, dated, atMeeting, onDay, earlier, before, authority];
  return (text, sentence) => rules.some((rule) => rule.test(text)) || counted.test(sentence);
}
