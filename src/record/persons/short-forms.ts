/**
 * Short forms of names: `Susanne F`, `Lila`, `TM`. A short form stands for the one person in a document whom it fits; where it
 * fits two, it stands for nobody.
 */
import { groupsBy } from '../../groups.ts';
import { withoutMarks } from '../../marks.ts';
import { squash } from '../words.ts';
import { looksLikeName, PARTICLE } from './person-name.ts';

/** A person in a document: those on its lists may be meant, others only stand in the way. */
export interface KnownPerson {
  readonly name: string;
  readonly isListed: boolean;
}

/** How a person may be called for short. */
type Form = 'given' | 'initial' | 'initials';

export interface ShortForms {
  /** The name of the only person whom a form of the given kinds fits; else undefined, and for whole names too. */
  readonly resolve: (form: string, kinds: readonly Form[]) => string | undefined;
}

/** The short forms of some people. A form is looked up letter by letter first, then without marks on letters. */
export function shortFormsOf(people: readonly KnownPerson[]): ShortForms {
  const named = people.flatMap((person) => formsOf(person.name).map((form): Named => [person, ...form]));
  const exact = indexOf(named, (form) => form);
  const plain = indexOf(named, withoutMarks);
  return {
    resolve: (form, kinds) => {
      const text = joined(squash(form.replace(/\./g, ' ')));
      return (
        only(exact, text, kinds) ??
        (hasAny(exact, text, kinds) ? undefined : only(plain, withoutMarks(text), kinds))
      );
    },
  };
}

/** Single letters as one word: `A L` as `AL`. */
const joined = (text: string): string => (/^\S(?: \S)+$/.test(text) ? text.replaceAll(' ', '') : text);

type Index = ReadonlyMap<string, readonly Named[]>;
type Named = readonly [person: KnownPerson, kind: Form, form: string];

const indexOf = (named: readonly Named[], keyOf: (form: string) => string): Index =>
  groupsBy(named, ([, kind, form]) => `${kind} ${keyOf(form)}`);

const hasAny = (index: Index, form: string, kinds: readonly Form[]): boolean =>
  kinds.some((kind) => index.has(`${kind} ${form}`));

/** The name of the person whom the form fits, if that is one alone, and listed. */
function only(index: Index, form: string, kinds: readonly Form[]): string | undefined {
  let first: KnownPerson | undefined;
  for (const kind of kinds) {
    for (const [person] of index.get(`${kind} ${form}`) ?? []) {
      first ??= person;
      if (person.name !== first.name) return undefined;
    }
  }
  return first?.isListed ? first.name : undefined;
}

/** The short forms of a whole name; a name of one word has none. */
function formsOf(name: string): [kind: Form, form: string][] {
  if (!looksLikeName(name)) return [];
  const words = squash(name.replace(/\./g, ' '))
    .split(' ')
    .filter((word) => !PARTICLE.test(word));
  const [given = '', ...surnames] = words;
  const forms = new Map<string, Form>([
    [given, 'given'],
    ...surnames.map((surname) => [`${given} ${surname[0]}`, 'initial'] as const),
    ...surnames.map((surname) => [`${given[0]} ${surname}`, 'initial'] as const),
    ...[words, [given, surnames.at(-1) ?? ''], words.flatMap((word) => word.split('-'))].map(
      (parts) => [parts.map(([letter]) => letter).join(''), 'initials'] as const,
    ),
  ]);
  return [...forms].map(([form, kind]) => [kind, form]);
}
