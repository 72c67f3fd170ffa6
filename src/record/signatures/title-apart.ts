/** «Underskrifter» that OCR read with the other labels, over values of theirs: it is put over those who sign. */
import { isLabelOnly } from '../../parse/vocabulary/label-match.ts';
import { isOfficeLabel } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { isTitle, isUnlabelledName } from '../label-kinds.ts';
import type { Passage } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';

/** No further below do they stand. */
const MOST_BETWEEN = 20;

/** The passages with the title right over two or more offices, each of which has a name under it. */
export function titleOverSigners(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const { isSigning } = rolesOf(vocabulary.knowledge);
  const at = passages.findIndex(isTitleAlone);
  const below = passages.slice(at + 1, at + 1 + MOST_BETWEEN);
  const first = below.findIndex((_, i) => isPair(i) && isPair(i + 2));
  // The line over the first name may have been misread.
  const from =
    first >= 2 && isUnlabelledName(below[first - 1]) && !isUnlabelledName(below[first - 2])
      ? first - 2
      : first;
  if (at < 0 || from <= 0 || below.slice(0, from).some(({ label }) => label !== undefined)) return passages;
  return [
    ...passages.slice(0, at),
    ...below.slice(0, from),
    ...passages.slice(at, at + 1),
    ...passages.slice(at + 1 + from),
  ];

  function isPair(i: number): boolean {
    const { text = '', label } = below[i] ?? {};
    const office = /^[^\s.,:]*/.exec(text)?.[0] ?? '';
    return (!label || isOfficeLabel(label)) && isSigning(office) && isUnlabelledName(below[i + 1]);
  }
}

const isTitleAlone = (passage: Passage): boolean => isTitle(passage) && isLabelOnly(passage);
