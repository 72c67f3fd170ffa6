/** The Swedish dictionary, expanded once a test file, and a word check over it that counts what it asks the lexicon. */
import dictionary from 'dictionary-sv';
import { type ExpandedDictionary, expandDictionary } from '../../src/build/hunspell/index.ts';
import { createWordCheck, type WordCheck } from '../../src/lexicon/word-check.ts';

export const source: { readonly aff: Uint8Array; readonly dic: Uint8Array } = dictionary;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const swedish: ExpandedDictionary = expandDictionary(text(source.aff), text(source.dic));

let asked = 0;
export const check: WordCheck = createWordCheck(
  {
    flags(form) {
      asked++;
      return swedish.forms.get(form) ?? 0;
    },
  },
  swedish.rules,
  swedish.exceptions,
);

/** How many forms were asked for while `run` ran. */
export function questionsOf(run: () => void): number {
  const before = asked;
  run();
  return asked - before;
}
