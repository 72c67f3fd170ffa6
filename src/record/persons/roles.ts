/** What an entry of a list of people may have beside a name, ready for use: offices, parties, groups, marks of attendance. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { namingOf } from '../naming/names.ts';
import { type ListWords, listWordsOf } from './list-words.ts';
import { type Offices, officesOf } from './offices.ts';
import { singleLetter } from './person-name.ts';
import { type AbsenceReader, absenceReader } from './presence.ts';

export interface Roles extends Offices, ListWords {
  /** Whether a word names a body: «Valberedningen». */
  readonly isBody: (word: string) => boolean;
  /** Whether words name a body or an organisation: «Kattklubbens kansli». */
  readonly isGroup: (text: string) => boolean;
  /** Whether a text is the letter of a party of the knowledge. */
  readonly isLetter: (text: string) => boolean;
  readonly isParty: (text: string) => boolean;
  /** Whether a text is a mark of attendance, and of which. */
  readonly absence: AbsenceReader;
}

/** «SKPF», and words that no name is: «KoF», «Bmn». */
const LETTERS = latin`/^(?:\p{Lu}{1,4}(?:-\p{Lu}{1,2})?|\p{Lu}\p{Ll}\p{Lu}|[B-DF-HJ-NP-TVXZ][b-df-hj-np-tvxz]{2,3})$/u`;

/** The roles and parties of the knowledge. */
export const rolesOf: (knowledge: Knowledge) => Roles = onceFor((knowledge: Knowledge): Roles => {
  const letters = new Set(knowledge.parties.map(([letter]) => letter));
  const { fieldOf } = namingOf(knowledge);
  return {
    ...officesOf(knowledge),
    ...listWordsOf(knowledge),
    isBody: (word) => fieldOf(word) === 'organ',
    isGroup: (text) => fieldOf(text) !== undefined,
    isLetter: (text) => letters.has(singleLetter(text).toUpperCase()),
    isParty: (text) => letters.has(text) || LETTERS.test(text),
    absence: absenceReader(knowledge),
  };
});
