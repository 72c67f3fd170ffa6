/** The numbers of the paragraphs that a signature is for, on the front page of minutes. */
import type { Span } from '../document.ts';
import { latin } from '../latin.ts';
import { hasLetter } from '../letters.ts';
import { isLabelOnly } from '../parse/vocabulary/label-match.ts';
import { isOfficeLabel } from '../parse/vocabulary/labels.ts';
import type { Vocabulary } from '../parse/vocabulary/vocabulary.ts';
import { flat } from '../parse/vocabulary/words.ts';
import type { HeadReader } from './head-state.ts';
import type { Passage, TextLine } from './passages.ts';

/** Parts «Sekreterare  Paragrafer 88–92», a line of the front page of minutes, into the paragraphs and what stands before them. */
export function partParagraphs(text: string, vocabulary: Vocabulary): { rest: string; paragraphs?: string } {
  const match = vocabulary.paragraphs.exec(flat(text));
  if (!match) return { rest: text };
  const paragraphs = text.slice(match.index + match[0].length).trim();
  return { rest: text.slice(0, match.index), paragraphs };
}

/** «Sekreterare: ........ Paragrafer 88–92»: a line without the paragraphs, which are noted. */
export function withoutParagraphs(
  line: TextLine,
  span: Span,
  { head, vocabulary, ledger }: HeadReader,
): TextLine {
  const { rest, paragraphs } = partParagraphs(line.text, vocabulary);
  if (paragraphs && head.paragrafer === undefined) {
    head.paragrafer = paragraphs;
    ledger.note('/paragrafer', span);
  }
  return { ...line, text: rest };
}

/**
 * The passages with the paragraphs before the office that they stand beside: «Sekreterare  ......  Paragrafer 88–92» over
 * «Anna Ek», each in a column of its own.
 */
export function paragraphsFirst(passages: readonly Passage[], vocabulary: Vocabulary): Passage[] {
  const ordered = [...passages];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const office = ordered[i] as Passage;
    const beside = isOfficeAlone(office) ? asParagraphs(ordered[i + 1] as Passage, vocabulary) : undefined;
    if (!beside) continue;
    ordered.splice(i, 2, beside, office);
    i++;
  }
  return ordered;
}

const isOfficeAlone = (passage: Passage): boolean => isOfficeLabel(passage.label) && isLabelOnly(passage);

/** «sone Paragraf 5–9»: the end of the line to write on. */
const SPECK = latin`/^\p{Ll}{1,5}(?!\p{L})/u`;

/** A passage that tells the paragraphs and nothing else, as a field of its own. */
function asParagraphs(passage: Passage, vocabulary: Vocabulary): Passage | undefined {
  const { text, label, lines } = passage;
  const { rest, paragraphs } = partParagraphs(text, vocabulary);
  if (!paragraphs || hasLetter(rest.replace(SPECK, '')) || hasLetter(paragraphs) || lines.length > 1)
    return undefined;
  if (label?.field === 'paragrafer') return passage;
  const end = text.length - paragraphs.length;
  return { ...passage, label: { field: 'paragrafer', printed: text.slice(rest.length, end).trim(), end } };
}
