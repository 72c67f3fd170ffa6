/**
 * Numbers and signs that are wanting in a numbering: where just one is left out between two, and one line there alone can have
 * it, the rarest misreadings are told by that.
 */
import type { Replacement } from '../../document.ts';
import { latin } from '../../latin.ts';
import { DIGIT } from './digits.ts';
import { type Line, replacement } from './lines.ts';

/** A line that is a step of a numbering. */
export interface Numbered {
  readonly line: Line;
  readonly number: number;
  /** The last of several sections that are one step; else the number itself. */
  readonly last: number;
}

/** What would make a line the step of a number. */
type Guess = (line: Line, number: number) => Replacement | undefined;

/** What is wanting in a chain of steps, each of them one of the `lines`. */
export function wanting(chain: readonly Numbered[], lines: readonly Line[], guess: Guess): Replacement[] {
  const places = new Map(lines.map((line, i) => [line, i]));
  return chain.flatMap(({ line, last }, i) => {
    const next = chain[i + 1];
    if (next?.number !== last + 2) return [];
    const between = lines.slice((places.get(line) ?? 0) + 1, places.get(next.line));
    const found = between.flatMap((one) => guess(one, last + 1) ?? []);
    return found.length === 1 ? found : [];
  });
}

/** How sure it is what stands where a numbering tells it. */
export const SURE = 0.97;

/** What § is seldom read as: 4, a small s, two signs. */
const SELDOM = /^(\s*)([4s]|[§$8S5&3%4s]{2}) ?(\d{1,3})(?![\d:/-])/;

/** The sign of a section, `43 Val` for § 3. */
export const seldomSign: Guess = (line, section) => {
  const [, before = '', sign = '', number] = SELDOM.exec(line.text) ?? [];
  const [start, end] = [before.length, before.length + sign.length];
  return Number(number) === section ? replacement(line, start, end, '§', SURE, 'number') : undefined;
};

const IN_LETTERS = latin`/^(\s*)([\p{L}\d]{1,2})[.,](?= +\p{L})/u`;
/** Letters and the digits that they are read for at the head of a line. */
const DIGITS: Readonly<Record<string, string>> = { ...DIGIT, g: '9', G: '6', m: '11', u: '11' };

/** A number of which no digit is sure, `u. Val` for 11. */
export const numberInLetters: Guess = (line, number) => {
  const [, before = '', letters = ''] = IN_LETTERS.exec(line.text) ?? [];
  const digits = letters.replace(/\D/g, (letter) => DIGITS[letter] ?? letter);
  const [start, end] = [before.length, before.length + letters.length];
  return digits === `${number}` && digits !== letters
    ? replacement(line, start, end, digits, SURE, 'number')
    : undefined;
};
