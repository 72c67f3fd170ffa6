/**
 * One entry of a list of people: `Anna Ek (S), ordförande`, `ordf. Anna Ek`, `Anna Ek ers. för Bo Alm (M)`, `Anna Ek §§ 3–5`.
 */
import type { Knowledge } from '../knowledge.ts';
import { fold, phraseIndex } from '../parse/fold.ts';
import { onceFor } from '../parse/once.ts';
import type { Person } from './minutes.ts';
import { squash, tidy } from './words.ts';

/** What an entry is: a person, an office that belongs to the one before, a note on them, or nothing known. */
export type Entry =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'role'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

/** The words that make a role, folded, with those that end compounds of them. */
export interface Roles {
  readonly isRole: (text: string) => boolean;
  readonly isParty: (text: string) => boolean;
  /** Whether an entry begins with a word that no name begins with: «Hela styrelsen», «Se bilaga». */
  readonly isNobody: (text: string) => boolean;
}

/** The roles and parties of the knowledge. */
export const rolesOf: (knowledge: Knowledge) => Roles = onceFor(makeRoles);

function makeRoles({ roles, parties, phrases }: Knowledge): Roles {
  const forms = new Set(roles.flat().map(fold));
  const index = phraseIndex(roles.flat().map((form) => [form, true] as const));
  const endings = roles.flatMap(([word = '']) => (fold(word).length > 5 ? [fold(word)] : []));
  const letters = new Set(parties.map(([letter]) => letter));
  const isForm = (word: string) =>
    forms.has(word) || endings.some((end) => word.endsWith(end) && word.length > end.length + 2);
  const isRole = (text: string) => {
    const words = fold(text.slice(0, 60)).split(' ');
    if (index.find(text.slice(0, 60))) return true;
    if (words.length > MOST_ROLE_WORDS || /[,(]/.test(text) || text.length > 60) return false;
    const hasName = /\s\p{Lu}/u.test(text.trim());
    return !hasName && (isForm(words.at(-1) as string) || isForm(words[0] as string));
  };
  const nobody = new Set(phrases.noPerson.map(fold));
  const isNobody = (text: string) => nobody.has(fold(/^\S{1,30}/.exec(text)?.[0] ?? ''));
  return { isRole, isNobody, isParty: (text) => letters.has(text) || /^\p{Lu}{1,4}$/u.test(text) };
}

/** A word of a name: a capital and letters; particles of noble and foreign names may stand between. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|[’']?[dD][’']\p{Lu}[\p{L}-]+)$/u;
const PARTICLE = /^(?:af|al|av|da|de|del|den|der|di|du|el|la|le|ten|van|von|y|zu)$/i;
const MOST_WORDS = 6;
const MOST_ROLE_WORDS = 4;

/** Whether a text is a name of two words or more, as far as its capitals tell. */
export function looksLikeName(text: string): boolean {
  const words = squash(text).split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || !NAME_WORD.test(words[0] as string)) return false;
  return (
    NAME_WORD.test(words.at(-1) as string) &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))
  );
}

/** Reads one entry of a list. */
export function readEntry(text: string, roles: Roles): Entry {
  const { words, brackets } = bracketsOff(tidy(text).replace(/\.$/, ''));
  if (!/\p{L}/u.test(words) || roles.isNobody(words)) return { kind: 'other', text: squash(text) };
  if (roles.isRole(words)) return { kind: 'role', text: words };
  const [before, ...after] = words.split(/\s+[-–—]\s+/);
  const { name, role, note } = nameAndRole(squash(before ?? ''), roles);
  if (!name) return { kind: 'other', text: squash(text) };
  const party = brackets.find(roles.isParty);
  const inBrackets = brackets.find((word) => word !== party && roles.isRole(word));
  const roll = role ?? inBrackets ?? (after.length ? after.join(' – ') : undefined);
  const notes = [note, ...brackets.filter((word) => word !== party && word !== inBrackets)].filter(Boolean);
  return {
    kind: 'person',
    person: {
      namn: name,
      ...(party && { parti: party }),
      ...(roll && { roll }),
      ...(notes.length > 0 && { anmarkning: notes.join('; ') }),
    },
  };
}

function bracketsOff(text: string): { words: string; brackets: string[] } {
  const brackets: string[] = [];
  const words = text.replace(/\(([^()]{0,80})\)?/g, (_, inner: string) => {
    if (inner.trim()) brackets.push(squash(inner));
    return ' ';
  });
  return { words: tidy(squash(words)), brackets };
}

/** Splits the office before or after a name from it, and what is no name any more: `ersätter …`, `§ 3`, `via Teams`. */
function nameAndRole(text: string, roles: Roles): { name?: string; role?: string; note?: string } {
  const words = text.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const lead = words.slice(0, count).join(' ');
    if (roles.isRole(lead) && NAME_WORD.test(words[count] as string)) {
      return { ...nameAndNote(words.slice(count), roles), role: lead.replace(/[.:]$/, '') };
    }
  }
  return nameAndNote(words, roles);
}

function nameAndNote(
  words: readonly string[],
  roles: Roles,
): { name?: string; role?: string; note?: string } {
  const end = words.findIndex(
    (word, i) =>
      i > 0 && !NAME_WORD.test(word) && !(PARTICLE.test(word) && NAME_WORD.test(words[i + 1] ?? '')),
  );
  const name = words.slice(0, end < 0 ? words.length : end);
  const rest = end < 0 ? '' : words.slice(end).join(' ');
  const partyAt = name.length > 2 && roles.isParty(name.at(-1) as string) ? name.pop() : undefined;
  const isName = name.length > 0 && name.length <= MOST_WORDS && /\p{L}/u.test(name[0] as string);
  if (!isName) return {};
  const note = [partyAt, rest].filter(Boolean).join(' ');
  return { name: name.join(' '), ...(note && (roles.isRole(note) ? { role: note } : { note })) };
}
