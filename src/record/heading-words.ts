/**
 * The words after a number: a heading, a heading with text on the same line («Ekonomi. Kassören redovisade utfallet.»), or
 * text alone, as small associations write («Ordföranden öppnade mötet.»).
 */
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

/** Parts heading and text; `hasText` says whether more stands under it. */
export function headingWords(title: string, hasText: boolean, vocabulary: Vocabulary): HeadingWords {
  const sentences = sentencesOf(title, vocabulary.knowledge.phrases);
  const [first = '', ...rest] = sentences;
  if (rest.length > 0 && isHeading(first, vocabulary)) return { heading: bare(first), text: rest.join(' ') };
  const [, before, after] = /^([^:–]{3,60}?)(?::| [–-]) (\p{Lu}.*\.)$/su.exec(title) ?? [];
  if (before && after && isHeading(before, vocabulary)) return { heading: before, text: after };
  const isText =
    /[.!?]$/.test(title) &&
    title.split(' ').length >= SENTENCE &&
    !hasText &&
    !isCustomary(title, vocabulary);
  return isText ? { text: title } : { heading: title };
}

const bare = (text: string): string => text.replace(/[.:]$/, '');

const isHeading = (text: string, vocabulary: Vocabulary): boolean =>
  text.split(' ').length <= SHORT || isCustomary(text, vocabulary);

const isCustomary = (text: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isAgendaHeading(bare(text)) || vocabulary.startsAgendaHeading(text);
