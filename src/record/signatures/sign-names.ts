/** Names of those who sign, with or without what stands in brackets or quotes after them. */
import { latin } from '../../latin.ts';
import { looksLikeName, PARTICLE } from '../persons/person-name.ts';
import { squash, tidy } from '../words.ts';

/** A single name has so many words; more are several names. */
export const MOST_NAME_WORDS = 3;

/** A small word that is no particle, before brackets and quotes. Most texts are told by it. */
const NO_NAME = latin`/^(?:[^("“”«]*\s)?\p{Ll}{4}/u`;

/** Whether a text is a name that may sign. */
export function isName(text: string): boolean {
  if (NO_NAME.test(text) || /-(?:\s|$)/.test(text)) return false;
  const name = nameOnly(text);
  return (
    looksLikeName(name) && name.split(' ').filter((word) => !PARTICLE.test(word)).length <= MOST_NAME_WORDS
  );
}

/** A name without what stands in brackets or quotes after it. */
export const nameOnly = (text: string): string => tidy(squash(text.replace(ASIDE, ' ')));

const ASIDE = /\([^)]*\)?|["“”«][^"“”»]*["“”»]/g;
