/**
 * One entry of a list of people: `Anna Ek (S), ordförande`, `ordf. Anna Ek`, `Anna Ek ers. för Bo Alm (M)`, `Anna Ek §§ 3–5`.
 */
import { latin } from '../latin.ts';
import type { Person } from './minutes.ts';
import { NAME_WORD, namesIn, PARTICLE } from './person-name.ts';
import type { Roles } from './roles.ts';
import { squash, tidy } from './words.ts';

/** What an entry is: people, an office that belongs to the one before, or nothing known. */
export type Entry =
  | {
      readonly kind: 'people';
      readonly people: readonly Person[];
      readonly isRoleFirst: boolean;
      readonly text: string;
    }
  | { readonly kind: 'role'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

/** No name has more words. */
const MOST_WORDS = 8;
/** An office before a name has so many words at most. */
const MOST_ROLE_WORDS = 3;

/** Reads one entry of a list. */
export function readEntry(text: string, roles: Roles): Entry {
  const { words, brackets } = bracketsOff(tidy(text).replace(/\.$/, ''));
  const other: Entry = { kind: 'other', text: squash(text) };
  if (!latin`/\p{L}/u`.test(words) || roles.isNobody(words)) return other;
  if (roles.isRole(words)) return { kind: 'role', text: words };
  const [before = '', ...after] = words.split(/\s+[-–—]\s+/);
  const { name, role, note, isRoleFirst } = nameAndRole(squash(before), roles);
  if (!name) return other;
  const party = brackets.find(roles.isParty);
  const office = brackets.find((word) => word !== party && roles.isRole(word));
  const roll = role ?? office ?? (after.length > 0 ? after.join(' – ') : undefined);
  const notes = [note, ...brackets.filter((word) => word !== party && word !== office)].filter(Boolean);
  const people = namesIn(name).map((namn, i): Person => {
    const own = i === 0 || namesIn(name).length === 1;
    return {
      namn,
      ...(party && { grupp: party }),
      ...(own && roll && { roll: roles.fullForm(roll) }),
      ...(own && notes.length > 0 && { anmarkning: notes.join('; ') }),
    };
  });
  return { kind: 'people', people, isRoleFirst, text: squash(text) };
}

function bracketsOff(text: string): { words: string; brackets: string[] } {
  const brackets: string[] = [];
  const words = text.replace(/\(([^()]{0,80})\)?/g, (_, inner: string) => {
    if (inner.trim()) brackets.push(squash(inner).replace(/\.$/, ''));
    return ' ';
  });
  return { words: tidy(squash(words)), brackets };
}

interface Named {
  readonly name?: string;
  readonly role?: string;
  readonly note?: string;
  readonly isRoleFirst: boolean;
}

/** Splits the office before or after a name from it, and what is no name any more: `ersätter …`, `§ 3`, `via Teams`. */
function nameAndRole(text: string, roles: Roles): Named {
  const words = text.split(' ');
  for (let count = Math.min(MOST_ROLE_WORDS, words.length - 1); count > 0; count--) {
    const lead = words.slice(0, count).join(' ');
    if (roles.isRole(lead) && NAME_WORD.test(words[count] as string)) {
      return {
        ...nameAndNote(words.slice(count), roles),
        role: lead.replace(/[.:]$/, ''),
        isRoleFirst: true,
      };
    }
  }
  return nameAndNote(words, roles);
}

function nameAndNote(words: readonly string[], roles: Roles): Named {
  const isNamePart = (word: string, i: number) =>
    NAME_WORD.test(word) || (PARTICLE.test(word) && NAME_WORD.test(words[i + 1] ?? ''));
  const end = words.findIndex((word, i) => i > 0 && !isNamePart(word, i));
  const name = words.slice(0, end < 0 ? words.length : end);
  const rest = end < 0 ? '' : words.slice(end).join(' ');
  const party = name.length > 2 && roles.isParty(name.at(-1) as string) ? name.pop() : undefined;
  if (name.length > MOST_WORDS || !latin`/\p{L}/u`.test(name[0] ?? '')) return { isRoleFirst: false };
  const note = [party, rest].filter(Boolean).join(' ');
  const told = note ? (roles.isRole(note) ? { role: note } : { note }) : {};
  return { name: name.join(' '), ...told, isRoleFirst: false };
}
