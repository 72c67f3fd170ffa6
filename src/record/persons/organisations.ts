/** In lists of people the names of organisations that tell where somebody is from: «Bo Alm, PRO Ekby», «Gun Dal, rektor Ekskolan». */
import { latin } from '../../latin.ts';
import { beginsCapital } from '../../letters.ts';
import type { Entry } from './person.ts';
import { looksLikeName } from './person-name.ts';
import type { Roles } from './roles.ts';

/** The entries of a row, those that name an organisation after a full name being nobody. */
export function organisationsToTheirNames(row: readonly Entry[], roles: Roles): Entry[] {
  const areInitials =
    row.length >= FEWEST_NAMES && row.filter(({ text }) => INITIALS.test(text)).length === 1;
  const areNamed = areNamedWith(row, roles);
  return row.map((entry, i) => {
    const before = row[i - 1];
    const isAfterName = before?.kind === 'people' && before.people.every(({ namn }) => looksLikeName(namn));
    const isPerson = (areInitials && INITIALS.test(entry.text)) || (areNamed && isNamedWith(entry, roles));
    // «Bo Alm, Ekby IF»; «Bo ALM, Cia DAL» are two people.
    const isUnit = UNIT.test(entry.text) && !UNIT.test(before?.text ?? '');
    return isAfterName && !isPerson && (isUnit || isOrganisation(entry, roles))
      ? { kind: 'other', text: entry.text }
      : entry;
  });
}

/** «Bo Alm Ekby högskola, Cia Dal och Dan Fors Vävhögskolan»: the first of a row and others are a name with an organisation right behind it. */
const areNamedWith = (row: readonly Entry[], roles: Roles): boolean =>
  row[0] !== undefined &&
  isNamedWith(row[0], roles) &&
  row.filter((entry) => isNamedWith(entry, roles)).length >= FEWEST_NAMED;
const FEWEST_NAMED = 3;

function isNamedWith(entry: Entry, roles: Roles): boolean {
  const [person, ...others] = entry.kind === 'people' ? entry.people : [];
  if (!person?.anmarkning || others.length > 0) return false;
  return looksLikeName(person.namn) && !roles.isGroup(person.namn) && roles.isGroup(person.anmarkning);
}

/** «JP Andersson»: in a row of so many names the only one with two capitals before the surname is no organisation. */
const FEWEST_NAMES = 5;
const INITIALS = latin`/^\p{Lu}{2} \p{Lu}\p{Ll}+(?: \(.*)?$/u`;

/** The name of a place, or whose it is, and the letters of a kind of body: «Lunds UB», «Ekby IF». */
const UNIT = latin`/^\p{Lu}\p{Ll}+ \p{Lu}{2}(?: \(.*)?$/u`;

function isOrganisation(entry: Entry, roles: Roles): boolean {
  const whole = entry.text.replace(/\s*\(.*$/s, '');
  const [first = ''] = whole.split(' ');
  const [after] = entry.kind === 'people' && entry.isRoleFirst ? entry.people : [];
  return (
    [first, whole, after?.namn ?? ''].some(roles.isGroup) ||
    [whole, after?.namn ?? ''].some((text) => isNamedShort(text, roles))
  );
}

function isNamedShort(text: string, { isCompany }: Roles): boolean {
  const name = text.replace(/\.$/, '');
  return INITIALS_OF.test(name) || (beginsCapital(name) && isCompany(name));
}

/** «PRO Ekby». */
const INITIALS_OF = latin`/^\p{Lu}{2,6}(?: \p{Lu}[\p{L}-]+)?$/u`;
