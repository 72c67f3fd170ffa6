/**
 * What is decided in no more words than it needs: «Val av mötesordförande» over «Anna Ek», «Beslut om årsavgift» over
 * «Oförändrad, 100 kr», «Frågan om mötet är behörigt utlyst» over «Ja.»
 */
import type { RootContent } from 'mdast';
import type { Knowledge } from '../knowledge.ts';
import { latin } from '../latin.ts';
import { onceFor } from '../once.ts';
import { fold } from '../parse/fold.ts';
import { alternatives, flatSmall } from '../parse/words.ts';
import type { Decided } from './decided.ts';
import { listingOf } from './listing.ts';
import { textOf } from './passages.ts';
import { looksLikeName, NAME_WORD, withoutRemark } from './person-name.ts';
import { squash } from './words.ts';

/** More are a list of members. */
const MOST_ELECTED = 6;
const LONGEST_SETTLED = 80;

/** The decision, where all that stands under a heading is who was elected, an amount, that nothing changes, or an answer. */
export function decidedAlone(
  nodes: readonly RootContent[],
  heading: string,
  knowledge: Knowledge,
): Decided | undefined {
  const [node, ...more] = nodes;
  if (!node || !isOne(node) || more.length > 0) return undefined;
  const { electing, settling, asking } = wordsOf(knowledge);
  const [title, text] = [flatSmall(heading), squash(textOf(node))];
  const isDecided =
    (electing.test(title) && areNames(text, knowledge)) ||
    (settling.test(title) && isSettled(text, knowledge)) ||
    (asking.test(title) && knowledge.decisions.answers.includes(fold(text)));
  return isDecided ? { decisions: [text], rest: [], taken: nodes } : undefined;
}

/** A paragraph, or the only point of a list. */
const isOne = (node: RootContent): boolean =>
  node.type === 'paragraph' ? !node.data?.label : node.type === 'list' && node.children.length === 1;

function areNames(text: string, knowledge: Knowledge): boolean {
  const names = text.replace(/\.$/, '').split(listingOf(knowledge).separator).map(squash);
  // «Ida och Sanna»; a word alone may be «Utgår».
  const areGiven = names.length > 1 && names.every((name) => NAME_WORD.test(name));
  const areFull = names.every((name) => looksLikeName(withoutRemark(name).trim()));
  return names.length <= MOST_ELECTED && (areGiven || areFull);
}

/** «11 ledamöter», «Oförändrad avgift»; «12 närvarande medlemmar» tells who may vote. */
function isSettled(text: string, knowledge: Knowledge): boolean {
  const { settled, present } = wordsOf(knowledge);
  const plain = flatSmall(text);
  const isOne = text.length <= LONGEST_SETTLED && !/[.!?:]\s/.test(text);
  return isOne && settled.test(plain) && !present.test(plain);
}

const wordsOf = onceFor(({ decisions, phrases }: Knowledge) => ({
  electing: latin`/^(?:${alternatives(decisions.electing)})\s/u`,
  settling: latin`/^(?:${alternatives(decisions.settling)})\s/u`,
  asking: latin`/^(?:${alternatives(decisions.asking)})\s/u`,
  settled: latin`/^(?:\d|(?:${alternatives(decisions.settled)})(?!\p{L}))/u`,
  present: latin`/(?<!\p{L})(?:${alternatives(phrases.presentWords)})(?!\p{L})/u`,
}));
