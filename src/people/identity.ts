/**
 * Which spellings are one person. One spelling is one person. Two are, if they share a group, an office, a body or a record and
 *
 * 1. differ by case and marks on letters alone: `Asa Ohrström`, `Åsa Öhrström`; or
 * 2. by one thing that OCR confuses: `Forssrnan`, `Forssman`; or
 * 3. one is a clear short form that nobody else fits: `Susanne F`, `Susanne Fras`;
 *
 * and never stand beside each other on the lists of one meeting. Otherwise they are two.
 */
import { groupsBy } from '../groups.ts';
import type { Appearance } from './appearances.ts';
import { areTied, type Cluster, joined, type Link, spellingsOf } from './clusters.ts';
import { misreadTest, type NameKnowledge } from './likeness.ts';
import { isShortFor, shortKeys } from './short-names.ts';

/** The people among appearances: the spellings of each. The order of the appearances does not matter. */
export function peopleAmong(appearances: readonly Appearance[], knowledge: NameKnowledge): Cluster[] {
  const spellings = spellingsOf(appearances);
  const plain = joined(spellings, samePlain(spellings));
  const read = joined(plain, misreadings(plain, knowledge));
  return joined(read, shortForms(read));
}

/** Those that are the same without marks. */
const samePlain = (clusters: readonly Cluster[]): Link[] =>
  linksWithin(
    clusters,
    ({ plain }) => plain.map((name) => ({ key: name, word: '' })),
    () => true,
  );

/** Those that differ in one word, which may be a misreading of the other's. */
function misreadings(clusters: readonly Cluster[], knowledge: NameKnowledge): Link[] {
  const isMisread = misreadTest(knowledge);
  return linksWithin(
    clusters,
    ({ plain }) => plain.flatMap(gapsIn),
    (a, b) => a !== b && isMisread(a, b),
  );
}

/** A name with one of its words left out, and the word. A name of one word has too little beside it. */
function gapsIn(name: string): Keyed[] {
  const words = name.split(' ');
  if (words.length < 2) return [];
  return words.map((word, i) => ({ key: words.map((other, j) => (i === j ? '' : other)).join(' '), word }));
}

/** Short forms with the one cluster that they fit. */
function shortForms(clusters: readonly Cluster[]): Link[] {
  const keysOf = ({ plain }: Cluster) => plain.flatMap(shortKeys).map((key) => ({ key, word: '' }));
  const blocks = blocksOf(clusters, keysOf);
  return clusters.flatMap((short, i): Link[] => {
    const others = keysOf(short).flatMap(({ key }) => blocks.get(key) ?? []);
    const fitting = new Set(
      others.map(({ index }) => index).filter((j) => j !== i && fits(short, clusters[j] as Cluster)),
    );
    const [only] = fitting;
    return only !== undefined && fitting.size === 1 ? [[i, only]] : [];
  });
}

const fits = (short: Cluster, whole: Cluster): boolean =>
  areTied(short, whole) && short.plain.some((name) => whole.plain.some((full) => isShortFor(name, full)));

/** What brings clusters together, and the word of each that is compared then. */
interface Keyed {
  readonly key: string;
  readonly word: string;
}

interface Member extends Keyed {
  readonly index: number;
}

/** Tied pairs that have a key in common and pass the test. */
function linksWithin(
  clusters: readonly Cluster[],
  keysOf: (cluster: Cluster) => readonly Keyed[],
  test: (a: string, b: string) => boolean,
): Link[] {
  const isLink = (a: Member, b: Member) =>
    a.index !== b.index &&
    test(a.word, b.word) &&
    areTied(clusters[a.index] as Cluster, clusters[b.index] as Cluster);
  return [...blocksOf(clusters, keysOf).values()].flatMap((members) =>
    members.flatMap((a, at) =>
      members
        .slice(at + 1)
        .filter((b) => isLink(a, b))
        .map((b): Link => [a.index, b.index]),
    ),
  );
}

const blocksOf = (
  clusters: readonly Cluster[],
  keysOf: (cluster: Cluster) => readonly Keyed[],
): Map<string, Member[]> =>
  groupsBy(
    clusters.flatMap((cluster, index) => keysOf(cluster).map((keyed) => ({ ...keyed, index }))),
    ({ key }) => key,
  );
