/**
 * As much noisy text as is wanted: the documents over and over, each time with other letters misread, so that no two are
 * the same and a memory of words already met does not do all the work. It is the same text every time.
 */
import { mulberry32 } from '../../src/evaluate/random.ts';

/** What scans make of letters; others are left alone. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'eos',
  b: 'h6',
  c: 'eo',
  d: 'ao',
  e: 'co',
  f: 't',
  g: 'qy',
  h: 'bn',
  i: 'lj1',
  k: 'h',
  l: 'it1',
  m: 'n',
  n: 'ru',
  o: 'ce0',
  p: 'n',
  r: 'nt',
  s: 'a5',
  t: 'lf',
  u: 'nv',
  v: 'yr',
  y: 'v',
};

/**
 * Documents, in order and over again, until there are at least so many bytes of them; `share` of the letters are misread on
 * top of what is amiss already.
 */
export function noisyDocuments(documents: readonly string[], bytes: number, share: number): string[] {
  const random = mulberry32(1);
  const all: string[] = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(all.at(-1) ?? '')) {
    all.push(misread(documents[all.length % documents.length] as string, share, random));
  }
  return all;
}

const misread = (text: string, share: number, random: () => number): string =>
  text.replace(/[a-y]/g, (letter) => {
    const seen = LOOKALIKES[letter];
    return seen && random() < share ? (seen[Math.floor(random() * seen.length)] as string) : letter;
  });
