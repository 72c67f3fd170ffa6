/**
 * Those elected one a line: «Val av ledamöter» over «Ordinarie: Anna Ek (omval)» and «Bo Alm (nyval)», «Val av styrelse» over
 * «Ordförande: Anna Ek» and «Kassör: Bo Alm», or over «a) Festkommitté: Anna Ek» and «b) Ombud: Bo Alm».
 */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { alternatives, flatSmall } from '../../parse/vocabulary/words.ts';
import { upTo } from '../../up-to.ts';
import { textOf } from '../passages.ts';
import { beginsWithName, looksLikeName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';
import { isElection } from './elected.ts';
import { termOf } from './term.ts';

/** What is decided by such a list, where it begins, and how many nodes it has. */
interface Elected {
  readonly decisions: readonly string[];
  readonly from: number;
  readonly count: number;
}

/** The decisions, one for each label of those marked, one for each point or one for all; none where nobody is elected so. */
export function electedList(nodes: readonly RootContent[], heading: string, knowledge: Knowledge): Elected {
  if (!isElection(heading, knowledge)) return NOBODY;
  const texts = nodes.map((node) => squash(textOf(node)));
  const elected =
    nodes[0]?.type === 'list'
      ? inPoints(nodes, knowledge)
      : (marked(texts, knowledge) ?? behindOffices(texts, knowledge));
  return elected ?? NOBODY;
}

const NOBODY: Elected = { decisions: [], from: 0, count: 0 };

/** Lines each of which has its mark; «Anna Ek lämnar styrelsen.» may be told before, «Till ledamöter valdes:» is one with them. */
function marked(texts: readonly string[], knowledge: Knowledge): Elected | undefined {
  const { marked: inBrackets, behindName } = wordsOf(knowledge);
  const isMarked = (text: string) => inBrackets.test(flatSmall(text)) || behindName.test(text);
  const isOf = (text: string) => isMarked(text) || LABEL_ALONE.test(text);
  const from = texts.findIndex(isOf);
  const listed = upTo(texts.slice(Math.max(from, 0)), (text) => !isOf(text));
  const isOwn = listed.some(isMarked) && !texts[from - 1]?.endsWith(':');
  return isOwn ? { decisions: byLabel(listed), from, count: listed.length } : undefined;
}

/** Offices with the names behind them, and names alone under those. */
function behindOffices(texts: readonly string[], knowledge: Knowledge): Elected | undefined {
  const isOffice = (text: string) => isOfficeWithName(text, knowledge);
  const named = upTo(texts, (text, i) => !isOffice(text) && !(i > 0 && looksLikeName(text)));
  const offices = named.filter(isOffice);
  const isList = offices.length >= FEWEST_OFFICES;
  return isList ? { decisions: [named.join(', ')], from: 0, count: named.length } : undefined;
}

/** Points with what somebody is elected to before the names; a paragraph between two lists goes on the point above it. */
function inPoints(nodes: readonly RootContent[], knowledge: Knowledge): Elected | undefined {
  const own = upTo(nodes, (node, i) => node.type !== 'list' && !goesOnPoint(nodes, i));
  const points: string[] = [];
  for (const node of own) {
    if (node.type === 'list') points.push(...node.children.map((item) => squash(textOf(item))));
    else points.push(`${points.pop()} ${squash(textOf(node))}`);
  }
  const areElected =
    points.length >= FEWEST_OFFICES &&
    points.every((point) => electsInPoint(point, wordsOf(knowledge).office));
  return areElected ? { decisions: points, from: 0, count: own.length } : undefined;
}

const goesOnPoint = (nodes: readonly RootContent[], i: number): boolean => {
  const [above, node, below] = nodes.slice(i - 1, i + 2);
  const isBetween = above?.type === 'list' && node?.type === 'paragraph' && below?.type === 'list';
  return isBetween && !/[.:;]$/.test(squash(textOf(above)));
};

/** «Festkommitté: Anna Ek (sammankallande) och Bo Alm» */
const electsInPoint = (text: string, office: RegExp): boolean =>
  text.length <= LONGEST_POINT && beginsWithName(office.exec(text)?.[2]?.replace(/\.$/, '') ?? '');
const LONGEST_POINT = 400;

/** One office before a name may report: «Kassör: Anna Ek». */
const FEWEST_OFFICES = 2;

/** «Ordförande: Anna Ek 2024–2025», «Suppleanter: Anna Ek och Bo Alm». */
function isOfficeWithName(text: string, knowledge: Knowledge): boolean {
  const { isRole } = rolesOf(knowledge);
  const [, office = '', name = ''] = wordsOf(knowledge).office.exec(text) ?? [];
  return (
    text.length <= LONGEST_LINE &&
    beginsWithName(name) &&
    (isRole(office) || isRole(office.replace(PLURAL, '')))
  );
}
const PLURAL = /er$/;
const LONGEST_LINE = 160;

/** The lines of each label as one text. */
function byLabel(lines: readonly string[]): string[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && !LABELLED.test(line)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => group.join(' '));
}

const LABELLED = latin`/^\p{Lu}[^:]{2,40}:/u`;
const LABEL_ALONE = latin`/^\p{Lu}[^:]{2,40}:$/u`;

const wordsOf = onceFor(({ decisions }: Knowledge) => ({
  marked: latin`/(?:\(|, )(?:${alternatives(decisions.electedMarks)})\)?\.?$/u`,
  // «Ordförande 2 år: Anna Ek»
  office: latin`/^(\p{Lu}[^:]{2,40}?)(?:\s\d{1,2} (?:${anyOf(decisions.termYears)}))?:\s*(\p{Lu}.*)$/su`,
  // «Kassör Anna Ek omval 2 år»
  behindName: latin`/\p{Lu}[\p{L}-]{1,30} \p{Lu}[\p{L}-]{1,30},? (?:${anyOf(decisions.electedMarks)})(?: ${termOf(decisions)})?\.?$/u`,
}));
