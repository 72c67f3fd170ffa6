/** The project as the quality tables call it: from the sources, so that a change shows without a build. */
import type { Cleaned } from '../../src/cleaned.ts';
import type { Lexicon } from '../../src/evaluate/mistakes.ts';
import { indexOf } from '../../src/model/automaton.ts';
import { isName, type Model, standsAlone } from '../../src/model/model.ts';
import { clean } from '../../src/pipeline.ts';

/** The cleaned document. */
export type Clean = (text: string) => Cleaned;

/** A function that cleans one text. */
export const cleanWith =
  (model: Model): Clean =>
  (text) => {
    const cleaned = clean(text, model);
    if (cleaned.kind !== 'cleaned') throw new Error('expected text, found something that cannot be read');
    return cleaned;
  };

/** What the model has listed, compounds apart. */
export const lexiconOf = (model: Model): Lexicon => ({
  isWord: (word) => listed(model, word, standsAlone),
  isName: (word) => listed(model, word, isName),
});

function listed(model: Model, word: string, is: typeof standsAlone): boolean {
  const index = indexOf(model.words, word);
  return index >= 0 && is(model, index);
}
