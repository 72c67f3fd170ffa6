/** Words of a read page that nothing replaces, and whether they are wrong: what doubts are fitted to. */
import type { Model } from '../model/model.ts';
import { onceFor } from '../once.ts';
import { probabilityOfBest } from '../repair/decide/decide.ts';
import { doubtNumbers } from '../repair/decide/doubt-numbers.ts';
import { doubtfulOf } from '../repair/decide/doubts.ts';
import type { Surroundings } from '../repair/decide/surroundings.ts';
import { repair } from '../repair/index.ts';
import type { Profile } from '../repair/learnt/profile.ts';
import { leftWrong } from './left-wrong.ts';
import type { ReadPage } from './read-pages.ts';

/** A word that nothing replaces. */
export interface Left {
  readonly document: string;
  readonly numbers: readonly number[];
  readonly isWrong: boolean;
}

/** The doubtful words of a page that a model, which need not have doubts yet, does not replace. */
export function leftIn(page: ReadPage, model: Model): Left[] {
  const { document, print, source, text, weighed, surroundings } = page;
  const { tokens, words } = weighed;
  const profile = page.profile && another(page.profile);
  const finder = { ...weighed.finder, model };
  const { decisions } = repair(source, model, { profile });
  const wrong = leftWrong(
    print,
    source.text,
    decisions,
    tokens.map(({ token }) => token.span),
  );
  const doubtfulAt = doubtfulOf({ tokens, surroundings, text, words, finder, profile });
  return tokens.flatMap((judged, i) => {
    const isWrong = wrong[i];
    if (isWrong === undefined) return [];
    const doubtful = doubtfulAt(i, probabilityOfBest(judged, surroundings[i] as Surroundings, finder));
    return doubtful ? [{ document, numbers: doubtNumbers(doubtful, model), isWrong }] : [];
  });
}

/** A profile belongs to one model. */
const another = onceFor((profile: Profile): Profile => ({ ...profile }));
