/** The sections of the outline with their items, as they stand in the record. */

import type { Heading, RootContent } from 'mdast';
import type { Knowledge } from '../../knowledge.ts';
import { DECISION } from '../../parse/tree.ts';
import type { Vocabulary } from '../../parse/vocabulary/vocabulary.ts';
import { runOnHeading } from '../attendance/run-on.ts';
import { decisionsUnderHeading } from '../decisions/decided.ts';
import { decisionsApart, paragraphsOf } from '../decisions/decisions-apart.ts';
import type { Item, Section } from '../minutes.ts';
import type { OutlineItem, OutlineSection } from '../outline.ts';
import { labelledText, paragraphOf, passageOf, spanOf, textOf } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import { hasTellingVerb } from '../telling.ts';
import { squash } from '../words.ts';
import { type Body, type BodyReader, readBody } from './body.ts';
import { type HeadingStyle, headingStyle } from './heading-style.ts';
import { type HeadingWords, headingWords } from './heading-words.ts';
import { readNotices } from './notices.ts';

/** Statements that there is nothing have seven words at most. */
const HAS_MORE_WORDS = /^\s*(?:\S+\s+){7}\S/;

interface SectionReader extends BodyReader {
  readonly style: HeadingStyle;
}

/** Reads the sections of a document. */
export function readSections(sections: readonly OutlineSection[], own: BodyReader): Section[] {
  const titles = sections.flatMap(({ items }) =>
    items.map(({ heading }) => decisionsApart(heading.data?.title ?? '', own.vocabulary)[0].text),
  );
  const reader = { ...own, style: headingStyle(titles, own.vocabulary) };
  return sections.map((section, i) => readSection(section, `/sektioner/${i}`, reader));
}

function readSection(section: OutlineSection, path: string, reader: SectionReader): Section {
  const { kind, opener, nodes } = section;
  const { vocabulary, ledger } = reader;
  if (opener) ledger.note(`${path}/rubrik`, spanOf(opener));
  const isNotices = holdsNotices(section, vocabulary);
  const body = isNotices
    ? {}
    : readBody(isOfDecisions(section, vocabulary) ? [partOf(section), ...nodes] : nodes, path, reader);
  const punkter = isNotices
    ? readNotices(nodes, path, ledger)
    : section.items.map((item, i) => readItem(item, `${path}/punkter/${i}`, reader));
  const inline = opener?.type === 'paragraph' ? squash(labelledText(passageOf(opener))) : '';
  const text = [inline, body.text].filter(Boolean).join('\n\n');
  const status = opener && punkter.length === 0 ? statusOf({ ...body, text }, vocabulary) : undefined;
  return {
    typ: kind,
    ...openerFields(opener),
    ...(status && { status }),
    ...body,
    ...(text && { text }),
    punkter,
  };
}

/** «Beslut» over a list or short paragraphs, in notes without items under it: each is one, and nothing else stands there. */
const isOfDecisions = ({ kind, opener, items, nodes }: OutlineSection, { knowledge }: Vocabulary): boolean =>
  kind === DECISION &&
  opener?.type === 'heading' &&
  items.length === 0 &&
  (nodes[0]?.type === 'list' || areBrief(nodes, knowledge)) &&
  decisionsUnderHeading(nodes, knowledge).rest.length === 0;

/** Paragraphs of one sentence each, none of which tells what was said. */
const areBrief = (nodes: readonly RootContent[], knowledge: Knowledge): boolean =>
  nodes.length >= FEWEST_BRIEF &&
  nodes.every((node) => {
    const text = squash(textOf(node));
    const isOne = text.length <= LONGEST_BRIEF && sentencesOf(text, knowledge.phrases).length === 1;
    return node.type === 'paragraph' && !node.data?.label && isOne && !hasTellingVerb(text, knowledge);
  });
const FEWEST_BRIEF = 2;
const LONGEST_BRIEF = 160;

const partOf = ({ opener }: OutlineSection): Heading => ({
  ...(opener as Heading),
  data: { role: 'part', kind: DECISION, title: '' },
});

function holdsNotices({ kind, nodes, items }: OutlineSection, vocabulary: Vocabulary): boolean {
  const holds = vocabulary.knowledge.sections.find((known) => known.kind === kind)?.holds;
  const hasParts = nodes.some((node) => node.type === 'heading');
  const isNothing = statesNothing(nodes.map(textOf).join(' '), vocabulary);
  return holds === 'notices' && !hasParts && items.length === 0 && !isNothing;
}

/** Nothing stated, or nothing found; undefined where there is something. */
function statusOf({ text, beslut, delar }: Body, vocabulary: Vocabulary): Section['status'] {
  if (text && statesNothing(text, vocabulary)) return 'inga';
  return text || beslut || delar ? undefined : 'otolkad';
}

function readItem({ heading, nodes }: OutlineItem, path: string, reader: SectionReader): Item {
  const { vocabulary, ledger, style } = reader;
  const { number, level = 1, title = '', diary } = heading.data ?? {};
  const [{ text: own }, ...decisions] = decisionsApart(squash(title), vocabulary);
  const hasText = nodes.length + decisions.length > 0;
  const beside = own === '' ? headingBeside(nodes, vocabulary) : undefined;
  const words = beside?.words ?? headingWords(own, { hasText, ...style }, vocabulary);
  ledger.note(words.heading === undefined ? `${path}/text` : `${path}/rubrik`, spanOf(heading));
  const first = words.text === undefined ? [] : [paragraphOf(withColon(words, heading), heading)];
  const stated = paragraphsOf(decisions, heading);
  const under = [...first, ...stated, ...(beside?.nodes ?? nodes)];
  const body = readBody(under, path, reader, words.heading ?? own);
  return {
    ...(number && { nummer: number }),
    ...(level > 1 && { niva: level }),
    ...(words.heading && { rubrik: words.heading }),
    ...(diary && { diarienummer: diary }),
    ...(body.text && statesNothing(body.text, vocabulary) && { status: 'inga' as const }),
    ...body,
  };
}

/** «§ 6» beside «Ajournering Utskottet beslutade att ajournera sig.», a cell whose line ends were lost: its heading, and what is left. */
function headingBeside(
  [node, ...more]: readonly RootContent[],
  vocabulary: Vocabulary,
): { words: HeadingWords; nodes: readonly RootContent[] } | undefined {
  if (node?.type !== 'paragraph' || node.data?.label) return undefined;
  const parted = runOnHeading(squash(textOf(node)), vocabulary);
  return parted && { words: { heading: parted.heading }, nodes: [paragraphOf(parted.text, node), ...more] };
}

/** «11. Till ledamöter valdes:» is no heading, and goes on under its colon. */
const withColon = ({ heading, text = '' }: HeadingWords, node: Heading): string =>
  heading === undefined && /:\s*$/.test(textOf(node)) && !/[.:!?]$/.test(text) ? `${text}:` : text;

function openerFields(opener: OutlineSection['opener']): Pick<Section, 'nummer' | 'rubrik' | 'diarienummer'> {
  if (opener?.type !== 'heading') return opener?.data?.label ? { rubrik: opener.data.label.printed } : {};
  const { number, title, diary } = opener.data ?? {};
  return {
    ...(number && { nummer: number }),
    ...(title && { rubrik: squash(title) }),
    ...(diary && { diarienummer: diary }),
  };
}

/** «Inga beslutspunkter», «Inget att rapportera». */
function statesNothing(text: string, { knowledge }: Vocabulary): boolean {
  const { nothingStarts, nothingWhole } = knowledge.phrases;
  if (HAS_MORE_WORDS.test(text)) return false;
  const words = squash(text).replace(/\.$/, '').split(' ');
  return nothingWhole.includes(words.join(' ')) || nothingStarts.includes(words[0] as string);
}
