/**
 * All tokens of a document with their readings weighed: first sentence by sentence, then once more with what the rest of
 * the document says of its rare words.
 */
import type { Source } from '../document.ts';
import type { Model } from '../model/model.ts';
import { joinBroken } from './broken.ts';
import { columnMaker } from './columns.ts';
import { conventionsOf } from './conventions.ts';
import type { Judged } from './decide.ts';
import { joinWords } from './divided.ts';
import { allSupported, formsOf } from './forms.ts';
import { judge, reconsider } from './judge.ts';
import type { Column } from './lattice.ts';
import { partWords } from './parted.ts';
import { partsOf, withParts } from './parts.ts';
import { PARTS, type Profile } from './profile.ts';
import { type Finder, finderFor } from './search.ts';
import { sentences } from './sentences.ts';
import { diacriticSurvival } from './survival.ts';

export interface Weighed {
  readonly tokens: readonly Judged[];
  /** Number of words among them. */
  readonly words: number;
  readonly finder: Finder;
}

/** Weighs the readings of the document's prose. `text` is the source's, with what was repaired before. */
export function weighDocument(source: Source, text: string, model: Model, profile?: Profile): Weighed {
  const finder = finderFor(model, diacriticSurvival(source.text), profile);
  const conventions = conventionsOf(model.knowledge);
  const all = source.prose
    .flatMap(({ start, end }) => sentences(text.slice(start, end), start, conventions))
    .map((sentence) => partWords(joinBroken(joinWords(sentence, finder), text, finder), finder));
  const tokens = all.flat();
  const columnOf = columnMaker(finder, tokens);
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const first = all.map((sentence) => judge(sentence, columnOf, model));
  const { survival } = finder.channel;
  const known = [
    { forms: formsOf(first.flat()), words, survival },
    ...(profile ? [{ forms: profile.forms, words: profile.words * PARTS, survival }] : []),
  ];
  const parts = partsOf(first.flat());
  const again = (judged: Judged): Column =>
    allSupported(withParts(judged, parts, finder), judged.token.text.toLowerCase(), known);
  return { tokens: first.flatMap((sentence) => reconsider(sentence, again, model)), words, finder };
}
