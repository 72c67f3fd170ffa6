/**
 * Where a name ends, and what the words behind it say: an office, a party, whether the person came, or a note: `Anna Ek
 * ersätter Bo Alm`, `Anna Ek kassör`, `Anna Ek § 3`.
 */
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import { squash } from '../words.ts';
import { NAME_WORD, PARTICLE, startsWithName } from './person-name.ts';
import type { Roles } from './roles.ts';

/** A name with what was told of it; without `name`, nobody. */
export interface Named {
  readonly name?: string;
  readonly role?: string;
  readonly note?: string;
  readonly absent?: boolean;
  readonly party?: string;
  readonly isRoleFirst: boolean;
}

/** The name that the words begin with, and what those behind it say of the person. */
export function nameAndNote(words: readonly string[], roles: Roles): Named {
  const known = beforeOrganisation(words, roles) ?? beforeFarm(words, roles);
  if (known) return known;
  const parts = partsOf(words, roles);
  return beforeOffice(parts, roles) ?? beforeMarks(parts, roles);
}

/** No name has more words. */
const MOST_WORDS = 8;
/** A name has two words before that of an organisation: «Anna Ek Eks Bygg AB». */
const BEFORE_GROUP = 2;

function beforeOrganisation(words: readonly string[], roles: Roles): Named | undefined {
  const note = words.slice(BEFORE_GROUP).join(' ');
  const isIt =
    NAME_WORD.test(words[BEFORE_GROUP] ?? '') && startsWithName(words.join(' ')) && roles.isGroup(note);
  return isIt ? { name: words.slice(0, BEFORE_GROUP).join(' '), note, isRoleFirst: false } : undefined;
}

const beforeFarm = (words: readonly string[], roles: Roles): Named | undefined =>
  roles.isOfFarm(words) ? { name: words.join(' '), isRoleFirst: false } : undefined;

/** The words that could be of the name, and the rest. */
interface Parts {
  readonly name: readonly string[];
  readonly rest: string;
}

function partsOf(words: readonly string[], roles: Roles): Parts {
  const end = words.findIndex(
    (word, i) => i > 0 && (!isOfName(words, i) || (i > 1 && isOther(word, i, words, roles))),
  );
  return end < 0
    ? { name: words, rest: '' }
    : { name: words.slice(0, end), rest: words.slice(end).join(' ') };
}

/** «van der Berg»: a particle after a particle. «Ek Anna Barn- och skolnämnden»: what goes on over a hyphen is no name. */
function isOfName(words: readonly string[], i: number): boolean {
  const word = words[i] as string;
  if (NAME_WORD.test(word) && !word.endsWith('-')) return true;
  return PARTICLE.test(word) && NAME_WORD.test(words.slice(i).find((next) => !PARTICLE.test(next)) ?? '');
}

/** «Anna Ek PRO Ekby»: the short name of an organisation, and where it works. */
const isOther = (word: string, i: number, words: readonly string[], roles: Roles): boolean =>
  roles.leadsOther(word) ||
  roles.tellsStay(word) ||
  MOSTLY_CAPITALS.test(word) ||
  (i < words.length - 1 && CAPITALS.test(word) && !CAPITALS.test(words[0] as string));

/** The short name of an office or group: «SACO», «OFR-S». */
export const CAPITALS: RegExp = latin`/^\p{Lu}{2,6}(?:-\p{Lu}{1,3})?$/u`;
/** The same with a small letter amid it: «ÖSlJ». */
const MOSTLY_CAPITALS = latin`/^\p{Lu}{2,4}\p{Ll}\p{Lu}{1,3}$/u`;

/** «Anna Ek Ledamot för Ekby», whose office goes on to the end, or ends before a note: «Anna Ek Kassör via Teams». */
function beforeOffice({ name, rest }: Parts, roles: Roles): Named | undefined {
  const startOf = (isOffice: (words: string) => boolean): number =>
    name.slice(0, MOST_WORDS + 1).findIndex((_, i) => i > 1 && isOffice(name.slice(i).join(' ')));
  const whole = startOf((words) => roles.isRole(squash(`${words} ${rest}`)));
  if (whole > 0) return withRole({ name, rest: '' }, whole, squash(`${name.slice(whole).join(' ')} ${rest}`));
  // «Anna Ek Enhetschef Vävning»: of which unit, and nobody's name.
  const amid = rest ? -1 : name.findIndex((word, i) => i > 1 && i === name.length - 2 && roles.isRole(word));
  if (amid > 0) return withRole({ name, rest }, amid, name.slice(amid).join(' '));
  // «Anna Ek Vård och omsorgschef»: an office that lost its hyphen.
  if (name.length > BEFORE_GROUP && HALVED.test(rest) && roles.isRole(rest.slice(rest.indexOf(' ') + 1)))
    return withRole({ name, rest: '' }, name.length - 1, `${name.at(-1)} ${rest}`);
  const start = rest ? startOf((words) => roles.isRole(words)) : -1;
  return start > 0 ? withRole({ name, rest }, start, name.slice(start).join(' ')) : undefined;
}

const HALVED = latin`/^\p{Ll}{1,4} \p{Ll}{6,}$/u`;

const withRole = ({ name, rest }: Parts, start: number, role: string): Named => ({
  name: name.slice(0, start).join(' '),
  role,
  ...(rest && { note: rest }),
  isRoleFirst: false,
});

/** «Anna Ek X», «Anna Ek anmält förhinder», «Anna Ek S»: whether the person came, and the party. */
function beforeMarks(parts: Parts, roles: Roles): Named {
  const { name: unmarked, isAbsent } = withoutMarks(parts, roles);
  const isMarked = unmarked.length < parts.name.length;
  const party = isMarked ? undefined : partyOf(unmarked, roles);
  const name = party ? unmarked.slice(0, -1) : unmarked;
  if (name.length > MOST_WORDS || !hasLetter(name[0] ?? '')) return { isRoleFirst: false };
  const note = [party, parts.rest].filter(Boolean).join(' ');
  const told =
    note && roles.absence(note) === undefined ? (roles.isRole(note) ? { role: note } : { note }) : {};
  return { name: name.join(' '), ...told, ...(isAbsent && { absent: true }), isRoleFirst: false };
}

/** The name without the marks at its end; the first of them tells. */
function withoutMarks(
  { name, rest }: Parts,
  roles: Roles,
): { readonly name: readonly string[]; readonly isAbsent: boolean } {
  const last = name.at(-1) ?? '';
  let isAbsent: boolean | undefined;
  let end = name.length;
  for (; end > 2; end--) {
    const word = name[end - 1] as string;
    const mark = (end === name.length ? roles.absence(`${last} ${rest}`) : undefined) ?? roles.absence(word);
    if (mark === undefined) break;
    isAbsent = mark;
  }
  return { name: name.slice(0, end), isAbsent: isAbsent ?? roles.absence(rest) ?? false };
}

/** «Per C J» has two initials, and no party. */
function partyOf(name: readonly string[], roles: Roles): string | undefined {
  const last = name.at(-1) as string;
  const isInitial = name.slice(-2).every((word) => word.length === 1);
  return name.length > 2 && !isInitial && roles.isParty(last) ? last : undefined;
}
