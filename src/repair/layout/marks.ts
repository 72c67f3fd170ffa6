/** Bullets that were read as something else, and specks that were read as something at all. */
import type { Replacement } from '../../document.ts';
import type { NoiseMarks } from '../../model/model.ts';
import { type Line, replacement } from './lines.ts';

const BULLET = '•';
/** How sure it is that a mark alone between blanks, or stuck to a word, is a speck. */
const STRAY = 0.97;
const STUCK = 0.95;

/** What to do with the marks of a line. */
export function markDecisions(line: Line, marks: NoiseMarks): Replacement[] {
  const bullet = bulletDecision(line, marks);
  const chunks = [...line.text.matchAll(/\S+/g)].slice(bullet ? 1 : 0);
  const table = chunks.filter(([chunk]) => chunk === '|').length > 1;
  const specks = chunks.flatMap((match, i): Replacement[] => {
    const [chunk, at] = [match[0], match.index];
    if (isStray(chunk, marks, table, i === chunks.length - 1)) return [strayDecision(line, at, chunk)];
    return stuckDecisions(line, at, chunk, marks);
  });
  return bullet ? [bullet, ...specks] : specks;
}

function bulletDecision(line: Line, { bullets }: NoiseMarks): Replacement | undefined {
  const [, blank = '', mark = ''] = /^(\s*)(\S) +(?=[\p{L}\p{N}"”(])/u.exec(line.text) ?? [];
  const sure = bullets[mark];
  return sure === undefined
    ? undefined
    : replacement(line, blank.length, blank.length + 1, BULLET, sure, 'bullet');
}

function isStray(chunk: string, { strays }: NoiseMarks, table: boolean, last: boolean): boolean {
  if (![...chunk].every((mark) => strays.includes(mark))) return false;
  if (/^[:.]+$/.test(chunk)) return last && chunk.length === 1;
  return !(table && chunk.includes('|'));
}

/** Leaves a speck out with the blank before it, or the one behind it at the start of a line. */
function strayDecision(line: Line, at: number, chunk: string): Replacement {
  const start = line.text.charAt(at - 1) === ' ' ? at - 1 : at;
  const end = at + chunk.length + (start === at && line.text.charAt(at + chunk.length) === ' ' ? 1 : 0);
  return replacement(line, start, end, '', STRAY, 'noise');
}

function stuckDecisions(
  line: Line,
  at: number,
  chunk: string,
  { leading, trailing }: NoiseMarks,
): Replacement[] {
  const decisions: Replacement[] = [];
  if (
    leading.includes(chunk.charAt(0)) &&
    /^.[\p{L}\p{N}(]/u.test(chunk) &&
    !closesLater(line.text, at, chunk)
  ) {
    decisions.push(replacement(line, at, at + 1, '', STUCK, 'noise'));
  }
  const end = at + chunk.length;
  if (trailing.includes(chunk.at(-1) ?? '') && /[\p{L}\p{N}.,)].$/u.test(chunk)) {
    decisions.push(replacement(line, end - 1, end, '', STUCK, 'noise'));
  }
  return decisions;
}

/** Whether a mark that may open a quotation is closed again in the line. */
const closesLater = (text: string, at: number, chunk: string): boolean =>
  /[‘`]/.test(chunk.charAt(0)) && /[’'´]/.test(text.slice(at + 1));
