/**
 * Bullets that were read as a letter and stuck to the word behind: `ATomas Ek`, `ADavid Ek`. One may be a slip of the
 * pen; where several lines of a document begin with the same letter before a capital, it is their mark.
 */
import type { Replacement } from '../../document.ts';
import { latin } from '../../latin.ts';
import { type Line, opensLine, replacement } from './lines.ts';

const GLUED = latin`/^(\s*)(\p{L})(?=\p{Lu}\p{Ll}{2})/u`;
const SURE = 0.95;
/** Lines that show a mark. */
const ENOUGH = 3;

/** The bullets to be put in the place of letters. */
export function gluedDecisions(lines: readonly Line[]): Replacement[] {
  const glued = lines.filter(opensLine).flatMap((line) => {
    const [, blanks = '', letter = ''] = GLUED.exec(line.text) ?? [];
    return letter === '' ? [] : [{ line, at: blanks.length, letter }];
  });
  const times = (letter: string): number => glued.filter((one) => one.letter === letter).length;
  return glued
    .filter(({ letter }) => times(letter) >= ENOUGH)
    .map(({ line, at }) => replacement(line, at, at + 1, '• ', SURE, 'bullet'));
}
