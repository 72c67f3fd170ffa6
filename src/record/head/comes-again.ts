/** «Bo Alm )» or «Bo Alm» under a list with «Bo Alm (S)» in it: the name that comes again is that of who adjusts the minutes. */
import { latin } from '../../latin.ts';
import type { Passage } from '../passages.ts';

/** Whether a name of the list stands under it again. */
export function comesAgain(names: readonly Passage[], below: readonly Passage[]): boolean {
  const known = new Set(names.map(nameOf));
  return below.some((passage) => known.has(nameOf(passage)));
}

const nameOf = ({ text }: Passage): string => (text.split('(', 1)[0] as string).trim().replace(SPECKS, '');
const SPECKS = latin`/[^\p{L}]{1,4}$/u`;
