/** What tells the title of an item from a sentence: how long it is, and whether custom knows it. */
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { SENTENCE } from '../telling.ts';

/** So many words before a full stop are a heading, though no custom knows it. */
export const SHORT = 2;
/** A heading before its text has so many words at most. */
const MOST_WORDS = 7;

/** Whether it ends as a sentence, and has words enough. */
export const couldBeText = (title: string): boolean =>
  /[.!?]$/.test(title) && title.split(' ').length >= SENTENCE;

/** Few words with a full stop. */
export const isShort = (sentence: string): boolean =>
  sentence.endsWith('.') && sentence.split(' ').length <= MOST_WORDS;

/** Too many words for a heading before its text. */
export const isLong = (text: string): boolean => text.split(' ').length > MOST_WORDS;

/** Without its full stop or colon. */
export const bare = (text: string): string => text.replace(/[.:]$/, '');

/** Whether it is brief, or a customary heading. */
export const isHeading = (text: string, vocabulary: Vocabulary): boolean =>
  text.split(' ').length <= SHORT || isCustomary(text, vocabulary);

/** Whether all of it is a customary heading. */
export const isWhole = (text: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isAgendaHeading(bare(text));

/** Whether it begins as one. */
export const isCustomary = (text: string, vocabulary: Vocabulary): boolean =>
  isWhole(text, vocabulary) || vocabulary.startsAgendaHeading(text);
