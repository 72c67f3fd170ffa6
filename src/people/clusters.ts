/**
 * Spellings gathered into people. What was gathered on good evidence is kept, and what would put two people of one list into one
 * is not: where evidence leads there, it is no evidence.
 */
import { groupsBy } from '../groups.ts';
import { byText } from '../order.ts';
import type { Appearance } from './appearances.ts';
import { plainName } from './likeness.ts';
import { sorted } from './order.ts';

/** Spellings that are taken for one person. */
export interface Cluster {
  /** Names in small letters, in order. */
  readonly keys: readonly string[];
  /** The same without marks on letters, each once. */
  readonly plain: readonly string[];
  /** Groups, offices, bodies and records of the person: what ties a name to another. */
  readonly ties: ReadonlySet<string>;
  /** By record: how many entries of its lists of those present and absent are this person; more than one is a contradiction. */
  readonly entries: ReadonlyMap<string, number>;
}

/** Spellings that differ in nothing but case, as clusters of one. */
export function spellingsOf(appearances: readonly Appearance[]): Cluster[] {
  return [...groupsBy(appearances, ({ name }) => keyOf(name))]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, all]) => ({
      keys: [key],
      plain: [plainName(key)],
      ties: new Set(all.flatMap(tiesOf)),
      entries: new Map(all.filter(({ as }) => LISTS.has(as)).map(({ post }) => [post, 1])),
    }));
}

/** What appearances of one spelling have in common. */
export const keyOf = (name: string): string => name.toLowerCase();

/** Nobody stands twice on the lists of one meeting. */
const LISTS: ReadonlySet<string> = new Set(['deltagare', 'franvarande']);

const tiesOf = ({ group, role, body, post }: Appearance): string[] => [
  `post ${post}`,
  ...Object.entries({ group, role, body }).flatMap(([kind, value]) =>
    value === undefined ? [] : [`${kind} ${plainName(value).replace(/[^\p{L}\p{N}]+/gu, '')}`],
  ),
];

/** A pair of clusters, by their indices. */
export type Link = readonly [number, number];

/** Whether two clusters have a group, office, body or record in common. */
export function areTied(a: Cluster, b: Cluster): boolean {
  for (const tie of a.ties) if (b.ties.has(tie)) return true;
  return false;
}

/** The clusters that linked ones make together; those of a group that contradicts itself stay as they are. */
export function joined(clusters: readonly Cluster[], links: readonly Link[]): Cluster[] {
  const groups = groupsBy(clusters.keys(), componentsOf(clusters.length, links));
  return [...groups.values()].flatMap((members) => {
    const parts = members.map((i) => clusters[i] as Cluster);
    const whole = parts.length > 1 ? sumOf(parts) : undefined;
    return whole && isPossible(whole) ? [whole] : parts;
  });
}

/** Union-find (Tarjan 1975): makes the function from an index to the representative of all that it is linked with. */
function componentsOf(size: number, links: readonly Link[]): (index: number) => number {
  const parents = Array.from({ length: size }, (_, i) => i);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  for (const [a, b] of links) parents[rootOf(a)] = rootOf(b);
  return rootOf;
}

function sumOf(parts: readonly Cluster[]): Cluster {
  const entries = new Map<string, number>();
  for (const part of parts) {
    for (const [post, count] of part.entries) entries.set(post, (entries.get(post) ?? 0) + count);
  }
  return {
    keys: sorted(parts.flatMap(({ keys }) => keys)),
    plain: sorted(parts.flatMap(({ plain }) => plain)),
    ties: new Set(parts.flatMap(({ ties }) => [...ties])),
    entries,
  };
}

const isPossible = ({ entries }: Cluster): boolean => [...entries.values()].every((count) => count === 1);
