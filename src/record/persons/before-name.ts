/** What stands before a name in a list: `ordf. Anna Ek`, `Hälsoledamot 2 Anna Ek`, `PRO Anna Ek`. */
import { latin } from '../../latin.ts';
import { CAPITALS, type Named, nameAndNote } from './behind-name.ts';
import { NAME_WORD, PARTICLE, singleLetter, startsWithName } from './person-name.ts';
import type { Roles } from './roles.ts';

/** Splits the office before or after a name from it, and what is no name any more: `ersätter …`, `§ 3`, `via Teams`. */
export function nameAndRole(text: string, roles: Roles): Named {
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
/** An office before a name has so many words at most. */
const MOST_ROLE_WORDS = 3;
/** Words in small letters before a name: «t.f. enhetschef för hemtjänsten Anna Ek». */
const MOST_SMALL_WORDS = 5;
/** An office and what it is for: «Ledamot för sociala frågor och relationer Anna Ek». */
const MOST_LEAD_WORDS = 7;
/** «Utb. Anna Ek»: an office that is known here alone; a single letter is an initial. */
const ABBREVIATED = latin`/^\p{Lu}\p{Ll}{2,}\.$/u`;
/** «Kyrkoherden G. Ek»: it is of the name. */
const INITIAL = latin`/^\p{Lu}\.$/u`;
/** A class of a school. */
const CLASS = latin`/^\d{1,2}\p{L}$/u`;

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
  const forWhat = leadForWhat(words, first, roles);
  if (forWhat > 0) return forWhat;
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

/** «samordnare för Garnhuset Anna Ek § 3»: of the capitals the last two are the name; «ersättare för Anna Maria Ek» names another. */
function leadForWhat(words: readonly string[], first: number, roles: Roles): number {
  const told = words.findIndex((word) => word.startsWith('§'));
  const end = told < 0 ? words.length : told;
  const office = words.slice(0, Math.max(first - 1, 0)).join(' ');
  const isLed = roles.leadsTask(words[first - 1] ?? '') && roles.isRole(office) && !roles.isSpare(office);
  const areNames = words.slice(first, end).every((word) => NAME_WORD.test(word));
  return isLed && areNames && end - first > NAME_WORDS ? end - NAME_WORDS : 0;
}
const NAME_WORDS = 2;

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
