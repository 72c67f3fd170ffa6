/** Offices and parties ready for look-up. */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { fold, phraseIndex } from '../../parse/vocabulary/fold.ts';
import { remembering } from '../../parse/vocabulary/remember.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { namingOf } from '../naming/names.ts';
import { NAME_WORD, singleLetter } from './person-name.ts';
import { type AbsenceReader, absenceReader } from './presence.ts';

export interface Roles {
  /** Whether a text is an office: a form of the knowledge, a compound of one, or one with a few words around it. */
  readonly isRole: (text: string) => boolean;
  /** Whether the last words of a text may be an office. A quick test: false only if none of its ends is one. */
  readonly mayEndInRole: (text: string) => boolean;
  /** Whether who holds the office signs the minutes. */
  readonly isSigning: (text: string) => boolean;
  /** Whether a text is a label before names that sign: «Justeras». */
  readonly isSignLabel: (text: string) => boolean;
  /** Whether a text says for whom a name signs: «För arbetsgivaren», «För Vision». */
  readonly isSide: (text: string) => boolean;
  /** Whether words are a given name with that of a farm: «Lennart i Viken». */
  readonly isOfFarm: (words: readonly string[]) => boolean;
  /** Whether a word names a body: «Valberedningen». */
  readonly isBody: (word: string) => boolean;
  /** Whether words name a body or an organisation: «Kattklubbens kansli». */
  readonly isGroup: (text: string) => boolean;
  /** Whether a text is the words over the columns of a table of people. */
  readonly isHeader: (text: string) => boolean;
  /** Whether a text says that nobody holds an office: «Vice ordförande vakant». */
  readonly isVacant: (text: string) => boolean;
  /** Whether a text is the letter of a party of the knowledge. */
  readonly isLetter: (text: string) => boolean;
  /** Whether a word stands before the name of somebody else: «ersätter Bo Alm». */
  readonly leadsOther: (word: string) => boolean;
  /** Whether a text breaks off before that name: «Anna Ek, ersätter»; «Anna Ek samt» goes on with one more. */
  readonly breaksOff: (text: string) => boolean;
  readonly isParty: (text: string) => boolean;
  /** «Herr Dan Fors» without the word of address. */
  readonly withoutAddress: (text: string) => string;
  /** Whether a text is a mark of attendance, and of which. */
  readonly absence: AbsenceReader;
  /** Whether an entry begins with a word that no name begins with: «Hela styrelsen», «Se bilaga». */
  readonly isNobody: (text: string) => boolean;
  /** The full word for an abbreviation; other words as they are. */
  readonly fullForm: (role: string) => string;
}

/** «Stadsdelsdirektören» is a «direktör». */
const ARTICLE = /e?n$/;
const MOST_WORDS = 5;
const LONGEST = 60;
/** Words as short as this make no compounds that could be told. */
const SHORTEST_ENDING = 4;

const INNER_SIGN = /[,(]/;
/** «Kassör Bo»: two letters after an office are no speck. */
const SHORT_NAME = latin`/\s\p{Lu}\p{L}$/u`;
const INNER_CAPITAL = latin`/\s\p{Lu}/u`;

/** «Ek», «Ordföranden Ek», «t.f. Ordföranden Ek». */
const BEGINS_NAME = latin`/^(?:\p{Ll}\.\s?\p{Ll}\.\s)?\p{Lu}/u`;

/** The roles and parties of the knowledge. */
export const rolesOf: (knowledge: Knowledge) => Roles = onceFor(makeRoles);

function makeRoles(knowledge: Knowledge): Roles {
  const { roles, parties, phrases, labels, columns } = knowledge;
  const forms = new Set(roles.flat().map(fold));
  const index = phraseIndex(roles.flat().map((form) => [form, true] as const));
  const endings = byLastLetters(
    roles.map(([word = '']) => fold(word)).filter((word) => word.length >= SHORTEST_ENDING),
  );
  const letters = new Set(parties.map(([letter]) => letter));
  const nobody = new Set(phrases.noPerson.map(fold));
  const firstNames = new Set(phrases.alsoNames.map(fold));
  const signLabels = new Set(
    labels.flatMap(({ field, label }) => (field === 'signatur' ? [fold(label)] : [])),
  );
  const header = new Set(
    [columns.name, columns.role, columns.party, columns.group, columns.present, columns.vote]
      .flat()
      .map(fold),
  );
  const vacant = new Set(phrases.vacantWords.map(fold));
  const leading = new Set(phrases.otherNameWords.map(fold));
  const signing = phrases.signingRoles.map(fold);
  const side = latin`/^(?:${alternatives(phrases.signingFor)}) \p{L}[\p{L}-]+(?: \p{L}+)?$/iu`;
  const address = latin`/^(?:${alternatives(phrases.addressWords)})\.?\s+/iu`;
  const full = new Map(
    roles.flatMap(([word = '', ...others]) => others.map((form) => [fold(form), word] as const)),
  );
  const isForm = (word: string) =>
    forms.has(word) || endsInAny(word, endings) || endsInAny(word.replace(ARTICLE, ''), endings);
  const modifiers = new Set(phrases.roleModifiers.map(fold));
  const isModifier = (word: string) => modifiers.has(word) || /^\d|^.{4,}s$/.test(word);
  const prepositions = new Set(phrases.rolePrepositions.map(fold));
  const isRole = remembering((text) => {
    const key = fold(text);
    if (index.findFolded(key)) return !SHORT_NAME.test(text);
    const words = key.split(' ');
    if (words.length > MOST_WORDS || INNER_SIGN.test(text) || INNER_CAPITAL.test(text.trim())) return false;
    const [first = '', second] = words;
    if (isForm(words.at(-1) as string)) return words.slice(0, -1).every(isModifier);
    return isForm(first) && (second === undefined || prepositions.has(second));
  });
  const mayBeginRole = (word: string, next: string | undefined) =>
    isForm(word) && (next === undefined || prepositions.has(next));
  const mayEndInRole = (text: string) => {
    const words = fold(text).split(' ');
    let end = '';
    return words.reverse().some((word, i) => {
      end = end ? `${word} ${end}` : word;
      return mayBeginRole(word, words[i - 1]) || index.findFolded(end) === true;
    });
  };
  return {
    isRole: (text) => text.length <= LONGEST && isRole(text),
    mayEndInRole,
    isSigning: (text) => {
      const words = fold(text.slice(0, LONGEST));
      const word = fold(full.get(words) ?? words);
      return signing.some((role) => word.endsWith(role));
    },
    isSignLabel: (text) => signLabels.has(fold(text)),
    isOfFarm: ([given = '', word = '', farm = '', ...more]) =>
      NAME_WORD.test(given) && phrases.farmWords.includes(word) && NAME_WORD.test(farm) && more.length === 0,
    isSide: (text) => side.test(flat(text)),
    isHeader: (text) =>
      fold(text)
        .split(' ')
        .every((word) => header.has(word)),
    isVacant: (text) =>
      fold(text)
        .split(' ')
        .some((word) => vacant.has(word)),
    isLetter: (text) => letters.has(singleLetter(text).toUpperCase()),
    leadsOther: (word) => leading.has(fold(word)),
    breaksOff: (text) => {
      const last = /\S*$/.exec(text.trimEnd())?.[0] ?? '';
      return leading.has(fold(last)) && !phrases.listWords.includes(last);
    },
    isGroup: (text) => namingOf(knowledge).fieldOf(text) !== undefined,
    isBody: (word) => namingOf(knowledge).fieldOf(word) === 'organ',
    isParty: (text) => letters.has(text) || latin`/^\p{Lu}{1,4}$/u`.test(text),
    withoutAddress: (text) => {
      const own = text.slice(address.exec(flat(text.slice(0, LONGEST)))?.[0].length ?? 0);
      return BEGINS_NAME.test(own) ? own : text;
    },
    absence: absenceReader(knowledge),
    isNobody: (text) => {
      const [first = '', second = ''] = text.split(/\s+/, 2);
      const isName = firstNames.has(fold(first)) && (second === '' || NAME_WORD.test(second));
      return nobody.has(fold(first)) && !isName;
    },
    fullForm: (role) => {
      const word = full.get(fold(role));
      return word !== undefined && word.length > role.length ? word : role;
    },
  };
}

/** Endings by their last letters, so that a word is compared with few of them. */
function byLastLetters(endings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const end of endings) groups.set(lastLetters(end), [...(groups.get(lastLetters(end)) ?? []), end]);
  return groups;
}

/** Whether a word is a compound that ends in one of the endings. */
const endsInAny = (word: string, endings: ReadonlyMap<string, readonly string[]>): boolean =>
  endings.get(lastLetters(word))?.some((end) => word.endsWith(end) && word.length > end.length + 2) ?? false;

const lastLetters = (word: string): string => word.slice(-SHORTEST_ENDING);
