/**
 * Lists of people in columns: the cells of one printed line as one row, so that «Ordförande     Anna Ek     Ja» is read as the
 * same words are without columns.
 */
import type { Passage } from './passages.ts';
import { looksLikeName } from './person-name.ts';

/** A row, and how many passages it was made of. */
export interface Row {
  readonly passage: Passage;
  readonly count: number;
}

/** The passages as rows: cells of one line together, as long as none has a label other than an office. */
export function rowsOf(passages: readonly Passage[]): Row[] {
  const rows: Row[] = [];
  for (const passage of passages) {
    const last = rows.at(-1);
    if (last && isBeside(last.passage, passage)) rows[rows.length - 1] = joined(last, passage);
    else rows.push({ passage, count: 1 });
  }
  return rows;
}

const isCell = ({ node, label, lines }: Passage): boolean =>
  node.type === 'paragraph' && lines.length === 1 && (label === undefined || label.field === 'person');

const isBeside = (before: Passage, after: Passage): boolean =>
  isCell(before) &&
  isCell(after) &&
  before.node.position !== undefined &&
  before.node.position.end.line === after.node.position?.start.line;

/** Two names side by side are two people. */
function joined({ passage, count }: Row, { text, span, node }: Passage): Row {
  const areNames = [passage.text, text].every((cell) => looksLikeName(cell.replace(/\(.*\)/, '')));
  const all = `${passage.text.trim()}${areNames ? ',' : ''} ${text.trim()}`;
  const whole = { start: passage.span.start, end: span.end };
  const { label: _, ...rest } = passage;
  const position = node.position &&
    passage.node.position && { start: passage.node.position.start, end: node.position.end };
  return {
    passage: {
      ...rest,
      node: { ...passage.node, ...(position && { position }) },
      text: all,
      lines: [{ text: all, span: whole }],
      span: whole,
    },
    count: count + 1,
  };
}
