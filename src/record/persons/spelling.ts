/**
 * One spelling for one person: OCR that knows no å, ä, ö reads «Hakan Ek» under the minutes and «Håkan Ek» in the list of those
 * present. Names that differ by accents alone are one, and the accents were printed: no engine adds them. But who stand on
 * one list with both spellings are two. Who signs was there: a signature that is a letter off one name of those present is that
 * name, in the spelling that the document has oftener; of two as often, in that with more accents.
 */
import { fold, isNear } from '../../parse/vocabulary/fold.ts';
import type { Minutes } from '../minutes.ts';

interface Named {
  namn?: string;
}

/** The record with each name of a person spelt as where it has the most accents; who signs twice stands once. */
export function withOneSpelling(minutes: Minutes, text: () => string): Minutes {
  return withMarks(withPresentSigners(minutes, text));
}

/** The record with signatures and those present in one spelling, where they are a letter off one another. */
function withPresentSigners(minutes: Minutes, text: () => string): Minutes {
  const present = minutes.deltagare.map(({ namn }) => namn);
  const known = new Set(present.map(fold));
  const signed = new Set(minutes.signaturer.map(({ namn }) => fold(namn ?? '')));
  const better = new Map<string, string>();
  for (const { namn } of minutes.signaturer) {
    if (namn === undefined || known.has(fold(namn))) continue;
    const near = present.filter((name) => !signed.has(fold(name)) && isNear(fold(name), fold(namn)));
    const [name] = near;
    if (name === undefined || near.length > 1) continue;
    const more = timesIn(text(), namn) - timesIn(text(), name);
    const isSignedRight = more > 0 || (more === 0 && accents(namn) > accents(name));
    better.set(isSignedRight ? name : namn, isSignedRight ? namn : name);
  }
  if (better.size === 0) return minutes;
  const spelt = <N extends Named>(person: N): N => {
    const namn = better.get(person.namn ?? '');
    return namn === undefined ? person : { ...person, namn };
  };
  return { ...minutes, deltagare: minutes.deltagare.map(spelt), signaturer: minutes.signaturer.map(spelt) };
}

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** The record with each name of a person spelt as where it has the most marks on letters. */
function withMarks(minutes: Minutes): Minutes {
  const { deltagare, franvarande, signaturer, justering } = minutes;
  const lists = [[...deltagare, ...franvarande], justering?.justerare ?? [], signaturer];
  const best = bestSpellings(lists);
  const spelt = <N extends Named>(person: N): N => {
    const own = person.namn ?? '';
    const namn = best.get(fold(own)) ?? '';
    return accents(namn) > accents(own) ? { ...person, namn } : person;
  };
  return {
    ...minutes,
    deltagare: deltagare.map(spelt),
    franvarande: franvarande.map(spelt),
    signaturer: once(signaturer.map(spelt)),
    ...(justering && { justering: { ...justering, justerare: justering.justerare.map(spelt) } }),
  };
}

/** For each folded name the spelling with the most accents; none where one list has two. */
function bestSpellings(lists: readonly (readonly Named[])[]): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  const twofold = new Set<string>();
  for (const list of lists) {
    const own = new Map<string, string>();
    for (const { namn = '' } of list) {
      const key = fold(namn);
      if ((own.get(key) ?? namn) !== namn) twofold.add(key);
      own.set(key, namn);
      const known = best.get(key);
      if (known === undefined || accents(namn) > accents(known)) best.set(key, namn);
    }
  }
  for (const key of twofold) best.delete(key);
  return best;
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
