/** Pupils listed by their classes, mostly with their given names alone: «7A Alma och Viggo», «8B –», «åk 3: Alma, Viggo», «3B - Alma Ek», «Alma, eken 3». */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { titleCase } from '../../letters.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { looksLikeName, NAME_WORD } from './person-name.ts';

const CLASS = latin`/^\d{1,2}\p{L}(?= |:|$):? */u`;
const NOBODY = latin`/^[^\p{L}\p{N}]*$/u`;

/** Whether a row begins with a class. */
export const isOfClass = (row: string): boolean => CLASS.test(row);

/** Whether a row, of which these are the entries, is a class with names or with nobody. */
export function isClassRow(row: string, entries: readonly string[]): boolean {
  if (!isOfClass(row)) return false;
  const isName = (text: string) => NAME_WORD.test(text) || looksLikeName(text) || NOBODY.test(text);
  return entries.every((entry, i) => isName(i === 0 ? entry.replace(CLASS, '') : entry));
}

/** «åk 3 Alma och Viggo» as «Åk 3: Alma och Viggo», a group with its names; «3B - Alma Ek» as «Alma Ek (3B)». */
export function withClassApart(row: string, knowledge: Knowledge): string {
  const [, dashed, pupil] = DASHED.exec(row) ?? [];
  if (dashed && pupil) return `${pupil} (${dashed})`;
  const [all = '', label = ''] = wordedOf(knowledge).exec(flat(row)) ?? [];
  const name = row.slice(0, label.length);
  return name ? `${titleCase(name)}: ${row.slice(all.length)}` : row;
}

/** «F» is the year before the first. */
const DASHED = latin`/^(\d{1,2}\p{L}?|F) [-–] (\p{Lu}\p{Ll}.*)$/su`;

const wordedOf = onceFor(
  ({ phrases }: Knowledge) =>
    latin`/^((?:${alternatives(phrases.classWords)})\.? \d[\d–-]{0,3}\p{L}?)(?:[:,]? +|:)(?=\p{Lu})/iu`,
);

/** «Anna, eken 3», «Bo Erik, 7b sekreterare»: a given name or two, and what tells of the person in small letters. */
export const isGivenWithNote = (text: string): boolean => GIVEN_WITH_NOTE.test(text);
const GIVEN_WITH_NOTE = latin`/^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?, ?[\p{Ll}\d][^.,:;]{1,40}$/u`;
