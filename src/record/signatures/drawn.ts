/** Lines to write on as OCR reads them: «aeeassessnatscecce» is a row of dots. */
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import { PARTICLE } from '../persons/person-name.ts';

/** Whether a word is a line that was drawn: few letters, one of them again and again, or in a long word three. */
export function isDrawn(word: string): boolean {
  const letters = [...word].filter(hasLetter);
  if (letters.length < SHORTEST) return false;
  const times = new Map<string, number>();
  for (const letter of letters) times.set(letter, (times.get(letter) ?? 0) + 1);
  const [most = 0, second = 0, third = 0] = [...times.values()].sort((a, b) => b - a);
  const areThree = letters.length >= LONG && (most + second + third) * SHARE_OF_THREE >= letters.length;
  return most * SHARE >= letters.length || areThree;
}

const SHORTEST = 10;
/** In a drawn line one letter in so many is the same; in words of that length one in three at most. */
const SHARE = 2.6;
/** In long words the three commonest letters are fewer. */
const LONG = 20;
const SHARE_OF_THREE = 1.65;

/** Whether a text where a name should stand is such a line: a drawn word, or words in small letters. */
export const isWritingLine = (text: string): boolean =>
  SMALL_WORDS.test(text) || beginsAmid(text) || text.split(' ').some(isDrawn);
const SMALL_WORDS = latin`/\s\p{Ll}{3,}\s\p{Ll}{3,}\s/u`;

/** «ies aeapae Souci an»: no name begins so. */
const beginsAmid = (text: string): boolean => {
  const [first = '', second = ''] = SMALL_START.exec(text)?.slice(1) ?? [];
  return first !== '' && ![first, second].some((word) => PARTICLE.test(word));
};
const SMALL_START = latin`/^(\p{Ll}{2,}) (\p{Ll}{2,}) \S/u`;
