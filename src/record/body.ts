/**
 * What stands under the heading of an item or section: who presents it, text, parts (documents, votes, reservations …) and
 * decisions.
 */
import type { RootContent } from 'mdast';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { type Decided, decisionsInText, decisionsUnderHeading } from './decided.ts';
import type { Ledger } from './ledger.ts';
import type { Item, Part } from './minutes.ts';
import { labelledText, passageOf, spanOf, textOf } from './passages.ts';
import { markdownOf } from './render.ts';
import { squash, tidy } from './words.ts';

/** The fields of an item that come from under its heading. */
export type Body = Pick<Item, 'foredragande' | 'ansvarig' | 'klart' | 'text' | 'beslut' | 'delar'>;

/** The part of an item whose paragraphs are decisions. */
const DECISION = 'beslut';

interface OpenPart {
  readonly kind: string;
  readonly rubrik: string;
  readonly nodes: RootContent[];
  /** The value on the line of the label, where a label opened the part. */
  readonly inline?: string;
}

interface Sorted {
  readonly body: RootContent[];
  readonly parts: OpenPart[];
  readonly fields: Pick<Item, 'foredragande' | 'ansvarig' | 'klart'>;
}

/** Reads the nodes; `path` is that of the item or section in the record. */
export function readBody(
  nodes: readonly RootContent[],
  path: string,
  vocabulary: Vocabulary,
  ledger: Ledger,
): Body {
  const { body, parts, fields } = sort(nodes, path, ledger);
  const decided = parts.some(({ kind }) => kind === DECISION)
    ? { decisions: [], rest: body, taken: [] }
    : decisionsInText(body, vocabulary);
  noteAll(ledger, `${path}/text`, decided.rest);
  noteAll(ledger, `${path}/beslut`, decided.taken);
  const read = parts.map((part, i) => readPart(part, `${path}/delar/${i}`, path, vocabulary, ledger));
  const decisions = [...decided.decisions, ...read.flatMap((part) => part.decisions)];
  const delar = read.flatMap((part) => part.delar);
  const text = markdownOf(decided.rest);
  return {
    ...fields,
    ...(text && { text }),
    ...(decisions.length > 0 && { beslut: decisions }),
    ...(delar.length > 0 && { delar }),
  };
}

/** Sorts the nodes to the running text, the parts and the labelled fields. */
function sort(nodes: readonly RootContent[], path: string, ledger: Ledger): Sorted {
  const sorted: Sorted = { body: [], parts: [], fields: {} };
  let open: OpenPart | undefined;
  for (const node of nodes) {
    const label = node.type === 'paragraph' ? node.data?.label : undefined;
    if (node.type === 'heading') {
      open = { kind: node.data?.kind ?? 'text', rubrik: node.data?.title ?? squash(textOf(node)), nodes: [] };
      sorted.parts.push(open);
      ledger.note(`${path}/delar`, spanOf(node));
    } else if (label?.kind !== undefined) {
      sorted.parts.push({
        kind: label.kind,
        rubrik: label.printed,
        nodes: [node],
        inline: labelledText(passageOf(node)),
      });
    } else if (readField(node, path, sorted.fields, ledger)) open = undefined;
    else (open?.nodes ?? sorted.body).push(node);
  }
  return sorted;
}

/** Reads a label that items have; whether it was one with a value. */
function readField(node: RootContent, path: string, fields: Sorted['fields'], ledger: Ledger): boolean {
  const passage = passageOf(node);
  const value = squash(labelledText(passage));
  const field = passage.label?.field;
  if (!value || (field !== 'foredragande' && field !== 'ansvarig' && field !== 'klart')) return false;
  if (field === 'foredragande') fields.foredragande = [...(fields.foredragande ?? []), ...names(value)];
  else if (fields[field] === undefined) fields[field] = tidy(value);
  else return false;
  ledger.note(`${path}/${field}`, passage.span);
  return true;
}

/** Those who present an item: people or firms, between commas and «och». */
const names = (value: string): string[] =>
  value
    .split(/[,;](?![^()]*\))|\s(?:och|samt|&)\s/)
    .map((name) => tidy(name).replace(/\.$/, ''))
    .filter(Boolean);

/** Of decisions a part is kept only for what stands there beside them: whose they are, on whose proposal they were taken. */
function readPart(
  part: OpenPart,
  path: string,
  itemPath: string,
  vocabulary: Vocabulary,
  ledger: Ledger,
): { decisions: readonly string[]; delar: Part[] } {
  const { kind, rubrik, nodes, inline } = part;
  if (kind !== DECISION) {
    noteAll(ledger, path, nodes);
    return { decisions: [], delar: [{ typ: kind, rubrik, text: inline ?? markdownOf(nodes) }] };
  }
  if (inline !== undefined) {
    noteAll(ledger, `${itemPath}/beslut`, nodes);
    return { decisions: inline ? [squash(inline)] : [], delar: [] };
  }
  const { decisions, rest, taken }: Decided = decisionsUnderHeading(nodes, vocabulary.knowledge);
  noteAll(ledger, `${itemPath}/beslut`, taken);
  noteAll(ledger, path, rest);
  const isPlain = rest.length === 0 && vocabulary.part(rubrik, 'plain') !== undefined;
  return { decisions, delar: isPlain ? [] : [{ typ: kind, rubrik, text: markdownOf(rest) }] };
}

function noteAll(ledger: Ledger, path: string, nodes: readonly RootContent[]): void {
  for (const node of nodes) ledger.note(path, spanOf(node));
}
