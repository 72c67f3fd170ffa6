/**
 * The list of those present that stands behind the signatures: «Bilaga 1: Närvarolista» over names. It is taken out of the last
 * item, so that the signatures end that.
 */
import type { Heading, Paragraph, RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { onceFor } from '../../once.ts';
import { ANNEXES } from '../../parse/tree.ts';
import { labelAt } from '../../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import type { Outline } from '../outline.ts';
import { passageOf, textOf } from '../passages.ts';
import { squash } from '../words.ts';
import { couldBeListed } from './could-be-listed.ts';
import { type Listed, readPeople } from './people.ts';

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
  const at = nodes.findLastIndex((node) => opensRoll(node, vocabulary));
  const below = nodes.slice(at + 1);
  const lines = below.flatMap((node) => passageOf(node).lines);
  const opener = nodes[at];
  const areListed = lines.every(({ text }) => couldBeListed(text, vocabulary));
  if (opener?.type !== 'paragraph' || at === 0 || lines.length < FEWEST_NAMES || !areListed) return [];
  nodes.splice(at);
  const heading = headingOf(opener);
  const isAnnex = wordsOf(vocabulary.knowledge).annex.test(heading.data?.title ?? '');
  sections.push({ kind: isAnnex ? ANNEXES : NO_SECTION, opener: heading, nodes: below, items: [] });
  return readPeople(lines, {}, vocabulary).people;
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
  const { annex, roll } = wordsOf(vocabulary.knowledge);
  const title = text.replace(annex, '');
  if (text.length > LONGEST || title === '') return false;
  const label = labelAt(title, vocabulary);
  return (
    (label?.field === 'narvarande' && label.end === title.length) ||
    (title !== text && roll.test(flat(title)))
  );
}

const LONGEST = 60;

const wordsOf = onceFor(({ decisions, phrases, sections }: Knowledge) => {
  const annexes = sections.find(({ kind }) => kind === ANNEXES)?.headings ?? [];
  return {
    annex: latin`/^(?:${alternatives(annexes)}) ?\d{0,2}\s?[:.,–-]?\s/iu`,
    electing: latin`/^(?:${alternatives(decisions.electing)})\s/iu`,
    roll: latin`/(?:${alternatives(phrases.rollWords)})/iu`,
  };
});
