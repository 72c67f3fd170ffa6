/** Rows of names of which some were misread: what OCR made of one name does not end a list. */
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { LONGEST_ROW, listingOf, MOST_ENTRY_WORDS } from '../persons/listing.ts';
import { looksLikeName, startsWithName, withWholeNames } from '../persons/person-name.ts';
import { squash, tidy } from '../words.ts';

/** Whether a text is a row of so many entries, half of them names or more, that the others are names misread: «Bo Alm, Eva 5jo, Ann Ek,». */
export function isMostlyNames(text: string, { knowledge }: Vocabulary): boolean {
  if (text.length > LONGEST_ROW) return false;
  const { withoutCouples, separator } = listingOf(knowledge);
  const pieces = withoutCouples(withWholeNames(text).replace(/\([^)]*\)/g, ' '))
    .split(separator)
    .map((piece) => tidy(squash(piece).replace(SPECKS, '')))
    .filter(Boolean);
  const names = pieces.filter((piece) => looksLikeName(piece.replace(/\.$/, '')));
  if (names.length >= FEWEST_IN_ROW && 4 * names.length >= pieces.length && areTold(text, pieces))
    return true;
  return pieces.length >= FEWEST_IN_ROW && 2 * names.length >= pieces.length && pieces.every(isShort);
}

/** «Anna Ek, sekreterare, Bo Alm, chef för lager och transport, Cia Dal»: whatever is no name begins small, and says who one is. */
const areTold = (text: string, pieces: readonly string[]): boolean =>
  !text.endsWith('.') &&
  pieces.every((piece) => beginsSmall(piece) || /^[§\d]/.test(piece) || startsWithName(piece));

const FEWEST_IN_ROW = 3;
const SPECKS = latin`/^[^\p{L}\p{N}]{1,4}/u`;
const isShort = (piece: string): boolean => piece.split(' ').length <= MOST_ENTRY_WORDS;
