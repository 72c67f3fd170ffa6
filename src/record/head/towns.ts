/**
 * Where people are from, in a list with names and towns and nothing between them: «Anna Ek Ekby», «Bo Alm Ekby». A last word that
 * several have, after a name of two words or more, is no surname of theirs, and where all have one no other is; nor is a first word a given name that several
 * towns tell: «Ekby Anna Dal» and others under it, «Alnö Bo Ek», «Näs Cia Ros», and the same over the deputies.
 */
import { latin } from '../../latin.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import type { Person } from '../minutes.ts';
import { PARTICLE } from '../persons/person-name.ts';

/** A name with a town has so many words at least. */
const FEWEST_WORDS = 3;
/** So many people with towns, and so many of one town, make a list of them. */
const FEWEST_PEOPLE = 3;
const FEWEST_OF_TOWN = 2;
/** So many people, three in four of them of three words, two of one town among them, each have their town. */
const FEWEST_OF_ALL = 5;

/** The towns after the names of some lists. */
export function townsAfter(lists: Iterable<Person>, isRole: (words: string) => boolean): ReadonlySet<string> {
  const people = [...lists];
  return withTownsBeside(people, isRole) ?? commonTowns(people);
}

/** «Anna Ek Ekby», «Bo Alm Alnö» amid «Cia Dal, Näs»: of most a blank parts the town, of some a sign. */
function withTownsBeside(
  people: readonly Person[],
  isRole: (words: string) => boolean,
): ReadonlySet<string> | undefined {
  const isTown = (words: string | undefined) => words !== undefined && TOWN.test(words) && !isRole(words);
  const [beside, others] = [true, false].map((isBeside) =>
    people.filter(({ roll, anmarkning }) => isTown(roll ?? anmarkning) === isBeside),
  ) as [Person[], Person[]];
  const plain = others.filter(
    ({ namn, grupp, anmarkning }) =>
      grupp === undefined && anmarkning === undefined && wordsOf(namn).length === FEWEST_WORDS,
  );
  const areMost = (plain.length + beside.length) * 4 >= people.length * 3;
  return plain.length >= FEWEST_PEOPLE && beside.length >= FEWEST_OF_TOWN && areMost
    ? new Set(plain.map(({ namn }) => lastOf(namn)))
    : undefined;
}
const TOWN = latin`/^\p{Lu}\p{Ll}{2,}$/u`;

/** The last words that several names have. */
function commonTowns(people: readonly Person[]): ReadonlySet<string> {
  const long = people.filter(({ namn }) => wordsOf(namn).length >= FEWEST_WORDS);
  const counts = new Map<string, number>();
  for (const { namn } of long) counts.set(lastOf(namn), (counts.get(lastOf(namn)) ?? 0) + 1);
  const towns = new Set([...counts].flatMap(([town, count]) => (count >= FEWEST_OF_TOWN ? [town] : [])));
  const inTowns = long.filter(({ namn }) => towns.has(lastOf(namn)));
  const surnames = new Set(inTowns.map(({ namn }) => wordsOf(namn).at(-2)));
  if (surnames.size < inTowns.length) return new Set();
  const areAll = long.length >= FEWEST_OF_ALL && long.length * 4 >= people.length * 3 && towns.size > 0;
  if (areAll) return new Set(long.map(({ namn }) => lastOf(namn)));
  return inTowns.length >= FEWEST_PEOPLE && inTowns.length * 2 >= people.length ? towns : new Set();
}

/** The towns before the first of those from each: first words of two names or more, and of none that has but two words. */
export function townsBefore(lists: Iterable<Person>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const given = new Set<string>();
  for (const { namn } of lists) {
    const first = fold(firstOf(namn));
    if (wordsOf(namn).length < FEWEST_WORDS) given.add(first);
    else counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const towns = [...counts].flatMap(([town, count]) =>
    count >= FEWEST_OF_TOWN && !given.has(town) ? [town] : [],
  );
  return new Set(towns.length >= FEWEST_TOWNS ? towns : []);
}
/** Given names of two words without a hyphen, «Jan Erik Ek» and «Jan Olof Alm», may begin alike by chance. */
const FEWEST_TOWNS = 3;

/** A person with the town before the name apart from it. */
export function withTownBefore(person: Person, towns: ReadonlySet<string>): Person {
  const town = firstOf(person.namn);
  return towns.has(fold(town)) && wordsOf(person.namn).length >= FEWEST_WORDS
    ? ofTown(person, person.namn.slice(town.length).trim(), town)
    : person;
}

/** A person with the town apart from the name. */
export function withTownApart(person: Person, towns: ReadonlySet<string>): Person {
  const town = lastOf(person.namn);
  return towns.has(town) && wordsOf(person.namn).length >= FEWEST_WORDS
    ? ofTown(person, person.namn.slice(0, -town.length).trim(), town)
    : person;
}

function ofTown(person: Person, namn: string, town: string): Person {
  return person.grupp === undefined
    ? { ...person, namn, grupp: town }
    : { ...person, namn, anmarkning: [town, person.anmarkning].filter(Boolean).join('; ') };
}

const wordsOf = (name: string): string[] => name.split(' ').filter((word) => !PARTICLE.test(word));
const firstOf = (name: string): string => name.slice(0, name.indexOf(' ') + 1).trim();
const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
