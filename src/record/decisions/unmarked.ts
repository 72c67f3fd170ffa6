/**
 * Headings that lost the bold type they were printed in, and run into their text: «Val av sekreterare Mötet valde Anna Ek.» Where
 * most items of a document begin so, a capital after a customary heading begins the text.
 */
import { latin } from '../../latin.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { decisionRules } from './decisions.ts';

export interface Parted {
  readonly heading: string;
  readonly text: string;
}

const FEWEST = 3;
/** The first word with a capital that is none of a heading's first. */
const AT_CAPITAL = latin`/^(\p{Lu}[^.?!:]{2,60}?) (\p{Lu}\p{L}.*[.!?])$/su`;
const LAST_WORD = latin`/(\p{L}+)$/u`;

/** Whether the document sets its headings so. */
export function setsHeadingsUnmarked(titles: readonly string[], vocabulary: Vocabulary): boolean {
  const sure = titles.filter((title) => decidesAfter(unmarked(title, vocabulary), vocabulary));
  return sure.length >= FEWEST && sure.length * 2 >= titles.length;
}

/** The heading and its text, if a sentence with a capital follows a customary heading. */
export function unmarked(title: string, vocabulary: Vocabulary): Parted | undefined {
  const [, heading, text] = AT_CAPITAL.exec(title) ?? [];
  if (heading === undefined || text === undefined) return undefined;
  const last = LAST_WORD.exec(heading)?.[1] ?? '';
  const isWhole = vocabulary.isAgendaHeading(heading);
  const isBegun = vocabulary.startsAgendaHeading(heading) && decidesAfter({ heading, text }, vocabulary);
  const isOpen = vocabulary.knowledge.phrases.closedWords.includes(last);
  return !isOpen && (isWhole || isBegun) ? { heading, text } : undefined;
}

const decidesAfter = (parted: Parted | undefined, { knowledge }: Vocabulary): boolean =>
  parted !== undefined && decisionRules(knowledge).isTaken(parted.text);
