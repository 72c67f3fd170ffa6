/**
 * Page furniture: running heads and feet, page numbers, rules, lines of forms. They are no part of the text and stand in its
 * way (in a sentence that goes over a page break), so they leave here, each with a reason, and are kept in a list of their own.
 */
import { latin } from '../../latin.ts';
import type { DropReason } from '../tree.ts';
import { isLabelOnly } from '../vocabulary/label-match.ts';
import { labelAt } from '../vocabulary/labels.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Line } from './lines.ts';
import { pageCounters } from './page-counters.ts';
import { rimsOf, runningLines } from './running.ts';

export interface Sifted {
  readonly lines: readonly Line[];
  readonly dropped: readonly { readonly line: Line; readonly reason: DropReason }[];
}

const LETTER_OR_NUMBER = latin`/[\p{L}\p{N}]/u`;
/** «och Asta hämtar garnet.»: a running line begins with a capital, a number or an address. */
const ENDS_SENTENCE = latin`/^\p{Ll}+ .*\p{Ll}{2}[.!?]$/u`;
const NUMBER_ALONE = /^[-–—\s]{0,4}\d{1,3}[-–—\s]{0,4}$/;
const IN_BRACKETS = /^\(\d{1,3}\)$/;
/** Page numbers and lines of forms are short. */
const LONGEST = 80;
/** An address with its numbers may fill a line in small type. */
const LONGEST_ADDRESS = 160;

/** The lines without the furniture, and the furniture. */
export function sift(lines: readonly Line[], vocabulary: Vocabulary): Sifted {
  const rims = rimsOf(lines);
  const counters = new Set(pageCounters(lines));
  const isMark = markTest(lines);
  const plain = lines.map((line, i) => {
    if (counters.has(i)) return 'page-number';
    if (isMark(line)) return undefined;
    const isStatement =
      vocabulary.isNothing(line.text) && vocabulary.section(lines[i - 1]?.text ?? '') !== undefined;
    return isStatement
      ? undefined
      : reasonOf(line.text, (rims[i] === true || i === lines.length - 1) && !isHead(line, i), vocabulary);
  });
  const marks = plain.flatMap((reason, i) => (reason === 'page-number' || reason === 'form' ? [i] : []));
  const running = runningLines(lines, rims, marks);
  const goesOn = (text: string) =>
    vocabulary.isLead(text) ||
    vocabulary.startsClause(text) ||
    ENDS_SENTENCE.test(text) ||
    isPart(text, vocabulary);
  const reasons = plain.map((reason, i) =>
    running.has(i) && !goesOn(lines[i]?.text ?? '') ? 'running-line' : reason,
  );
  return {
    lines: lines.filter((_, i) => !reasons[i]),
    dropped: lines.flatMap((line, i) => (reasons[i] ? [{ line, reason: reasons[i] }] : [])),
  };
}

/** «VÄVNÄMNDEN 2024-05-03 Sida 1 (4)»: on the first page the head tells who met and when. */
const isHead = ({ text }: Line, i: number): boolean => i < HEAD_LINES && DAY.test(text);
const HEAD_LINES = 4;
const DAY = latin`/\p{L}{4} (?:19|20)\d{2}-\d{2}-\d{2} /u`;

/** «Beslut», «Ärende» open parts of items wherever they stand on the page; «Protokollsutdrag» may stand at the head of each. */
function isPart(text: string, vocabulary: Vocabulary): boolean {
  const part = vocabulary.part(text, 'plain');
  return part !== undefined && part !== EXTRACT;
}
const EXTRACT = 'protokollsutdrag';

/** A dash in a column of its own where crosses stand so: somebody in the list was not there. */
function markTest(lines: readonly Line[]): (line: Line) => boolean {
  const crosses = lines.filter(({ text, isRight }) => isRight && CROSS.test(text));
  return ({ text, isRight }) => crosses.length > 0 && isRight && DASH.test(text);
}
const CROSS = /^x$/i;
const DASH = /^[-–—]$/;

function reasonOf(text: string, atRim: boolean, vocabulary: Vocabulary): DropReason | undefined {
  if (!LETTER_OR_NUMBER.test(text)) return 'rule';
  if (atRim && isAddress(text, vocabulary)) return 'running-line';
  if (text.length > LONGEST) return undefined;
  if (vocabulary.isPage(text) || IN_BRACKETS.test(text)) return 'page-number';
  if (atRim && (NUMBER_ALONE.test(text) || vocabulary.endsInPage(text))) return 'page-number';
  const label = labelAt(text, vocabulary);
  const isForm = label?.field === 'sidkant' || (label?.field === 'blankett' && isLabelOnly({ label, text }));
  return isForm ? 'form' : undefined;
}

/** «Vävföreningen, Box 1, 123 45 Ekby, tel. 0123-456 78»; «Plats: Ekgården, 123 45 Ekby, tel. …» is where they met. */
const isAddress = (text: string, vocabulary: Vocabulary): boolean =>
  text.length <= LONGEST_ADDRESS && vocabulary.isAddress(text) && labelAt(text, vocabulary) === undefined;
