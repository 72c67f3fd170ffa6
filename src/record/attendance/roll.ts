/**
 * The list of those present that stands behind the signatures: «Bilaga 1: Närvarolista» over names. It is taken out of the last
 * item, so that the signatures end that.
 */

import type { Heading, Paragraph, RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { isCapitals } from '../../letters.ts';
import { anyOf } from '../../literal.ts';
import { onceFor } from '../../once.ts';
import { ANNEXES } from '../../parse/tree.ts';
import { isPeopleLabel, labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import type { Outline } from '../outline.ts';
import { passageOf, type TextLine, textOf } from '../passages.ts';
import { rolesOf } from '../persons/roles.ts';
import { squash } from '../words.ts';
import { couldBeListed } from './could-be-listed.ts';
import { type Listed, readPeople } from './people.ts';
import { marksBeside } from './stacked-marks.ts';

/** The kind of section that the list becomes where it is no annex. */
const NO_SECTION = 'arenden';
const FEWEST_NAMES = 2;

/** Makes the list at the end of the outline a section of its own; the people in it. */
export function takeRoll({ sections }: Outline, vocabulary: Vocabulary): readonly Listed[] {
  const last = sections.at(-1);
  // «Suppleanter:» in the item of an election tells who was elected.
  const title = last?.items.at(-1)?.heading.data?.title ?? '';
  if (wordsOf(vocabulary.knowledge).electing.test(flat(title))) return [];
  const nodes = (last?.items.at(-1) ?? last)?.nodes ?? [];
  const { at, lines } = rollIn(nodes, last?.kind === ANNEXES, vocabulary);
  const opener = nodes[at];
  if (opener?.type !== 'paragraph' || at === 0 || lines.length < FEWEST_NAMES) return [];
  const below = nodes.splice(at).slice(1);
  dropHeadOver(nodes, vocabulary);
  const heading = headingOf(opener);
  const isAnnex = wordsOf(vocabulary.knowledge).annex.test(heading.data?.title ?? '');
  sections.push({ kind: isAnnex ? ANNEXES : NO_SECTION, opener: heading, nodes: below, items: [] });
  return readPeople(lines, {}, vocabulary).people;
}

/** Where the list begins, and its lines; none if there is no list. */
function rollIn(
  nodes: readonly RootContent[],
  isAnnexed: boolean,
  vocabulary: Vocabulary,
): { readonly at: number; readonly lines: readonly TextLine[] } {
  const linesFrom = (at: number) => nodes.slice(at + 1).flatMap((node) => passageOf(node).lines);
  // «Närvaroförteckning» or «Bilaga» stands over «Ledamöter», where the marks stand under the names.
  const { roll } = wordsOf(vocabulary.knowledge);
  const isRoll = (node: RootContent) => isAnnexed || roll.test(flat(textOf(node)));
  const first = nodes.findIndex((node) => opensRoll(node, vocabulary) && isRoll(node));
  const marked = first < 0 ? undefined : marksBeside(linesFrom(first), vocabulary);
  if (marked) return { at: first, lines: marked };
  const last = nodes.findLastIndex((node) => opensRoll(node, vocabulary));
  const couldBeOf = ({ text }: TextLine) =>
    couldBeListed(text, vocabulary) || isPeopleLabel(labelAt(text, vocabulary));
  const at = [first, last].find((i) => i >= 0 && linesFrom(i).every(couldBeOf)) ?? -1;
  return { at, lines: at < 0 ? [] : linesFrom(at) };
}

/** «VÄVUTSKOTTET» right over the list, the head of its page: a body in capitals is none of what stands above. */
function dropHeadOver(nodes: RootContent[], { knowledge }: Vocabulary): void {
  const last = nodes.at(-1);
  const text = last?.type === 'paragraph' ? squash(textOf(last)) : '';
  if (isCapitals(text) && rolesOf(knowledge).isBody(text)) nodes.pop();
}

const headingOf = ({ children, position }: Paragraph): Heading => ({
  type: 'heading',
  depth: 2,
  children,
  data: { role: 'section', title: squash(children.map(textOf).join('')) },
  ...(position && { position }),
});

/** «Närvarolista», «Bilaga 2. Närvarande medlemmar». */
function opensRoll(node: RootContent, vocabulary: Vocabulary): boolean {
  if (node.type !== 'paragraph') return false;
  const text = squash(textOf(node));
  if (text.length > LONGEST) return false;
  const { annex, roll, ofMinutes } = wordsOf(vocabulary.knowledge);
  const title = text.replace(annex, '').replace(ofMinutes, '');
  if (title === '') return false;
  const label = labelAt(title, vocabulary);
  return (
    (label?.field === 'narvarande' && label.end === title.length) ||
    (title !== text && roll.test(flat(title)))
  );
}

const LONGEST = 60;

const wordsOf = onceFor(({ decisions, documents, phrases, sections }: Knowledge) => {
  const annexes = sections.find(({ kind }) => kind === ANNEXES)?.headings ?? [];
  return {
    annex: latin`/^(?:${alternatives(annexes)}) ?\d{0,2}\s?[:.,–-]?\s/iu`,
    electing: latin`/^(?:${alternatives(decisions.electing)})\s/iu`,
    // «Närvaroförteckning Bilaga till protokoll 2024/25:7»: beside the title stands whose annex it is.
    ofMinutes: latin`/ \p{Lu}\p{Ll}+ \p{Ll}{2,4} \p{Ll}*(?:${anyOf(Object.values(documents.kinds).flat())})(?!\p{L})[^.]*$/u`,
    roll: latin`/(?:${alternatives(phrases.rollWords)})/iu`,
  };
});
