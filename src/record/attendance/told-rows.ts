/** Sentences that name who was there: «Närvarande vid mötet var rektor Anna Ek, lärare Bo Alm samt Cia Dal.» */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { NAME_WORD } from '../persons/person-name.ts';
import { squash } from '../words.ts';

/** Who was there is told at the head of a sentence, in so many letters. */
const LONGEST_LEAD = 160;

/** Where the names begin in a sentence that tells who was there; undefined for any other. */
export function namesToldAt(text: string, knowledge: Knowledge): number | undefined {
  const lead = leadOf(knowledge).exec(flat(text.slice(0, LONGEST_LEAD)))?.[0];
  return lead !== undefined && isRowOfNames(text.slice(lead.length), knowledge) ? lead.length : undefined;
}

/** Whether a text begins with «Närvarande på mötet var», whatever follows. */
export const tellsWhoCame = (text: string, knowledge: Knowledge): boolean =>
  leadOf(knowledge).test(flat(text));

const leadOf = onceFor(({ phrases: { presentWords, presentVerbs } }: Knowledge) => {
  const [present, verbs] = [alternatives(presentWords), alternatives(presentVerbs)];
  return latin`/^\P{L}{0,8}(?:${present})(?:\s\p{L}{1,20}){0,4}?\s(?:${verbs}):?\s(?=\p{L})/iu`;
});

/** «Anna, Bo E och Cia», «rektor Anna Ek och lärare Bo Alm»: what begins as a row of names, two of them with a capital at the head. */
function isRowOfNames(text: string, knowledge: Knowledge): boolean {
  const between = betweenOf(knowledge);
  const [first = '', second] = text.split(between, 2).map((piece) => squash(piece).replace(OFFICE, ''));
  return second !== undefined && [first, second].every((name) => NAME_WORD.test(name.split(' ', 1)[0] ?? ''));
}
const betweenOf = onceFor(({ phrases }: Knowledge) => latin`/,|\s(?:${anyOf(phrases.listWords)})\s/`);
const OFFICE = latin`/^(?:\p{Ll}[\p{Ll}-]* ){0,2}(?=\p{Lu})/u`;
