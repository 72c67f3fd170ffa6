/** One entry of the register, made of all appearances of a person. */
import { groupsBy } from '../groups.ts';
import { isCapitals } from '../letters.ts';
import { byText } from '../order.ts';
import type { Appearance } from './appearances.ts';
import { keyOf } from './clusters.ts';
import { isKnownName, type NameKnowledge, plainName } from './likeness.ts';
import { sorted } from './order.ts';
import {
  CAPACITIES,
  type Ground,
  type Occurrence,
  type RegisteredPerson,
  type Spelling,
} from './register.ts';
import { isShortFor } from './short-names.ts';

/** The person of that name; the id is left to whoever knows the others. */
export function personOf(namn: string, appearances: readonly Appearance[]): Omit<RegisteredPerson, 'id'> {
  const skrivningar = spellingsOf(appearances, namn);
  const held = { roller: heldOf(appearances, 'role'), grupper: heldOf(appearances, 'group') };
  return {
    namn,
    ...(skrivningar.length > 0 && { skrivningar }),
    ...(held.roller.length > 0 && {
      roller: held.roller.map(({ value, ...rest }) => ({ roll: value, ...rest })),
    }),
    ...(held.grupper.length > 0 && {
      grupper: held.grupper.map(({ value, ...rest }) => ({ grupp: value, ...rest })),
    }),
    ...daysOf(appearances),
    forekomster: occurrencesOf(appearances, namn),
  };
}

/**
 * The name that is best evidenced: no short form, not in capitals, then the commonest, the one with most words that are known
 * as names, with most marks on letters.
 */
export function bestName(appearances: readonly Appearance[], knowledge: NameKnowledge): string {
  const counts = countsOf(appearances.map(({ name }) => name));
  const names = [...counts.keys()].sort(byText);
  const isShort = (name: string) => names.some((other) => isShortFor(plainName(name), plainName(other)));
  const knownIn = (name: string) =>
    keyOf(name)
      .split(/[ -]/)
      .filter((word) => isKnownName(word, knowledge)).length;
  const rank = (name: string) => [
    Number(!isShort(name)),
    Number(!isCapitals(name)),
    counts.get(name) ?? 0,
    knownIn(name),
    marksIn(name),
  ];
  return names.reduce((best, name) => (isAbove(rank(name), rank(best)) ? name : best));
}

const marksIn = (name: string): number => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;

/** Whether the first figure that differs is greater. */
function isAbove(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((figure, i) => figure !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
}

/** The other spellings and short forms. */
function spellingsOf(appearances: readonly Appearance[], namn: string): Spelling[] {
  const counts = countsOf(
    appearances.flatMap(({ name, written }) => (written === undefined ? [name] : [name, written])),
  );
  return [...counts]
    .filter(([skrivet]) => skrivet !== namn)
    .sort(([a], [b]) => byText(a, b))
    .map(([skrivet, antal]) => ({ skrivet, antal, grund: groundOf(skrivet, namn, appearances) }));
}

function groundOf(spelling: string, namn: string, appearances: readonly Appearance[]): Ground {
  const [plain, whole] = [plainName(spelling), plainName(namn)];
  if (plain === whole) return 'tecken';
  const isName = appearances.some(({ name }) => keyOf(name) === keyOf(spelling));
  return isName && !isShortFor(plain, whole) ? 'ocr' : 'kortform';
}

interface HeldValue {
  readonly value: string;
  readonly organ?: string;
  readonly forst?: string;
  readonly sist?: string;
  readonly antal: number;
}

/** Offices or groups with the bodies in which the person had them, and the days of the first and last meeting. */
function heldOf(appearances: readonly Appearance[], kind: 'role' | 'group'): HeldValue[] {
  const holders = appearances.filter((appearance) => appearance[kind] !== undefined);
  const keyOfHeld = (appearance: Appearance) =>
    `${plainName(appearance[kind] ?? '')}\n${plainName(appearance.body ?? '')}`;
  return [...groupsBy(holders, keyOfHeld)]
    .sort(([a], [b]) => byText(a, b))
    .map(([, all]) => {
      const organ = commonest(all.map(({ body }) => body));
      return {
        value: commonest(all.map((appearance) => appearance[kind])) ?? '',
        ...(organ !== undefined && { organ }),
        ...daysOf(all),
        antal: new Set(all.map(({ post }) => post)).size,
      };
    });
}

function daysOf(appearances: readonly Appearance[]): { forst?: string; sist?: string } {
  const days = sorted(appearances.flatMap(({ date }) => date ?? []));
  const [forst, sist] = [days[0], days.at(-1)];
  return { ...(forst && { forst }), ...(sist && { sist }) };
}

/** In the order of days, records and fields, each once. */
function occurrencesOf(appearances: readonly Appearance[], namn: string): Occurrence[] {
  const all = appearances.map((appearance): [order: string, occurrence: Occurrence] => {
    const { post, date, as, role, group, name, written = name } = appearance;
    const order = [date ?? '', post, CAPACITIES.indexOf(as), written, role ?? '', group ?? ''].join('\n');
    return [
      order,
      {
        post,
        ...(date && { datum: date }),
        som: as,
        ...(role && { roll: role }),
        ...(group && { grupp: group }),
        ...(written !== namn && { skrivet: written }),
      },
    ];
  });
  return [...new Map(all)].sort(([a], [b]) => byText(a, b)).map(([, occurrence]) => occurrence);
}

/** The commonest value, the first in order of those that are equally common. */
function commonest(values: readonly (string | undefined)[]): string | undefined {
  const counts = [...countsOf(values.flatMap((value) => value ?? []))].sort(([a], [b]) => byText(a, b));
  return counts.sort(([, a], [, b]) => b - a)[0]?.[0];
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
