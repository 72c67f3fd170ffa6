/**
 * Takes the decisions out of a run of paragraphs and lists. Under the heading «Beslut» every paragraph and list item is one;
 * elsewhere the sentences are that decide. Clauses that follow «Nämnden beslutar» one a line are one decision each.
 */

import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall, hasLetter } from '../../letters.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { textOf } from '../passages.ts';
import { beginsWithName } from '../persons/person-name.ts';
import { sentencesOf } from '../sentences.ts';
import { tells } from '../telling.ts';
import { append, squash } from '../words.ts';
import type { Decided } from './decided-nodes.ts';
import { type DecisionRules, decisionRules } from './decisions.ts';
import { electsAt } from './elected.ts';
import { joinLeads } from './join-leads.ts';
import { isField, listedBelow } from './listed-below.ts';
import { isMatter, leadsMatters, withMatters } from './matters.ts';

/** The decisions under a heading «Beslut». What only names the proposal («Enligt kontorets förslag:») is rest. */
export function decisionsUnderHeading(nodes: readonly RootContent[], knowledge: Knowledge): Decided {
  const rules = decisionRules(knowledge);
  const isTold = toldAfter(nodes, rules, knowledge);
  // The number of a page decides nothing.
  const isRest = (node: RootContent, i: number) =>
    node.type === 'table' || isTold(i) || rules.isGround(squash(textOf(node))) || !hasLetter(textOf(node));
  const taken = nodes.filter((node, i) => !isRest(node, i));
  const decisions = joinLeads(withMatters(taken.flatMap(clausesOf), rules), rules);
  return { decisions, rest: nodes.filter(isRest), taken };
}

/**
 * What is told after the last paragraph that decides, without a heading of its own: a paragraph of several sentences none of
 * which decides, or of one that tells what somebody said or did or stands under decisions with numbers, and what follows it.
 */
function toldAfter(
  nodes: readonly RootContent[],
  rules: DecisionRules,
  knowledge: Knowledge,
): (i: number) => boolean {
  const sentences = nodes.map((node) =>
    clausesOf(node).flatMap((clause) => sentencesOf(clause, knowledge.phrases)),
  );
  const last = sentences.findLastIndex((all) => all.some(rules.isDecision));
  const isNumbered = (node: RootContent | undefined) => node?.type === 'list' && node.ordered === true;
  const isReport = ([first = '', ...more]: readonly string[], i: number) =>
    more.length + 1 >= FEWEST_TOLD ||
    (!beginsSmall(first) && (isNumbered(nodes[i - 1]) || tells(first, knowledge)));
  const told = nodes.findIndex(
    (node, i) => last >= 0 && i > last && node.type === 'paragraph' && isReport(sentences[i] ?? [], i),
  );
  return (i) => told >= 0 && i >= told;
}

/** A decision is a sentence; so many are a report. */
const FEWEST_TOLD = 2;

/** The decisions in running text. */
export function decisionsInText(
  nodes: readonly RootContent[],
  { knowledge, startsClause }: Vocabulary,
): Decided {
  const reader = { rules: decisionRules(knowledge), startsClause, knowledge };
  const decisions: string[] = [];
  const rest: RootContent[] = [];
  const taken: RootContent[] = [];
  for (let i = 0; i < nodes.length; ) {
    const passage = decidedAt(nodes, i, reader);
    append(decisions, passage.decisions);
    append(passage.isTaken ? taken : rest, passage.nodes);
    i += passage.nodes.length;
  }
  return { decisions, rest, taken };
}

interface ClauseRules {
  readonly rules: DecisionRules;
  readonly startsClause: (text: string) => boolean;
}

/** A node with those that go on its last sentence, what they decide, and whether they do nothing else. */
interface DecidedPassage {
  readonly nodes: readonly RootContent[];
  readonly decisions: readonly string[];
  readonly isTaken: boolean;
}

function decidedAt(
  nodes: readonly RootContent[],
  at: number,
  { knowledge, ...reader }: ClauseRules & { readonly knowledge: Knowledge },
): DecidedPassage {
  const { rules, startsClause } = reader;
  const node = nodes[at] as RootContent;
  const own = clausesOf(node);
  const texts = own.map((clause) => sentencesOf(clause, knowledge.phrases));
  const sentences = texts.flat();
  const decided = texts.flatMap((all, i) => decidedInClause(own[i] ?? '', all, rules, knowledge));
  // «att godkänna rapporten» with no lead: what was decided.
  if (decided.length === 0 && areClauses(node, startsClause))
    return { nodes: [node], decisions: own, isTaken: true };
  const lead = decided.at(-1);
  const below = lead && lead === sentences.at(-1) ? listedBelow(lead, nodes, at + 1, knowledge) : undefined;
  if (below) {
    const all = [...decided.slice(0, -1), `${lead} ${below.lines.join(', ')}`];
    const isTaken = decided.length === sentences.length;
    return { nodes: nodes.slice(at, at + 1 + below.count), decisions: all, isTaken };
  }
  const clauses = clausesAfter(sentences, nodes, at + 1, reader);
  // «Kim Berg yrkade» over «att motionen återremitteras»: no decision.
  const isOther = decided.length === 0 && opensOther(sentences.at(-1)) && goesOn(nodes[at + 1], startsClause);
  const others = isOther ? clauseNodes(nodes, at + 1, startsClause) : [];
  const told = clauses.flatMap(clausesOf);
  const last = sentences.at(-1) ?? '';
  // «Utskottet föreslår styrelsen besluta» decides nothing by itself.
  if (clauses.length > 0 && last !== decided.at(-1) && rules.isProposing(last)) decided.push(last);
  return {
    nodes: [node, ...clauses, ...others],
    decisions: joinLeads(withNames(decided, told) ?? withList(decided, told, reader), rules),
    isTaken: node.type === 'paragraph' && decided.length > 0 && decided.length === sentences.length,
  };
}

/** What a clause of these sentences decides: an election and what has the label as a whole. */
function decidedInClause(
  clause: string,
  sentences: readonly string[],
  rules: DecisionRules,
  knowledge: Knowledge,
): string[] {
  if (electsAt(clause, knowledge)) return [clause];
  const [, told] = LABELLED.exec(clause) ?? [];
  return told ? [told] : decidedAmong(sentences, rules);
}

/** «Beslut: Styrelsen köper garn.» in a point of a list, with or without its number. */
const LABELLED = latin`/^(?:[\p{L}\d]{1,3}[.)] )?[Bb]eslut ?: (\p{Lu}.{6,})$/su`;

/** Of the sentences of a text those that decide; «Godkändes.» with the one before it, of what it says so. */
const decidedAmong = (sentences: readonly string[], { isDecision }: DecisionRules): string[] =>
  sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1] ?? '';
    const isOf =
      TERSE.test(sentence) && before !== '' && before.length <= LONGEST_MATTER && !isDecision(before);
    return isDecision(sentence) ? [isOf ? `${before} ${sentence}` : sentence] : [];
  });
/** «Godkändes.», «Godkändes av mötet.»; «Beslutades» with no full stop goes on below, with «att …». */
const TERSE = latin`/^\p{Lu}\p{Ll}+(?:\.| av \p{Ll}+\.?)$/u`;
const LONGEST_MATTER = 160;

/** What stands under the last of the sentences, if that stops before what it decides. */
function clausesAfter(
  sentences: readonly string[],
  nodes: readonly RootContent[],
  from: number,
  { rules, startsClause }: ClauseRules,
): RootContent[] {
  const last = sentences.at(-1);
  if (last === undefined || !opensClauses(last, rules)) return [];
  const isLead = rules.isLead(last);
  // «Nämnden beslutar:» over «Utse Anna Ek till justerare.», «Nämnden beslutar att» over «Firman tecknas av ordföranden.»
  const isAlone = sentences.length === 1 && /(?::|\batt)$/.test(last) && isLead;
  return clauseNodes(nodes, from, clauseTest(isLead, rules, startsClause), isAlone);
}

/** Whether all of a node are clauses: «att godkänna rapporten,». */
function areClauses(node: RootContent, startsClause: (text: string) => boolean): boolean {
  const clauses = clausesOf(node);
  return clauses.length > 0 && clauses.every(startsClause);
}

/** Whether a node may hold what the sentence before it stops at. */
const goesOn = (node: RootContent | undefined, startsClause: (text: string) => boolean): boolean =>
  node !== undefined && (node.type === 'paragraph' || areClauses(node, startsClause));

/** What goes on a lead: «att …», a small letter, a name that is elected; after «Nämnden beslutar» whole decisions as well. */
const clauseTest =
  (isLead: boolean, rules: DecisionRules, startsClause: (text: string) => boolean) =>
  (text: string): boolean =>
    startsClause(text) ||
    beginsSmall(text) ||
    isElected(text) ||
    (isLead && rules.isTaken(text) && !rules.isLead(text));

/** A name with what the person is elected to. */
const isElected = (text: string): boolean =>
  text.length <= LONGEST_ELECTED && beginsWithName(text.replace(OFFICE, ''));
const LONGEST_ELECTED = 80;
/** «Kassör: Anna Ek». */
const OFFICE = /^[^:]{2,40}:\s*/;

/** Names under «Till ledamöter valdes:» belong to that one decision; other clauses are one each. */
function withNames(decided: readonly string[], clauses: readonly string[]): readonly string[] | undefined {
  const lead = decided.at(-1);
  if (!lead?.endsWith(':') || clauses.length === 0 || !clauses.every(isElected)) return undefined;
  return [...decided.slice(0, -1), `${lead} ${clauses.join(', ')}`];
}

/** «Dagordningen fastställs med följande tillägg:» over matters, none of which decides anything, is one decision. */
function withList(
  decided: readonly string[],
  clauses: readonly string[],
  { rules, startsClause }: ClauseRules,
): readonly string[] {
  const lead = decided.at(-1) ?? '';
  const areMatters = clauses.every((text) => !startsClause(text) && isMatter(text, rules));
  const isOne = leadsMatters(lead, rules) && clauses.length > 0 && areMatters;
  const matters = clauses.map((text) => text.replace(/[.,;]$/, '')).join(', ');
  return isOne ? [...decided.slice(0, -1), `${lead} ${matters}`] : [...decided, ...clauses];
}

/** The texts of a node: of a list each paragraph of each item. */
const clausesOf = (node: RootContent): string[] =>
  (node.type === 'list' ? node.children.flatMap((item) => item.children.map(textOf)) : [textOf(node)])
    .map((text) => squash(text).replace(SPACED, '$1tt').replace(SPECKED, '$1 '))
    .filter(Boolean);

/** «a t t» is set with spaces, as typewriters stressed a word. */
const SPACED = /(?<!\S)([aA]) t t(?!\S)/g;
/** «att : anta taxan»: a speck in the blank behind the word, where clauses stand in a column of their own. */
const SPECKED = /^(att) [^\p{L}\p{N}\s]{1,3} /u;

/** Whether a sentence stops before what it decides. */
const opensClauses = (sentence: string, rules: DecisionRules): boolean =>
  rules.isLead(sentence) || (/(?:\batt|:)$/.test(sentence) && rules.isDecision(sentence));

/** Whether a sentence that decides nothing stops before what it says. */
const opensOther = (sentence: string | undefined): boolean =>
  sentence !== undefined && latin`/[\p{L})]:?$/u`.test(sentence) && !beginsSmall(sentence);

/** The list, or the paragraphs beginning with «att» or another small letter, that follow a lead; a sure one has one at least. */
function clauseNodes(
  nodes: readonly RootContent[],
  from: number,
  isClause: (text: string) => boolean,
  isSure = false,
): RootContent[] {
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
