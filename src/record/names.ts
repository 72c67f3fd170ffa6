/** Names of bodies and organisations, and the phrases around them in titles and opening sentences. */

import type { Knowledge } from '../knowledge.ts';
import { latin } from '../latin.ts';
import { onceFor } from '../once.ts';
import { fold } from '../parse/fold.ts';
import { alternatives, flat } from '../parse/words.ts';
import { tidy } from './words.ts';

/** What is known of names, ready for use. */
export interface Naming {
  /** Whether words name a body (by their last word) or an organisation (by any of them). */
  readonly fieldOf: (text: string) => 'organ' | 'organisation' | undefined;
  /** Where the name begins in «Protokoll fört vid årsmöte …», whatever stands for the first word; undefined in other lines. */
  readonly heldFrom: (text: string) => number | undefined;
  /** Parts «höstmöte i bystugan» into the name and the place; «styrelsemöte i föreningen» is all name. */
  readonly partPlace: (words: string) => { readonly name: string; readonly place?: string };
  /** Whether words name a place by their last: «Indals hembygdsgård». */
  readonly isPlace: (words: string) => boolean;
  /** Whether one of the words names a place. */
  readonly holdsPlace: (words: string) => boolean;
  /** What stands after «hölls i» with its preposition; undefined in other lines. */
  readonly heldIn: (text: string) => string | undefined;
  /** The name in a title: what is left without the word for the document, a label of dates and the number of a page. */
  readonly inTitle: (title: string) => string;
}

/** Names are short, and so is what stands before them. */
const LONGEST = 120;
/** The number of a page at the end of a line of the letterhead. */
const PAGE = /\s\d{1,3} ?(?:\(\d{1,3}\)|\/ ?\d{1,3})\s*$/;
/** Shorter endings must be words of their own: «ab», «kår». */
const SHORTEST_ENDING = 4;
/** Of an organisation still longer ones: «Ystad» is a town, «Ystads stad» is the organisation. */
const SHORTEST_ORGANISATION = 5;

/** «Rådet för trygghet och hälsa». */
const OF_MATTER = latin`/^\p{Lu}\S+ för(?: [\p{L}-]+){1,5}$/u`;

/** The naming of the knowledge. */
export const namingOf: (knowledge: Knowledge) => Naming = onceFor(makeNaming);

function makeNaming({ documents, labels, phrases }: Knowledge): Naming {
  const endsBody = endingTest(documents.bodies);
  const endsOrganisation = endingTest(documents.organisations, SHORTEST_ORGANISATION);
  const kinds = alternatives(Object.values(documents.kinds).flat());
  const held = alternatives(phrases.heldAt);
  const clear = alternatives(phrases.heldAt.filter((words) => words.includes(' ')));
  const between = alternatives([...phrases.heldAt, ...phrases.titleWords]);
  const opening = latin`/^\P{L}{0,4}(?:\p{L}{0,20}(?:${kinds}),?\s+(?:(?:\p{L}{2}\.?\s)?\d[\d/–-]{0,9}\s+)?(?:${held})|(?:\p{L}{3,30}\s+)?(?:${clear}))\s+/iu`;
  const before = latin`/^\p{L}{0,20}(?:${kinds})(?!\p{L}),?\s*(?:(?:${between})\s+)*/iu`;
  const dates = alternatives(labels.filter(({ field }) => field === 'datum').map(({ label }) => label));
  const after = latin`/[\s,–-]+(?:\p{L}*(?:${kinds})|${dates})$/iu`;
  const places = latin`/\s(?=(?:${alternatives(phrases.placeWords)})\s)/iu`;
  const withWhom = latin`/\s(?:${alternatives(phrases.heldWith)})\s/u`;
  const fieldOf = (text: string) => {
    if (text.length > LONGEST || /[.!?]$/.test(text)) return undefined;
    const words = fold(text.replace(/[\s,]*\b(?:19|20)\d{2}$/, '')).split(' ');
    if (endsBody(words.at(-1) ?? '') || (OF_MATTER.test(text) && endsBody(words[0] ?? ''))) return 'organ';
    return words.some(endsOrganisation) ? 'organisation' : undefined;
  };
  const endsPlace = endingTest(documents.places);
  const endsHeld = latin`/(?<!\p{L})(?:${alternatives(phrases.heldWords)})(?: (?:${alternatives(phrases.clock)})\.?)?$/iu`;
  const heldIn = latin`/(?<!\p{L})(?:${alternatives(phrases.heldWords)})\s(?:\p{L}{1,20}\s){0,2}?(?=(?:${alternatives(phrases.placeWords)})\s)/iu`;
  const isMeeting = endingTest(phrases.meetingWords);
  const meetingOf = (name: string) => name.slice(0, withWhom.exec(flat(name))?.index);
  const isPlace = (words: string) => {
    const [name = ''] = flat(words).split(places);
    // «Mötet ägde rum» ends in no room.
    if (endsHeld.test(flat(words.slice(-LONGEST)))) return false;
    return (
      words.length <= LONGEST && [words, name].some((part) => endsPlace(fold(part).split(' ').at(-1) ?? ''))
    );
  };
  return {
    fieldOf,
    heldIn: (text) => {
      const match = heldIn.exec(flat(text.slice(0, LONGEST)));
      return match ? text.slice(match.index + match[0].length) : undefined;
    },
    holdsPlace: (words) => words.length <= LONGEST && fold(words).split(' ').some(endsPlace),
    isPlace,
    partPlace: (words) => {
      const at = places.exec(flat(words))?.index ?? -1;
      const [name, place] = [tidy(words.slice(0, at)), words.slice(at + 1)];
      // «styrelsemöte med Ekby byalag i bystugan»; «möte med Högskolan i Ekby» is all name.
      const isOfBody = (fieldOf(name) ?? fieldOf(meetingOf(name))) === 'organ';
      const isHeldAt = () => fieldOf(meetingOf(name)) === 'organ' && isPlace(place);
      if (at < 0 || !(isOfBody || isHeldAt())) return { name: words };
      const [head = '', ...more] = place.split(/,\s+/);
      // «årsmöte i Ekbygdens byalag, Bygdegården»: whose meeting it is, and the place.
      if (more.length > 0 && fieldOf(head) && !isPlace(head))
        return { name: tidy(`${words.slice(0, at)} ${head}`), place: more.join(', ') };
      const isMeetingAt = () => isMeeting(fold(name).split(' ').at(-1) ?? '') && isPlace(place);
      return fieldOf(place) && !isMeetingAt() ? { name: words } : { name, place };
    },
    heldFrom: (text) => opening.exec(flat(text.slice(0, LONGEST)))?.[0].length,
    inTitle: (title) => {
      const words = tidy(title.replace(PAGE, '')).replace(/[\s(–-]+$/, '');
      const start = before.exec(flat(words))?.[0].length ?? 0;
      const end = after.exec(flat(words))?.index ?? words.length;
      return tidy(words.slice(start, Math.max(start, end)));
    },
  };
}

/** Whether a folded word is one of the words or a compound that ends in it. */
function endingTest(endings: readonly string[], shortest = SHORTEST_ENDING): (word: string) => boolean {
  const folded = new Set(endings.map(fold));
  return (word) => {
    if (folded.has(word)) return true;
    for (let start = 1; start <= word.length - shortest; start++)
      if (folded.has(word.slice(start))) return true;
    return false;
  };
}
