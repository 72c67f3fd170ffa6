/**
 * What stands under the heading of an item or section: who presents it, text, parts (documents, votes, reservations …) and
 * decisions.
 */

import type { RootContent } from 'mdast';
import { beginsSmall } from '../../letters.ts';
import { DECISION } from '../../parse/tree.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { decisionsInText, decisionsUnderHeading } from '../decisions/decided.ts';
import type { Decided } from '../decisions/decided-nodes.ts';
import { decisionRules } from '../decisions/decisions.ts';
import { withDecisionsApart } from '../decisions/decisions-apart.ts';
import { dissentIn } from '../decisions/dissent.ts';
import { othersEarlier, withEarlierApart } from '../decisions/earlier-bodies.ts';
import { decidedAlone } from '../decisions/elected.ts';
import { electedList } from '../decisions/elected-list.ts';
import { leadAt } from '../decisions/lead-at.ts';
import { isOwnProposal } from '../decisions/own-proposal.ts';
import { proposedUpward } from '../decisions/proposed-upward.ts';
import type { Ledger } from '../ledger.ts';
import type { Item, Part } from '../minutes.ts';
import { labelledText, paragraphOf, passageOf, spanOf, textOf } from '../passages.ts';
import { listingOf } from '../persons/listing.ts';
import { squash, tidy } from '../words.ts';
import { markdownOf } from './render.ts';

/** The fields of an item that come from under its heading. */
export type Body = Pick<Item, 'foredragande' | 'ansvarig' | 'klart' | 'text' | 'beslut' | 'delar'>;

/** The part of an item that holds what was proposed. */
const PROPOSAL = 'forslag';

interface OpenPart {
  readonly kind: string;
  readonly rubrik: string;
  readonly nodes: RootContent[];
  /** Whether a label opened it with text on its line: then only clauses go on it. */
  readonly isInline: boolean;
}

interface Sorted {
  readonly body: RootContent[];
  readonly parts: OpenPart[];
  readonly fields: Pick<Item, 'foredragande' | 'ansvarig' | 'klart'>;
}

/** What the reader of an item knows and writes to. */
export interface BodyReader {
  readonly vocabulary: Vocabulary;
  readonly ledger: Ledger;
  /** The body that met. */
  readonly organ: string | undefined;
}

/** Reads the nodes; `path` is that of the item or section in the record, `heading` the words of the item. */
export function readBody(
  nodes: readonly RootContent[],
  path: string,
  { vocabulary, ledger, organ }: BodyReader,
  heading = '',
): Body {
  const apart = withEarlierApart(withDecisionsApart(nodes, vocabulary), organ, vocabulary.knowledge);
  const { body, parts, fields } = withOwn(sort(apart, path, vocabulary, ledger), organ, vocabulary);
  const decided = parts.some(({ kind }) => kind === DECISION)
    ? { decisions: [], rest: body, taken: [] }
    : (decidedAlone(body, heading, vocabulary.knowledge) ?? decidedIn(body, heading, vocabulary));
  noteAll(ledger, `${path}/text`, decided.rest);
  noteAll(ledger, `${path}/beslut`, decided.taken);
  const read = parts.map((part, i) => readPart(part, `${path}/delar/${i}`, path, vocabulary, ledger));
  const taken = [...decided.decisions, ...read.flatMap((part) => part.decisions)];
  const decisions = taken.length > 0 ? taken : proposedUpward(body, organ, vocabulary);
  const delar = read.flatMap((part) => part.delar);
  const text = markdownOf(decided.rest);
  return {
    ...fields,
    ...(text && { text }),
    ...(decisions.length > 0 && { beslut: decisions }),
    ...(delar.length > 0 && { delar }),
  };
}

/** What the text decides; under the heading of an election those listed are elected. */
function decidedIn(body: readonly RootContent[], heading: string, vocabulary: Vocabulary): Decided {
  const { decisions, from, count } = electedList(body, heading, vocabulary.knowledge);
  const before = decisionsInText(body.slice(0, from), vocabulary);
  const after = decisionsInText(body.slice(from + count), vocabulary);
  return {
    decisions: [...before.decisions, ...decisions, ...after.decisions],
    rest: [...before.rest, ...after.rest],
    taken: [...before.taken, ...body.slice(from, from + count), ...after.taken],
  };
}

/**
 * Where no part is headed as a decision, the body's own proposal is what it decided, and so is what follows a proposal and
 * tells what became of it («Förslaget bifölls.»).
 */
function withOwn(sorted: Sorted, organ: string | undefined, vocabulary: Vocabulary): Sorted {
  if (sorted.parts.some(({ kind }) => kind === DECISION))
    return { ...sorted, parts: othersEarlier(sorted.parts.map(asDecided), organ, vocabulary) };
  const led = sorted.parts.flatMap((part) => ledApart(part, vocabulary));
  if (led.length > sorted.parts.length && !sorted.body.some((node) => isOutcome(node, vocabulary)))
    return { ...sorted, parts: led };
  const parts = sorted.parts.flatMap((part): OpenPart[] => {
    if (part.kind !== PROPOSAL) return [part];
    if (isOwnProposal(part.rubrik, organ)) return [{ ...part, kind: DECISION }];
    const count = outcomes(part.nodes, vocabulary);
    const at = part.nodes.length - count;
    const outcome = { ...part, kind: DECISION, rubrik: '', nodes: part.nodes.slice(at) };
    return count === 0 ? [part] : [{ ...part, nodes: part.nodes.slice(0, at) }, outcome];
  });
  return { ...sorted, parts };
}

/** The part, and what is decided in it under no heading but a lead. */
function ledApart(part: OpenPart, { knowledge }: Vocabulary): OpenPart[] {
  const at = part.kind === PROPOSAL ? -1 : leadAt(part.nodes, part.kind, knowledge);
  if (at < 0) return [part];
  const decided = { ...part, kind: DECISION, rubrik: '', nodes: part.nodes.slice(at) };
  return [{ ...part, nodes: part.nodes.slice(0, at) }, decided];
}

/** «Förslag till kommunfullmäktige» right under «Beslut»: what a body decided is to propose that. */
function asDecided(part: OpenPart, i: number, parts: readonly OpenPart[]): OpenPart {
  const above = parts[i - 1];
  const isUnder = above?.kind === DECISION && above.nodes.length === 0 && !above.isInline;
  return isUnder && part.kind === PROPOSAL ? { ...part, kind: DECISION } : part;
}

/** How many paragraphs at the end of a proposal tell what was decided on it; the first is what was proposed. */
function outcomes(nodes: readonly RootContent[], vocabulary: Vocabulary): number {
  const last = nodes.findLastIndex((node) => !isOutcome(node, vocabulary));
  return nodes.length - 1 - Math.max(last, 0);
}

/** Whether a paragraph tells what was decided. */
const isOutcome = (node: RootContent, { knowledge }: Vocabulary): boolean =>
  node.type === 'paragraph' &&
  !beginsSmall(textOf(node)) &&
  decisionRules(knowledge).isTaken(squash(textOf(node)));

/** «Beslut: Till ordförande valdes Anna Ek.» over «Till sekreterare valdes Bo Alm.» */
const isNextDecision = ({ kind }: OpenPart, node: RootContent, vocabulary: Vocabulary): boolean =>
  kind === DECISION && isOutcome(node, vocabulary);

/** Sorts the nodes to the running text, the parts and the labelled fields. */
function sort(nodes: readonly RootContent[], path: string, vocabulary: Vocabulary, ledger: Ledger): Sorted {
  const sorted: Sorted = { body: [], parts: [], fields: {} };
  let open: OpenPart | undefined;
  for (const node of nodes) {
    const opened = partOpenedBy(node);
    const dissent = open?.kind === DECISION ? dissentOf(node, vocabulary) : undefined;
    if (opened) {
      sorted.parts.push(opened);
      ledger.note(`${path}/delar`, spanOf(node));
      open = opened;
    } else if (dissent) sorted.parts.push(dissent);
    else if (readField(node, path, sorted.fields, vocabulary, ledger)) open = undefined;
    else {
      if (open?.isInline && !isClause(node, vocabulary) && !isNextDecision(open, node, vocabulary))
        open = undefined;
      (open?.nodes ?? sorted.body).push(node);
    }
  }
  return sorted;
}

/** The part that a heading opens, or a label with the text of the part behind it. */
function partOpenedBy(node: RootContent): OpenPart | undefined {
  if (node.type === 'heading') {
    const { kind = 'text', title = squash(textOf(node)) } = node.data ?? {};
    return { kind, rubrik: title, nodes: [], isInline: false };
  }
  const label = node.type === 'paragraph' ? node.data?.label : undefined;
  if (label?.kind === undefined) return undefined;
  const text = labelledText(passageOf(node));
  return {
    kind: label.kind,
    rubrik: label.printed,
    nodes: text ? [paragraphOf(text, node)] : [],
    isInline: text !== '',
  };
}

/** A paragraph that tells who was against the decision over it is a part of its own, and the decision may go on below. */
function dissentOf(node: RootContent, { knowledge }: Vocabulary): OpenPart | undefined {
  const kind = node.type === 'paragraph' ? dissentIn(textOf(node), knowledge) : undefined;
  return kind === undefined ? undefined : { kind, rubrik: '', nodes: [node], isInline: true };
}

/** What goes on a part after a label: a list, or a clause with a small letter. */
const isClause = (node: RootContent, { startsClause }: Vocabulary): boolean =>
  node.type === 'list' ||
  (node.type === 'paragraph' && (startsClause(textOf(node)) || beginsSmall(textOf(node))));

/** Reads a label that items have; whether it was one with a value. */
function readField(
  node: RootContent,
  path: string,
  fields: Sorted['fields'],
  vocabulary: Vocabulary,
  ledger: Ledger,
): boolean {
  const field = node.type === 'paragraph' ? node.data?.label?.field : undefined;
  if (field !== 'foredragande' && field !== 'ansvarig' && field !== 'klart') return false;
  const value = squash(labelledText(passageOf(node)));
  if (!value) return false;
  if (field === 'foredragande')
    fields.foredragande = [...(fields.foredragande ?? []), ...names(value, vocabulary)];
  else if (fields[field] === undefined) fields[field] = tidy(value);
  else return false;
  ledger.note(`${path}/${field}`, spanOf(node));
  return true;
}

/** Those who present an item: people or firms, between commas and «och». */
const names = (value: string, { knowledge }: Vocabulary): string[] =>
  value
    .split(listingOf(knowledge).separator)
    .map((name) => tidy(name).replace(/\.$/, ''))
    .filter(Boolean);

/** Of decisions a part is kept only for what stands there beside them: whose they are, on whose proposal they were taken. */
function readPart(
  { kind, rubrik, nodes }: OpenPart,
  path: string,
  itemPath: string,
  vocabulary: Vocabulary,
  ledger: Ledger,
): { decisions: readonly string[]; delar: Part[] } {
  if (kind !== DECISION) {
    noteAll(ledger, path, nodes);
    return { decisions: [], delar: [{ typ: kind, rubrik, text: markdownOf(nodes) }] };
  }
  const { decisions, rest, taken }: Decided = decisionsUnderHeading(nodes, vocabulary.knowledge);
  noteAll(ledger, `${itemPath}/beslut`, taken);
  noteAll(ledger, path, rest);
  const isPlain = rest.length === 0 && (rubrik === '' || vocabulary.part(rubrik, 'plain') !== undefined);
  return { decisions, delar: isPlain ? [] : [{ typ: kind, rubrik, text: markdownOf(rest) }] };
}

function noteAll(ledger: Ledger, path: string, nodes: readonly RootContent[]): void {
  for (const node of nodes) ledger.note(path, spanOf(node));
}
