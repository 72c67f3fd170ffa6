/**
 * One entry of a list of people: `Anna Ek (S), ordförande`, `ordf. Anna Ek`, `Anna Ek ers. för Bo Alm (M)`, `Anna Ek §§ 3–5`.
 */
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import type { Person } from '../minutes.ts';
import { squash, tidy } from '../words.ts';
import {
  looksLikeName,
  NAME_WORD,
  namesIn,
  PARTICLE,
  singleLetter,
  startsWithName,
  withWholeNames,
} from './person-name.ts';
import type { Roles } from './roles.ts';

/** What an entry is: people, an office that belongs to the one before, or nothing known. */
export type Entry =
  | {
      readonly kind: 'people';
      readonly people: readonly Person[];
      readonly isRoleFirst: boolean;
      /** Whether the entry itself says that they are here or are not: «Anna Ek, anmält förhinder». */
      readonly isAbsent?: boolean;
      readonly text: string;
    }
  /** A mark of the one before in a column of its own: «X», «Ja», «anmält förhinder». */
  | { readonly kind: 'mark'; readonly isAbsent: boolean; readonly text: string }
  | { readonly kind: 'role'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

/** Whether an entry begins with a name of two words or more. */
export const isFullName = (entry: Entry): boolean =>
  entry.kind === 'people' && looksLikeName(entry.people[0]?.namn ?? '');

/** No name has more words. */
const MOST_WORDS = 8;
/** An office before a name has so many words at most. */
const MOST_ROLE_WORDS = 3;
/** Words in small letters before a name: «t.f. enhetschef för hemtjänsten Anna Ek». */
const MOST_SMALL_WORDS = 5;
/** An office and what it is for: «Ledamot för sociala frågor och relationer Anna Ek». */
const MOST_LEAD_WORDS = 7;
/** A word with a number alone is nobody's name. */
const NUMBERED = /^\S*\d\S*$/;
/** «Utb. Anna Ek»: an office that is known here alone; a single letter is an initial. */
const ABBREVIATED = latin`/^\p{Lu}\p{Ll}{2,}\.$/u`;
/** «Kyrkoherden G. Ek»: it is of the name. */
const INITIAL = latin`/^\p{Lu}\.$/u`;
/** A class of a school. */
const CLASS = latin`/^\d{1,2}\p{L}$/u`;
/** The short name of an office or group. */
const CAPITALS = latin`/^\p{Lu}{2,6}$/u`;
/** The same with a small letter amid it: «ÖSlJ». */
const MOSTLY_CAPITALS = latin`/^\p{Lu}{2,4}\p{Ll}\p{Lu}{1,3}$/u`;

/** Reads one entry of a list. */
export function readEntry(text: string, roles: Roles): Entry {
  const { words, brackets } = bracketsOff(
    roles
      .withoutAddress(tidy(withWholeNames(text)))
      .replace(/\.$/, '')
      .replace(AFTER_BRACKET, '$1 – '),
  );
  const other: Entry = { kind: 'other', text: squash(text) };
  if (!hasLetter(words) || roles.isNobody(words) || roles.isHeader(words)) return other;
  if (NUMBERED.test(words)) return other;
  if (roles.isVacant(words)) return { kind: 'role', text: words };
  const mark = roles.absence(words);
  if (mark !== undefined) return { kind: 'mark', isAbsent: mark, text: words };
  if (roles.isRole(words)) return { kind: 'role', text: words };
  const [before = '', ...after] = words.split(/\s+[-–—]\s+/);
  const { name, role, note, absent, isRoleFirst, ...found } = nameAndRole(squash(before), roles);
  if (!name || roles.isHeader(name)) return other;
  const party = found.party ?? brackets.find((word) => roles.isParty(word) || roles.isLetter(word));
  const office = brackets.find((word) => word !== party && roles.isRole(word));
  const roll = role ?? office ?? (after.length > 0 ? after.join(' – ') : undefined);
  const notes = [note, ...brackets.filter((word) => word !== party && word !== office)].filter(Boolean);
  const isAbsent = absent ?? [...brackets, ...after].some((words) => roles.absence(words) === true);
  const people = namesIn(name.replace(STOP, '')).map((namn, i): Person => {
    const own = i === 0;
    return {
      namn,
      ...(party && { grupp: singleLetter(party) }),
      ...(own && roll && { roll: roles.fullForm(roll) }),
      ...(own && notes.length > 0 && { anmarkning: notes.join('; ') }),
    };
  });
  return { kind: 'people', people, isRoleFirst, ...(isAbsent && { isAbsent }), text: squash(text) };
}

/** «Anna Ek (kassör) Ekby»: what stands after a name and a bracket is no part of the name. */
const AFTER_BRACKET = latin`/^(\p{Lu}\S+(?: \p{Lu}\S+){1,2} \([^()]{1,40}\)) (?=\p{Lu}\p{Ll}+$)/u`;

/** «Anna Lindgren.»: no abbreviation ends in so many small letters. */
const STOP = latin`/(?<=\p{Ll}{4})\.$/u`;

function bracketsOff(text: string): { words: string; brackets: string[] } {
  const brackets: string[] = [];
  const out = (_: string, inner: string) => {
    if (inner.trim()) brackets.push(squash(inner).replace(/\.$/, ''));
    return ' ';
  };
  const words = text.replace(/\(([^()]{0,80})\)?/g, out).replace(NICKNAME, out);
  return { words: tidy(squash(words)), brackets };
}

/** «Anna "Ankan" Ek». */
const NICKNAME = latin`/(?<=\p{L} )["”“]([^"”“]{1,30})["”“](?= \p{Lu})/gu`;

interface Named {
  readonly name?: string;
  readonly role?: string;
  readonly note?: string;
  readonly absent?: boolean;
  readonly party?: string;
  readonly isRoleFirst: boolean;
}

/** Splits the office before or after a name from it, and what is no name any more: `ersätter …`, `§ 3`, `via Teams`. */
function nameAndRole(text: string, roles: Roles): Named {
  const words = text.split(' ');
  const count = leadOf(words, roles);
  if (count === NO_NAME) return { isRoleFirst: false };
  const named = nameAndNote(words.slice(count), roles);
  const [lead = ''] = words;
  if (count === 1 && roles.isLetter(lead)) return { ...named, party: singleLetter(lead), isRoleFirst: true };
  return count === 0
    ? named
    : { ...named, role: words.slice(0, count).join(' ').replace(/[.:]$/, ''), isRoleFirst: true };
}

const NO_NAME = -1;

/** How many words before a name say what the person is: an office, or what stands in small letters or capitals alone. */
function leadOf(words: readonly string[], roles: Roles): number {
  for (let count = Math.min(MOST_ROLE_WORDS, words.length - 1); count > 0; count--)
    if (
      !roles.leadsOther(words[count - 1] as string) &&
      !INITIAL.test(words[count - 1] as string) &&
      roles.isRole(words.slice(0, count).join(' ')) &&
      NAME_WORD.test(words[count] as string)
    )
      return count;
  if (ABBREVIATED.test(words[0] ?? '') && startsWithName(words.slice(1).join(' '))) return 1;
  const first = words.findIndex((word) => NAME_WORD.test(word));
  if (first > 0 && roles.leadsOther(words[first - 1] as string)) return NO_NAME;
  const isSmall = first > 0 && !words.slice(0, first).every((word) => PARTICLE.test(word));
  if (isSmall && first <= MOST_SMALL_WORDS && startsWithName(words.slice(first).join(' '))) return first;
  const mixed = mixedLead(words, roles);
  if (mixed > 0) return mixed;
  const [lead = '', next = ''] = words;
  if (roles.leadsOther(lead)) return NO_NAME;
  if (CLASS.test(lead) && NAME_WORD.test(next)) return 1;
  const isGroup = roles.isLetter(lead) || roles.isBody(lead) || (CAPITALS.test(lead) && !CAPITALS.test(next));
  return isGroup && startsWithName(words.slice(1).join(' ')) ? 1 : 0;
}

/** «Hälsoledamot 2 Anna Ek», «Kattklubbens kansli Anna Ek», «Enhetschef vävning Anna Ek § 3»: an office or group among other words that are no names. */
function mixedLead(words: readonly string[], roles: Roles): number {
  const told = words.findIndex((word) => word.startsWith('§'));
  const before = told < 0 ? words : words.slice(0, told);
  const count = before.findLastIndex((word) => !NAME_WORD.test(word) && !PARTICLE.test(word)) + 1;
  const lead = words.slice(0, count);
  const isOther = roles.leadsOther(lead.at(-1) ?? '') || startsWithName(lead.join(' '));
  const isKnown = !isOther && (lead.some((word) => roles.isRole(word)) || roles.isGroup(lead.join(' ')));
  return count <= MOST_LEAD_WORDS && isKnown && startsWithName(words.slice(count).join(' ')) ? count : 0;
}

/** A name has two words before that of an organisation: «Anna Ek Eks Bygg AB». */
const BEFORE_GROUP = 2;

function nameAndNote(words: readonly string[], roles: Roles): Named {
  const after = words.slice(BEFORE_GROUP).join(' ');
  const isOfGroup =
    NAME_WORD.test(words[BEFORE_GROUP] ?? '') && startsWithName(words.join(' ')) && roles.isGroup(after);
  if (isOfGroup) return { name: words.slice(0, BEFORE_GROUP).join(' '), note: after, isRoleFirst: false };
  if (roles.isOfFarm(words)) return { name: words.join(' '), isRoleFirst: false };
  // «van der Berg»: a particle after a particle. «Ek Anna Barn- och skolnämnden»: what goes on over a hyphen is no name.
  const isNamePart = (word: string, i: number) =>
    (NAME_WORD.test(word) && !word.endsWith('-')) ||
    (PARTICLE.test(word) && NAME_WORD.test(words.slice(i).find((next) => !PARTICLE.test(next)) ?? ''));
  // «Anna Ek PRO Ekby»: the short name of an organisation, and where it works.
  const isOther = (word: string, i: number) =>
    roles.leadsOther(word) ||
    MOSTLY_CAPITALS.test(word) ||
    (i < words.length - 1 && CAPITALS.test(word) && !CAPITALS.test(words[0] as string));
  const end = words.findIndex((word, i) => i > 0 && (!isNamePart(word, i) || (i > 1 && isOther(word, i))));
  const name = words.slice(0, end < 0 ? words.length : end);
  const rest = end < 0 ? '' : words.slice(end).join(' ');
  const couldEnd = name.slice(0, MOST_WORDS + 1);
  const at = couldEnd.findIndex((_, i) => i > 1 && roles.isRole(squash([...name.slice(i), rest].join(' '))));
  if (at > 0) {
    return {
      name: name.slice(0, at).join(' '),
      role: squash([...name.slice(at), rest].join(' ')),
      isRoleFirst: false,
    };
  }
  const office = couldEnd.findIndex((_, i) => i > 1 && roles.isRole(name.slice(i).join(' ')));
  if (office > 0 && rest) {
    const role = name.slice(office).join(' ');
    return { name: name.slice(0, office).join(' '), role, note: rest, isRoleFirst: false };
  }
  const marks: boolean[] = [];
  while (name.length > 2) {
    const last = name.at(-1) as string;
    const mark = (marks.length === 0 ? roles.absence(`${last} ${rest}`) : undefined) ?? roles.absence(last);
    if (mark === undefined) break;
    marks.unshift(mark);
    name.pop();
  }
  const mark = marks[0] ?? roles.absence(rest);
  // «Per C J» has two initials.
  const isInitial = name.slice(-2).every((word) => word.length === 1);
  const isParty = marks.length === 0 && name.length > 2 && !isInitial && roles.isParty(name.at(-1) as string);
  const party = isParty ? name.pop() : undefined;
  if (name.length > MOST_WORDS || !hasLetter(name[0] ?? '')) return { isRoleFirst: false };
  const note = [party, rest].filter(Boolean).join(' ');
  const told =
    note && roles.absence(note) === undefined ? (roles.isRole(note) ? { role: note } : { note }) : {};
  return { name: name.join(' '), ...told, ...(mark && { absent: mark }), isRoleFirst: false };
}
