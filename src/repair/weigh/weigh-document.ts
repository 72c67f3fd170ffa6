/**
 * All tokens of a document with their readings weighed: first sentence by sentence, then once more with what the rest of
 * the document says of its rare words.
 */
import type { Source } from '../../document.ts';
import type { Model } from '../../model/model.ts';
import { onceFor } from '../../once.ts';
import { confirmedForms, type Learned } from '../learnt/learned.ts';
import { PARTS, type Profile } from '../learnt/profile.ts';
import { type Finder, finderFor, makeFinder } from '../search/search.ts';
import { conventionsOf } from '../text/conventions.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import { survivalOf } from '../text/survival.ts';
import { joinBroken } from './broken.ts';
import { columnMaker } from './columns.ts';
import { joinWords } from './divided.ts';
import { allSupported, formsOf } from './forms.ts';
import { habitsOf } from './habits.ts';
import { judge, reconsider } from './judge.ts';
import type { Judged } from './judged.ts';
import type { Column } from './lattice.ts';
import { nearNames, withNear } from './near-names.ts';
import { partWords } from './parted.ts';
import { partsOf, withParts } from './parts.ts';

export interface Weighed {
  readonly tokens: readonly Judged[];
  /** Number of words among them. */
  readonly words: number;
  readonly finder: Finder;
}

const confirmed = onceFor(confirmedForms);

/**
 * Weighs the readings of the document's prose; once more where its letters were seen otherwise than in its batch. `text` is the
 * source's, with what was repaired before.
 */
export function weighDocument(
  source: Source,
  text: string,
  model: Model,
  profile?: Profile,
  learned?: Learned,
): Weighed {
  const weighed = weighOnce(source, text, model, profile, learned);
  const { channel } = weighed.finder;
  const own = habitsOf(weighed.tokens, channel);
  if (!own) return weighed;
  return weighWith(
    makeFinder(model, channel.survival, profile, learned, own),
    source,
    text,
    profile,
    learned,
  );
}

/** The same by the channel of the batch alone. */
export const weighOnce = (
  source: Source,
  text: string,
  model: Model,
  profile?: Profile,
  learned?: Learned,
): Weighed =>
  weighWith(finderFor(model, survivalOf(source), profile, learned), source, text, profile, learned);

function weighWith(
  finder: Finder,
  source: Source,
  text: string,
  profile?: Profile,
  learned?: Learned,
): Weighed {
  const { model } = finder;
  const conventions = conventionsOf(model.knowledge);
  const all: Sentence[] = [];
  for (const { start, end } of source.prose)
    for (const sentence of sentences(text.slice(start, end), start, conventions))
      all.push(partWords(joinBroken(joinWords(sentence, finder), text, finder), finder));
  const tokens = inARow(all);
  const columnOf = columnMaker(finder, tokens);
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word') words++;
  const first = all.map((sentence) => judge(sentence, columnOf, model));
  const judged = inARow(first);
  const { survival } = finder.channel;
  const known = [
    { forms: formsOf(judged), words, survival },
    ...(profile ? [{ forms: profile.forms, words: profile.words * PARTS, survival }] : []),
    ...(learned ? [{ ...confirmed(learned), survival }] : []),
  ];
  const parts = partsOf(judged);
  const near = nearNames(judged, model);
  const again = (one: Judged): Column =>
    allSupported(withNear(one, withParts(one, parts, finder), near), one.token.text.toLowerCase(), known);
  return { tokens: inARow(first.map((sentence) => reconsider(sentence, again, model))), words, finder };
}

/** All of them in one list; `flat` does the same and takes several times as long. */
function inARow<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const one of list) all.push(one);
  return all;
}
