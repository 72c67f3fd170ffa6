/** Readings that would change a word of a read page, and whether they are right: what trust in corrections is fitted to. */
import { align } from '../evaluate/align.ts';
import { letterWords, normalise, words } from '../evaluate/normalise.ts';
import type { Model } from '../model/model.ts';
import { isBeyondDoubt } from '../repair/decide/decide.ts';
import { type Features, featuresOf } from '../repair/decide/features.ts';
import type { Surroundings } from '../repair/decide/surroundings.ts';
import { likeliest } from '../repair/posterior.ts';
import { tokensOf } from '../repair/text/tokens.ts';
import { isKept, type Judged } from '../repair/weigh/judged.ts';
import type { ReadPage } from './read-pages.ts';

/** A likeliest reading that is another word than the token, and what is true of it. */
export interface Change {
  readonly document: string;
  readonly features: Features;
  readonly isRight: boolean;
  /** Whether the token is what was printed, so that the change would harm it. */
  readonly isHarm: boolean;
}

/** The changes that a page's readings are for. */
export function changesOf({ document, print, weighed, surroundings }: ReadPage, model: Model): Change[] {
  const { tokens, finder } = weighed;
  const printed = wordsOf(print);
  const seen = tokens.map(({ token }) => keyOf(token.text));
  const printedAt = new Map(Array.from(align(printed, seen).to, (at, i) => [at, i] as const));
  return tokens.flatMap((judged, i): Change[] => {
    if (isBeyondDoubt(judged) || isKept(judged)) return [];
    const features = featuresOf(judged, surroundings[i] as Surroundings, finder.channel.survival, model);
    return [{ document, features, ...truthOf(judged, printedAt.get(i), printed) }];
  });
}

/** The words of a print, cut as those of a reading are: «Carl-Åke», «jurist/sekreterare» are two each. */
const wordsOf = (print: string): string[] =>
  words(normalise(print, { dehyphen: true, fold: true }))
    .flatMap((run) => tokensOf(run, 0).map(({ text }) => keyOf(text)))
    .filter((key) => key !== '');

function truthOf(
  { token, candidates, posteriors }: Judged,
  at: number | undefined,
  printed: readonly string[],
): Pick<Change, 'isRight' | 'isHarm'> {
  const { text } = likeliest(candidates, posteriors);
  const gold = at === undefined ? '' : (printed[at] as string);
  const pairs = at === undefined ? [] : [gold + (printed[at + 1] ?? ''), (printed[at - 1] ?? '') + gold];
  const isRight = text.includes(' ') ? pairs.includes(keyOf(text)) : keyOf(text) === gold;
  return { isRight, isHarm: !isRight && keyOf(token.text) === gold };
}

function keyOf(text: string): string {
  return letterWords([text.replace(' ', '')])[0] ?? '';
}
