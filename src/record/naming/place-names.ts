/** Names of places, and where they begin behind the name of a meeting: «höstmöte i bystugan». */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { tidy } from '../words.ts';
import { endingTest, LONGEST_NAME, lastWord } from './ending-test.ts';
import type { FieldOf } from './field-of.ts';

export interface PlaceNaming {
  /** Parts «höstmöte i bystugan» into the name and the place; «styrelsemöte i föreningen» is all name. */
  readonly partPlace: (words: string) => NameAndPlace;
  /** Whether words name a place by their last: «Indals hembygdsgård». */
  readonly isPlace: Test;
  /** Whether one of the words names a place. */
  readonly holdsPlace: Test;
}

interface NameAndPlace {
  readonly name: string;
  readonly place?: string;
}

type Test = (words: string) => boolean;

/** The names of places of the knowledge, ready for use; `fieldOf` tells names of bodies and organisations. */
export function placeNamingFor(knowledge: Knowledge, fieldOf: FieldOf): PlaceNaming {
  const endsPlace = endingTest(knowledge.documents.places);
  // Where a place may begin: before «i», «på», «hos» ….
  const places = latin`/\s(?=(?:${alternatives(knowledge.phrases.placeWords)})\s)/iu`;
  const isPlace = placeTest(knowledge, places, endsPlace);
  return {
    isPlace,
    holdsPlace: (words) => words.length <= LONGEST_NAME && fold(words).split(' ').some(endsPlace),
    partPlace: placeParter(knowledge, places, fieldOf, isPlace),
  };
}

function placeTest({ phrases }: Knowledge, places: RegExp, endsPlace: Test): Test {
  const { heldWords, clock } = phrases;
  const endsHeld = latin`/(?<!\p{L})(?:${alternatives(heldWords)})(?: (?:${alternatives(clock)})\.?)?$/iu`;
  return (words) => {
    // «Mötet ägde rum» ends in no room.
    if (words.length > LONGEST_NAME || endsHeld.test(flat(words))) return false;
    const [name = ''] = flat(words).split(places);
    return [words, name].some((part) => endsPlace(lastWord(part)));
  };
}

/** «styrelsemöte för Vävföreningen i Ekby på Ekgården»: the town is of the name, and what follows is the place. */
function behindTown(words: string, at: number, fieldOf: FieldOf, knowledge: Knowledge): NameAndPlace {
  const town = townOf(knowledge).exec(words.slice(at));
  if (!town || !fieldOf(words.slice(0, at))) return { name: words };
  const end = at + town[0].length;
  return { name: words.slice(0, end), place: words.slice(end + 1) };
}
const townOf = onceFor(({ phrases: { placeWords, townWords } }: Knowledge) => {
  const beside = placeWords.filter((word) => !townWords.includes(word));
  return latin`/^ (?:${anyOf(townWords)}) \p{Lu}\p{Ll}+(?= (?:${anyOf(beside)}) \p{Lu})/u`;
});

function placeParter(
  knowledge: Knowledge,
  places: RegExp,
  fieldOf: FieldOf,
  isPlace: Test,
): PlaceNaming['partPlace'] {
  const { phrases } = knowledge;
  const withWhom = latin`/\s(?:${alternatives(phrases.heldWith)})\s/u`;
  const isMeeting = endingTest(phrases.meetingWords);
  const meetingOf = (name: string) => name.slice(0, withWhom.exec(flat(name))?.index);
  // «styrelsemöte med Ekby byalag i bystugan»; «möte med Högskolan i Ekby» is all name.
  const isHeld = (name: string, place: string) =>
    (fieldOf(name) ?? fieldOf(meetingOf(name))) === 'organ' ||
    (fieldOf(meetingOf(name)) === 'organ' && isPlace(place));
  return (words) => {
    const at = places.exec(flat(words))?.index ?? -1;
    const [name, place] = [tidy(words.slice(0, at)), words.slice(at + 1)];
    if (at < 0) return { name: words };
    if (!isHeld(name, place)) return behindTown(words, at, fieldOf, knowledge);
    const [head = '', ...more] = place.split(/,\s+/);
    // «årsmöte i Ekbygdens byalag, Bygdegården»: whose meeting it is, and the place.
    if (more.length > 0 && fieldOf(head) && !isPlace(head))
      return { name: tidy(`${words.slice(0, at)} ${head}`), place: more.join(', ') };
    const isMeetingAt = isMeeting(lastWord(name)) && isPlace(place);
    return fieldOf(place) && !isMeetingAt ? { name: words } : { name, place };
  };
}
