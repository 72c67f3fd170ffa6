/** Elections that say no more than who was elected: «Val av mötesordförande» over «Anna Ek». */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../knowledge.ts';
import { onceFor } from '../once.ts';
import { fold } from '../parse/fold.ts';
import type { Decided } from './decided.ts';
import { listingOf } from './listing.ts';
import { textOf } from './passages.ts';
import { looksLikeName, withoutRemark } from './person-name.ts';
import { squash } from './words.ts';

/** More are a list of members. */
const MOST_ELECTED = 6;

/** Who was elected, where all that stands under the heading of an election is names. */
export function electedIn(
  nodes: readonly RootContent[],
  heading: string,
  knowledge: Knowledge,
): Decided | undefined {
  const [node, ...more] = nodes;
  if (node?.type !== 'paragraph' || node.data?.label || more.length > 0) return undefined;
  if (!startsOf(knowledge).some((start) => fold(heading).startsWith(start))) return undefined;
  const text = squash(textOf(node));
  const names = text.replace(/\.$/, '').split(listingOf(knowledge).separator);
  const areNames =
    names.length <= MOST_ELECTED && names.every((name) => looksLikeName(withoutRemark(name).trim()));
  return areNames ? { decisions: [text], rest: [], taken: nodes } : undefined;
}

const startsOf = onceFor(({ decisions }: Knowledge) => decisions.electing.map((start) => `${fold(start)} `));
