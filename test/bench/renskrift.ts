/** The project as the quality tables call it: from the sources, so that a change shows without a build. */
import type { Cleaned } from '../../src/cleaned.ts';
import type { Lexicon } from '../../src/evaluate/mistakes.ts';
import { indexOf } from '../../src/model/automaton.ts';
import { isName, type Model, standsAlone } from '../../src/model/model.ts';
import { type CleanOptions, clean } from '../../src/pipeline.ts';
import { read } from '../../src/read/index.ts';
import { profileOf } from '../../src/repair/learn.ts';
import { NO_PROFILE, sumProfiles } from '../../src/repair/learnt/profile.ts';

/** The cleaned document. */
export type Clean = (text: string) => Cleaned;

/** A function that cleans one text, by itself or as one of a batch. */
export const cleanWith =
  (model: Model, options?: CleanOptions): Clean =>
  (text) => {
    const cleaned = clean(text, model, options);
    if (cleaned.kind !== 'cleaned') throw new Error('expected text, found something that cannot be read');
    return cleaned;
  };

/** The same after a first pass over all texts of the batch, which is how a folder is cleaned. */
export function cleanBatch(model: Model, texts: readonly string[], options?: CleanOptions): Clean {
  const profiles = texts.map((text) => {
    const document = read({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
    return document.kind === 'unreadable' ? NO_PROFILE : profileOf(document.source, model);
  });
  return cleanWith(model, { ...options, profile: sumProfiles(profiles) });
}

/** What the model has listed, compounds apart. */
export const lexiconOf = (model: Model): Lexicon => ({
  isWord: (word) => listed(model, word, standsAlone),
  isName: (word) => listed(model, word, isName),
});

function listed(model: Model, word: string, is: typeof standsAlone): boolean {
  const index = indexOf(model.words, word);
  return index >= 0 && is(model, index);
}
