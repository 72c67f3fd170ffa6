/**
 * How the letters of a document were seen, where its readings leave no doubt; and whether it has habits of its own, that the
 * channel of its batch does not know: a typeface, a worn drum.
 */
import { align, type Step } from '../channel/alignment.ts';
import type { Channel } from '../channel/channel.ts';
import type { LetterCounts } from '../counts-by-name.ts';
import { indexOfMost } from '../posterior.ts';
import type { Candidate } from '../search/candidate.ts';
import { wordOf } from './forms.ts';
import type { Judged } from './judged.ts';

/** A token that tells how its letters were seen: what it was in print, and letter by letter how it came to be. */
export interface Told {
  readonly text: string;
  readonly printed: string;
  readonly steps: readonly Step[];
}

/** Posterior from which a reading tells how its letters were seen. */
const SURE = 0.99;

/** The tokens that tell of their letters. */
export const toldBy = (tokens: readonly Judged[], channel: Channel): Told[] =>
  tokens.flatMap((judged) => {
    const chosen = surelyRead(judged);
    if (!chosen) return [];
    const { text } = judged.token;
    return [{ text, printed: chosen.text, steps: align(text, wordOf(chosen), channel) }];
  });

/** What a token surely was: a word that is known and not guessed at; what is unknown may be anything. */
function surelyRead({ token, candidates, posteriors }: Judged): Candidate | undefined {
  if (token.kind !== 'word' || token.text.length <= 2) return undefined;
  const best = indexOfMost(posteriors);
  const { kind, freeEdits } = candidates[best] as Candidate;
  const isKnown = (kind === 'known' || kind === 'compound') && freeEdits === 0;
  return isKnown && (posteriors[best] as number) >= SURE ? candidates[best] : undefined;
}

const surelyPrinted = (judged: Judged): string => {
  const chosen = surelyRead(judged);
  return chosen ? wordOf(chosen) : '';
};

/** Letters as printed → what was seen for them → how often. */
export function countLetters(words: readonly (readonly Step[])[]): LetterCounts {
  const letters: Record<string, Record<string, number>> = {};
  for (const { true: printed, seen } of words.flat()) {
    letters[printed] ??= {};
    const row = letters[printed] as Record<string, number>;
    row[seen] = (row[seen] ?? 0) + 1;
  }
  return letters;
}

/** Confusions are expected less than once in a hundred times from this cost on. */
const SELDOM = 460;
/** One of them that came so often, and in so large a share of a letter's occurrences, is a habit. */
const HABIT = { times: 6, share: 0.08 };

/**
 * The counts of a document that has habits of its own; nothing of others, whose channel is right as it is. To count all letters
 * takes long, so that what took rare confusions is counted first.
 */
export function habitsOf(tokens: readonly Judged[], channel: Channel): LetterCounts | undefined {
  const odd = tokens.filter((judged) => (surelyRead(judged)?.rarest ?? 0) > SELDOM);
  const suspects = odd.length < HABIT.times ? [] : suspectsAmong(toldBy(odd, channel));
  if (suspects.length === 0) return undefined;
  const text = tokens.map((judged) => surelyPrinted(judged)).join(' ');
  if (!suspects.some((one) => isHabit(one, text))) return undefined;
  return countLetters(toldBy(tokens, channel).map(({ steps }) => steps));
}

/** Letters as printed, and how often a rare confusion came in their place. */
interface Suspect {
  readonly printed: string;
  readonly times: number;
}

function suspectsAmong(told: readonly Told[]): Suspect[] {
  const rare = told.map(({ steps }) => steps.filter(({ cost }) => cost > SELDOM));
  return Object.entries(countLetters(rare)).flatMap(([printed, row]) =>
    Object.values(row).flatMap((times) => (times < HABIT.times ? [] : [{ printed, times }])),
  );
}

/** `text` is what was surely in print, in small letters. */
const isHabit = ({ printed, times }: Suspect, text: string): boolean =>
  times >= HABIT.share * (text.split(printed).length - 1);
