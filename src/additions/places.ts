/** Where things stand in a YAML file, for telling of faults. */
import { type Document, isMap, type LineCounter, type Node } from 'yaml';

/** The keys and places in lists that lead to a value. */
export type Path = readonly PropertyKey[];

/** What a document holds; where aliases make it endless, nothing that fits. */
export function dataOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return 'alias';
  }
}

/** Where a value stands, or its key; of what is not there, the nearest above it. */
export function offsetOf(path: Path, isKey: boolean, document: Document): number {
  const above = path.slice(0, -1);
  const holder = above.length === 0 ? document.contents : document.getIn(above, true);
  const pair = isMap(holder)
    ? holder.items.find(({ key }) => String((key as Node).toJSON()) === path.at(-1))
    : undefined;
  const node = (isKey && pair ? pair.key : document.getIn(path, true)) as Node | undefined;
  if (node?.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(above, false, document);
}

/** Line and column of an offset, both from 1 on. */
export function placeIn(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
