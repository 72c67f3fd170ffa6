/**
 * The candidates of a token: what it may have been in print, itself always among them, each with the probability of the
 * word alone and of being seen as this token.
 */
import { isName, type Model } from '../../model/model.ts';
import { type Channel, COST_UNIT } from '../channel/channel.ts';
import { restore } from '../channel/restore.ts';
import type { Reading, Walk } from '../channel/walk.ts';
import { type Casing, casingOf, dressAs } from '../text/casing.ts';
import { COMMON_CONFUSION } from '../thresholds.ts';
import { withoutAccent } from './accents.ts';
import { type Attempt, GUESSES, PLAIN, RARER, SLIPS } from './attempts.ts';
import { type Candidate, createCandidate, inOne, scoreOf } from './candidate.ts';
import { type OwnWords, ownReadings } from './own-words.ts';
import { type Capital, isLikelierName, newPrior, tokenPrior } from './prior.ts';
import { wordsOf } from './words-of.ts';

export { type Candidate, scoreOf } from './candidate.ts';

/** What candidates are looked for with. */
export interface Search {
  readonly model: Model;
  readonly channel: Channel;
  readonly walk: Walk;
  /** Whether the dictionary takes a string in small letters for a word, compounds by its rules included. */
  readonly isWord: (word: string) => boolean;
  /** Words that people confirmed and the lexicon does not have. */
  readonly own?: OwnWords | undefined;
}

/** What the place of a token tells of it. Read only where it matters: what was not looked at is the same for all places. */
export interface Place {
  /** Whether a capital says nothing here, as at the start of a sentence. */
  readonly opening: boolean;
  /** Whether it is a first part that hangs, as *skol-*. */
  readonly hanging: boolean;
  /** How often the very same string stands in the document. */
  readonly occurrences: number;
}

/** Of a string that no token is, or is yet: as if it stood once, within a sentence. */
export const WITHIN: Place = { opening: false, hanging: false, occurrences: 1 };

/** What a new reading must beat the token by, as it stands, to end the search. */
const ENOUGH = 1;
/** A reading less likely than this may have a better one that takes a rarer confusion: *Hékan* is Håkan, and not *Hökön*. */
const LIKELY = -20;
/** One that is less likely still ends no search: *omfragan* is «om frågan», and not *omfrågas*. */
const FAR_FETCHED = -29;
/** A word as likely as this, two in a million, stands where it stands, unless a common confusion explains it. */
const COMMON_WORD = -13;
/** Most candidates of a token, and how far they may be behind the best: no context makes up for more. */
const MOST = 8;
const FARTHEST = 16;

/**
 * The candidates of a token, the likeliest first. A string that recurs is less likely to be an accident: with every
 * occurrence the channel's cost counts again, while the word is new only once.
 */
export function candidatesOf(search: Search, token: string, place: Place): Candidate[] {
  const trial = trialOf(search, token, place);
  const { context, casing, found, own, itself } = trial;
  readPlainly(trial);
  // Once one guess is wanted, all are made: only the context can tell a split from a letter too many.
  if (mayGuess(trial)) for (const each of guessesFor(trial)) tryOnce(each, trial);
  found.push(...own);
  const mayBeNew = token.length >= SHORTEST_NEW && token.length <= LONGEST_NEW;
  // A name may be new although a word explains it with a rarer confusion: *Gronvik* is Grönvik, and not *Granvik*.
  if (mayBeNew && !isWord(trial) && (casing === 'title' || !isDone(trial)))
    found.push(...newOnes(context, token, casing).map((one) => asFound(one, found, search.model)));
  return likeliest(isWord(trial) ? found : [...found, itself()], token);
}

/** Those of them that are words as the channel confuses them, which take a small part of the time. */
export function plainCandidatesOf(search: Search, token: string, place: Place): Candidate[] {
  const trial = trialOf(search, token, place);
  readPlainly(trial);
  return [...trial.found, ...trial.own];
}

/** A token while candidates are looked for. */
interface Trial {
  readonly context: Context;
  readonly token: string;
  readonly casing: Casing;
  /** What was found so far. */
  readonly found: Candidate[];
  /** What it may be of the words that people confirmed. */
  readonly own: readonly Candidate[];
  /** The token as it stands. */
  readonly itself: () => Candidate;
}

function trialOf(search: Search, token: string, place: Place): Trial {
  const casing = casingOf(token);
  const capital = casing === 'title' && place.opening ? 'opening' : casing;
  const context: Context = { ...search, capital, place, dress: dressAs(token, casing) };
  let kept: Candidate | undefined;
  // Made when first wanted: what is a word is never weighed as an unknown string.
  const itself = (): Candidate => (kept ??= asItStands(search.model, token, casing));
  const own = search.own ? ownReadings(context, search.own, token, casing) : [];
  return { context, token, casing, found: [], own, itself };
}

const isWord = ({ found, token }: Trial): boolean => found.some((c) => c.text === token);
/** What stands there may be an odd word, where a common one is a rare confusion away: *alt* is rather *att*. */
const isRareWord = ({ found, token }: Trial): boolean =>
  found.some((c) => c.text === token && c.alone < COMMON_WORD);
const isDone = ({ found, itself }: Trial): boolean =>
  found.some((c) => scoreOf(c) > Math.max(itself().alone + ENOUGH, FAR_FETCHED));
const isLikely = (trial: Trial): boolean =>
  isWord(trial) || trial.found.some((c) => scoreOf(c) > Math.max(trial.itself().alone + ENOUGH, LIKELY));

/** A guess is not made for what is a word already, for names and for capitals. */
const mayGuess = (trial: Trial): boolean =>
  GUESSED.has(trial.context.capital) && !isWord(trial) && !trial.own.some((c) => c.text === trial.token);
const GUESSED: ReadonlySet<Capital> = new Set(['lower', 'opening', 'mixed']);

/** A compound is easily found that nobody meant: *medlemsskap* is a slip for medlemskap, and no *medlemsskåp*. */
function guessesFor(trial: Trial): readonly Attempt[] {
  if (!isDone(trial)) return GUESSES;
  const listed = trial.found.filter(({ kind }) => kind !== 'compound');
  return isDone({ ...trial, found: listed }) ? [] : SLIPS;
}

function readPlainly(trial: Trial): void {
  for (const each of PLAIN) {
    if (isLikely(trial)) break;
    tryOnce(each, trial);
  }
  if (isRareWord(trial)) tryOnce(RARER, trial);
  const written = withoutAccent(trial.token, trial.found, trial.context.model.knowledge);
  if (written) trial.found.push(written);
}

function tryOnce({ options, shortest, wanted }: Attempt, { context, token, found }: Trial): void {
  if (token.length < shortest) return;
  for (const reading of context.walk(token, options))
    if (wanted(reading)) found.push(...fromReading(context, reading));
}

const SHORTEST_NEW = 4;
/** Longer strings are no names: a line without blanks is left as it is. */
const LONGEST_NEW = 120;
const MOST_NEW = 3;

/** One for each text, without those that are far behind. The token itself always stays. */
function likeliest(candidates: readonly Candidate[], token: string): Candidate[] {
  const ranked = [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a));
  const least = scoreOf(ranked[0] as Candidate) - FARTHEST;
  const kept = new Map<string, Candidate>();
  for (const c of ranked) {
    const near = kept.size < MOST && scoreOf(c) >= least;
    if (!kept.has(c.text) && (near || c.text === token)) kept.set(c.text, c);
  }
  return [...kept.values()];
}

/** Up to this cost, in nats, a confusion is the document's habit, so that its coming again is no surprise. */
const SYSTEMATIC = 3.5;
/** More occurrences than this tell no more. */
export const MOST_OCCURRENCES = 4;

/** What is the same for all readings of a token. */
interface Context extends Search {
  readonly capital: Capital;
  readonly place: Place;
  /** Gives a word the capitals of the token. */
  readonly dress: (word: string) => string;
}

function fromReading(context: Context, reading: Reading): Candidate[] {
  const { place, dress } = context;
  const channel = -reading.cost / COST_UNIT;
  return wordsOf(context, reading).map((word) =>
    createCandidate({
      ...word,
      text: dress(inOne(word.path)),
      channel: channel < -SYSTEMATIC ? channel + againAt(place) * (channel + SYSTEMATIC) : channel,
      rarest: reading.rarest,
      freeEdits: reading.freeEdits,
    }),
  );
}

const againAt = ({ occurrences }: Place): number => Math.min(occurrences, MOST_OCCURRENCES) - 1;

function asItStands(model: Model, token: string, casing: Casing): Candidate {
  const alone = tokenPrior(model, token, casing);
  return createCandidate({ kind: 'unknown', text: token, alone, path: token.toLowerCase() });
}

/** A string that is likelier by its letters, in capitals, than as the word that it was found to be: still that word. Names are new ones until they are common. */
function asFound(one: Candidate, found: readonly Candidate[], model: Model): Candidate {
  const isListed = ({ kind, first }: Candidate) =>
    kind === 'compound' || (kind === 'known' && !isName(model, first));
  const word = found.find((other) => other.text === one.text && isListed(other));
  if (!word || scoreOf(word) >= scoreOf(one)) return one;
  return createCandidate({ ...word, alone: one.alone, channel: one.channel });
}

/** Readings that are in no list, by the character models. */
function newOnes({ model, channel, dress }: Context, token: string, casing: Casing): Candidate[] {
  const title = casing === 'title';
  return restore(title ? model.nameLetters : model.wordLetters, channel, token)
    .slice(0, MOST_NEW)
    .filter(({ text }) => text !== token.toLowerCase())
    .map((restored) =>
      createCandidate({
        kind: title && isLikelierName(model, restored.text) ? 'new-name' : 'new-word',
        text: dress(restored.text),
        alone: newPrior(model, restored.text, casing),
        channel: restored.channel,
        rarest: COMMON_CONFUSION,
        path: restored.text,
      }),
    );
}
