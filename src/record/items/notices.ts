/**
 * Short notices: the bullets of a section «Kortinformation», each with a heading and, in brackets after it, who brought it.
 */

import type { ListItem, RootContent } from 'mdast';
import { latin } from '../../latin.ts';
import type { Ledger } from '../ledger.ts';
import type { Item } from '../minutes.ts';
import { spanOf, textOf } from '../passages.ts';
import { squash } from '../words.ts';
import { markdownOf } from './render.ts';

/** `Heading (who) text`: at most three words in the brackets, with a capital or initials. */
const BROUGHT_BY = latin`/^(?<heading>[^()]{3,150}?)\s*\((?<who>\p{Lu}[\p{L}.-]*(?:[ ,/&]+[\p{L}.-]+){0,3})\)[.:]?(?:\s+(?<text>\p{Lu}.*|[^\p{L}].*))?$/s`;
/** `Heading: text` */
const COLON = latin`/^(?<heading>\p{Lu}[^:.!?]{2,60}):\s+(?<text>\S.*)$/s`;
const LONGEST_HEADING = 150;

/** The notices in the nodes of a section; each list item is one, and each paragraph that goes with no list. */
export function readNotices(nodes: readonly RootContent[], path: string, ledger: Ledger): Item[] {
  const notices: Item[] = [];
  for (const node of nodes) {
    for (const part of node.type === 'list' ? node.children : [node]) {
      ledger.note(`${path}/punkter/${notices.length}`, spanOf(part));
      notices.push(noticeOf(part));
    }
  }
  return notices;
}

function noticeOf(node: ListItem | RootContent): Item {
  const paragraphs = node.type === 'listItem' ? node.children : [node as RootContent];
  const [first = '', ...rest] = paragraphs.map((child) => squash(textOf(child)));
  const more = node.type === 'listItem' ? markdownOf(node.children.slice(1)) : '';
  const match = BROUGHT_BY.exec(first) ?? COLON.exec(first);
  if (match?.groups) {
    const { heading, who, text } = match.groups;
    return notice(heading as string, who, [text, more]);
  }
  const isHeading = rest.length > 0 && first.length <= LONGEST_HEADING && !/[.!?]$/.test(first);
  return isHeading ? notice(first, undefined, [more]) : notice(undefined, undefined, [first, more]);
}

function notice(
  rubrik: string | undefined,
  ansvarig: string | undefined,
  texts: readonly (string | undefined)[],
): Item {
  const text = texts.filter(Boolean).join('\n\n');
  return {
    ...(rubrik && { rubrik: squash(rubrik) }),
    ...(ansvarig && { ansvarig }),
    ...(text && { text }),
  };
}
