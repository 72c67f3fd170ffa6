/**
 * «Anna Dal Ek Bo Alm», two who sign side by side, with one blank between them: those who were there tell where one name ends. They
 * tell as well what is a speck before a name: «Lo Anna Dal Ek».
 */
import { fold } from '../../parse/vocabulary/fold.ts';
import type { Minutes, Signature } from '../minutes.ts';

/** A name has so many words at least. */
const FEWEST_WORDS = 2;
/** A speck is read as so many letters at most. */
const LONGEST_SPECK = 2;

type IsPresent = (words: readonly string[]) => boolean;

/** The record with two signatures parted anew, where neither is the name of somebody present and their words are two such names, or one. */
export function withSignersApart(minutes: Minutes): Minutes {
  const present = new Set(minutes.deltagare.map(({ namn }) => fold(namn)));
  const isPresent: IsPresent = (words) => present.has(fold(words.join(' ')));
  const signaturer = [...minutes.signaturer];
  for (let i = 0; i < signaturer.length; i++) {
    const pair = signaturer.slice(i, i + 2);
    const anew = partedAnew(pair, isPresent) ?? withoutSpeck(pair, isPresent);
    if (anew) signaturer.splice(i, 2, ...anew);
  }
  return { ...minutes, signaturer };
}

function partedAnew(pair: readonly Signature[], isPresent: IsPresent): Signature[] | undefined {
  const words = wordsOf(pair, isPresent);
  const ends = words.map((_, i) => i).slice(FEWEST_WORDS, 1 - FEWEST_WORDS);
  const at = ends.find((end) => [words.slice(0, end), words.slice(end)].every(isPresent));
  return at === undefined
    ? undefined
    : pair.map((one, i) => ({ ...one, namn: (i === 0 ? words.slice(0, at) : words.slice(at)).join(' ') }));
}

/** One signature, or two whose words are one name, without the speck before it. */
function withoutSpeck(pair: readonly Signature[], isPresent: IsPresent): Signature[] | undefined {
  const [first, second] = pair;
  for (const own of [pair, pair.slice(0, 1)]) {
    const [speck = '', ...words] = wordsOf(own, isPresent);
    if (!first || speck.length > LONGEST_SPECK || !isPresent(words)) continue;
    return [{ ...first, namn: words.join(' ') }, ...(own.length === 1 && second ? [second] : [])];
  }
  return undefined;
}

/** The words of all names, none where one of these is missing or known. */
function wordsOf(signatures: readonly Signature[], isPresent: IsPresent): readonly string[] {
  const names = signatures.map(({ namn = '' }) => namn.split(' '));
  return names.some((name) => name[0] === '' || isPresent(name)) ? [] : names.flat();
}
