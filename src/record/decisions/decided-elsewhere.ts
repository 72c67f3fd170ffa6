/** What is told of decisions that this meeting does not take: what a body thinks, what was decided on another day, and how much. */
import type { Knowledge } from '../../knowledge.ts';
import { alternatives } from '../../parse/vocabulary/words.ts';
import { type DecisionTest, type DecisionWords, pattern } from './decision-words.ts';

/** The test of the knowledge. */
export function elsewhereTest(
  { known, body, deciding }: DecisionWords,
  { calendar, phrases }: Knowledge,
): DecisionTest {
  const at = alternatives(phrases.placeWords);
  const opinion = pattern(String.raw`${body}\s(?:${alternatives(known.opinions)})\s?[.]?$`);
  // «Fullmäktige beslutade 2023-05-02, § 12, att …», «… beslutade vid mötet den 3 maj 2023»
  const dated = pattern(
    String.raw`(?<!\p{L})(?:${deciding})\s(?:(?:${at})\s(?:[\p{L}-]{1,20}\s){1,3}?)?(?:den\s)?(?:(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,9}\s(?:19|20)\d{2})(?!\d)`,
  );
  // «I januari beslöt styrelsen att …»: at an earlier meeting.
  const earlier = pattern(
    String.raw`^[^\p{L}]*(?:${at})\s(?:${alternatives(calendar.months.flat())})\s(?:${deciding})\s`,
  );
  // «57 beslut fattades på delegation»; «5. Beslut att …» has a capital.
  const counted = pattern(String.raw`^[^\p{L}\d]{0,4}\d{1,5}\s(?:${alternatives(known.counted)})\s`);
  const tests = [opinion, dated, earlier];
  return (text, sentence) => tests.some((test) => test.test(text)) || counted.test(sentence);
}
