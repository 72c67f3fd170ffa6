/** A text word by word beside the gold text, letters only, seen from both sides. */
import { align } from './align.ts';
import { type PlacedWord, placedWords } from './placed-words.ts';

/** A word and what the other text has in its place, if anything. */
export interface ComparedWord extends PlacedWord {
  readonly partner: PlacedWord | undefined;
  readonly right: boolean;
}

export interface Compared {
  readonly gold: readonly ComparedWord[];
  readonly text: readonly ComparedWord[];
}

/** Compares two texts in NFC. A word is right when an identical word is aligned with it, as in `scoreDocument`. */
export function compare(gold: string, text: string): Compared {
  const [g, t] = [placedWords(gold), placedWords(text)];
  const { to } = align(g.map(lettersOnly), t.map(lettersOnly));
  const back = new Map<number, PlacedWord>();
  g.forEach((word, i) => {
    if ((to[i] as number) >= 0) back.set(to[i] as number, word);
  });
  return {
    gold: g.map((word, i) => compared(word, t[to[i] as number])),
    text: t.map((word, j) => compared(word, back.get(j))),
  };
}

const lettersOnly = ({ letters }: PlacedWord): string => letters;

const compared = (word: PlacedWord, partner: PlacedWord | undefined): ComparedWord => ({
  ...word,
  partner,
  right: word.letters === partner?.letters,
});
