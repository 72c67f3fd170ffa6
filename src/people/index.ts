/**
 * The people stage, which is for a batch: who stands in its records, over many minutes, with spellings, offices, groups and
 * days. `appearancesIn` takes from a record what it says of people, which is little; `registerOf` makes one register of all.
 * The register depends on the set of appearances alone, not on their order.
 */

import { groupsBy } from '../groups.ts';
import { withoutMarks } from '../marks.ts';
import type { Appearance } from './appearances.ts';
import { keyOf } from './clusters.ts';
import { peopleAmong } from './identity.ts';
import type { NameKnowledge } from './likeness.ts';
import { byName } from './order.ts';
import { bestName, personOf } from './person.ts';
import { REGISTER_FORMAT, type Register, type RegisteredPerson, type StreamedRegister } from './register.ts';

export { type Appearance, appearancesIn } from './appearances.ts';
export type * from './register.ts';

/** The register of everyone who appears. */
export function registerOf(appearances: readonly Appearance[], knowledge: NameKnowledge): Register {
  const { format, personer } = streamedRegister(appearances, knowledge);
  return { format, personer: [...personer] };
}

/** The same one by one, once: in a large archive all of the entries take more memory than what they are made of. */
export const streamedRegister = (
  appearances: readonly Appearance[],
  knowledge: NameKnowledge,
): StreamedRegister => ({ format: REGISTER_FORMAT, personer: entriesOf(appearances, knowledge) });

function* entriesOf(
  appearances: readonly Appearance[],
  knowledge: NameKnowledge,
): Generator<RegisteredPerson> {
  const byKey = groupsBy(appearances, ({ name }) => keyOf(name));
  const allOf = (keys: readonly string[]): Appearance[] => keys.flatMap((key) => byKey.get(key) ?? []);
  const people = peopleAmong(appearances, knowledge)
    .map(({ keys }) => ({ keys, namn: bestName(allOf(keys), knowledge) }))
    .sort((a, b) => byName(a.namn, b.namn));
  const idOf = idMaker();
  for (const { keys, namn } of people) yield { id: idOf(namn), ...personOf(namn, allOf(keys)) };
}

/** Makes ids of names; people whose names make the same one are numbered in order. */
function idMaker(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const slug = slugOf(name);
    let id = slug;
    for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
    taken.add(id);
    return id;
  };
}

const slugOf = (name: string): string =>
  withoutMarks(name.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'person';
