/**
 * The texts of paragraphs and lists, and those that go on a sentence which stops before what it decides: «Nämnden beslutar» over
 * «att anta taxan» and «att arvodet höjs».
 */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall } from '../../letters.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { textOf } from '../passages.ts';
import { beginsWithName } from '../persons/person-name.ts';
import { squash } from '../words.ts';
import type { DecisionRules } from './decisions.ts';
import { isField } from './listed-below.ts';

/** What clauses are told by. */
export interface ClauseReader {
  readonly rules: DecisionRules;
  readonly startsClause: (text: string) => boolean;
  readonly knowledge: Knowledge;
}

/** The texts of a node: of a list each paragraph of each item. */
export function clausesOf(node: RootContent, knowledge: Knowledge): string[] {
  const { spaced, specked } = misprintsOf(knowledge);
  const texts =
    node.type === 'list' ? node.children.flatMap((item) => item.children.map(textOf)) : [textOf(node)];
  return texts
    .map((text) =>
      squash(text)
        .replace(spaced, (that) => that.replaceAll(' ', ''))
        .replace(specked, '$1 '),
    )
    .filter(Boolean);
}

const misprintsOf = onceFor(({ decisions: { that } }: Knowledge) => ({
  /** «a t t» is set with spaces, as typewriters stressed a word. */
  spaced: latin`/(?<!\S)(?:${anyOf(that.map((word) => [...word].join(' ')))})(?!\S)/gi`,
  /** «att : anta taxan»: a speck in the blank behind the word, where clauses stand in a column of their own. */
  specked: latin`/^(${anyOf(that)}) [^\p{L}\p{N}\s]{1,3} /u`,
}));

/** Whether all of a node are clauses: «att godkänna rapporten,». */
export function areClauses(node: RootContent, { startsClause, knowledge }: ClauseReader): boolean {
  const clauses = clausesOf(node, knowledge);
  return clauses.length > 0 && clauses.every(startsClause);
}

/** What stands under the last of the sentences from a node on, if that stops before what it decides. */
export function clausesAfter(
  sentences: readonly string[],
  nodes: readonly RootContent[],
  from: number,
  { rules, startsClause }: ClauseReader,
): readonly RootContent[] {
  const last = sentences.at(-1);
  if (last === undefined) return [];
  const isLead = rules.isLead(last);
  const stops = last.endsWith(':') || rules.endsInThat(last);
  if (!isLead && !(stops && rules.isDecision(last))) return [];
  // «Nämnden beslutar:» over «Utse Anna Ek till justerare.», «Nämnden beslutar att» over «Firman tecknas av ordföranden.»
  const isAlone = sentences.length === 1 && stops && isLead;
  return clauseNodes(nodes, from, clauseTest(isLead, rules, startsClause), isAlone);
}

/** What goes on a lead: «att …», a small letter, a name that is elected; after «Nämnden beslutar» whole decisions as well. */
const clauseTest =
  (isLead: boolean, rules: DecisionRules, startsClause: (text: string) => boolean) =>
  (text: string): boolean =>
    startsClause(text) ||
    beginsSmall(text) ||
    isElected(text) ||
    (isLead && rules.isTaken(text) && !rules.isLead(text));

/** Whether it is a name, with what the person is elected to. */
export const isElected = (text: string): boolean =>
  text.length <= LONGEST_ELECTED && beginsWithName(text.replace(OFFICE, ''));
const LONGEST_ELECTED = 80;
/** «Kassör: Anna Ek». */
const OFFICE = /^[^:]{2,40}:\s*/;

/**
 * The clauses under the last of sentences none of which decides, if that stops before what it says: «Kim Berg yrkade» over «att motionen
 * återremitteras».
 */
export function clausesSaid(
  sentences: readonly string[],
  nodes: readonly RootContent[],
  from: number,
  reader: ClauseReader,
): readonly RootContent[] {
  const [last, below] = [sentences.at(-1), nodes[from]];
  if (last === undefined || !STOPS.test(last) || beginsSmall(last) || !below) return [];
  const goesOn = below.type === 'paragraph' || areClauses(below, reader);
  return goesOn ? clauseNodes(nodes, from, reader.startsClause) : [];
}
const STOPS = latin`/[\p{L})]:?$/u`;

/** The list, or the paragraphs beginning with «att» or another small letter, that follow a lead; a sure one has one at least. */
function clauseNodes(
  nodes: readonly RootContent[],
  from: number,
  isClause: (text: string) => boolean,
  isSure = false,
): readonly RootContent[] {
  if (nodes[from]?.type === 'list') return [nodes[from]];
  const clauses: RootContent[] = [];
  for (let i = from; i < nodes.length; i++) {
    const node = nodes[i] as RootContent;
    if (node.type !== 'paragraph' || isField(node.data?.label)) break;
    if (!isClause(textOf(node)) && !(isSure && i === from)) break;
    clauses.push(node);
  }
  return clauses;
}
