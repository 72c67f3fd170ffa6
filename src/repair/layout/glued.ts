/**
 * Bullets that were read as a letter and stuck to the word behind: `ATomas Ek`, `Aporto`. One may be a slip of the
 * pen; where several lines of a document begin with the same letter before a capital, or before words that the whole is
 * not one of, it is their mark.
 */
import type { Replacement } from '../../document.ts';
import { latin } from '../../latin.ts';
import { type Line, opensLine, replacement } from './lines.ts';

const BEFORE_CAPITAL = latin`/^(\s*)(\p{L})(\p{Lu}\p{Ll}{2,})/u`;
const BEFORE_SMALL = latin`/^(\s*)(\p{Lu})(\p{Ll}{3,})/u`;
const SURE = 0.95;
/** Different words with the letter before them that show a mark; the same word again may be one misreading. */
const ENOUGH = 3;

/** A line that begins with a letter that may be a bullet. */
interface Glued {
  readonly line: Line;
  readonly at: number;
  readonly letter: string;
  readonly word: string;
}

/** The bullets to be put in the place of letters. `isWord` tells whether a string in small letters is in the word list. */
export function gluedDecisions(lines: readonly Line[], isWord: (word: string) => boolean): Replacement[] {
  const opening = lines.filter(opensLine);
  const isAlone = ({ letter, word }: Glued): boolean =>
    [...printedAs(letter.toLowerCase())].every((first) => !isWord(first + word));
  const beforeSmall = matchesOf(opening, BEFORE_SMALL).filter(isAlone);
  return [
    ...bulletsAmong(matchesOf(opening, BEFORE_CAPITAL), () => true),
    ...bulletsAmong(beforeSmall, ({ word }) => isWord(word)),
  ];
}

/** The letters that may stand in print where this one was read: what stands over it is the first to be lost. */
const printedAs = (letter: string): string => MARKED[letter] ?? letter;
const MARKED: Readonly<Record<string, string>> = { a: 'aåä', o: 'oö' };

const matchesOf = (lines: readonly Line[], pattern: RegExp): Glued[] =>
  lines.flatMap((line) => {
    const [, blanks = '', letter = '', word = ''] = pattern.exec(line.text) ?? [];
    return letter === '' ? [] : [{ line, at: blanks.length, letter, word }];
  });

/** All with a letter that stands before enough different words that show it to be a mark. */
function bulletsAmong(glued: readonly Glued[], shows: (one: Glued) => boolean): Replacement[] {
  const wordsBehind = new Map<string, Set<string>>();
  for (const one of glued) {
    if (!shows(one)) continue;
    const words = wordsBehind.get(one.letter);
    if (words) words.add(one.word);
    else wordsBehind.set(one.letter, new Set([one.word]));
  }
  return glued
    .filter(({ letter }) => (wordsBehind.get(letter)?.size ?? 0) >= ENOUGH)
    .map(({ line, at }) => replacement(line, at, at + 1, '• ', SURE, 'bullet'));
}
