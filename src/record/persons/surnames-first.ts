/**
 * Lists with the surname first: «Lindgärde Asta (S)», where «Asta Lindgärde» signs. That nobody stands in the list as they sign, and
 * somebody the other way round, tells that all of it is so; else it tells of that one. Names are given with the given name first.
 */
import { addPerson, type Head } from '../head-state.ts';
import type { Signature } from '../minutes.ts';

/** Turns the names of both lists, if those who sign or adjust the minutes stand there with their surnames first. */
export function turnSurnamesLast(
  { deltagare, franvarande, justerare }: Pick<Head, 'deltagare' | 'franvarande' | 'justerare'>,
  signed: readonly Signature[],
): void {
  const others = [...justerare, ...signed].flatMap(({ namn }) => (namn?.includes(' ') ? [namn] : []));
  const keys = others.map((name) => surnameFirst(name).toLowerCase());
  const turned = new Set(keys.filter((key) => deltagare.has(key)));
  if (turned.size === 0) return;
  const isAll = !others.some((name) => deltagare.has(name.toLowerCase()));
  for (const list of [deltagare, franvarande]) {
    const people = [...list].map(([key, person]) =>
      isAll || turned.has(key) ? { ...person, namn: surnameLast(person.namn) } : person,
    );
    list.clear();
    for (const person of people) addPerson(list, person);
  }
}

/** «Asta Wall Lindgärde» as «Wall Lindgärde Asta». */
function surnameFirst(name: string): string {
  const [given = '', ...surname] = name.split(' ');
  return [...surname, given].join(' ');
}

function surnameLast(name: string): string {
  const words = name.split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}
