/** The meeting's day and hours, settled from all that the document says of them. */

import type { Span } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { finding } from '../../messages.ts';
import { onceFor } from '../../once.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { type DateClaim, type Head, leaveOver } from '../head-state.ts';
import type { Ledger } from '../ledger.ts';
import type { Hours, Minutes } from '../minutes.ts';
import type { Outline, OutlineItem } from '../outline.ts';
import { passageOf, spanOf, textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import { dated, findDates, mentionedYears } from '../when/dates.ts';
import { type FoundTime, findTimes } from '../when/times.ts';
import { squash } from '../words.ts';

type Day = Pick<Minutes, 'datum' | 'datum_text' | 'datum_harlett'>;

/** What the day of the meeting is settled from; `text` is the whole document, for its years. */
interface Told {
  readonly head: Head;
  readonly outline: Outline;
  readonly text: () => string;
  readonly file: string;
}

/** The date that most speaks for; others that name another day are left over. */
export function meetingDay(
  { head, outline, text, file }: Told,
  { knowledge }: Vocabulary,
  ledger: Ledger,
): Day {
  const claims: readonly DateClaim[] = head.dates.length > 0 ? head.dates : openedOn(outline, knowledge);
  const best = claims.toSorted((a, b) => b.weight - a.weight)[0];
  if (!best) {
    ledger.report(finding('record/no-date'));
    return {};
  }
  const years = best.date.year === undefined ? yearsOf(text(), file) : [];
  const day = dated(best.date, years);
  for (const claim of claims) {
    if (head.dates.includes(claim) && claim !== best && dated(claim.date, years)?.iso !== day?.iso)
      leaveOver(claim.passage, head, ledger);
  }
  if (day?.isContradicted) {
    ledger.report(finding('record/weekday', { text: best.text, date: day.iso }, best.passage.span));
  }
  ledger.note('/datum', best.passage.span);
  return {
    ...(day && { datum: day.iso }),
    datum_text: squash(best.text),
    ...(day?.isInferred && { datum_harlett: true }),
  };
}

/** «§ 1 Mötet öppnades 2015-02-10»: the first date in the words that open the meeting, where the head has none. */
function openedOn({ sections }: Outline, knowledge: Knowledge): DateClaim[] {
  const { opening } = patternsOf(knowledge.phrases);
  const items = sections.flatMap((section) => section.items).slice(0, MOST_OPENING);
  const nodes = items.flatMap((item) => [item.heading, ...item.nodes]).map((node) => passageOf(node));
  return nodes.flatMap((passage) =>
    sentencesOf(passage.text.slice(0, LONGEST_TEXT), knowledge.phrases)
      .filter((sentence) => opening.test(flat(sentence)))
      .flatMap((sentence) => {
        const [date] = findDates(sentence, knowledge.calendar);
        return date ? [{ date, text: sentence.slice(date.start, date.end), weight: 0, passage }] : [];
      }),
  );
}

/** The years that the document mentions; those in its file name where it mentions none. */
function yearsOf(text: string, file: string): readonly number[] {
  const years = mentionedYears(text);
  return years.length > 0 ? years : mentionedYears(file.replace(/[-_.](?=\d)|(?<=\d)[-_.]/g, ' '));
}

/** The hours: when the meeting was opened and closed, by its items if they say so, else as the head does. */
export function meetingHours(
  head: Head,
  outline: Outline,
  vocabulary: Vocabulary,
  ledger: Ledger,
): Hours | undefined {
  const { phrases } = vocabulary.knowledge;
  const items = outline.sections.flatMap((section) => section.items);
  const { opening, closing } = patternsOf(phrases);
  const { knowledge } = vocabulary;
  const first = itemTimes(items.slice(0, MOST_OPENING), opening, knowledge)[0];
  const last = itemTimes(items.slice(-MOST_CLOSING), closing, knowledge).at(-1);
  if (first) ledger.note('/tid/start', first.span);
  // «Mötet, som pågick kl. 13–15, avslutas.»
  const opened = first?.from ?? (last?.to && last.from);
  const closed = last?.to ?? last?.from;
  const [announced] = [...head.labelled, ...head.times].map(({ from }) => from);
  const start = opened ?? announced;
  const spans = [...head.labelled, ...head.times].filter(({ to }) => to !== undefined);
  const told = closed ?? first?.to ?? head.closed.at(-1)?.from ?? spans[0]?.to;
  // No meeting ends when it began: the hour is said once more.
  const slut = told === start ? undefined : told;
  if (last && slut) ledger.note('/tid/slut', last.span);
  const hours = {
    ...(start && { start }),
    ...(slut && { slut }),
    ...(announced && announced !== start && { utsatt: announced }),
  };
  return Object.keys(hours).length > 0 ? hours : undefined;
}

/** Meetings are opened in one of the first items and closed in one of the last. */
const MOST_OPENING = 4;
const MOST_CLOSING = 6;
/** The section of the next meeting, whose hours are not this one's. */
const NEXT = 'nasta_mote';
const LONGEST_LOOK = 60;
/** Longer texts are not searched to their end. */
const LONGEST_TEXT = 2000;

type Phrases = Knowledge['phrases'];

const patternsOf = onceFor(({ opening, closing, meetingWords }: Phrases) => {
  // «Kören avslutar dagen på värdshuset» closes no meeting.
  const meeting = String.raw`\p{L}{0,30}?(?:${alternatives(meetingWords)})`;
  const noOther = String.raw`(?!\s(?!${meeting})\p{L}{2,30}(?:en|et)(?!\p{L}))`;
  return { opening: wordsPattern(opening), closing: wordsPattern(closing, noOther) };
});

const wordsPattern = (words: readonly string[], behind = ''): RegExp =>
  latin`/(?<!\p{L})(?:${alternatives(words)})(?!\p{L})${behind}/iu`;

/** «Mötet avslutades, och nästa hålls kl. 18» up to what is to be. */
const beforeNext = (text: string, phrases: Phrases): string =>
  text.slice(0, nextOf(phrases).exec(flat(text))?.index);
const nextOf = onceFor(({ nextWords }: Phrases) => wordsPattern(nextWords));

/** What is to be, or what somebody tells. */
const elsewhereOf = onceFor(({ modals, that }: Knowledge['decisions']) => wordsPattern([...modals, ...that]));

/** Times that items say, with the places of their passages; those of the next meeting are not meant. */
function itemTimes(
  items: readonly OutlineItem[],
  pattern: RegExp,
  { phrases, sections, decisions }: Knowledge,
): (FoundTime & { readonly span: Span })[] {
  const next = sections.find(({ kind }) => kind === NEXT)?.headings.map(fold) ?? [];
  const isOfNext = (text: string) =>
    next.some((heading) => fold(text.slice(0, LONGEST_LOOK)).startsWith(heading));
  // Under «Mötets öppnande» all hours are this meeting's, but for those of what is to be, or of what somebody tells.
  const elsewhere = elsewhereOf(decisions);
  const isAbout = (text: string, isUnder: boolean) =>
    pattern.test(flat(text)) || (isUnder && !elsewhere.test(flat(text)));
  return items.flatMap(({ heading, nodes }) => {
    const texts = [heading, ...nodes].map((node) => ({
      text: textOf(node).slice(0, LONGEST_TEXT),
      span: spanOf(node),
    }));
    const isHeading = pattern.test(flat(heading.data?.title ?? ''));
    return texts
      .flatMap(({ text, span }) => sentencesOf(text, phrases).map((sentence) => ({ text: sentence, span })))
      .filter(({ text }) => /\d/.test(text) && isAbout(text, isHeading) && !isOfNext(text))
      .flatMap(({ text, span }) =>
        findTimes(beforeNext(text, phrases), phrases).map((time) => ({ ...time, span })),
      );
  });
}
