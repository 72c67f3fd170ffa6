/** What the letters of a text are like. */
import { latin } from './latin.ts';

const LETTER = latin`/\p{L}/u`;

/** Whether a text has a letter of the Latin alphabet. */
export const hasLetter = (text: string): boolean => LETTER.test(text);

/** Whether a text begins with a small letter. */
export const beginsSmall = (text: string): boolean => SMALL_FIRST.test(text);
const SMALL_FIRST = latin`/^\p{Ll}/u`;

/** Whether a text begins with a capital. */
export const beginsCapital = (text: string): boolean => CAPITAL_FIRST.test(text);
const CAPITAL_FIRST = latin`/^\p{Lu}/u`;

/** Whether a text has no small letter; it need not have a capital. */
export const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** The text with a capital first; the rest as it is. */
export const titleCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
