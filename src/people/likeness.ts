/** Whether two spellings may be readings of one name: marks on letters apart, or with letters that OCR confuses. */

import { commonEnds } from '../ends.ts';
import { withoutMarks } from '../marks.ts';
import { indexOf } from '../model/automaton.ts';
import { isName, type Model } from '../model/model.ts';
import { squash } from '../record/words.ts';

/** What is known of letters and names. */
export type NameKnowledge = Pick<Model, 'confusions' | 'words' | 'traits'>;

/** A name in small letters without marks and full stops. */
export const plainName = (name: string): string =>
  squash(withoutMarks(name.toLowerCase()).replace(/\./g, ''));

/**
 * Makes the test for two different plain words: whether one confusion of OCR makes one of the other. Two words that both are
 * names of their own, Lena and Lina, are no misreadings of each other.
 */
export function misreadTest(knowledge: NameKnowledge): (a: string, b: string) => boolean {
  const { english, swedish, common } = knowledge.confusions;
  const pairs = new Set<string>();
  for (const table of [english, swedish, common]) {
    for (const [printed, seen] of Object.entries(table)) {
      for (const reading of Object.keys(seen)) pairs.add(pairOf(plainName(printed), plainName(reading)));
    }
  }
  return (a, b) => differsByPair(a, b, pairs) && !(isKnownName(a, knowledge) && isKnownName(b, knowledge));
}

/** Whether a word in small letters is in a list of names. */
export const isKnownName = (word: string, { words, traits }: NameKnowledge): boolean =>
  isName({ traits }, indexOf(words, word));

const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Letters beside a difference may belong to the confusion: `rn` for `m` in `Ternmo`. */
const MOST_BESIDE = 1;

function differsByPair(a: string, b: string, pairs: ReadonlySet<string>): boolean {
  const { head, tail } = commonEnds(a, b);
  for (let left = Math.max(0, head - MOST_BESIDE); left <= head; left++) {
    for (let right = Math.max(0, tail - MOST_BESIDE); right <= tail; right++) {
      if (pairs.has(pairOf(a.slice(left, a.length - right), b.slice(left, b.length - right)))) return true;
    }
  }
  return false;
}
