/** Where given words stand by themselves in a text: as whole words, not as parts of others. */
import type { Source, Span } from '../document.ts';
import { groupsBy } from '../groups.ts';
import { latin } from '../latin.ts';
import { byText } from '../order.ts';

/** Letters and digits, with the marks that hold the parts of one word together. */
const WORD = latin`/[\p{L}\p{N}]+(?:[-:.'’@/_][\p{L}\p{N}]+)*/gu`;

/** Whether something can be looked for as a word: it has a letter or a digit. */
export const isWordLike = (text: string): boolean => latin`/[\p{L}\p{N}]/u`.test(text);

/**
 * The places of the wanted words in the prose of a source, in order, of two that begin alike the longer first. A wanted word may have
 * marks around it, `(5)`, or blanks inside.
 */
export function placesOf(wanted: Iterable<string>, { text, prose }: Source): { word: string; span: Span }[] {
  const words = [...wanted].filter(isWordLike).sort((a, b) => b.length - a.length || byText(a, b));
  const sought = groupsBy(words.map(soughtOf), ({ first }) => first);
  if (sought.size === 0) return [];
  return prose.flatMap((span) => placesIn(text.slice(span.start, span.end), span.start, sought));
}

/** A wanted word: its first part, and how far its letters go. */
interface Sought {
  readonly word: string;
  readonly first: string;
  readonly lead: number;
  readonly end: number;
}

function soughtOf(word: string): Sought {
  const parts = [...word.matchAll(WORD)] as [RegExpExecArray, ...RegExpExecArray[]];
  const last = parts.at(-1) as RegExpExecArray;
  return { word, first: parts[0][0], lead: parts[0].index, end: last.index + last[0].length };
}

function placesIn(
  text: string,
  offset: number,
  sought: ReadonlyMap<string, readonly Sought[]>,
): { word: string; span: Span }[] {
  const words = [...text.matchAll(WORD)];
  const ends = new Set(words.map((found) => found.index + found[0].length));
  return words.flatMap((found) =>
    (sought.get(found[0]) ?? []).flatMap(({ word, lead, end }) => {
      const at = found.index - lead;
      if (at < 0 || !text.startsWith(word, at) || !ends.has(at + end)) return [];
      return [{ word, span: { start: offset + at, end: offset + at + word.length } }];
    }),
  );
}
