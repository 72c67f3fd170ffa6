/**
 * Blocks of those who sign right over the notice of a front page: «Sekreterare ec ao» over «Anna Ek», «Urdldrambe ce oe» over «Bo Alm»,
 * «JVSLTRGMOE sco» over «Cia Dal». Lines and names take turns there, so that each line is an office, whatever was read for it.
 */
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import { isDrawn } from '../../parse/vocabulary/drawn.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { range } from '../../range.ts';
import { upTo } from '../../up-to.ts';
import type { Passage } from '../passages.ts';
import { officeBegun } from './misread-offices.ts';
import { couldBeOffice, isNames, SCRAWLED } from './office-lines.ts';
import { marksOf } from './signature-marks.ts';

/** A secretary, who presides and who adjusts the minutes, or two of these; no more sign on a front page. */
const [FEWEST, MOST] = [2, 6];
const NOTICE = 'anslag';
/** A line and the name under it. */
const PAIR = 2;

/** The passages, the lines of such a block as the offices that they are, from the first that one can be read in, or the line drawn beside it. */
export function withSigningBlock(passages: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const below = passages.findIndex(({ label }) => label?.field === NOTICE);
  // «2 (9)» over the notice is the number of the page.
  const notice = hasLetter(passages[below - 1]?.text ?? '') ? below : below - 1;
  const pairs = range(1, MOST + 1).map((k) => notice - PAIR * k);
  const lines = upTo(pairs, (at) => !isLineOver(passages, at, vocabulary));
  const isSure = ({ text }: Passage) =>
    officeBegun(text, vocabulary)[0] ||
    DOTS.test(text) ||
    SCRAWLED.test(text) ||
    text.split(' ').some(isDrawn);
  const first = lines.findLast((at) => passages[at] && isSure(passages[at]));
  const block = new Set(first === undefined ? [] : lines.filter((at) => at >= first));
  if (block.size < FEWEST) return passages;
  return passages.map((passage, i) =>
    block.has(i) ? asRead(passage, i === notice - PAIR, vocabulary) : passage,
  );
}

/** «Sckretlerare ....»: a row of them to write on beside a word. */
const DOTS = latin`/^\p{L}{6,}\P{L}*[._]{3,}/u`;

/** An office as it was read, or one without a word; the last of them adjusts the minutes. */
function asRead(passage: Passage, isLast: boolean, vocabulary: Vocabulary): Passage {
  const [read] = officeBegun(passage.text, vocabulary);
  const field = isLast ? 'signatur' : 'person';
  return { ...passage, label: { printed: '', field, ...read, end: passage.text.length } };
}

/** Whether an office, or what could be one, stands over names. */
function isLineOver(passages: readonly Passage[], at: number, vocabulary: Vocabulary): boolean {
  const [line, name] = [passages[at], passages[at + 1]];
  const isOffice = () =>
    line &&
    (officeBegun(line.text, vocabulary)[0] ||
      couldBeOffice(line, vocabulary) ||
      SCRAWLED.test(line.text) ||
      marksOf(line, vocabulary)?.every(({ kind }) => kind === 'role'));
  return !name?.label && isNames(name, vocabulary) && Boolean(isOffice());
}
