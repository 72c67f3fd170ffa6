/**
 * What stands in lines under a decision and belongs to it, though it is no clause: those elected in two columns, «Styrelsen
 * konstituerade sig med följande sammansättning:» over «Ordförande     Anna Ek» (each column of a line is a node); what is told under a
 * full stop, «… att utse följande personer.» over «Ekonomiansvarig: AE».
 */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import type { LabelMatch } from '../../parse/index.ts';
import { upTo } from '../../up-to.ts';
import { textOf } from '../passages.ts';
import { startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';

/** The lines, and how many nodes they are. */
interface Listed {
  readonly lines: readonly string[];
  readonly count: number;
}

/** What the decision lists from a node on. */
export function listedBelow(
  decision: string,
  nodes: readonly RootContent[],
  from: number,
  knowledge: Knowledge,
): Listed | undefined {
  const elected = decision.endsWith(':') ? electedInColumns(nodes, from, knowledge) : [];
  if (elected.length > 0) return { lines: elected, count: 2 * elected.length };
  const told = followingOf(knowledge).test(decision) ? toldLines(nodes.slice(from)) : [];
  return told.length < FEWEST_TOLD ? undefined : { lines: told, count: told.length };
}

/** «Ekonomiansvarig: AE» */
const toldLines = (nodes: readonly RootContent[]): string[] =>
  upTo(
    nodes,
    (node) => node.type !== 'paragraph' || isField(node.data?.label) || !TOLD.test(textOf(node)),
  ).map((node) => squash(textOf(node)).replace(/\.$/, ''));

const followingOf = onceFor(
  ({ decisions }: Knowledge) => latin`/\s(?:${anyOf(decisions.following)})\s[^.:]{1,80}\.$/`,
);
const TOLD = latin`/^\p{Lu}[^:!?]{2,50}:\s*\S.{0,80}$/su`;
const FEWEST_TOLD = 2;

/** Whether a label opens something else: offices before names tell who was elected, «Kassör: Anna Ek», «Suppleanter: Bo Alm och Cia Dal». */
export const isField = (label: LabelMatch | undefined): boolean =>
  label !== undefined &&
  label.field !== 'person' &&
  !(label.field === 'narvarande' && label.role !== undefined);

/** Offices with the names beside them, from a node on; none where another thing stands there. */
function electedInColumns(
  nodes: readonly RootContent[],
  from: number,
  knowledge: Knowledge,
): readonly string[] {
  const { isRole } = rolesOf(knowledge);
  const elected: string[] = [];
  for (let i = from; i + 1 < nodes.length; i += 2) {
    const [office = '', name = ''] = nodes.slice(i, i + 2).map((node) => squash(textOf(node)));
    if (!isRole(office) || !startsWithName(name) || name.length > LONGEST_NAME) break;
    elected.push(`${office} ${name}`);
  }
  return elected;
}

const LONGEST_NAME = 60;
