/** Phrases that say at what and where a meeting was held: «Protokoll fört vid årsmöte …», «Mötet hölls i bystugan». */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { LONGEST_NAME } from './ending-test.ts';

export interface HeldAt {
  /** Where the name begins in «Protokoll fört vid årsmöte …», whatever stands for the first word; undefined in other lines. */
  readonly heldFrom: (text: string) => number | undefined;
  /** What stands after «hölls i» with its preposition; undefined in other lines. */
  readonly heldIn: (text: string) => string | undefined;
}

/** The phrases of the knowledge, ready for use. */
export function heldAtFor({ documents, phrases }: Knowledge): HeldAt {
  const kinds = alternatives(Object.values(documents.kinds).flat());
  const held = alternatives(phrases.heldAt);
  const clear = alternatives(phrases.heldAt.filter((words) => words.includes(' ')));
  const opening = latin`/^\P{L}{0,4}(?:\p{L}{0,20}(?:${kinds}),?\s+(?:(?:\p{L}{2}\.?\s)?\d[\d/–-]{0,9},?\s+(?:\(\d{2,4}\)\s+)?)?(?:${held})|(?:\p{L}{3,30}\s+)?(?:${clear}))\s+/iu`;
  const places = alternatives(phrases.placeWords);
  const heldIn = latin`/(?<!\p{L})(?:${alternatives(phrases.heldWords)})\s(?:\p{L}{1,20}\s){0,2}?(?=(?:${places})\s)/iu`;
  return {
    heldFrom: (text) => opening.exec(flat(text.slice(0, LONGEST_NAME)))?.[0].length,
    heldIn: (text) => {
      const match = heldIn.exec(flat(text.slice(0, LONGEST_NAME)));
      return match ? text.slice(match.index + match[0].length) : undefined;
    },
  };
}
