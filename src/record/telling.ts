/** Words that tell what was said or done, where a full stop that would show a sentence is missing. */
import type { Knowledge } from '../knowledge.ts';
import { latin } from '../latin.ts';
import { onceFor } from '../once.ts';
import { alternatives, flat } from '../parse/vocabulary/words.ts';

/** A line of fewer words that ends with a full stop is a heading with a speck. */
export const SENTENCE = 4;

/** «Kassören redogjorde för ekonomin»: a sentence whose full stop is missing. */
export const tells = (text: string, knowledge: Knowledge): boolean =>
  text.split(' ').length >= SENTENCE && hasTellingVerb(text, knowledge);

/** «Mötet avslutades», «Avslutades mötet», «Brevet lästes upp»: what was done, told by a verb that begins in the first two words. */
export function tellsAlone(text: string, knowledge: Knowledge): boolean {
  const [first = '', ...more] = text.split(' ', 3);
  const at = tellingOf(knowledge).exec(flat([first, ...more].join(' ')))?.index;
  return at !== undefined && at <= first.length + 1;
}

/** Whether a verb that tells is among the words: «Kassören meddelade». */
export const hasTellingVerb = (text: string, knowledge: Knowledge): boolean =>
  tellingOf(knowledge).test(flat(text));

const tellingOf = onceFor(
  ({ phrases }: Knowledge) => latin`/(?<!\p{L})(?:${alternatives(phrases.tellingVerbs)})(?!\p{L})/iu`,
);
