/** The sections of the outline with their items, as they stand in the record. */
import type { Heading } from 'mdast';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { readBody } from './body.ts';
import { headingWords } from './heading-words.ts';
import type { Ledger } from './ledger.ts';
import type { Item, Section } from './minutes.ts';
import { readNotices } from './notices.ts';
import type { OutlineItem, OutlineSection } from './outline.ts';
import { labelledText, paragraphOf, passageOf, spanOf, textOf } from './passages.ts';
import { squash } from './words.ts';

/** Statements that there is nothing are short. */
const MOST_WORDS_OF_NOTHING = 7;

/** Reads a section; `path` is its place in the record. */
export function readSection(
  section: OutlineSection,
  path: string,
  vocabulary: Vocabulary,
  ledger: Ledger,
): Section {
  const { kind, opener, nodes, items } = section;
  const holds = vocabulary.knowledge.sections.find((known) => known.kind === kind)?.holds;
  if (opener) ledger.note(`${path}/rubrik`, spanOf(opener));
  const hasParts = nodes.some((node) => node.type === 'heading');
  const isNotices =
    holds === 'notices' &&
    !hasParts &&
    items.length === 0 &&
    !statesNothing(nodes.map(textOf).join(' '), vocabulary);
  const body = isNotices ? {} : readBody(nodes, path, vocabulary, ledger);
  const punkter = isNotices
    ? readNotices(nodes, path, ledger)
    : items.map((item, i) => readItem(item, `${path}/punkter/${i}`, vocabulary, ledger));
  const inline = opener?.type === 'paragraph' ? squash(labelledText(passageOf(opener))) : '';
  const text = [inline, body.text].filter(Boolean).join('\n\n');
  const isEmpty = !text && punkter.length === 0 && !body.beslut && !body.delar;
  const status =
    statesNothing(text, vocabulary) && punkter.length === 0 ? 'inga' : isEmpty ? 'otolkad' : undefined;
  return {
    typ: kind,
    ...headingFields(opener?.type === 'heading' ? opener : undefined),
    ...(opener?.type === 'paragraph' && { rubrik: opener.data?.label?.printed ?? '' }),
    ...(status && opener && { status }),
    ...body,
    ...(text && { text }),
    punkter,
  };
}

/** Reads an item. */
function readItem(
  { heading, nodes }: OutlineItem,
  path: string,
  vocabulary: Vocabulary,
  ledger: Ledger,
): Item {
  const { number, level = 1, title = '', diary } = heading.data ?? {};
  const words = headingWords(squash(title), nodes.length > 0, vocabulary);
  ledger.note(words.heading === undefined ? `${path}/text` : `${path}/rubrik`, spanOf(heading));
  const first = words.text === undefined ? [] : [paragraphOf(words.text, heading)];
  const body = readBody([...first, ...nodes], path, vocabulary, ledger);
  return {
    ...(number && { nummer: number }),
    ...(level > 1 && { niva: level }),
    ...(words.heading && { rubrik: words.heading }),
    ...(diary && { diarienummer: diary }),
    ...(body.text && statesNothing(body.text, vocabulary) && { status: 'inga' as const }),
    ...body,
  };
}

function headingFields(heading: Heading | undefined): Pick<Item, 'nummer' | 'rubrik' | 'diarienummer'> {
  const { number, title, diary } = heading?.data ?? {};
  return {
    ...(number && { nummer: number }),
    ...(title && { rubrik: squash(title) }),
    ...(diary && { diarienummer: diary }),
  };
}

/** «Inga beslutspunkter», «Inget att rapportera». */
function statesNothing(text: string, { knowledge }: Vocabulary): boolean {
  const { starts, whole } = knowledge.phrases.nothing;
  const words = squash(text).replace(/\.$/, '').split(' ');
  if (words.length > MOST_WORDS_OF_NOTHING) return false;
  return whole.includes(words.join(' ')) || starts.includes(words[0] as string);
}
