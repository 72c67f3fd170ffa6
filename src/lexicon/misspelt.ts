/** Tells compounds that are rather a misspelt word: *nattbusar* is *nattbussar*, not *natt* + *busar*. Hunspell's CHECKCOMPOUNDREP. */
import { FLAG } from './flags.ts';
import type { CompoundRules } from './rules.ts';
import type { Spelling } from './spelling.ts';

/**
 * A test whether a would-be compound differs from a word of the dictionary by one usual confusion (*e* for *ä*, *s* for *ss*).
 * It asks for at most one form for each place of the word and each confusion.
 */
export function createMisspelt(spelling: Spelling, { confusions }: CompoundRules): (word: string) => boolean {
  const isKnown = (word: string): boolean => (spelling(word) & (FLAG.LOWER | FLAG.KNOWN)) !== 0;
  return (word) => {
    for (const [written, inside, atStart] of confusions) {
      for (let at = word.indexOf(written); at >= 0; at = word.indexOf(written, at + 1)) {
        if (isKnown(word.slice(0, at) + (at === 0 ? atStart : inside) + word.slice(at + written.length)))
          return true;
      }
    }
    return false;
  };
}
