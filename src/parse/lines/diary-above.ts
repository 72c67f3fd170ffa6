/**
 * Minutes that print the number of the matter over that of the item: «Dnr VN 2024/12» over «§ 12 Garnet». It is put behind that, as
 * other minutes have it, so that it ends no item. Two or more of the items stand so, and none has such a number under it.
 */
import { latin } from '../../latin.ts';
import { withoutDiary } from '../vocabulary/diary.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Line } from './lines.ts';

const SIGNED = latin`/^(?:\p{Lu}\p{L}{0,7} )?§ ?\d{1,4}(?!\d)/u`;
const FEWEST = 2;

/** The lines with such numbers under those of their items. */
export function diaryBelow(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const items = [...lines.keys()].filter((i) => SIGNED.test(lines[i]?.text ?? ''));
  const above = new Set(items.filter((i) => isDiary(lines[i - 1], vocabulary)));
  const isOther = items.some((i) => isDiary(lines[i + 1], vocabulary) && !above.has(i + 2));
  if (above.size < FEWEST || above.size * 2 < items.length || isOther) return lines;
  return lines.flatMap((line, i) => {
    const over = lines[i - 1];
    if (above.has(i) && over)
      return [
        { ...line, gap: over.gap },
        { ...over, gap: 0 },
      ];
    return above.has(i + 1) ? [] : [line];
  });
}

/** «Dnr VN 2024/12», «VN/2024:12», alone on its line. */
function isDiary(line: Line | undefined, vocabulary: Vocabulary): boolean {
  if (line === undefined || line.text.length > LONGEST || line.markup || line.isRight) return false;
  const { text, diary } = withoutDiary(line.text, vocabulary);
  return diary !== undefined && text === '';
}
const LONGEST = 60;
