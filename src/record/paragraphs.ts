/** The numbers of the paragraphs that a signature is for, on the front page of minutes. */
import type { Span } from '../document.ts';
import type { Knowledge } from '../knowledge.ts';
import { latin } from '../latin.ts';
import { onceFor } from '../once.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { alternatives, flat } from '../parse/words.ts';
import type { HeadReader } from './head-state.ts';
import type { TextLine } from './passages.ts';

/** Parts «Sekreterare  Paragrafer 88–92», a line of the front page of minutes, into the paragraphs and what stands before them. */
export function partParagraphs(
  text: string,
  { knowledge }: Vocabulary,
): { rest: string; paragraphs?: string } {
  const { before, label } = paragraphsOf(knowledge);
  const match = before.exec(flat(text));
  if (!match) return { rest: text };
  return { rest: text.slice(0, match.index), paragraphs: text.slice(match.index).replace(label, '').trim() };
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

const paragraphsOf = onceFor(({ labels }: Knowledge) => {
  const names = alternatives(labels.filter(({ field }) => field === 'paragrafer').map(({ label }) => label));
  return {
    // Where the numbers were not printed or read, the label ends the line.
    before: latin`/(?<!\p{L})(?:${names}):?(?: (?=[\d§])|\s*$)/iu`,
    label: latin`/^(?:${names}):?\s*/iu`,
  };
});
