/** «Anna Dal Ek Bo Alm», two who sign side by side, with one blank between them: those who were there tell where one name ends. */
import { fold } from '../../parse/vocabulary/fold.ts';
import type { Minutes, Signature } from '../minutes.ts';

/** A name has so many words at least. */
const FEWEST_WORDS = 2;

/** The record with two signatures parted anew, where neither is the name of somebody present and their words are two such names. */
export function withSignersApart(minutes: Minutes): Minutes {
  const present = new Set(minutes.deltagare.map(({ namn }) => fold(namn)));
  const signaturer = [...minutes.signaturer];
  for (let i = 0; i + 1 < signaturer.length; i++) {
    const pair = partedAnew(signaturer.slice(i, i + 2), present);
    if (pair) signaturer.splice(i, 2, ...pair);
  }
  return { ...minutes, signaturer };
}

function partedAnew(pair: readonly Signature[], present: ReadonlySet<string>): Signature[] | undefined {
  const names = pair.map(({ namn = '' }) => namn);
  if (names.some((name) => name === '' || present.has(fold(name)))) return undefined;
  const words = names.join(' ').split(' ');
  const ends = words.map((_, i) => i).slice(FEWEST_WORDS, 1 - FEWEST_WORDS);
  const at = ends.find((end) => [words.slice(0, end), words.slice(end)].every(isPresent));
  return at === undefined
    ? undefined
    : pair.map((one, i) => ({ ...one, namn: (i === 0 ? words.slice(0, at) : words.slice(at)).join(' ') }));

  function isPresent(name: readonly string[]): boolean {
    return present.has(fold(name.join(' ')));
  }
}
