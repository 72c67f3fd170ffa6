/**
 * The first item on the line of the title, where a line end was lost: «Protokoll från årsmöte 3 mars 2024 i Ekgården 1. Mötets
 * öppnande». The second begins a line of its own.
 */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { alternatives, flatSmall } from '../vocabulary/words.ts';
import { type Line, partedAt } from './lines.ts';

/** The title stands among the first lines, and the second item is not far. */
const FRONT = 20;
const NEAR = 40;
/** A longer line is no title. */
const LONGEST = 400;
/** The heading of an opening is short. */
const LONGEST_OPENING = 40;

/** The lines, that of the title parted before the first item. */
export function withFirstItemApart(lines: readonly Line[], { knowledge }: Vocabulary): readonly Line[] {
  const seams = lines.slice(0, FRONT).map(({ text }) => seamOf(text, knowledge));
  const at = seams.findIndex((seam) => seam > 0);
  const isFollowed = at >= 0 && lines.slice(at + 1, at + 1 + NEAR).some(({ text }) => SECOND.test(text));
  if (!isFollowed) return lines;
  return lines.flatMap((line, i) => (i === at ? partedAt(line, [seams[at] as number]) : [line]));
}

const FIRST = latin`/(?<=[\p{L}\d)] )(?:1\.|§ ?1\.?) (?=\p{Lu})/u`;
const SECOND = latin`/^(?:2\.|§ ?2\.?)\s/u`;

/** Where the first item begins amid a line; -1 if none does. */
function seamOf(text: string, knowledge: Knowledge): number {
  if (text.length > LONGEST) return -1;
  const match = FIRST.exec(text);
  if (!match) return -1;
  const from = match.index + match[0].length;
  return opensOf(knowledge).test(flatSmall(text.slice(from, from + LONGEST_OPENING))) ? match.index : -1;
}

const opensOf = onceFor(
  ({ phrases }: Knowledge) => latin`/(?:^|\s)(?:${alternatives(phrases.opening)})(?!\p{L})/u`,
);
