/**
 * Lists with signs before their lines, where the lines are what labels say: «• Ordförande: Anna Ek», «• Närvarande: Bo, Cia». Before «Plats
 * och tid Stadshuset» the sign is a speck, with or without a colon behind the label.
 */
import type { List, RootContent } from 'mdast';
import { labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { type Passage, passageOf } from '../passages.ts';

/** The passages of a node: of a list those of its lines, where a label begins one of them. */
export function passagesOf(node: RootContent, vocabulary: Vocabulary): Passage[] {
  if (node.type !== 'list' || node.ordered) return [passageOf(node)];
  const items = node.children.map((item) => withLabel(passageOf(item), vocabulary));
  if (!items.some(({ label }) => label)) return [passageOf(node)];
  return items.map((item, i) => (item.label ? item : passageOf(alone(node, i))));
}

function withLabel(item: Passage, vocabulary: Vocabulary): Passage {
  const label = labelAt(item.text, vocabulary);
  const isField = label && label.field !== 'part' && label.field !== 'section';
  const isLabel = isField && (label.field === 'plats_och_tid' || item.text.slice(0, label.end).includes(':'));
  return isLabel ? { ...item, label } : item;
}

/** What stands under a label stays a list. */
function alone(list: List, i: number): List {
  const children = list.children.slice(i, i + 1);
  const [item] = children;
  return { ...list, children, ...(item?.position && { position: item.position }) };
}
