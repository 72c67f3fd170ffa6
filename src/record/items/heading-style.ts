/** How a document sets the headings of its items: each on a line of its own, before their text, with a full stop, or none. */
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { decisionRules } from '../decisions/decisions.ts';
import { setsHeadingsUnmarked } from '../decisions/unmarked.ts';
import { sentencesOf } from '../sentences.ts';
import { tells, tellsAlone } from '../telling.ts';
import { couldBeText, isCustomary, isLong, isShort, isWhole, SHORT } from './titles.ts';

/** How a document sets the headings of its items. */
export interface HeadingStyle {
  /** On one line with their text, after a full stop. */
  readonly isRunIn: boolean;
  /** Hardly any: its items are sentences. */
  readonly isProse: boolean;
  /** The same, if sentences of two or three words count: «Dagordningen godkändes.» */
  readonly isTold: boolean;
  /** On one line with their text, with nothing between. */
  readonly isUnmarked: boolean;
  /** With a full stop, and nothing is told after the numbers. */
  readonly isStopped: boolean;
}

/** The style that the words after the numbers tell. */
export const headingStyle = (titles: readonly string[], vocabulary: Vocabulary): HeadingStyle => ({
  isRunIn: setsHeadingsRunIn(titles, vocabulary),
  isProse: isMost(titles, (title) => isSentence(title, vocabulary) && !opensWhole(title, vocabulary)),
  isTold: isMost(titles, (title) => isSentence(title, vocabulary) || isBrieflyTold(title, vocabulary)),
  isUnmarked: setsHeadingsUnmarked(titles, vocabulary),
  isStopped: setsHeadingsStopped(titles, vocabulary),
});

/** Whether most of several titles are so. */
function isMost(titles: readonly string[], isSo: (title: string) => boolean): boolean {
  const found = titles.filter(isSo);
  return found.length >= FEWEST && found.length * 2 > titles.length;
}

const isSentence = (title: string, vocabulary: Vocabulary): boolean =>
  couldBeText(title) && !isCustomary(title, vocabulary);

/** «Rapporter. Kassören redovisade utfallet.»: a customary heading, and text behind its full stop. */
function opensWhole(title: string, vocabulary: Vocabulary): boolean {
  const [first = '', second] = sentencesOf(title.slice(0, LONGEST_LOOK), vocabulary.knowledge.phrases);
  return second !== undefined && isWhole(first, vocabulary);
}

/** «Dagordningen godkändes.», «Brevet lästes upp.», and more words whose full stop is missing. */
const isBrieflyTold = (title: string, { knowledge }: Vocabulary): boolean =>
  (title.endsWith('.') || isLong(title)) &&
  (decisionRules(knowledge).isTaken(title) || tellsAlone(title, knowledge));

/**
 * Whether the document sets headings and their text on one line: most of several items begin with a few words and a full stop;
 * or all that go on after a full stop do, and half of them with a word or two.
 */
function setsHeadingsRunIn(titles: readonly string[], { knowledge }: Vocabulary): boolean {
  const firsts = titles.flatMap((title) => {
    const [first = '', ...rest] = sentencesOf(title.slice(0, LONGEST_LOOK), knowledge.phrases);
    return rest.length > 0 ? [first] : [];
  });
  const runIn = firsts.filter(isShort);
  const brief = runIn.filter((first) => first.split(' ').length <= SHORT);
  const areMost = runIn.length * 2 > titles.length;
  const areAll = runIn.length === firsts.length && brief.length * 2 >= runIn.length;
  return runIn.length >= FEWEST && (areMost || areAll);
}

/** «§ 3. Val av justerare.», «§ 4. Bidrag.»: half of those with a full stop are customary or short, and no item tells anything. */
function setsHeadingsStopped(titles: readonly string[], vocabulary: Vocabulary): boolean {
  const stopped = titles.filter((title) => title.endsWith('.'));
  const customary = stopped.filter((title) => isCustomary(title, vocabulary));
  const sure = stopped.filter((title) => customary.includes(title) || !couldBeText(title));
  const { isTaken } = decisionRules(vocabulary.knowledge);
  return (
    stopped.length >= FEWEST_STOPPED &&
    stopped.length * 2 > titles.length &&
    customary.length >= FEWEST &&
    sure.length * 2 >= stopped.length &&
    !titles.some((title) => isTaken(title) || tells(title, vocabulary.knowledge) || isTwo(title, vocabulary))
  );
}
const FEWEST_STOPPED = 6;
const isTwo = (title: string, { knowledge }: Vocabulary): boolean =>
  sentencesOf(title.slice(0, LONGEST_LOOK), knowledge.phrases).length > 1;

const FEWEST = 3;
const LONGEST_LOOK = 300;
