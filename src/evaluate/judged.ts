/** Which corrections were right: those made, and those that a person is asked about, by what was printed there. */
import type { Decision } from '../document.ts';
import { carriedOut } from './carried-out.ts';
import { type ComparedWord, compare } from './compared.ts';
import { lettersOf, touchedBy } from './placed-words.ts';

export interface JudgedCorrection {
  readonly kind: Decision['kind'];
  readonly confidence: number;
  readonly reasons: Decision['reasons'];
  readonly right: boolean;
}

/**
 * Judges the decisions on a source in NFC against the gold text, all carried out. A correction is right when every word
 * that it touches is the gold word, or would be if it were not run together with its neighbour (*halsooch*: *hälso*); one
 * that leaves no word is right when no gold word stood there. Corrections of marks alone are left out: words are compared
 * by letters and digits.
 */
export function judgeCorrections(
  gold: string,
  source: string,
  decisions: readonly Decision[],
): JudgedCorrection[] {
  const printed = gold.normalize('NFC');
  const mended = carriedOut(source, decisions, ['replace', 'ask']);
  const before = compare(printed, source).text;
  const after = compare(printed, mended.text).text;
  return decisions.flatMap((decision, i) => {
    if (lettersOf(decision.before + decision.after) === '') return [];
    const made = touchedBy(mended.places[i] as Decision['span'], after);
    const right =
      made.length > 0 ? made.every(isGold(decision)) : touchedBy(decision.span, before).every(isNoise);
    const { kind, confidence, reasons } = decision;
    return [{ kind, confidence, reasons, right }];
  });
}

const isGold =
  ({ after }: Decision) =>
  ({ right, partner }: ComparedWord): boolean =>
    right || lettersOf(after) === partner?.letters;

const isNoise = ({ partner }: ComparedWord): boolean => partner === undefined;
