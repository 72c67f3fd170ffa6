/** What stands where a name should and was a line to write on. */
import { latin } from '../../latin.ts';
import { isDrawn } from '../../parse/vocabulary/drawn.ts';
import { PARTICLE } from '../persons/person-name.ts';

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
