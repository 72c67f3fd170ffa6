/** The numbers of the paragraphs that a signature is for, on the front page of minutes. */
import type { Knowledge } from '../knowledge.ts';
import { latin } from '../latin.ts';
import { onceFor } from '../once.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { alternatives, flat } from '../parse/words.ts';

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

const paragraphsOf = onceFor(({ labels }: Knowledge) => {
  const names = alternatives(labels.filter(({ field }) => field === 'paragrafer').map(({ label }) => label));
  return {
    before: latin`/(?<!\p{L})(?:${names}):? (?=[\d§])/iu`,
    label: latin`/^(?:${names}):? /iu`,
  };
});
