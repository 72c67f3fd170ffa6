/** Who stands in the records, a row for each person. */
import type { Register } from '../people/index.ts';
import { shown } from '../shown.ts';
import type { PersonRow } from './data.ts';
import { linkTo } from './links.ts';

export type People = Register['personer'];

/** A person with offices, groups, and the records that name them, each once. */
export function personRow(person: People[number], base: string): PersonRow {
  const { namn, roller = [], grupper = [], forst, sist, forekomster } = person;
  const records = new Map(forekomster.map(({ post, datum }) => [post, shown(datum ?? post)]));
  return {
    name: shown(namn),
    roles: [...new Set(roller.map(({ roll }) => roll))],
    groups: [...new Set(grupper.map(({ grupp }) => grupp))],
    first: forst,
    last: sist,
    records: [...records].map(([post, label]) => ({ label, link: linkTo(base, post) })),
  };
}
