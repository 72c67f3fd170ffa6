/**
 * Bullets that were read as a letter and stuck to the word behind: `ATomas Ek`, `ADavid Ek`. One may be a slip of the
 * pen; where several lines of a document begin with the same letter before a capital, it is their mark.
 */
import type { Replacement } from '../../document.ts';
import { latin } from '../../latin.ts';
import { type Line, opensLine, replacement } from './lines.ts';

const GLUED = latin`/^(\s*)(\p{L})(?=(\p{Lu}\p{Ll}{2,}))/u`;
const SURE = 0.95;
/** Different words with the letter before them that show a mark; the same word again may be one misreading. */
const ENOUGH = 3;

/** The bullets to be put in the place of letters. */
export function gluedDecisions(lines: readonly Line[]): Replacement[] {
  const glued = lines.filter(opensLine).flatMap((line) => {
    const [, blanks = '', letter = '', word = ''] = GLUED.exec(line.text) ?? [];
    return letter === '' ? [] : [{ line, at: blanks.length, letter, word }];
  });
  const words = (letter: string): number =>
    new Set(glued.filter((one) => one.letter === letter).map(({ word }) => word)).size;
  return glued
    .filter(({ letter }) => words(letter) >= ENOUGH)
    .map(({ line, at }) => replacement(line, at, at + 1, '• ', SURE, 'bullet'));
}
