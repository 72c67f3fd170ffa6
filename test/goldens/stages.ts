/** What each stage made of a document, as text that one reads in review: one golden file a stage. */
import type { Nodes } from 'mdast';
import type { Cleaned } from '../../src/cleaned.ts';
import type { Decision } from '../../src/document.ts';
import { placeFinder, recordYaml } from '../../src/write/index.ts';

interface Stage {
  /** What is put behind the name of the document. */
  readonly suffix: string;
  readonly render: (cleaned: Cleaned) => string;
}

/** In the order of the pipeline. */
export const STAGES: readonly Stage[] = [
  { suffix: '.decisions.txt', render: decisionsOf },
  { suffix: '.clean.txt', render: ({ text }) => text },
  { suffix: '.tree.txt', render: treeOf },
  { suffix: '.record.yaml', render: ({ minutes }) => recordYaml(minutes) },
];

/** One decision a line: place, kind, what becomes what, confidence, reasons. */
function decisionsOf({ source, decisions }: Cleaned): string {
  const place = placeFinder(source);
  return decisions
    .map((decision) => {
      const { line, column } = place(decision.span.start);
      return `${`${line}:${column}`.padEnd(7)} ${described(decision)}\n`;
    })
    .join('');
}

const described = ({ kind, before, after, confidence, reasons }: Decision): string =>
  `${kind.padEnd(7)} ${confidence.toFixed(2)} ${visible(before)} → ${visible(after)} (${reasons.join(', ')})`;

/** Line ends, and blanks that one would not see. */
const visible = (text: string): string =>
  text === '' ? '∅' : text.replaceAll('\n', '⏎').replace(/^ +| +$/g, (blanks) => '␣'.repeat(blanks.length));

/** One node a line, its children indented: kind, what is known of it, the text of its leaves. What was dropped comes last. */
function treeOf({ tree, source }: Cleaned): string {
  const lines: string[] = [];
  const stack: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    lines.push(
      `${'  '.repeat(depth)}${[node.type, ...factsOf(node), textOf(node)].filter(Boolean).join(' ')}\n`,
    );
    if ('children' in node)
      for (const child of node.children.toReversed()) stack.push({ node: child, depth: depth + 1 });
  }
  const dropped = (tree.data?.dropped ?? []).map(
    ({ span, reason }) => `dropped reason=${reason} ${quoted(source.text.slice(span.start, span.end))}\n`,
  );
  return [...lines, ...dropped].join('');
}

/** What is written of a node in another way, or says nothing in our trees. */
const UNTOLD = new Set(['type', 'position', 'data', 'children', 'value', 'spread', 'dropped']);

/** All else that a node says. */
function factsOf(node: Nodes): string[] {
  return Object.entries({ ...node, ...node.data })
    .filter(([key, value]) => !UNTOLD.has(key) && value !== undefined && value !== null)
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

const textOf = (node: Nodes): string => ('value' in node ? quoted(node.value) : '');

const LONGEST = 80;

function quoted(text: string): string {
  const line = text.replaceAll('\n', '⏎');
  return JSON.stringify(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);
}
