/**
 * Short forms of names: `Susanne F`, `Lila`, `TM`. A short form stands for the one person in a document whom it fits; where it
 * fits two, it stands for nobody.
 */
import { looksLikeName, PARTICLE } from './person-name.ts';
import { squash } from './words.ts';

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
  const exact = indexOf(people, (form) => form);
  const plain = indexOf(people, withoutMarks);
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

/** A text without marks on letters: `Öberg` as `Oberg`. */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

type Index = ReadonlyMap<string, readonly KnownPerson[]>;

function indexOf(people: readonly KnownPerson[], keyOf: (form: string) => string): Index {
  const index = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const [kind, form] of formsOf(person.name)) {
      const key = `${kind} ${keyOf(form)}`;
      index.set(key, [...(index.get(key) ?? []), person]);
    }
  }
  return index;
}

const fitting = (index: Index, form: string, kinds: readonly Form[]): KnownPerson[] =>
  kinds.flatMap((kind) => index.get(`${kind} ${form}`) ?? []);

const hasAny = (index: Index, form: string, kinds: readonly Form[]): boolean =>
  fitting(index, form, kinds).length > 0;

function only(index: Index, form: string, kinds: readonly Form[]): string | undefined {
  const [first, ...others] = fitting(index, form, kinds);
  const isAlone = others.every(({ name }) => name === first?.name);
  return first?.isListed && isAlone ? first.name : undefined;
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
