/** What pairs of words, as printed and as seen, teach of letters; and which words are worth remembering. */
import { latin } from '../latin.ts';
import { indexOf } from '../model/automaton.ts';
import { type Model, standsAlone } from '../model/model.ts';
import { align } from '../repair/channel/alignment.ts';
import type { Channel } from '../repair/channel/channel.ts';
import type { LetterCounts } from '../repair/counts-by-name.ts';
import { letterCounts } from '../repair/learnt/learned.ts';
import { wordLogProbability } from '../repair/search/language-model.ts';

/** A word as it was printed and as it was read. */
export interface WordPair {
  readonly printed: string;
  readonly seen: string;
}

/** Letters of which one may be changed freely; with more, the words are hardly a pair. */
const PER_FREE_EDIT = 4;

/** How the letters of the words were seen, right ones included; what is no pair, or no word, tells nothing. */
export const lettersFrom = (pairs: readonly WordPair[], channel: Channel): LetterCounts =>
  letterCounts(pairs.map((pair) => lettersOf(pair, channel)));

function lettersOf({ printed, seen }: WordPair, channel: Channel): LetterCounts {
  const word = bare(printed).toLowerCase();
  const token = bare(seen);
  if (!latin`/^\p{L}+$/u`.test(word) || token.toLowerCase().length !== token.length) return {};
  const steps = align(token, word, channel);
  const free = steps.filter(({ kind }) => kind === 'free-edit').length;
  if (free > Math.max(1, word.length / PER_FREE_EDIT) || (free > 0 && word.length <= 2)) return {};
  const counts: Record<string, Record<string, number>> = Object.create(null);
  for (const { true: letters, seen: as } of steps) {
    counts[letters] ??= Object.create(null) as Record<string, number>;
    const row = counts[letters] as Record<string, number>;
    row[as] = (row[as] ?? 0) + 1;
  }
  return counts;
}

/** Without the marks around a word. */
const bare = (text: string): string => text.replace(/^[.,:;!?()"'”“»«*•]+|[.,:;!?()"'”“»«*•]+$/gu, '');

/** Natural logarithm from which a word is so common that nothing needs to be learnt of it. */
const COMMON = -12;
const SHORTEST = 3;

/** The rarer words of a text with how often they stand there, in small letters; numbers and what is too short are left out. */
export function rareWords(text: string, model: Model): Record<string, number> {
  const counts: Record<string, number> = Object.create(null);
  for (const [found] of text
    .normalize('NFC')
    .matchAll(latin`/\p{L}+(?:(?<=\p{L})[-\u00ad\u2010]\r?\n[ \t]*\p{Ll}+)?/gu`)) {
    const word = found.replace(/[^\p{L}]+/gu, '').toLowerCase();
    if (word.length >= SHORTEST && isRare(word, model)) counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

function isRare(word: string, model: Model): boolean {
  const index = indexOf(model.words, word);
  return index < 0 || !standsAlone(model, index) || wordLogProbability(model, index) <= COMMON;
}
