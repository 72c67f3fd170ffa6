/**
 * Blocks of signatures without the lines to write on, which OCR reads as letters: a row is the office that it begins with, or that it
 * must be where it stands, «GRUL 4 oS nase» between two names.
 */
import { latin } from '../../latin.ts';
import { hasLetter } from '../../letters.ts';
import { isOfficeLabel } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import type { Row } from '../attendance/rows.ts';
import type { Passage } from '../passages.ts';
import { isRemarkedName, looksLikeName } from '../persons/person-name.ts';
import { asOffice, couldBeOffice, isNames, withoutScrawl, withText } from './office-lines.ts';
import { marksOf } from './signature-marks.ts';

/** The rows of a block of signatures, those with an office over a name without what the line between was read as. */
export function withoutWritingLines(passages: readonly Passage[], vocabulary: Vocabulary): readonly Row[] {
  const rows = passages.flatMap(linesOf);
  const named = rows.map(({ passage }) => withoutSpecks(passage));
  const read = named.map((row, i) => asOffice(row, named[i + 1], vocabulary));
  return namedByPlace(read, vocabulary).map((passage, i) => ({ ...rows[i], passage }) as Row);
}

/** So many rows at most are those who sign. */
const MOST_ROWS = 12;

/** The rows with offices where these stand two lines over another, from the last; then those under one, as long as each line tells of somebody. */
function namedByPlace(rows: readonly Passage[], vocabulary: Vocabulary): readonly Passage[] {
  const read = [...rows];
  const last = Math.min(read.length, MOST_ROWS);
  for (let i = last - 1; i >= 0; i--) read[i] = amidPairs(read, i, i + 2, vocabulary);
  for (let i = 0; i < last; i++) {
    const row = amidPairs(read, i, i - 2, vocabulary);
    if (hasLetter(row.text) && !marksOf(row, vocabulary)) break;
    read[i] = row;
  }
  return read;
}

/** «GRUL 4 oS nase» over «Anna Ek», two lines from an office over or under a name: another, whatever was read for it. */
function amidPairs(rows: readonly Passage[], i: number, beside: number, vocabulary: Vocabulary): Passage {
  const row = rows[i] as Passage;
  const isPaired = isOffice(rows[beside], vocabulary) && isNames(rows[Math.max(i, beside) - 1], vocabulary);
  return isPaired && couldBeOffice(row, vocabulary) && isNames(rows[i + 1], vocabulary)
    ? withoutScrawl(row)
    : row;
}

const isOffice = (row: Passage | undefined, vocabulary: Vocabulary): boolean =>
  isOfficeLabel(row?.label) ||
  ((row && marksOf(row, vocabulary)?.every(({ kind }) => kind === 'role')) ?? false);

/**
 * A speck at the edge may be taken for the mark of an item, and a line to write on that ends in a comma goes on: each line of a list
 * is a row of its own, and so is a name alone under another line.
 */
const linesOf = (passage: Passage): readonly Row[] => {
  const { node, text, span, lines } = passage;
  const isParted = !passage.label && lines.length === 2 && isRemarkedName(lines[1]?.text ?? '');
  if (node.type !== 'list' && !isParted) return [{ passage, count: 1 }];
  const texts = isParted ? lines.map((line) => line.text) : text.split('\n');
  return texts.map((line, i) => ({
    passage: { ...passage, text: line, lines: [{ text: line, span }] },
    count: i === 0 ? 1 : 0,
  }));
};

/** «me ce Anna Ek», «eats Anna Ek»: the end of the line above, read before the name. */
function withoutSpecks(passage: Passage): Passage {
  const { text, lines, label } = passage;
  const name = text.replace(SPECKS, '');
  return label || lines.length > 1 || name === text || !looksLikeName(name)
    ? passage
    : withText(passage, name);
}
const SPECKS = latin`/^(?:\p{Ll}{1,4}[:;.,]?\s){1,3}(?=\p{Lu})/u`;
