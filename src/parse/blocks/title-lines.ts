/** Lines that are titles though the one before or after them leaves no room: told by their number, their length and their last word. */
import { latin } from '../../latin.ts';
import type { Line } from '../lines/lines.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Start } from './starts.ts';

/** «§ 12 Val av en eller två personer att underteckna protokollet» over «Utsågs Anna Ek.», though the line is full. */
export function isTitleOver(open: readonly Start[], { text }: Line, vocabulary: Vocabulary): boolean {
  const [first] = open as [Start];
  const isItem = first.numbers[0]?.style === 'section-sign' || isHeadingAt(first, vocabulary);
  if (!isItem || open.length > MOST_TITLE_LINES) return false;
  const last = /\S+$/.exec((open.at(-1) as Start).line.text)?.[0] ?? '';
  const { decisions, phrases } = vocabulary.knowledge;
  const isSentence =
    BEGINS_SENTENCE.test(text) || decisions.passive.includes((/^\S+/.exec(text)?.[0] ?? '').toLowerCase());
  return isSentence && WORD.test(last) && !phrases.closedWords.includes(last) && !isParted(open);
}
const MOST_TITLE_LINES = 2;
/** «Barn- och ungdomsnämnden beslutar …» too. */
const BEGINS_SENTENCE = latin`/^\p{Lu}\p{Ll}+-? \p{Ll}/u`;
const WORD = latin`/^\p{Ll}[\p{Ll}-]*\p{Ll}$/u`;
/** Whether a sentence ends within the lines. */
const isParted = (open: readonly Start[]): boolean =>
  open.some(({ line, numbers }) => /[.!?] /.test(line.text.slice(numbers[0]?.end ?? 0)));

/** Whether a line is a few words without a full stop, or a number: after a full stop it is a title, and no end of a paragraph. */
export const isTitle = ({ text }: Line): boolean => text.length <= LONGEST_TITLE && TITLE.test(text);
const LONGEST_TITLE = 30;
const TITLE = latin`/^(?:\p{Lu}[^.!?:;,]*[\p{L}\p{N})]|[1-9]\d?)$/u`;

/** Whether customary words of a heading or a diary number stand after the number. */
export const isHeadingAt = ({ line, numbers }: Start, vocabulary: Vocabulary): boolean => {
  const words = line.text.slice(numbers[0]?.end ?? 0);
  const isRegistered = vocabulary.labelledDiary.exec(words)?.index === 0;
  return isRegistered || vocabulary.isHeading(words) || vocabulary.startsAgendaHeading(words);
};
