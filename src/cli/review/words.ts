/** Parts of the screen in words. */
import type { Pattern } from '../../review/queue.ts';
import type { ReviewTexts } from './texts.ts';

/** A probability in percent, as both languages write it. */
export const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

/** A text of several lines on one. */
export const onOneLine = (text: string): string => text.replaceAll('\n', '⏎');

/** One text becoming another. */
export function changeWords(before: string, after: string, say: ReviewTexts): string {
  const shown = (text: string): string => (text === '' ? say.nothing : onOneLine(text));
  return before === after ? shown(before) : `${shown(before)} → ${shown(after)}`;
}

/** What the members of a group have in common. */
export function patternWords(pattern: Pattern, say: ReviewTexts): string {
  if (pattern.kind !== 'doubt') {
    const hasNone = pattern.before === pattern.after;
    if (hasNone && pattern.kind === 'letters') return say.noReading;
    return changeWords(pattern.before, pattern.after, say);
  }
  const { word, band } = pattern;
  const sureness = band === 'none' ? say.noReading : say.sureness(band * 25, band * 25 + 25);
  return `${say.wordKinds[word]}, ${sureness}`;
}
