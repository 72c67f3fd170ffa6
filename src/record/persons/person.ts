/**
 * One entry of a list of people: `Anna Ek (S), ordförande`, `ordf. Anna Ek`, `Anna Ek ers. för Bo Alm (M)`, `Anna Ek §§ 3–5`.
 */
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import type { Person } from '../minutes.ts';
import { squash, tidy } from '../words.ts';
import { nameAndRole } from './before-name.ts';
import { looksLikeName, namesIn, singleLetter, withWholeNames } from './person-name.ts';
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
  /** An office, with the party of whom it is of: «ordf (S)». */
  | { readonly kind: 'role'; readonly text: string; readonly party?: string }
  | { readonly kind: 'other'; readonly text: string };

/** Whether an entry begins with a name of two words or more. */
export const isFullName = (entry: Entry): boolean =>
  entry.kind === 'people' && looksLikeName(entry.people[0]?.namn ?? '');

/** A word with a number alone is nobody's name. */
const NUMBERED = /^\S*\d\S*$/;

/** Reads one entry of a list. */
export function readEntry(text: string, roles: Roles): Entry {
  const bare = bracketsOff(
    roles
      .withoutAddress(tidy(withWholeNames(text)))
      .replace(/\.$/, '')
      .replace(AFTER_BRACKET, '$1 – ')
      .replace(DOUBTED, ' (?)'),
  );
  const shown = squash(text);
  const party = bare.brackets.find((word) => roles.isParty(word) || roles.isLetter(word));
  const [first = '', ...others] = bare.words.split(' ');
  const name = others.join(' ');
  if (isMark(first, roles) && looksLikeName(name)) {
    const entry = ofPeople({ ...bare, words: name }, shown, roles);
    return entry.kind === 'people' ? { ...entry, isAbsent: true } : entry;
  }
  const nobody = ofNobody(bare.words, shown, roles);
  return nobody?.kind === 'role' && party ? { ...nobody, party } : (nobody ?? ofPeople(bare, shown, roles));
}

/** An entry that names nobody, if it is one. */
function ofNobody(words: string, text: string, roles: Roles): Entry | undefined {
  const isOther = !hasLetter(words) || roles.isNobody(words) || roles.isHeader(words) || NUMBERED.test(words);
  if (isOther) return { kind: 'other', text };
  if (roles.isVacant(words)) return { kind: 'role', text: words };
  const mark = roles.absence(words) ?? absentOffice(words, roles);
  if (mark !== undefined) return { kind: 'mark', isAbsent: mark, text: words };
  return roles.isRole(words) ? { kind: 'role', text: words } : undefined;
}

/** «frånvarande ledamot»: who is of the body, and was not there; «ej tjänstgörande ersättare» was. */
function absentOffice(words: string, roles: Roles): true | undefined {
  const [first = '', ...office] = words.split(' ');
  return isMark(first, roles) && roles.isRole(office.join(' ')) ? true : undefined;
}

/** «Frånvarande Bo Alm» amid those present, where the full stop before it was lost. */
const isMark = (word: string, { absence }: Roles): boolean =>
  word.length >= SHORTEST_MARK && absence(word) === true;
const SHORTEST_MARK = 4;

/** «VD Ekby Garn AB»: of which company, and nobody's name. */
const isOfCompany = (words: string, name: string, { isCompany }: Roles): boolean =>
  isCompany(words) && words.slice(0, words.lastIndexOf(' ')).endsWith(name);

/** The people of an entry; what was told beside the names is of the first of them, but for the group. */
function ofPeople({ words, brackets }: Bare, text: string, roles: Roles): Entry {
  const [before = '', ...after] = words.split(/\s+[-–—]\s+/);
  const { name, role: told, note, absent, isRoleFirst, ...found } = nameAndRole(squash(before), roles);
  // «VÄVFÖRBUNDET VF» at the head of the next page, «Revisionen» to whom the minutes are sent.
  const isBody = roles.isBody(/^\S*/.exec(name ?? '')?.[0] ?? '');
  if (!name || isBody || isOfCompany(words, name, roles) || roles.isHeader(name))
    return { kind: 'other', text };
  const party = found.party ?? brackets.find((word) => roles.isParty(word) || roles.isLetter(word));
  // «§ 11: Anna Ek»: when somebody came, and no office.
  const stay = told?.startsWith('§') ? told : undefined;
  const role = stay ? undefined : told;
  const office = brackets.find((word) => word !== party && roles.isRole(word));
  const roll = role ?? office ?? (after.length > 0 ? after.join(' – ') : undefined);
  const notes = [stay, note, ...brackets.filter((word) => word !== party && word !== office)].filter(Boolean);
  const isAbsent = absent ?? [...brackets, ...after].some((words) => roles.absence(words) === true);
  const ofAll = party && { grupp: singleLetter(party) };
  const ofFirst = {
    ...(roll && { roll: roles.fullForm(roll) }),
    ...(notes.length > 0 && { anmarkning: notes.join('; ') }),
  };
  const people = namesIn(name.replace(STOP, '')).map(
    (namn, i): Person => ({ namn, ...ofAll, ...(i === 0 && ofFirst) }),
  );
  return { kind: 'people', people, isRoleFirst, ...(isAbsent && { isAbsent }), text };
}

/** «Anna Ek (kassör) Ekby»: what stands after a name and a bracket is no part of the name. */
const AFTER_BRACKET = latin`/^(\p{Lu}\S+(?: \p{Lu}\S+){1,2} \([^()]{1,40}\)) (?=\p{Lu}\p{Ll}+$)/u`;

/** «Anna Ek?»: who wrote it was not sure. */
const DOUBTED = latin`/(?<=\p{Ll}) ?\?$/u`;

/** «Anna Lindgren.»: no abbreviation ends in so many small letters. */
const STOP = latin`/(?<=\p{Ll}{4})\.$/u`;

/** An entry without its brackets, and what stood in them. */
interface Bare {
  readonly words: string;
  readonly brackets: readonly string[];
}

function bracketsOff(text: string): Bare {
  const brackets: string[] = [];
  const out = (_: string, inner: string) => {
    if (inner.trim()) brackets.push(squash(inner).replace(/\.$/, ''));
    return ' ';
  };
  const words = text.replace(/\(([^()]{0,80})\)?/g, out).replace(NICKNAME, out);
  return { words: tidy(squash(words)), brackets };
}

/** «Anna "Ankan" Ek». */
export const NICKNAME: RegExp = latin`/(?<=\p{L} )["”“]([^"”“]{1,30})["”“](?= \p{Lu})/gu`;
