/** How often each word of a document was read as it stands: junk seldom comes twice, and what is in print does. */
import type { Counts } from '../counts-by-name.ts';
import { isKept, type Judged } from '../weigh/judged.ts';

/** Words in small letters whose likeliest reading is what stands there → how often. */
export function seenIn(tokens: readonly Judged[]): Counts {
  const seen: Record<string, number> = Object.create(null); // "constructor" is a word like others
  for (const judged of tokens) {
    if (judged.token.kind !== 'word' || !isKept(judged)) continue;
    const word = judged.token.text.toLowerCase();
    seen[word] = (seen[word] ?? 0) + 1;
  }
  return seen;
}
