/** Offices: «ordförande», compounds of one («Stadsdelsdirektören»), and those with a few words around them («2:e vice ordförande i nämnden»). */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { fold, phraseIndex } from '../../parse/vocabulary/fold.ts';
import { remembering } from '../../parse/vocabulary/remember.ts';

export interface Offices {
  /** Whether a text is an office: a form of the knowledge, a compound of one, or one with a few words around it. */
  readonly isRole: (text: string) => boolean;
  /** Whether the last words of a text may be an office. A quick test: false only if none of its ends is one. */
  readonly mayEndInRole: (text: string) => boolean;
  /** Whether who holds the office signs the minutes. */
  readonly isSigning: (text: string) => boolean;
  /** Whether who holds the office stands in for others, and need not come. */
  readonly isSpare: (text: string) => boolean;
  /** Whether a word stands between an office and what it is for: «samordnare för Garnhuset». */
  readonly leadsTask: (word: string) => boolean;
  /** Whether a text says that nobody holds an office: «Vice ordförande vakant». */
  readonly isVacant: (text: string) => boolean;
  /** The full word for an abbreviation; other words as they are. */
  readonly fullForm: (role: string) => string;
}

const MOST_WORDS = 5;
const LONGEST = 60;

/** The offices of the knowledge. */
export function officesOf(knowledge: Knowledge): Offices {
  const { roles, phrases } = knowledge;
  const vacant = new Set(phrases.vacantWords.map(fold));
  const instead = new Set(phrases.otherNameWords.map(fold));
  const signing = phrases.signingRoles.map(fold);
  const spare = phrases.spareRoles.map(fold);
  const full = new Map(
    roles.flatMap(([word = '', ...others]) => others.map((form) => [fold(form), word] as const)),
  );
  return {
    ...roleTests(knowledge),
    isSigning: (text) => {
      const words = fold(text.slice(0, LONGEST));
      // «V sekr.»: the modifier has no full form.
      const last = words.slice(words.lastIndexOf(' ') + 1);
      const word = fold(full.get(words) ?? full.get(last) ?? words);
      return signing.some((role) => word.endsWith(role));
    },
    leadsTask: (word) => phrases.rolePrepositions.includes(word),
    isSpare: (text) => spare.some((role) => fold(text.slice(0, LONGEST)).endsWith(role)),
    // «Anna Ek för Vakant»: nobody holds the office of whom she stands in for.
    isVacant: (text) => {
      const words = fold(text).split(' ');
      return words.some((word, i) => vacant.has(word) && !instead.has(words[i - 1] ?? ''));
    },
    fullForm: (role) => {
      const word = full.get(fold(role));
      return word !== undefined && word.length > role.length ? word : role;
    },
  };
}

const INNER_SIGN = /[,(]/;
const INNER_CAPITAL = latin`/\s\p{Lu}/u`;
/** «Kassör Bo»: two letters after an office are no speck. */
const SHORT_NAME = latin`/\s\p{Lu}\p{L}$/u`;

function roleTests({ roles, phrases }: Knowledge): Pick<Offices, 'isRole' | 'mayEndInRole'> {
  const index = phraseIndex(roles.flat().map((form) => [form, true] as const));
  const isForm = formTest(roles);
  const modifiers = new Set(phrases.roleModifiers.map(fold));
  const isModifier = (word: string) => modifiers.has(word) || /^\d|^.{4,}s$/.test(word);
  const prepositions = new Set(phrases.rolePrepositions.map(fold));
  const mayBegin = (word: string, next: string | undefined) =>
    isForm(word) && (next === undefined || prepositions.has(next));
  const isRole = remembering((text) => {
    const key = fold(text);
    if (index.findFolded(key)) return !SHORT_NAME.test(text);
    const words = key.split(' ');
    // «Tf Kanslichef»: a capital after such a word is that of the office.
    const isModified = words.length === 2 && modifiers.has(words[0] as string);
    if (isModified && isForm(words[1] as string)) return true;
    if (words.length > MOST_WORDS || INNER_SIGN.test(text) || INNER_CAPITAL.test(text.trim())) return false;
    if (isForm(words.at(-1) as string)) return words.slice(0, -1).every(isModifier);
    return mayBegin(words[0] as string, words[1]);
  });
  return {
    isRole: (text) => text.length <= LONGEST && isRole(text),
    mayEndInRole: (text) => {
      const words = fold(text).split(' ');
      let end = '';
      return words.reverse().some((word, i) => {
        end = end ? `${word} ${end}` : word;
        return mayBegin(word, words[i - 1]) || index.findFolded(end) === true;
      });
    },
  };
}

/** Words as short as this make no compounds that could be told. */
const SHORTEST_ENDING = 4;
/** «Stadsdelsdirektören» is a «direktör». */
const ARTICLE = /e?n$/;

/** Whether a folded word is a form of an office or a compound of one. */
function formTest(roles: Knowledge['roles']): (word: string) => boolean {
  const forms = new Set(roles.flat().map(fold));
  const endings = byLastLetters(
    roles.map(([word = '']) => fold(word)).filter((word) => word.length >= SHORTEST_ENDING),
  );
  return (word) =>
    forms.has(word) || endsInAny(word, endings) || endsInAny(word.replace(ARTICLE, ''), endings);
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
