/** «Plats och tid» under «Justerare», where the meeting has its own above: when and where the minutes are adjusted. */
import type { Knowledge } from '../../knowledge.ts';
import { OF_HOURS } from '../label-kinds.ts';
import type { Passage } from '../passages.ts';

/** The passages, such labels as those of the adjustment. */
export function withAdjustingPlace(passages: readonly Passage[], { phrases }: Knowledge): readonly Passage[] {
  const first = passages.findIndex(isPlace);
  const isAdjusting = (passage: Passage | undefined) => {
    const { text = '', label } = passage ?? {};
    const [word = ''] = text.toLowerCase().split(/[\s:]/, 1);
    return OF_ADJUSTMENT.has(label?.field ?? '') || phrases.adjustingWords.includes(word);
  };
  return passages.map((passage, i) => {
    const { label } = passage;
    const isOf = label && first >= 0 && i > first && isPlace(passage);
    // Its name may stand between.
    return isOf && passages.slice(Math.max(i - NEAR, 0), i).some(isAdjusting)
      ? { ...passage, label: { ...label, field: 'justering' } }
      : passage;
  });
}
const NEAR = 2;
/** «Utses att justera», «Justering» */
const OF_ADJUSTMENT: ReadonlySet<string> = new Set(['justerare', 'justering']);

const isPlace = ({ label }: Passage): boolean =>
  label !== undefined && (label.field === 'plats' || OF_HOURS.has(label.field));
