/**
 * Takes the decisions out of a run of paragraphs and lists. Under the heading «Beslut» every paragraph and list item is one;
 * elsewhere the sentences are that decide. Clauses that follow «Nämnden beslutar» one a line are one decision each.
 */

import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { beginsSmall, hasLetter } from '../../letters.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import { tells } from '../telling.ts';
import { append, squash } from '../words.ts';
import { areClauses, type ClauseReader, clausesAfter, clausesOf, clausesSaid, isElected } from './clauses.ts';
import type { Decided } from './decided-nodes.ts';
import { type DecisionRules, decisionRules } from './decisions.ts';
import { electsAt } from './elected.ts';
import { joinLeads } from './join-leads.ts';
import { listedBelow } from './listed-below.ts';
import { isMatter, leadsMatters, withMatters } from './matters.ts';

/** The decisions under a heading «Beslut». What only names the proposal («Enligt kontorets förslag:») is rest. */
export function decisionsUnderHeading(nodes: readonly RootContent[], knowledge: Knowledge): Decided {
  const rules = decisionRules(knowledge);
  const isTold = toldAfter(nodes, rules, knowledge);
  // The number of a page decides nothing.
  const isRest = (node: RootContent, i: number) =>
    node.type === 'table' || isTold(i) || rules.isGround(squash(textOf(node))) || !hasLetter(textOf(node));
  const taken = nodes.filter((node, i) => !isRest(node, i));
  const decisions = joinLeads(
    withMatters(
      taken.flatMap((node) => clausesOf(node, knowledge)),
      knowledge,
    ),
    rules,
  );
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
    clausesOf(node, knowledge).flatMap((clause) => sentencesOf(clause, knowledge.phrases)),
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

/** A node with those that go on its last sentence, what they decide, and whether they do nothing else. */
interface DecidedPassage {
  readonly nodes: readonly RootContent[];
  readonly decisions: readonly string[];
  readonly isTaken: boolean;
}

function decidedAt(nodes: readonly RootContent[], at: number, reader: ClauseReader): DecidedPassage {
  const node = nodes[at] as RootContent;
  const told = toldIn(node, reader);
  // «att godkänna rapporten» with no lead: what was decided.
  if (told.decided.length === 0 && areClauses(node, reader))
    return { nodes: [node], decisions: clausesOf(node, reader.knowledge), isTaken: true };
  return withListed(nodes, at, told, reader.knowledge) ?? withClauses(nodes, at, told, reader);
}

/** The sentences of a node, and those of them that decide. */
interface Told {
  readonly sentences: readonly string[];
  readonly decided: readonly string[];
}

function toldIn(node: RootContent, { rules, knowledge }: ClauseReader): Told {
  const clauses = clausesOf(node, knowledge);
  const texts = clauses.map((clause) => sentencesOf(clause, knowledge.phrases));
  const decided = texts.flatMap((all, i) => decidedInClause(clauses[i] ?? '', all, rules, knowledge));
  return { sentences: texts.flat(), decided };
}

/** The passage with what stands in lines under its last decision and is no clause. */
function withListed(
  nodes: readonly RootContent[],
  at: number,
  { sentences, decided }: Told,
  knowledge: Knowledge,
): DecidedPassage | undefined {
  const lead = decided.at(-1);
  const below = lead && lead === sentences.at(-1) ? listedBelow(lead, nodes, at + 1, knowledge) : undefined;
  return (
    below && {
      nodes: nodes.slice(at, at + 1 + below.count),
      decisions: [...decided.slice(0, -1), `${lead} ${below.lines.join(', ')}`],
      isTaken: decided.length === sentences.length,
    }
  );
}

/** The passage with the clauses that go on its last sentence. */
function withClauses(
  nodes: readonly RootContent[],
  at: number,
  { sentences, decided }: Told,
  reader: ClauseReader,
): DecidedPassage {
  const { rules, knowledge } = reader;
  const node = nodes[at] as RootContent;
  const clauses = clausesAfter(sentences, nodes, at + 1, reader);
  const others = decided.length === 0 ? clausesSaid(sentences, nodes, at + 1, reader) : [];
  const told = clauses.flatMap((clause) => clausesOf(clause, knowledge));
  const last = sentences.at(-1) ?? '';
  // «Utskottet föreslår styrelsen besluta» decides nothing by itself.
  const isProposal = clauses.length > 0 && last !== decided.at(-1) && rules.isProposing(last);
  const leads = isProposal ? [...decided, last] : decided;
  return {
    nodes: [node, ...clauses, ...others],
    decisions: joinLeads(withNames(leads, told) ?? withList(leads, told, reader), rules),
    isTaken: node.type === 'paragraph' && leads.length > 0 && leads.length === sentences.length,
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
  const { labelled, terse } = wordsOf(knowledge);
  const [, told] = labelled.exec(clause) ?? [];
  return told ? [told] : decidedAmong(sentences, rules, terse);
}

/** Of the sentences of a text those that decide; «Godkändes.» with the one before it, of what it says so. */
const decidedAmong = (sentences: readonly string[], { isDecision }: DecisionRules, terse: RegExp): string[] =>
  sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1] ?? '';
    const isOf =
      terse.test(sentence) && before !== '' && before.length <= LONGEST_MATTER && !isDecision(before);
    return isDecision(sentence) ? [isOf ? `${before} ${sentence}` : sentence] : [];
  });
const LONGEST_MATTER = 160;

const wordsOf = onceFor(({ decisions }: Knowledge) => ({
  /** «Beslut: Styrelsen köper garn.» in a point of a list, with or without its number. */
  labelled: latin`/^(?:[\p{L}\d]{1,3}[.)] )?(?:${anyOf(decisions.pointLabels)}) ?: (\p{Lu}.{6,})$/su`,
  /** «Godkändes.», «Godkändes av mötet.»; «Beslutades» with no full stop goes on below, with «att …». */
  terse: latin`/^\p{Lu}\p{Ll}+(?:\.| (?:${anyOf(decisions.agents)}) \p{Ll}+\.?)$/u`,
}));

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
  { startsClause, knowledge }: ClauseReader,
): readonly string[] {
  const lead = decided.at(-1) ?? '';
  const areMatters = clauses.every((text) => !startsClause(text) && isMatter(text, knowledge));
  const isOne = leadsMatters(lead, knowledge) && clauses.length > 0 && areMatters;
  const matters = clauses.map((text) => text.replace(/[.,;]$/, '')).join(', ');
  return isOne ? [...decided.slice(0, -1), `${lead} ${matters}`] : [...decided, ...clauses];
}
