/**
 * Those elected in two columns: «Styrelsen konstituerade sig med följande sammansättning:» over «Ordförande     Anna Ek» and «Kassör
 * Bo Alm». Each column of a line is a node.
 */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { textOf } from '../passages.ts';
import { startsWithName } from '../persons/person-name.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';

/** Offices with the names beside them, from a node on; none where another thing stands there. */
export function electedInColumns(
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
