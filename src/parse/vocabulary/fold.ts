/**
 * Comparing words whatever their case, accents and punctuation, and finding a phrase in a list when OCR has damaged a letter
 * or two of it.
 */

import { distance } from 'fastest-levenshtein';
import { latin } from '../../latin.ts';
import { remembering } from './remember.ts';
import { GAP, NOTHING, translator } from './units.ts';

/** One edit is forgiven for this many letters: «Närvarande ledamd6ter» is a label still, «Besluta» is not «Beslut». */
const LETTERS_PER_EDIT = 8;
/** Specks are looked for in headings up to this length. */
const LONGEST_SPECKLED = 300;
/** Longer texts are no phrases. */
export const LONGEST_PHRASE = 90;

/** Single letters before a phrase, and one or two after it, are mostly specks that OCR took for letters. */
const SPECKS = latin`/^(?:\S ){1,2}(?=\S\S)|(?<=\S{5})(?: \p{L}{1,2}){1,2}$/gu`;

/** Two single letters before a phrase and two pairs after it, each with its blank. */
const LONGEST_SPECKS = 10;

const SPECKS_BEFORE = latin`/^[^\p{L}\p{N}§"”“(]{1,4}(?=\p{L})/u`;
/** Whether there are specks at the end is told by the last characters. */
const LAST = 7;
const SPECK_LAST = latin`/\s[^\p{L}\p{N}\s)"”“]{1,3}$/`;
const SPECKS_AFTER = latin`/(?:\s+[^\p{L}\p{N}\s)"”“]{1,3})+$/`;

/** A heading without the specks that OCR leaves around it: signs alone before and after its words, and its colon. */
export function withoutSpecks(heading: string): string {
  const start = heading.slice(0, LONGEST_SPECKLED).replace(SPECKS_BEFORE, '');
  const bare = SPECK_LAST.test(start.slice(-LAST)) ? start.replace(SPECKS_AFTER, '') : start;
  return withoutColon(bare) + heading.slice(LONGEST_SPECKLED);
}

/** A text without the colon at its end and the white space before that. */
export const withoutColon = (text: string): string =>
  text.endsWith(':') ? text.slice(0, -1).trimEnd() : text;

/** Letters and digits in lower case without accents, other characters as single blanks. */
export const fold: (text: string) => string = translator((code) => {
  const [plain = ''] = String.fromCharCode(code).normalize('NFD').toLowerCase();
  if (latin`/\p{M}/u`.test(plain)) return NOTHING;
  return latin`/[\p{L}\p{N}&/-]/u`.test(plain) ? plain.charCodeAt(0) : GAP;
});

/** The same for lines, which several readers look up. */
export const foldLine: (line: string) => string = remembering(fold);

/** Finds phrases of a list in spite of case, accents, specks and single wrong letters. */
export interface PhraseIndex<T> {
  /** What belongs to the phrase that `text` is as a whole. */
  readonly exact: (text: string) => T | undefined;
  /** The same with forgiveness for wrong letters; the exact phrase goes before a similar one. */
  readonly similar: (text: string) => T | undefined;
  /** The same with forgiveness for specks at the ends as well. */
  readonly find: (text: string) => T | undefined;
  /** The same for a text that is folded already. */
  readonly findFolded: (key: string) => T | undefined;
}

/** An index of the phrases; of phrases that fold to the same the first counts. */
export function phraseIndex<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const values = new Map<string, T>();
  for (const [phrase, value] of entries) {
    const key = fold(phrase);
    if (!values.has(key)) values.set(key, value);
  }
  const nearest = nearestOf([...values.keys()]);
  const longest = Math.max(0, ...[...values.keys()].map(({ length }) => length));
  const reach = longest + Math.ceil(longest / (LETTERS_PER_EDIT - 1)) + LONGEST_SPECKS;
  const nearby = (key: string) => {
    const phrase = nearest(key);
    return phrase === undefined ? undefined : values.get(phrase);
  };
  const near = (key: string) => values.get(key) ?? nearby(key);
  const findFolded = (key: string) => {
    if (key.length > reach) return undefined;
    return values.get(key) ?? (hasSpecks(key) ? near(key.replace(SPECKS, '').trim()) : nearby(key));
  };
  const exact = (text: string) => (text.length > LONGEST_PHRASE ? undefined : values.get(foldLine(text)));
  const similar = (text: string) => (text.length > LONGEST_PHRASE ? undefined : near(foldLine(text)));
  const find = (text: string) => (text.length > LONGEST_PHRASE ? undefined : findFolded(foldLine(text)));
  return { exact, similar, find, findFolded };
}

/** Whether `SPECKS` may match: a single letter stands first, or one or two stand last. Most texts have none. */
const hasSpecks = (key: string): boolean =>
  key[1] === ' ' || key[key.length - 2] === ' ' || key[key.length - 3] === ' ';

interface Phrase {
  readonly text: string;
  readonly letters: Letters;
}

/** Finds the phrase with the fewest edits that are still forgiven at this length; the shorter and then the first goes before. */
function nearestOf(texts: readonly string[]): (key: string) => string | undefined {
  const phrases = texts
    .map((text): Phrase => ({ text, letters: lettersOf(text) }))
    .sort((a, b) => a.text.length - b.text.length);
  const longest = phrases.at(-1)?.text.length ?? 0;
  const byLength: Phrase[][] = [];
  const ofLength = (length: number, limit: number) =>
    phrases.filter(({ text }) => Math.abs(text.length - length) <= limit);
  return (key) => {
    const limit = Math.floor(key.length / LETTERS_PER_EDIT);
    if (limit === 0 || key.length - limit > longest) return undefined;
    byLength[key.length] ??= ofLength(key.length, limit);
    return nearestAmong(byLength[key.length] as Phrase[], key, limit);
  };
}

function nearestAmong(phrases: readonly Phrase[], key: string, most: number): string | undefined {
  const letters = lettersOf(key);
  let limit = most;
  let best: string | undefined;
  for (const phrase of phrases) {
    if (differing(phrase.letters, letters) > 2 * limit) continue;
    const edits = isSwapped(key, phrase.text) ? 1 : distance(key, phrase.text);
    if (edits > limit) continue;
    best = phrase.text;
    limit = edits - 1;
    if (limit <= 0) break;
  }
  return best;
}

/** «frånvarnade» for «frånvarande»: two letters beside each other have changed places, and nothing else, as a hand slips. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = [...a].findIndex((_, k) => a[k] !== b[k]);
  return i >= 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Letters as bits: those that a text has, and those that it has more than once. */
interface Letters {
  readonly once: number;
  readonly again: number;
}

function lettersOf(text: string): Letters {
  let [once, again] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const bit = 1 << (text.charCodeAt(i) & 31);
    again |= once & bit;
    once |= bit;
  }
  return { once, again };
}

/** How many bits differ. One edit changes two at most: most phrases need no distance. */
const differing = (a: Letters, b: Letters): number => ones(a.once ^ b.once) + ones(a.again ^ b.again);

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether at most one letter in eight of the first differs. */
export const areAlike = (text = '', other = ''): boolean =>
  Math.abs(text.length - other.length) * LETTERS_PER_EDIT <= text.length &&
  distance(text, other) * LETTERS_PER_EDIT <= text.length;

/** Whether at most one letter in eight of the shorter differs, as in a name that OCR misread. */
export const isNear = (a: string, b: string): boolean => areAlike(a, b) && areAlike(b, a);
