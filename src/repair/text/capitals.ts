/** Lines in capitals throughout, as headings are: there a few capitals in a row are a word like any other (*FRAN*), and no acronym. */
import { casingOf } from './casing.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Letters that an acronym has at most. */
export const LONGEST_ACRONYM = 5;

/** So many words there must be for one that is not in capitals: a letter of it may be misread (*ocH*). */
const FEW = 4;

/** Of every token, whether its line has two words or more, in capitals, and one of them too long for an acronym. */
export function inCapitals(sentence: Sentence): readonly boolean[] {
  const out: boolean[] = [];
  for (let from = 0; from < sentence.length; ) {
    const to = endOfLine(sentence, from);
    const loud = isLoud(sentence, from, to);
    for (; from < to; from++) out.push(loud);
  }
  return out;
}

function endOfLine(sentence: Sentence, from: number): number {
  let to = from + 1;
  while (to < sentence.length && !(sentence[to] as Token).newLine) to++;
  return to;
}

function isLoud(sentence: Sentence, from: number, to: number): boolean {
  let words = 0;
  let others = 0;
  let longest = 0;
  for (let i = from; i < to; i++) {
    const { kind, text } = sentence[i] as Token;
    if (kind !== 'word' || text.length === 1) continue;
    words++;
    if (casingOf(text) === 'upper') longest = Math.max(longest, text.length);
    else if (++others * FEW > to - from) return false;
  }
  return words > 1 && longest > LONGEST_ACRONYM && others * FEW <= words;
}
