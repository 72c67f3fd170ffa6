/** Finds words of the clean text in the source, whatever stands between them: line ends, bullets, punctuation. */
import { firstWhere } from '../bisect.ts';
import type { Edited, Source, Span } from '../document.ts';
import { groupsBy } from '../groups.ts';
import { placer } from '../parse/lines/positions.ts';

export interface WordFinder {
  /** Where the words of a value stand in a row, within a range of the source or anywhere; those that were not yet found go first. */
  readonly find: (value: string, within?: Span) => Span | undefined;
}

interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A finder for the document. */
export function wordFinder(source: Source, edited: Edited): WordFinder {
  const { span } = placer(source, edited);
  const words: Word[] = wordsIn(edited.text).map(([text, start]) => ({
    text,
    span: span(start, start + text.length),
  }));
  const byText = groupsBy(words.keys(), (i) => (words[i] as Word).text);
  const lastFound = new Map<string, number>();
  return {
    find: (value, within = { start: 0, end: source.text.length }) => {
      const wanted = wordsIn(value).map(([text]) => text);
      const [first] = wanted;
      const starts = first === undefined ? [] : (byText.get(first) ?? []);
      const key = `${within.start} ${within.end} ${first}`;
      const at =
        next(starts, wanted, words, within, lastFound.get(key) ?? 0) ??
        next(starts, wanted, words, within, 0);
      if (at === undefined) return undefined;
      lastFound.set(key, at + 1);
      const start = starts[at] as number;
      return {
        start: (words[start] as Word).span.start,
        end: (words[start + wanted.length - 1] as Word).span.end,
      };
    },
  };
}

/** Which of the places where the first word stands, from the given one on, has the others behind it. */
function next(
  starts: readonly number[],
  wanted: readonly string[],
  words: readonly Word[],
  within: Span,
  from: number,
): number | undefined {
  for (let at = Math.max(from, firstIn(starts, words, within)); at < starts.length; at++) {
    const start = starts[at] as number;
    const last = words[start + wanted.length - 1];
    if (!last || last.span.end > within.end) return undefined;
    if (wanted.every((text, i) => words[start + i]?.text === text)) return at;
  }
  return undefined;
}

/** The first place that is within the range; places are in order. */
const firstIn = (starts: readonly number[], words: readonly Word[], { start }: Span): number =>
  firstWhere(starts.length, (i) => (words[starts[i] as number] as Word).span.start >= start);

/** Words in small letters, with their places. */
const wordsIn = (text: string): [text: string, start: number][] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => [word.toLowerCase(), index]);
