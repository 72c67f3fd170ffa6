/** The reading order that ALTO and PAGE XML may tell: groups within groups, whose leaves point to regions. */
import { childrenOf, type Element, numberOf } from './element.ts';

/** Something with identifiers of its own and of what it stands in, the nearest first. */
export interface Identified {
  readonly ids: readonly string[];
}

/** Things in the order of the groups below `reading`; those that it does not name come last, as they stand in the file. */
export function inReadingOrder<Thing extends Identified>(
  things: readonly Thing[],
  reading: Element | undefined,
): readonly Thing[] {
  if (!reading) return things;
  const ranks = new Map<string, number>();
  for (const ref of refsIn(reading)) if (!ranks.has(ref)) ranks.set(ref, ranks.size);
  const rankOf = ({ ids }: Thing): number => ranks.get(ids.find((id) => ranks.has(id)) ?? '') ?? ranks.size;
  return things
    .map((thing) => ({ thing, rank: rankOf(thing) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}

/** What the groups point to, by their indices where they have them. */
function refsIn(group: Element): string[] {
  const members = childrenOf(group).map((member) => ({ member, index: numberOf(member, 'index') ?? 0 }));
  members.sort((a, b) => a.index - b.index);
  return members.flatMap(({ member }) => {
    const { regionRef, REF } = member.attributes;
    const own = regionRef ?? REF;
    return [...(own === undefined ? [] : [own]), ...refsIn(member)];
  });
}
