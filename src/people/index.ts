/**
 * The people stage, which is for a batch: who stands in its records, over many minutes, with spellings, offices, groups and
 * days. `appearancesIn` takes from a record what it says of people, which is little; `registerOf` makes one register of all.
 * The register depends on the set of appearances alone, not on their order.
 */

import { groupsBy } from '../groups.ts';
import { withoutMarks } from '../record/short-forms.ts';
import type { Appearance } from './appearances.ts';
import { keyOf } from './clusters.ts';
import { peopleAmong } from './identity.ts';
import type { NameKnowledge } from './likeness.ts';
import { byName } from './order.ts';
import { personOf } from './person.ts';
import { REGISTER_FORMAT, type Register, type RegisteredPerson } from './register.ts';

export { type Appearance, appearancesIn } from './appearances.ts';
export type * from './register.ts';

/** The register of everyone who appears. */
export function registerOf(appearances: readonly Appearance[], knowledge: NameKnowledge): Register {
  const byKey = groupsBy(appearances, ({ name }) => keyOf(name));
  const people = peopleAmong(appearances, knowledge)
    .map(({ keys }) =>
      personOf(
        keys.flatMap((key) => byKey.get(key) ?? []),
        knowledge,
      ),
    )
    .sort((a, b) => byName(a.namn, b.namn));
  return { format: REGISTER_FORMAT, personer: withIds(people) };
}

/** Ids made of the names; people whose names make the same one are numbered in order. */
function withIds(people: readonly Omit<RegisteredPerson, 'id'>[]): RegisteredPerson[] {
  const taken = new Set<string>();
  return people.map((person) => {
    const slug = slugOf(person.namn);
    let id = slug;
    for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
    taken.add(id);
    return { id, ...person };
  });
}

const slugOf = (name: string): string =>
  withoutMarks(name.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'person';
