/** Lines to write on as OCR reads them: «aeeassessnatscecce» is a row of dots. */
import { hasLetter } from '../letters.ts';

/** Whether a word is a line that was drawn: few letters, one of them again and again. */
export function isDrawn(word: string): boolean {
  const letters = [...word].filter(hasLetter);
  const times = new Map<string, number>();
  for (const letter of letters) times.set(letter, (times.get(letter) ?? 0) + 1);
  return letters.length >= SHORTEST && Math.max(...times.values()) * SHARE >= letters.length;
}

const SHORTEST = 10;
/** In a drawn line one letter in so many is the same; in words of that length one in three at most. */
const SHARE = 2.6;
