/** The numbers of the paragraphs that a signature is for, on the front page of minutes. */
import type { Span } from '../document.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { flat } from '../parse/words.ts';
import type { HeadReader } from './head-state.ts';
import type { TextLine } from './passages.ts';

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
