/** Marks on letters: rings, dots and accents. */

/** A text without marks on letters: `Öberg` as `Oberg`. Most words have none. */
export const withoutMarks = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC');

const PLAIN = /^[ -~]*$/;
