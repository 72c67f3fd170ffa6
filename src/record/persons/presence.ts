/** Marks of attendance beside names: «X», «Ja», «anmält förhinder». */

import type { Knowledge } from '../../knowledge.ts';
import { onceFor } from '../../once.ts';
import { fold } from '../../parse/vocabulary/fold.ts';

/** Whether a text is, as a whole, a mark that tells of absence (true) or of presence (false). */
export type AbsenceReader = (text: string) => boolean | undefined;

/** Single letters and signs are marks in tables alone: beside a name they may be a party or an initial. */
const SHORTEST_WORD = 2;
const CROSS = /^[xX]$/;

/** The marks of the knowledge. */
export const absenceReader: (knowledge: Knowledge) => AbsenceReader = onceFor(
  ({ columns, phrases }: Knowledge): AbsenceReader => {
    const folded = (words: readonly string[]) =>
      new Set(words.map(fold).filter((word) => word.length >= SHORTEST_WORD));
    const absent = folded([...columns.no, ...phrases.absentWords]);
    const present = folded(columns.yes);
    const markOf = (text: string) => {
      const key = fold(text);
      if (absent.has(key)) return true;
      return present.has(key) || CROSS.test(text) ? false : undefined;
    };
    /** Several columns may hold a mark each: «Ja Nej»; the first tells who was here. */
    return (text) => {
      const marks = text.split(' ').map(markOf);
      return markOf(text) ?? (marks.includes(undefined) ? undefined : marks[0]);
    };
  },
);
