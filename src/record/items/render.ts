/** Nodes as Markdown text: paragraphs parted by blank lines, lists with their marks as printed. */
import type { ListItem, Nodes, RootContent, Table } from 'mdast';
import { textOf } from '../passages.ts';
import { squash } from '../words.ts';

/** The nodes as one Markdown text. */
export const markdownOf = (nodes: readonly RootContent[]): string =>
  nodes.map(blockOf).filter(Boolean).join('\n\n');

function blockOf(node: RootContent): string {
  if (node.type === 'list')
    return node.children.map((item) => itemOf(item, node.ordered === true)).join('\n');
  if (node.type === 'table') return tableOf(node);
  return squash(textOf(node));
}

function itemOf(item: ListItem, isOrdered: boolean): string {
  const mark = isOrdered ? (item.data?.marker ?? '1.') : '-';
  return item.children.map((child, i) => `${i === 0 ? `${mark} ` : '  '}${squash(textOf(child))}`).join('\n');
}

const tableOf = (table: Table): string => {
  const rows = table.children.map(
    (row) => `| ${row.children.map((cell: Nodes) => squash(textOf(cell))).join(' | ')} |`,
  );
  const [header = '', ...rest] = rows;
  const rule = `|${' --- |'.repeat(table.children[0]?.children.length ?? 0)}`;
  return [header, rule, ...rest].join('\n');
};
