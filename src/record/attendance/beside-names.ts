/** What stands beside a name for what was read there: scrawl goes, and specks before an office are a comma. */
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { type Roles, rolesOf } from '../persons/roles.ts';

type IsRole = Roles['isRole'];

/** The line of a list as it was meant. */
export function withBesideMended(text: string, { knowledge }: Vocabulary): string {
  const { isRole } = rolesOf(knowledge);
  return withoutScrawl(text, isRole) ?? withOfficeApart(text, isRole) ?? text;
}

/** «Asta Ek : poe»: what was written or drawn beside a name may be read as a few letters, and no names of a group. */
function withoutScrawl(text: string, isRole: IsRole): string | undefined {
  const [, name, letters = ''] = SCRAWL.exec(text) ?? [];
  return isRole(letters) ? undefined : name;
}
const SCRAWL = latin`/^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}) [:;] (\p{Ll}{1,4})$/u`;

/** «Asta Ek: - Ersättare», with specks before the office; «Ordförande Asta Ek: …» has it before the name. */
function withOfficeApart(text: string, isRole: IsRole): string | undefined {
  const [, holder, words = ''] = BEFORE_OFFICE.exec(text) ?? [];
  if (!holder || isRole(firstOf(holder))) return undefined;
  const office = words.replace(/[,§].*$/s, '').trim();
  // «Enhetschef park», «Teknisk chef»
  const isHeld = isRole(firstOf(words)) || isRole(office.slice(office.lastIndexOf(' ') + 1));
  return isHeld ? `${holder}, ${words}` : undefined;
}
const BEFORE_OFFICE = latin`/^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}) ?[:;~*•«'’‘.][^\p{L}\p{N}(]{0,5}(\p{Lu}\p{Ll}.*)$/su`;

const firstOf = (words: string): string => words.split(' ', 1)[0] as string;
