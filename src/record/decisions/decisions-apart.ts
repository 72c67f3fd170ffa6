/**
 * Decisions with their label amid a paragraph or after the words of an item: «Vävstolen är trasig. Beslut: Asta lagar den.», «7.2 Garnet
 * Beslut: att byta till grönt», as notes have them that are written on one line.
 */

import type { Nodes, Paragraph, RootContent } from 'mdast';
import { latin } from '../../latin.ts';
import type { LabelMatch } from '../../parse/index.ts';
import { DECISION } from '../../parse/tree.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { paragraphOf, textOf } from '../passages.ts';

/** A word with a capital and a colon, after another word or a full stop. */
const WORD = latin`/(?<=[\p{L}\p{N}.,;!?)”"]\s)\p{Lu}\p{Ll}{3,12}(?=: ?\S)/gu`;

/** A piece of a text from a label of decisions on, or what stands before the first. */
export interface Piece {
  readonly text: string;
  readonly label?: LabelMatch;
}

/** «Nämndens beslut Dagordningen godkänns.»: the heading and its text, where text lost its line ends. */
const HEADING = latin`/^\p{Lu}[\p{L}-]{3,50}s \p{Ll}{4,8}(?= \p{Lu}\p{Ll})/u`;

/** The text up to its first label of decisions, and a piece from each on. */
export function decisionsApart(text: string, vocabulary: Vocabulary): [Piece, ...Piece[]] {
  const [heading = ''] = HEADING.exec(text) ?? [];
  if (heading && vocabulary.part(heading) === DECISION)
    return [{ text: '' }, { text, label: labelOf(heading, heading.length + 1) }];
  const found = [...text.matchAll(WORD)].filter(([word]) => vocabulary.part(word, 'plain') === DECISION);
  const ends = [...found.map(({ index }) => index), text.length];
  const pieces = found.map(({ 0: printed, index }, i): Piece => {
    const own = text.slice(index, ends[i + 1]).trim();
    return { text: own, label: labelOf(printed, valueAt(own)) };
  });
  return [{ text: text.slice(0, ends[0]).trim() }, ...pieces];
}

const labelOf = (printed: string, end: number): LabelMatch => ({
  field: 'part',
  kind: DECISION,
  printed,
  end,
});

const valueAt = (text: string): number => /^[^:]*:\s*/.exec(text)?.[0].length ?? 0;

/** The pieces as paragraphs on the line of a node. */
export const paragraphsOf = (pieces: readonly Piece[], node: Nodes): Paragraph[] =>
  pieces.map(({ text, label }) => ({ ...paragraphOf(text, node), ...(label && { data: { label } }) }));

/** The nodes, paragraphs with decisions amid them in pieces. */
export const withDecisionsApart = (nodes: readonly RootContent[], vocabulary: Vocabulary): RootContent[] =>
  nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node];
    const [own, ...decisions] = decisionsApart(textOf(node), vocabulary);
    if (decisions.length === 0) return [node];
    const first = { ...paragraphOf(own.text, node), ...(node.data && { data: node.data }) };
    return [...(own.text ? [first] : []), ...paragraphsOf(decisions, node)];
  });
