/** The name of the body in a title: «Protokoll fört vid styrelsemöte i Ekby byalag den». */
import type { Knowledge } from '../../knowledge.ts';
import { latin } from '../../latin.ts';
import { alternatives, flat } from '../../parse/vocabulary/words.ts';
import { tidy } from '../words.ts';

/** The number of a page at the end of a line of the letterhead. */
const PAGE = /\s\d{1,3} ?(?:\(\d{1,3}\)|\/ ?\d{1,3})\s*$/;

/** What finds it: the title without the word for the document, a label of dates and the number of a page. */
export function titleNaming({ documents, labels, phrases }: Knowledge): (title: string) => string {
  const kinds = alternatives(Object.values(documents.kinds).flat());
  const between = alternatives([...phrases.heldAt, ...phrases.titleWords]);
  const before = latin`/^\p{L}{0,20}(?:${kinds})(?!\p{L}),?\s*(?:(?:${between})\s+)*/iu`;
  const dates = alternatives(labels.filter(({ field }) => field === 'datum').map(({ label }) => label));
  const after = latin`/[\s,–-]+(?:\p{L}*(?:${kinds})|${dates})$/iu`;
  return (title) => {
    const words = tidy(title.replace(PAGE, '')).replace(/[\s(–-]+$/, '');
    const start = before.exec(flat(words))?.[0].length ?? 0;
    const end = after.exec(flat(words))?.index ?? words.length;
    return tidy(words.slice(start, Math.max(start, end)));
  };
}
