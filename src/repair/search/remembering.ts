/**
 * What was found for a token is remembered for all places that would give the same. Which those are is not reasoned out but
 * observed: a search that never asked whether its place opens a sentence finds the same where it does.
 */
import { createMemo, unshared } from '../../memo.ts';
import type { Candidate } from './candidate.ts';
import { MOST_OCCURRENCES, type Place } from './candidates.ts';

export type Find = (token: string, place: Place) => readonly Candidate[];

/** Tokens that are kept, so that memory stays bounded however long the run. */
const MOST_KEPT = 8_000;

/** What was found at a place, good for all places whose number has the same bits where `asked` has ones. */
interface Found {
  readonly asked: number;
  readonly bits: number;
  readonly candidates: readonly Candidate[];
}

/** The same function, which looks at no token twice as long as that recurs. */
export function remembering(find: Find): Find {
  const memo = createMemo<Found[]>(MOST_KEPT);
  return (token, place) => {
    const known = memo.get(token);
    const number = numberOf(place);
    for (const { asked, bits, candidates } of known ?? []) if ((number & asked) === bits) return candidates;
    const observed = observe(place);
    const own = unshared(token);
    const candidates = find(own, observed.place);
    const asked = observed.asked();
    const found = { asked, bits: number & asked, candidates };
    if (known) known.push(found);
    else memo.set(own, [found]);
    return candidates;
  };
}

const HANGING = 1;
const OPENING = 2;
const OCCURRENCES = 4;

/** A place as a number: a bit for each yes or no, the occurrences above. */
const numberOf = ({ occurrences, opening, hanging }: Place): number =>
  OCCURRENCES * (Math.min(occurrences, MOST_OCCURRENCES) - 1) +
  (opening ? OPENING : 0) +
  (hanging ? HANGING : 0);

/** The place, and the bits of its number that were asked for so far. */
function observe(place: Place): { readonly place: Place; readonly asked: () => number } {
  let asked = 0;
  const observed: Place = {
    get opening() {
      asked |= OPENING;
      return place.opening;
    },
    get hanging() {
      asked |= HANGING;
      return place.hanging;
    },
    get occurrences() {
      asked |= -OCCURRENCES;
      return place.occurrences;
    },
  };
  return { place: observed, asked: () => asked };
}
