/**
 * Names under an office of those who sign, as they stand above: the first letter may have been read as a small one, «leper Ekman» under
 * «Justerande», where one name alone has that surname and nearly that given name; or the stroke of a pen stands behind, «Asta Ek « os 3».
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
    const above = passages.slice(0, i);
    const name =
      office && isOfficeLabel(office.label)
        ? ((isAlone(office) ? meant(passage, above) : undefined) ?? beforeSpecks(passage, above))
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

/** The name that a passage begins with and that stands above, if nothing but specks is behind it. */
function beforeSpecks({ label, text, lines }: Passage, above: readonly Passage[]): string | undefined {
  const [, name] = SPECKED.exec(text) ?? [];
  const isPlain = name && !label && lines.length === 1;
  return isPlain && above.some((passage) => passage.text.includes(name)) ? name : undefined;
}
/** Signs that are no bracket, figures and words of few letters. */
const SPECKED = latin`/^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?: (?![^ ]*[(),])(?:\P{L}{1,3}|\p{L}{1,4}(?!\p{L})\P{L}?)){1,6}$/u`;

const isNearly = (name: string, given: string): boolean =>
  beginsCapital(name) && distance(name.toLowerCase(), given) <= MOST_EDITS;
const MISREAD = latin`/^(\p{Ll}{4,12}) (\p{Lu}\p{Ll}{2,})$/u`;
const WORDS = latin`/\p{L}[\p{L}-]*/gu`;
