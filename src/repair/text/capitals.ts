/** Words in capitals: a few in a row are an acronym, but on a line in capitals throughout, as headings are, a word like any other (*FRAN*). */
import { latin } from '../../latin.ts';
import { casingOf } from './casing.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** The acronyms of a sentence, which are the letters of bodies and no words. Most sentences have none, and their lines are not looked at. */
export function acronymsIn(sentence: Sentence): ReadonlySet<Token> {
  if (!sentence.some(isShort)) return NONE;
  const loud = inCapitals(sentence);
  return new Set(sentence.filter((token, i) => !loud[i] && isShort(token)));
}
const NONE: ReadonlySet<Token> = new Set();

const LONGEST_ACRONYM = 5;
const CAPITALS = latin`/^\p{Lu}+$/u`;
const isShort = ({ text }: Token): boolean => text.length <= LONGEST_ACRONYM && CAPITALS.test(text);

/** So many words there must be for one that is not in capitals: a letter of it may be misread (*ocH*). */
const FEW = 4;

/** Of every token, whether its line has two words or more, in capitals, and one of them too long for an acronym. */
export const inCapitals = (sentence: Sentence): readonly boolean[] =>
  linesOf(sentence).flatMap((line) => {
    const isLoud = areCapitals(line);
    return line.map(() => isLoud);
  });

function linesOf(sentence: Sentence): Token[][] {
  const lines: Token[][] = [];
  for (const token of sentence) {
    const line = token.newLine ? undefined : lines.at(-1);
    if (line) line.push(token);
    else lines.push([token]);
  }
  return lines;
}

function areCapitals(line: readonly Token[]): boolean {
  const words = line.filter(({ kind, text }) => kind === 'word' && text.length > 1);
  const isCapitals = ({ text }: Token) => casingOf(text) === 'upper';
  const isLong = words.some((word) => word.text.length > LONGEST_ACRONYM && isCapitals(word));
  return isLong && words.length > 1 && words.filter((word) => !isCapitals(word)).length * FEW <= words.length;
}
