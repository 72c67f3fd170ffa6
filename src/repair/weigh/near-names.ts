/**
 * One person read in two ways: *Folke Tegnhanmimar* on the list is the *Folke Tegnhammar* of the minutes. Where the word beside a name
 * is the same, a name that no list has, or only by a rare confusion, is likely to be the likelier name that stands there
 * elsewhere, though letters differ that the channel does not confuse.
 */
import { distance } from 'fastest-levenshtein';
import { withoutMarks } from '../../marks.ts';
import type { Model } from '../../model/model.ts';
import { onceFor } from '../../once.ts';
import { COST_UNIT, FREE_EDIT } from '../channel/channel.ts';
import { letterLogProbability } from '../channel/letter-memory.ts';
import { likeliest } from '../posterior.ts';
import { type Candidate, createCandidate, isByLetters } from '../search/candidate.ts';
import { REPEATED } from '../search/prior.ts';
import { COMMON_CONFUSION } from '../thresholds.ts';
import { areSideBySide } from './beside-names.ts';
import type { Judged } from './judged.ts';

/** For a token the names that it may be a misreading of. */
export type NearNames = ReadonlyMap<Judged, readonly string[]>;

/** An edit for so many letters, and one for a short name. */
const LETTERS_PER_EDIT = 4;
const SHORTEST = 4;
/** How much likelier the letters of the other name must be, in nats. */
const CLEARLY = 3;

/** The names in a document that stand beside the same word and are nearly the same. */
export function nearNames(judged: readonly Judged[], model: Model): NearNames {
  const pairs = judged.flatMap((one, i) => besides(one, judged[i + 1]));
  const doubtful = pairs.filter(([one]) => isDoubtful(one));
  const near = new Map<Judged, readonly string[]>();
  if (doubtful.length === 0) return near;
  const names = namesAt(new Set(doubtful.map(([, place]) => place)), pairs);
  for (const [one, place] of doubtful) {
    const others = [...(names.get(place) ?? [])].filter(
      (name) => isLikelier(name, one, model) && timesIn(judged, one.token.text) <= timesIn(judged, name),
    );
    if (others.length > 0) near.set(one, [...(near.get(one) ?? []), ...others]);
  }
  return near;
}

/** The names that were read letter by letter at these places. */
function namesAt(
  places: ReadonlySet<string>,
  pairs: readonly (readonly [Judged, string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const [one, place] of pairs)
    if (places.has(place) && isAsRead(one))
      names.set(place, (names.get(place) ?? new Set()).add(textOf(one)));
  return names;
}

/** Whether no list has what it most likely is, or only by a confusion that is rare. */
function isDoubtful({ candidates, posteriors }: Judged): boolean {
  const best = likeliest(candidates, posteriors);
  return best.kind === 'unknown' || isByLetters(best) || best.rarest > COMMON_CONFUSION;
}

/** Two names side by side, each with the place that the other makes: before a word, or behind it. */
const besides = (one: Judged, after: Judged | undefined): (readonly [Judged, string])[] =>
  after && areSideBySide(one.token, after.token)
    ? [
        [one, `${textOf(after)}<`],
        [after, `>${textOf(one)}`],
      ]
    : [];

/** Whether a name was read letter by letter, but for the marks: what is a guess itself is no evidence. */
const isAsRead = (one: Judged): boolean => withoutMarks(textOf(one)) === withoutMarks(one.token.text);

/** How often each word stands in the document, its marks apart; counted where it is asked for. */
const timesOf = onceFor((judged: readonly Judged[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { token } of judged) {
    const key = withoutMarks(token.text);
    if (token.kind === 'word') times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
});

const timesIn = (judged: readonly Judged[], name: string): number =>
  timesOf(judged).get(withoutMarks(name)) ?? 0;

const textOf = ({ candidates, posteriors }: Judged): string => likeliest(candidates, posteriors).text;

/** Whether a name is near to a token, as it was read, and clearly likelier as a name. */
function isLikelier(name: string, { token }: Judged, model: Model): boolean {
  const [seen, other] = [token.text.toLowerCase(), name.toLowerCase()];
  if (!areNear(withoutMarks(seen), withoutMarks(other))) return false;
  const letters = (text: string): number => letterLogProbability(model.nameLetters, text);
  return letters(other) > letters(seen) + CLEARLY;
}

/** Whether two words without marks differ in a letter or two, and not as a name and its genitive do. */
function areNear(one: string, other: string): boolean {
  const edits = Math.max(1, Math.floor(other.length / LETTERS_PER_EDIT));
  const isOne = one === other || one === `${other}s` || other === `${one}s`;
  return !isOne && Math.min(one.length, other.length) >= SHORTEST && distance(one, other) <= edits;
}

/** The candidates of a token with the names that it may be a misreading of; the same array where there are none. */
export function withNear(
  judged: Judged,
  candidates: readonly Candidate[],
  near: NearNames,
): readonly Candidate[] {
  const names = near.get(judged) ?? [];
  if (names.length === 0) return candidates;
  return [
    ...candidates.filter(({ text }) => !names.includes(text)),
    ...names.map((name) => misread(judged.token.text, name)),
  ];
}

/** The name read so: it is no surprise that it stands there again, only how it was read. */
const misread = (seen: string, name: string): Candidate =>
  createCandidate({
    kind: 'new-name',
    text: name,
    alone: Math.log(REPEATED),
    channel:
      -(distance(withoutMarks(seen.toLowerCase()), withoutMarks(name.toLowerCase())) * FREE_EDIT) /
      COST_UNIT /
      2,
    path: name.toLowerCase(),
    elsewhere: 1,
  });
