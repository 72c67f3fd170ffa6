/**
 * Equal letters where two parts of a compound meet. Swedish writes two of three (*fall* + *lucka* = *fallucka*). Hunspell compares
 * bytes of UTF-8, so this concerns the letters a–z only; and none of the places before `from` count.
 */

/** Whether a cut stands in three equal letters, where no part may end. */
export function isTriple(text: string, from: number, cut: number): boolean {
  const letter = text.charCodeAt(cut);
  if (letter > LAST_ASCII || letter !== text.charCodeAt(cut - 1)) return false;
  return letter === text.charCodeAt(cut + 1) || (cut - from > 1 && letter === text.charCodeAt(cut - 2));
}

/** Whether the part that ends at the cut ends in two equal letters, of which the next part may take the second. */
export function sharesLetter(text: string, from: number, cut: number): boolean {
  const letter = text.charCodeAt(cut - 1);
  return cut - from > 2 && letter <= LAST_ASCII && letter === text.charCodeAt(cut - 2);
}

const LAST_ASCII = 0x7f;
