/** «Samtliga ledamöter med undantag för Anna Ek och Bo Alm (M)»: of those who were there, only the absent are named. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { addPerson, type HeadReader } from '../head-state.ts';
import type { Passage } from '../passages.ts';
import { listingOf } from '../persons/listing.ts';
import { startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';
import { readPeople } from './people.ts';

/** Reads who were absent from such a line; whether it is one. What comes after the sentence tells of others. */
export function readExceptions(
  { text, span }: Pick<Passage, 'span' | 'text'>,
  { head, vocabulary, ledger }: HeadReader,
): boolean {
  const { knowledge } = vocabulary;
  const line = squash(text);
  const match = exceptOf(knowledge).exec(flat(line));
  if (!match) return false;
  const [names = '', after] = line.slice(match[0].length).split(STOP, 2);
  const { withoutAddress } = rolesOf(knowledge);
  const entries = names
    .split(listingOf(knowledge).separator)
    .map((entry) => withoutAddress(entry.trim()))
    // «Anna Ek, anmäld hindrad»: why somebody was not there.
    .filter((entry, i) => entry !== '' && (i === 0 || !beginsSmall(entry)));
  if (!entries.every(startsWithName)) return false;
  const { people } = readPeople([{ text: entries.join(', '), span }], { isAbsent: true }, vocabulary);
  for (const { person } of people) addPerson(head.franvarande, person);
  ledger.note('/franvarande', span);
  if (after) ledger.leave(after, span);
  return true;
}

/** Whether a text begins as such a line does. */
export const excepts = (text: string, knowledge: Knowledge): boolean =>
  exceptOf(knowledge).test(flat(`${squash(text)} `));

/** The full stop of a sentence, which no initial has before it. */
const STOP = latin`/(?<=[\p{Ll})])\.(?:\s+|$)/u`;

const exceptOf = onceFor(
  ({ phrases }: Knowledge) =>
    latin`/^(?:[\p{L}-]{1,30}\s){0,2}(?:${alternatives(phrases.allWords)})\s(?:[\p{L}-]{1,30}\s){1,3}?(?:${alternatives(phrases.exceptWords)}):?\s/iu`,
);
