/** Lines that were drawn, as OCR reads them: «aeeassessnatscecce» is a row of dots to write on. */
import { hasLetter } from '../../letters.ts';

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
