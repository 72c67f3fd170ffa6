/**
 * The words after a number: a heading, a heading with text on the same line («Ekonomi. Kassören redovisade utfallet.»), or
 * text alone, as small associations write («Ordföranden öppnade mötet.»).
 */
import { latin } from '../latin.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { sentencesOf } from './sentences.ts';

export interface HeadingWords {
  readonly heading?: string;
  readonly text?: string;
}

/** So many words before a full stop are a heading, though no custom knows it. */
const SHORT = 2;
/** A line of fewer words that ends with a full stop is a heading with a speck. */
const SENTENCE = 4;

/** Parts heading and text; `hasText` says whether more stands under it, `isRunIn` whether the document sets its headings so. */
export function headingWords(
  title: string,
  { hasText, isRunIn }: { hasText: boolean; isRunIn: boolean },
  vocabulary: Vocabulary,
): HeadingWords {
  const [first = '', ...rest] = sentencesOf(title, vocabulary.knowledge.phrases);
  if (rest.length > 0 && ((isRunIn && isShort(first)) || isHeading(first, vocabulary))) {
    return { heading: bare(first), text: rest.join(' ') };
  }
  const [, before, after] = latin`/^([^:–]{3,60}?)(?::| [–-]) (\p{Lu}.*\.)$/s`.exec(title) ?? [];
  if (before && after && isHeading(before, vocabulary)) return { heading: before, text: after };
  const isText =
    /[.!?]$/.test(title) &&
    title.split(' ').length >= SENTENCE &&
    !hasText &&
    !isCustomary(title, vocabulary);
  return isText ? { text: title } : { heading: title };
}

/** Whether the document sets headings and their text on one line: most of several items begin with a few words and a full stop. */
export function setsHeadingsRunIn(titles: readonly string[], { knowledge }: Vocabulary): boolean {
  const runIn = titles.filter((title) => {
    const [first = '', ...rest] = sentencesOf(title.slice(0, LONGEST_LOOK), knowledge.phrases);
    return rest.length > 0 && isShort(first);
  });
  return runIn.length >= FEWEST && runIn.length * 2 > titles.length;
}

const FEWEST = 3;
const LONGEST_LOOK = 300;
/** A heading before its text has so many words at most. */
const MOST_WORDS = 7;

const isShort = (sentence: string): boolean =>
  sentence.endsWith('.') && sentence.split(' ').length <= MOST_WORDS;

const bare = (text: string): string => text.replace(/[.:]$/, '');

const isHeading = (text: string, vocabulary: Vocabulary): boolean =>
  text.split(' ').length <= SHORT || isCustomary(text, vocabulary);

const isCustomary = (text: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isAgendaHeading(bare(text)) || vocabulary.startsAgendaHeading(text);
