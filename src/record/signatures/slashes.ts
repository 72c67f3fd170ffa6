/** «/Anna Ek/»: copies of old minutes set signatures between slashes, and what stands after an initial as the hand has it. */
import { latin } from '../../latin.ts';

/** What stands between the slashes: of «/A, F, Ek./» «A. F. Ek»; undefined where none stands before a text. */
export const withoutSlashes = (text: string): string | undefined =>
  text.startsWith('/')
    ? text
        .replace(/^\/+\s*/, '')
        .replace(AFTER, '')
        .replace(AFTER_INITIAL, '. ')
    : undefined;

const AFTER = /[.:,\s]{0,3}\/{1,3}$/;
const AFTER_INITIAL = latin`/(?<=(?:^|[ .,;])\p{Lu}h?)[,;] ?(?=\p{Lu})/gu`;
