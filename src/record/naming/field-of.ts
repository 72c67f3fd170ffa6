/** Names of bodies and organisations, told by the words that they end in. */

import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { fold } from '../../parse/vocabulary/fold.ts';
import { endingTest, LONGEST_NAME } from './ending-test.ts';

/** Whether words name a body (by their last word) or an organisation (by any of them). */
export type FieldOf = (text: string) => 'organ' | 'organisation' | undefined;

/** An ending that makes an organisation must be longer than others: «Ystad» is a town, «Ystads stad» is the organisation. */
const SHORTEST_ORGANISATION = 5;

/** The test of the knowledge. */
export function fieldTest({ documents, phrases }: Knowledge): FieldOf {
  const endsBody = endingTest(documents.bodies);
  const endsOrganisation = endingTest(documents.organisations, SHORTEST_ORGANISATION);
  // «Rådet för trygghet och hälsa»
  const ofMatter = latin`/^\p{Lu}\S+ (?:${anyOf(phrases.bodyMatterWords)})(?: [\p{L}-]+){1,5}$/u`;
  return (text) => {
    if (text.length > LONGEST_NAME || /[.!?]$/.test(text)) return undefined;
    const words = fold(text.replace(/[\s,]*\b(?:19|20)\d{2}$/, '')).split(' ');
    if (endsBody(words.at(-1) ?? '') || (ofMatter.test(text) && endsBody(words[0] ?? ''))) return 'organ';
    return words.some(endsOrganisation) ? 'organisation' : undefined;
  };
}
