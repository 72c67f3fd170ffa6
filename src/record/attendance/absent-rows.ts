/** «Anna Ek, Bo Alm och Cia Dal hade anmält förhinder.» on a line of its own amid a list: the verb says it of all of them. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { listingOf } from '../persons/listing.ts';
import { NAME_WORD } from '../persons/person-name.ts';
import { squash } from '../words.ts';

/** The names before such words; undefined for other rows. One name alone is read with what stands after it. */
export function absentOfRow(row: string, knowledge: Knowledge): string | undefined {
  const text = squash(row);
  const at = wordsOf(knowledge).exec(flat(text))?.index;
  if (at === undefined) return undefined;
  const names = text.slice(0, at);
  const pieces = names.split(listingOf(knowledge).separator).map(squash);
  const areNames = pieces.every((piece) => piece.split(' ').every((word) => NAME_WORD.test(word)));
  return pieces.length > 1 && areNames && listingOf(knowledge).and.test(names) ? names : undefined;
}

const wordsOf = onceFor(({ phrases }: Knowledge) => {
  const verbs = latin`/^(?:${alternatives(phrases.absentVerbs)}) /u`;
  return latin`/ (?:${alternatives(phrases.absentWords.filter((words) => verbs.test(words)))})\.?$/u`;
});
