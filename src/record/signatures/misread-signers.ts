/**
 * Names under an office of those who sign whose first letter was read as a small one, «leper Ekman» under «Justerande»: where above one
 * name alone has that surname and nearly that given name, it is that.
 */
import { distance } from 'fastest-levenshtein';
import { latin } from '../../latin.ts';
import { beginsCapital } from '../../letters.ts';
import { isOfficeLabel } from '../../parse/vocabulary/labels.ts';
import { isAlone } from '../label-kinds.ts';
import type { Passage } from '../passages.ts';

/** So many letters of the given name may be others. */
const MOST_EDITS = 2;

/** The passages, such names as they stand above. */
export const withMisreadSigners = (passages: readonly Passage[]): readonly Passage[] =>
  passages.map((passage, i) => {
    const office = passages[i - 1];
    const name =
      isOfficeLabel(office?.label) && office && isAlone(office)
        ? meant(passage, passages.slice(0, i))
        : undefined;
    const [line] = passage.lines;
    return name && line ? { ...passage, text: name, lines: [{ ...line, text: name }] } : passage;
  });

/** The one name above that a passage is nearly. */
function meant({ label, text, lines }: Passage, above: readonly Passage[]): string | undefined {
  const [, given = '', surname = ''] = MISREAD.exec(text) ?? [];
  if (label || lines.length > 1 || !surname) return undefined;
  const near = above.flatMap((passage) => {
    const words = passage.text.match(WORDS) ?? [];
    return words.flatMap((word, i) => (words[i + 1] === surname && isNearly(word, given) ? [word] : []));
  });
  return new Set(near).size === 1 ? `${near[0]} ${surname}` : undefined;
}

const isNearly = (name: string, given: string): boolean =>
  beginsCapital(name) && distance(name.toLowerCase(), given) <= MOST_EDITS;
const MISREAD = latin`/^(\p{Ll}{4,12}) (\p{Lu}\p{Ll}{2,})$/u`;
const WORDS = latin`/\p{L}[\p{L}-]*/gu`;
