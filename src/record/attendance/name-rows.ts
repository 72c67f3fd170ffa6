/** Rows that are lists of people though not each piece of them is a name: by what else stands in them. */
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { TextLine } from '../passages.ts';
import { listingOf } from '../persons/listing.ts';
import { NAME_WORD, PARTICLE, startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';
import { GROUP } from './people-groups.ts';

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

/** «Anna, Bo och Cia (sekreterare)»: right under a label they are people, though no surname tells. */
export function isRowOfGivenNames(text: string, { knowledge }: Vocabulary): boolean {
  const names = text.replace(REMARK, '').replace(/\.$/, '').split(listingOf(knowledge).separator).map(squash);
  return names.length >= FEWEST_GIVEN && names.every((name) => NAME_WORD.test(name));
}
const REMARK = / \([^()]{1,40}\)(?=\.?$)/;
const FEWEST_GIVEN = 3;

/** Parts the lines of a list that say where the names stand from the rest: «Enligt förteckning», «Se sidan 2», «Lista enligt bilaga». */
export function referencesApart(
  lines: readonly TextLine[],
  { knowledge }: Vocabulary,
): { references: readonly string[]; entries: readonly TextLine[] } {
  const { isNobody } = rolesOf(knowledge);
  const isWhere = (text: string) =>
    isNobody(text) || (ONE_WORD_AND_MORE.test(text) && isNobody(text.replace(/^\S+ /, '')));
  const isReference = ({ text }: TextLine) =>
    text.length <= LONGEST_REFERENCE && !text.includes(',') && isWhere(text);
  return {
    references: lines.filter(isReference).map(({ text }) => text),
    entries: lines.filter((line) => !isReference(line)),
  };
}

const LONGEST_REFERENCE = 40;
const ONE_WORD_AND_MORE = latin`/^\p{Lu}\p{Ll}+ \p{Ll}[^\p{Lu}]*$/u`;
