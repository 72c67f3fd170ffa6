/**
 * Those elected one a line, marked as new or as elected again: «Val av ledamöter» over «Ordinarie: Anna Ek (omval)» and «Bo Alm (nyval)».
 */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../knowledge.ts';
import { latin } from '../latin.ts';
import { onceFor } from '../once.ts';
import { alternatives, flatSmall } from '../parse/words.ts';
import { textOf } from './passages.ts';
import { squash } from './words.ts';

/** The decisions of such a list, one for each label or one for all, and how many nodes it has; none where nobody is marked. */
export function electedList(
  nodes: readonly RootContent[],
  heading: string,
  knowledge: Knowledge,
): { readonly decisions: readonly string[]; readonly count: number } {
  const { electing, marked } = wordsOf(knowledge);
  const texts = nodes.map((node) => squash(textOf(node)));
  const isMarked = (text: string) => marked.test(flatSmall(text));
  const end = texts.findIndex((text) => !isMarked(text) && !LABEL_ALONE.test(text));
  const listed = texts.slice(0, end < 0 ? texts.length : end);
  if (!electing.test(flatSmall(heading)) || !listed.some(isMarked)) return { decisions: [], count: 0 };
  return { decisions: byLabel(listed), count: listed.length };
}

/** The lines of each label as one text. */
function byLabel(lines: readonly string[]): string[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && !LABELLED.test(line)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => group.join(' '));
}

const LABELLED = latin`/^\p{Lu}[^:]{2,40}:/u`;
const LABEL_ALONE = latin`/^\p{Lu}[^:]{2,40}:$/u`;

const wordsOf = onceFor(({ decisions }: Knowledge) => ({
  electing: latin`/^(?:${alternatives(decisions.electing)})\s/u`,
  marked: latin`/\((?:${alternatives(decisions.electedMarks)})\)\.?$/u`,
}));
