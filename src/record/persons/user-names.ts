/**
 * User names in place of names: «Deltagare: ek7, BoAlm, ciadal, Dan-D». Software groups that meet in writing list themselves so; digits
 * and capitals amid words tell, where each entry is one word.
 */
import { latin } from '../../latin.ts';
import type { Passage } from '../passages.ts';
import { squash } from '../words.ts';
import type { Entry } from './person.ts';

/** The entries of the rows of a list as people, where they are user names. */
export function usersAsPeople(rows: readonly (readonly Entry[])[]): readonly Entry[] | undefined {
  const entries = rows.flat();
  const areAlone = rows.every(([entry, ...more]) => entry?.kind !== 'role' && more.length === 0);
  return areUserNames(entries, areAlone ? ODD_ALONE : ODD) ? entries.map(asUser) : undefined;
}

/** So many entries, two of which are no words, tell that all are user names. */
const FEWEST_USERS = 4;
const FEWEST_ODD = 2;
const BRACKETS = /\s*\(([^()]*)\)/;
const USER = latin`/^[\p{L}\p{N}][\p{L}\p{N}_.\x60´-]{1,24}$/u`;
/** «ek7», «BoAlm». */
const ODD = latin`/\d|\p{Ll}\p{Lu}/u`;

const nameOf = ({ text }: Pick<Entry, 'text'>): string => squash(text.replace(BRACKETS, ''));

/** One a line a small letter tells as well: «ek», «Bo», «j10»; in a row it tells what somebody is: «Asta, lärare». */
const ODD_ALONE = latin`/\d|\p{Ll}\p{Lu}|^\p{Ll}/u`;

/** Whether all entries are user names. */
function areUserNames(entries: readonly Entry[], odd: RegExp): boolean {
  const names = entries.map(nameOf);
  return (
    names.length >= FEWEST_USERS &&
    names.every((name) => USER.test(name) && /\D/.test(name)) &&
    names.filter((name) => odd.test(name)).length >= FEWEST_ODD
  );
}

/** Whether all lines of a passage are one word each, as under a label of people user names are. */
export const areWords = ({ lines }: Passage): boolean => lines.every((line) => USER.test(nameOf(line)));

function asUser(entry: Entry): Entry {
  const [, remark] = BRACKETS.exec(entry.text) ?? [];
  const person = { namn: nameOf(entry), ...(remark && { anmarkning: remark }) };
  return entry.kind === 'people'
    ? entry
    : { kind: 'people', people: [person], isRoleFirst: false, text: entry.text };
}
