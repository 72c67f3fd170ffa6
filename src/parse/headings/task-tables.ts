/**
 * Tables of what is to be done: «Nr  Att göra  Ansvarig  Klart» over numbered rows. Their numbers are those of tasks and not of
 * the items of the meeting.
 */
import { onceFor } from '../../once.ts';
import { upTo } from '../../up-to.ts';
import type { Block } from '../blocks/blocks.ts';
import { hasNumber } from '../blocks/starts.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** The words over the columns are no longer than this, and so many at least. */
const LONGEST_HEADER = 80;
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 12;

/** The blocks that are rows of such tables. */
export function taskRows(blocks: readonly Block[], vocabulary: Vocabulary): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let i = 0; i < blocks.length; i++) {
    const width = headerAt(blocks, i, vocabulary);
    if (width === 0) continue;
    i += width;
    for (let last = 0; i < blocks.length; i++) {
      const block = blocks[i] as Block;
      const number = numberOf(block);
      const isRow = number === undefined ? !hasNumber(block) : number > last && !opens(block, vocabulary);
      if (!isRow || (block.apart && number === undefined)) break;
      last = number ?? last;
      rows.add(i);
    }
    i--;
  }
  return rows;
}

/** How many blocks the words over the columns fill; 0 if they are none. */
function headerAt(blocks: readonly Block[], i: number, { knowledge }: Vocabulary): number {
  const isHeader = headerTest(knowledge.columns.task);
  const line = blocks.slice(i, i + MOST_COLUMNS);
  const cells = upTo(line, ({ lines }, k) => k > 0 && lines[0]?.isRight !== true);
  if (cells.some(({ text }) => text.length > LONGEST_HEADER)) return 0;
  return isHeader(cells.map(({ text }) => text).join(' ')) ? cells.length : 0;
}

const headerTest = onceFor((columns: readonly string[]) => {
  const known = columns.map(fold).sort((a, b) => b.length - a.length);
  return (text: string): boolean => {
    let [rest, count] = [`${fold(text)} `, 0];
    for (;;) {
      const column = known.find((words) => rest.startsWith(`${words} `));
      if (column === undefined) return rest.trim() === '' && count >= FEWEST_COLUMNS;
      rest = rest.slice(column.length + 1);
      count++;
    }
  };
});

const numberOf = ({ numbers }: Block): number | undefined =>
  numbers.find(({ style, path }) => style === 'decimal' && path.length === 1)?.path[0];

/** Whether a number stands before a customary heading: the next item of the meeting. */
function opens({ text, numbers }: Block, vocabulary: Vocabulary): boolean {
  const words = text.slice(numbers[0]?.end ?? 0);
  return vocabulary.isHeading(words) || vocabulary.startsAgendaHeading(words);
}
