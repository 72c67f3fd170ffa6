/** Words of the head that stand where a place does: whether they are one. */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import { onceFor } from '../../once.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import { alternatives } from '../../parse/vocabulary/words.ts';
import type { HeadReader } from '../head-state.ts';
import { lastWord } from '../naming/ending-test.ts';
import { namingOf } from '../naming/names.ts';
import type { Passage } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import { isFiller, placeOf } from '../when/when.ts';

/** Claims the place, as much as `weight` speaks for it; whether the words are one. */
export function claimPlace(
  words: string,
  weight: number,
  passage: Passage,
  { head, vocabulary }: HeadReader,
): boolean {
  const { phrases } = vocabulary.knowledge;
  const own = words.replace(BEFORE_PLACE, '').replace(lostHour(phrases), '');
  const [sentence = ''] = sentencesOf(own, phrases);
  const naming = namingOf(vocabulary.knowledge);
  // «… 3 maj 2024. Mötet hölls via telefon.»
  const first = naming.heldIn(sentence) ?? sentence;
  const { place = first } = naming.partPlace(first);
  const text = placeOf(place, vocabulary.knowledge);
  // «Årsmöte 2024-03-05 – protokoll», «240305 Årsmöte Protokoll»: the words for meeting and document are no place.
  const bare = naming.inTitle(text);
  const isTitle = !hasLetter(bare) || (bare !== text && naming.fieldOf(bare) === 'organ');
  const isPlace =
    !isTitle &&
    WORD.test(text) &&
    !vocabulary.isPage(text) &&
    !isFiller(text, vocabulary.knowledge) &&
    !opensOrCloses(text, vocabulary.knowledge) &&
    !ORGANISATION_NUMBER.test(text);
  // «Vid morgonmötet 9.30» says at what, and not where.
  const isMeeting = !text.includes(' ') && naming.fieldOf(text.replace(/t$/, '')) === 'organ';
  if (!isPlace || (isMeeting && !naming.isPlace(text))) return false;
  head.claims.push({ field: 'plats', text, weight, passage });
  return true;
}

/** «Kl 17.00 Mötets öppnande»: what was done at the hour, and not where. */
const opensOrCloses = (text: string, { phrases }: Knowledge): boolean =>
  openingOrClosing(phrases).has(lastWord(text));
const openingOrClosing = onceFor(
  ({ opening, closing }: Knowledge['phrases']) => new Set([...opening, ...closing].map(fold)),
);

/** «… kl. 21.30. Ekgården»: what was left between the hour and the place. */
const BEFORE_PLACE = latin`/^[\s.,;:]+/`;
/** «kl. 181 GO utanför Ekgården»: an hour of which nothing is left but its word. */
const lostHour = onceFor(
  ({ clock }: Knowledge['phrases']) =>
    latin`/^(?:${alternatives(clock)})[.,]? (?:[\dOGQDIl|!]{1,4}[ .:,]?){1,3}(?=\p{L}{3})/iu`,
);
/** «ce» behind the day is a speck. */
const WORD = latin`/\p{Lu}|\p{L}{3}/u`;
const ORGANISATION_NUMBER = /\d{6}-\d{4}/;
