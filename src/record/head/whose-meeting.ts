/** «Årsmöte 2024-03-05 för Ekby vävförening i Vävstugan», «Stämma 2024-03-05 med Vävföreningen på Ekgården»: whose meeting it is, told behind the day. */
import type { Knowledge } from '../../knowledge.ts';
import { namingOf } from '../naming/names.ts';
import { tidy } from '../words.ts';

interface WhoseAndWhere {
  readonly whose?: string;
  /** What is left to be the place. */
  readonly where: string;
}

/** Parts what stands behind the day into the name after «för» or «med» and the place behind it. */
export function whoseMeeting(words: string, knowledge: Knowledge): WhoseAndWhere {
  const { titleWords, heldWith, placeWords } = knowledge.phrases;
  const [first = '', ...rest] = words.trim().split(' ');
  if (![...titleWords, ...heldWith].includes(first)) return { where: words };
  const { isPlace } = namingOf(knowledge);
  const at = rest.findIndex((word, i) => placeWords.includes(word) && isPlace(placeAfter(rest, i)));
  if (at < 1) return { where: words };
  return { whose: tidy(rest.slice(0, at).join(' ')), where: rest.slice(at).join(' ') };
}

/** The words behind a preposition, up to a comma. */
const placeAfter = (words: readonly string[], at: number): string =>
  words
    .slice(at + 1, at + 1 + MOST_WORDS)
    .join(' ')
    .split(',')[0] ?? '';
const MOST_WORDS = 8;
