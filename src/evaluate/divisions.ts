/** Words that were split in two or three, and words that run together with their neighbours. */
import { withoutMarks } from '../marks.ts';
import type { Compared, ComparedWord } from './compared.ts';

export interface Divisions {
  /** Gold words that the text has in pieces, or joined to others. */
  readonly divided: ReadonlySet<ComparedWord>;
  /** Words of the text that are such pieces. */
  readonly pieces: ReadonlySet<ComparedWord>;
}

/** Most words that are one word on the other side. */
const MOST = 3;

/** Finds them by their letters, marks on letters apart: *skol an* is *skolan*. Words of one letter need not be noise. */
export function piecesOf({ gold, text }: Compared): Divisions {
  const split = together(text, gold);
  const joined = together(gold, text);
  return {
    divided: new Set([...split.wholes, ...joined.parts]),
    pieces: new Set([...split.parts, ...joined.wholes]),
  };
}

interface Together {
  readonly parts: readonly ComparedWord[];
  readonly wholes: readonly ComparedWord[];
}

/** Runs of wrong words in one list that make up a wrong word of the other, aligned with one of them. */
function together(parts: readonly ComparedWord[], wholes: readonly ComparedWord[]): Together {
  const bySpan = new Map(wholes.map((word) => [word.span.start, word]));
  const found: { parts: ComparedWord[]; wholes: ComparedWord[] } = { parts: [], wholes: [] };
  parts.forEach((_, i) => {
    for (let length = 2; length <= MOST; length++) {
      const run = parts.slice(i, i + length);
      const whole = run.flatMap(({ partner }) => (partner ? [bySpan.get(partner.span.start)] : []));
      const same = whole.find((word) => word && plainOf([word]) === plainOf(run));
      if (run.length < length || !same || same.right) continue;
      found.parts.push(...run);
      found.wholes.push(same);
    }
  });
  return found;
}

const plainOf = (words: readonly ComparedWord[]): string =>
  withoutMarks(words.map(({ letters }) => letters).join(''));
