/**
 * The words after a number: a heading, a heading with text on the same line («Ekonomi. Kassören redovisade utfallet.»), or
 * text alone, as small associations write («Ordföranden öppnade mötet.»).
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { runOnHeading } from '../attendance/run-on.ts';
import { decisionRules } from '../decisions/decisions.ts';
import { electedBehind, electsBeside, isElection } from '../decisions/elected.ts';
import { unmarked } from '../decisions/unmarked.ts';
import { listingOf } from '../persons/listing.ts';
import { looksLikeName } from '../persons/person-name.ts';
import { sentencesOf } from '../sentences.ts';
import { hasTellingVerb, tells, tellsAlone } from '../telling.ts';
import { isWhenAlone, whenOf } from '../when/when.ts';
import type { HeadingStyle } from './heading-style.ts';
import { bare, couldBeText, isCustomary, isHeading, isLong, isShort, isWhole, SHORT } from './titles.ts';

export interface HeadingWords {
  readonly heading?: string;
  readonly text?: string;
}

/** Amid items that are sentences, a heading before its text is shorter than elsewhere. */
const SHORT_AMID_PROSE = 3;
/** A speck may stand behind the full stop: «Städdagen blir i maj. i» */
const SENTENCE_END = latin`/[.!](?=(?:[^\p{L}\p{N}]{1,3}[\p{Ll}\d]?[^\p{L}\p{N}]{0,3})?$)(?<=\S\s.*)/su`;

/** What is known of an item besides the words after its number. */
interface ItemStyle extends HeadingStyle {
  /** Whether more stands under it. */
  readonly hasText: boolean;
}

/** Parts heading and text. */
export function headingWords(title: string, style: ItemStyle, vocabulary: Vocabulary): HeadingWords {
  const whole = style.isRunIn ? title.replace(COMMA, '$1.') : title;
  const sentences = sentencesOf(whole, vocabulary.knowledge.phrases);
  return (
    withoutSign(title, style, vocabulary) ??
    beforeOpen(sentences, vocabulary) ??
    (isOfTwo(title, sentences, style, vocabulary) ? { heading: title } : undefined) ??
    atStop(sentences, style, vocabulary) ??
    atColon(title, vocabulary) ??
    (isText(title, sentences, style, vocabulary) ? { text: title } : { heading: title })
  );
}

/** «§ 2. Dagordning, Den godkändes.»: where headings end in full stops, a comma before a capital was read for one. */
const COMMA = latin`/^(\p{Lu}[^,.:;]{3,50}),(?= \p{Lu}\p{Ll}* \p{Ll})/u`;

/** «Val av justerare Anna Ek valdes.», «Val av justerare Anna Ek och Bo Alm» */
function withoutSign(
  title: string,
  { isUnmarked }: HeadingStyle,
  vocabulary: Vocabulary,
): HeadingWords | undefined {
  const parted = isUnmarked ? unmarked(title, vocabulary) : electedBehind(title, vocabulary.knowledge);
  return parted ?? (isWhole(title, vocabulary) ? undefined : runOnHeading(title, vocabulary));
}

/**
 * «Remiss. Ny taxa för badet» over what is told of it: a heading of two parts, for the second is no sentence, and the first no heading that
 * custom knows by itself.
 */
function isOfTwo(
  title: string,
  [first = '', second = '', ...rest]: readonly string[],
  { hasText }: ItemStyle,
  vocabulary: Vocabulary,
): boolean {
  const areTwo = hasText && rest.length === 0 && latin`/[\p{L}\d)]$/u`.test(title);
  // «Detaljplan för Ekby 2:108. Antagande»: what is done with the matter; «Val av sekreterare. Asta» elects.
  const isStep = WORD.test(second) && !isWhole(first, vocabulary) && !isElection(first, vocabulary.knowledge);
  // «Redogjorde Asta för varpen. Styrelsen fann nytt garn»
  const isOther =
    second.includes(' ') && !tellsAlone(first, vocabulary.knowledge) && !vocabulary.isHeading(bare(first));
  return areTwo && (isStep || isOther) && !tellsMore(second, vocabulary);
}

const WORD = latin`/^\p{Lu}\p{Ll}{4,}$/u`;

/** Whether words tell something: what is done, who does it, when. */
const tellsMore = (words: string, vocabulary: Vocabulary): boolean =>
  tells(words, vocabulary.knowledge) ||
  hasTellingVerb(words, vocabulary.knowledge) ||
  decisionRules(vocabulary.knowledge).isDecision(words) ||
  areNames(words, vocabulary) ||
  tellsWhen(words, vocabulary);

/** «Ekonomi. Kassören redovisade utfallet.» */
function atStop(
  [first = '', ...rest]: readonly string[],
  { isRunIn, isProse }: HeadingStyle,
  vocabulary: Vocabulary,
): HeadingWords | undefined {
  const isBrief = isShort(first) && (!isProse || first.split(' ').length <= SHORT_AMID_PROSE);
  // «Röstlängden godkändes. Den läggs till protokollet.», «Mötet öppnades. Asta hälsade välkommen.»
  const isDecided = !isWhole(first, vocabulary) && decisionRules(vocabulary.knowledge).isTaken(first);
  const isParted =
    rest.length > 0 &&
    !isDecided &&
    !tellsAlone(first, vocabulary.knowledge) &&
    !(isLong(first) && tells(first, vocabulary.knowledge)) &&
    ((isRunIn && isBrief) || isHeading(first, vocabulary));
  return isParted ? { heading: bare(first), text: rest.join(' ') } : undefined;
}

/** «Upprop av de körer som sjunger i år. De närvarande var»: a sentence that goes on under the line is no part of the heading. */
function beforeOpen(
  [first = '', second = '', ...rest]: readonly string[],
  { knowledge }: Vocabulary,
): HeadingWords | undefined {
  const isOpen = second !== '' && rest.length === 0 && !/[.!?:]$/.test(second) && second.includes(' ');
  const [word = ''] = second.split(' ', 1);
  const isSentence = isOpen && knowledge.phrases.closedWords.includes(word.toLowerCase());
  const isTold = tells(first, knowledge) || decisionRules(knowledge).isTaken(first);
  return isSentence && isShort(first) && !isTold ? { heading: bare(first), text: second } : undefined;
}

/** «Ekonomi: Kassören redovisade utfallet.», «Justerare; Anna Ek valdes», «Ekonomi – Utfallet godkändes.» */
function atColon(title: string, vocabulary: Vocabulary): HeadingWords | undefined {
  const [, before, after] = COLON.exec(title) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const { isTaken } = decisionRules(vocabulary.knowledge);
  const saysMore = after.endsWith('.') || isTaken(after);
  // «Omvald till kassör: Anna Ek.»
  if (areNames(after, vocabulary) && isTaken(title)) return undefined;
  const isAnswered = () =>
    isWhole(before, vocabulary) || tellsWhen(after, vocabulary) || areNames(after, vocabulary);
  const isParted = /[:;]/.test(title[before.length] ?? '')
    ? isAnswered() || (saysMore && (isName(before, vocabulary) || isAnnounced(before, after, vocabulary)))
    : saysMore && isHeading(before, vocabulary);
  return isParted ? { heading: before, text: after } : undefined;
}
const COLON = latin`/^([^:;–]{3,60}?)(?:: ?|; (?=\p{Lu})| [–-] (?=\p{Lu}))(\p{L}.*)$/s`;

/** «Ordföranden öppnade mötet.»: text alone. */
function isText(
  title: string,
  [first = '', ...rest]: readonly string[],
  style: ItemStyle,
  vocabulary: Vocabulary,
): boolean {
  const { hasText, isTold, isStopped, isRunIn } = style;
  if (isStopped && rest.length === 0 && !isLong(title)) return isSaid(title, vocabulary.knowledge);
  if (isDone(title, style, vocabulary) || (isTold && isNothing(title, vocabulary))) return true;
  const { knowledge } = vocabulary;
  // Amid what is told, many words are too, though their full stop be missing.
  const isSentence = isTold
    ? SENTENCE_END.test(title) || (isLong(title) && !isCustomary(title, vocabulary))
    : couldBeText(title) && !hasText;
  const says =
    decisionRules(knowledge).isTaken(title) || tells(title, knowledge) || electsBeside(title, knowledge);
  // «Rapporter och skrivelser.» over points, where headings end so before their text
  if (hasText && !says && rest.length === 0 && isRunIn && isShort(title)) return false;
  // «Val av revisorer enligt valberedningens förslag.», «Rapport från Asta.» over text
  if (hasText && !says && rest.length === 0 && opensText(title, vocabulary)) return false;
  // «Styrelsens verksamhetsberättelse godkändes.» begins as a heading does.
  const isOnlyWhole = (isTold && isLong(title)) || ((isTold || says) && SENTENCE_END.test(title));
  // «Den stora vävstolen gick sönder på vävdagen. Bo lagar den.»: a long sentence with another after it is told.
  const goesOn = rest.length > 0 && isLong(first) && SENTENCE_END.test(first);
  return (isSentence || says || goesOn) && !(isOnlyWhole ? isWhole : isCustomary)(title, vocabulary);
}

/** «Inga motioner inkomna.» */
const isNothing = (title: string, { knowledge }: Vocabulary): boolean =>
  title.endsWith('.') && knowledge.phrases.nothingStarts.includes(title.split(' ', 1)[0] ?? '');

/** A few words that a customary heading begins with, or more of an election. */
const opensText = (title: string, vocabulary: Vocabulary): boolean =>
  isCustomary(title, vocabulary) && (!isLong(title) || isElection(title, vocabulary.knowledge));

/** «Avslutades mötet», «Mötet avslutades 19:39», and with nothing under it «Mötet avslutades»; headings have «Mötet avslutas». */
function isDone(title: string, { hasText, isTold }: ItemStyle, { knowledge }: Vocabulary): boolean {
  if (!tellsAlone(title, knowledge)) return false;
  const isSure = !hasText || isTold || hasTellingVerb(title.split(' ', 1)[0] ?? '', knowledge);
  return isSure || isSaid(title, knowledge) || whenOf(title, knowledge).times.length > 0;
}

/** «Ordföranden öppnade mötet.»; «Mötet öppnades.» may be a heading with a full stop. */
const isSaid = (title: string, knowledge: Knowledge): boolean =>
  title.endsWith('.') && title.split(' ').length > SHORT && tellsAlone(title, knowledge);

/** «Inventering av båtplatser:» before what is said of it; «Kassören meddelade:» tells. */
function isName(words: string, vocabulary: Vocabulary): boolean {
  const { isDecision, isLead } = decisionRules(vocabulary.knowledge);
  const isBrief = words.split(' ').length <= MOST_NAMING || isCustomary(words, vocabulary);
  const isTold = hasTellingVerb(words, vocabulary.knowledge);
  return isBrief && !isTold && !isDecision(`${words}:`) && !isLead(words);
}
const MOST_NAMING = 4;

/** «Dagordningen fastställs: Dagordningen fastställdes utan ändringar.»: what is to be decided, and behind it what was. */
function isAnnounced(words: string, text: string, { knowledge }: Vocabulary): boolean {
  const { isDecision, isTaken } = decisionRules(knowledge);
  return words.split(' ').length <= MOST_NAMING && !isTaken(words) && isDecision(text);
}

/** «Nästa telefonmöte: söndag 3 mars kl. 20.15»: the day alone, or the hour. */
const tellsWhen = (text: string, { knowledge }: Vocabulary): boolean =>
  text.length <= LONGEST_WHEN && isWhenAlone(text, knowledge);
const LONGEST_WHEN = 60;

/** «Nyckelansvarig: Anna Ek och Bo Alm»: who does what the heading says. */
const areNames = (text: string, { knowledge }: Vocabulary): boolean =>
  text.length <= LONGEST_NAMES &&
  text.split(listingOf(knowledge).separator).every((name) => looksLikeName(name.replace(/\.$/, '')));
const LONGEST_NAMES = 100;
