/** Rows that are lists of people though not each piece of them is a name: by what else stands in them. */
import { latin } from '../latin.ts';
import { hasLetter } from '../letters.ts';
import { GROUP } from './people-groups.ts';
import { NAME_WORD, PARTICLE, startsWithName } from './person-name.ts';

/** «Ek (C), Bo Alm (V)»: a row may begin amid a name; the parties tell that it is one. */
export const isRowOfParties = (text: string, pieces: readonly string[]): boolean =>
  (text.match(PARTY)?.length ?? 0) > 1 &&
  pieces.every((piece) =>
    piece.split(' ').every((word) => NAME_WORD.test(word) || PARTICLE.test(word) || !hasLetter(word)),
  );
const PARTY = latin`/\(\p{Lu}{1,4}\)/gu`;

/** «Ledamöter: Anna Ek, Bo Alm till § 5, ej § 7, Cia Dal»: most of a long row are names, and some are remarks. */
export const isRowUnderGroup = (text: string, pieces: readonly string[]): boolean =>
  GROUP.exec(text)?.index === 0 &&
  pieces.length >= LONG_ROW &&
  pieces.filter(startsWithName).length * 3 >= pieces.length * 2;
const LONG_ROW = 6;

/** «Anna, Bo, Cia»: right under a label they are people, though no surname tells. */
export function isRowOfGivenNames(text: string): boolean {
  const names = text.replace(/\.$/, '').split(/,\s*/);
  return names.length >= FEWEST_GIVEN && names.every((name) => NAME_WORD.test(name));
}
const FEWEST_GIVEN = 3;
