/**
 * One spelling for one person: OCR that knows no å, ä, ö reads «Hakan Ek» under the minutes and «Håkan Ek» in the list of those
 * present. Names that differ by accents alone are one, and the accents were printed: no engine adds them.
 */
import { fold } from '../parse/fold.ts';
import type { Minutes } from './minutes.ts';

interface Named {
  namn?: string;
}

/** The record with each name of a person spelt as where it has the most accents; who is listed twice stands once. */
export function withOneSpelling(minutes: Minutes): Minutes {
  const { deltagare, franvarande, signaturer, justering } = minutes;
  const best = new Map<string, string>();
  for (const { namn } of [...deltagare, ...franvarande, ...(justering?.justerare ?? []), ...signaturer] as Named[]) {
    const known = namn && best.get(fold(namn));
    if (namn && (known === undefined || accents(namn) > accents(known as string))) best.set(fold(namn), namn);
  }
  const spelt = <N extends Named>(person: N): N => {
    const namn = person.namn && best.get(fold(person.namn));
    return namn ? { ...person, namn } : person;
  };
  return {
    ...minutes,
    deltagare: once(deltagare.map(spelt)),
    franvarande: once(franvarande.map(spelt)),
    signaturer: once(signaturer.map(spelt)),
    ...(justering && { justering: { ...justering, justerare: justering.justerare.map(spelt) } }),
  };
}

const accents = (name: string): number => [...name].filter((letter) => letter > '~').length;

/** Without those whose name stands before them. */
function once<N extends Named>(people: readonly N[]): N[] {
  const seen = new Set<string>();
  return people.filter(({ namn }) => {
    const isKnown = namn !== undefined && seen.has(namn);
    if (namn !== undefined) seen.add(namn);
    return !isKnown;
  });
}
