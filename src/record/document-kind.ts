/** What kind of document it is: as it calls itself, else as its signatures and numbering tell. */

import type { Knowledge } from '../knowledge.ts';
import { alternatives, flat } from '../parse/words.ts';
import type { Signature } from './minutes.ts';
import type { Outline } from './outline.ts';
import { textOf } from './passages.ts';

/** The kind of a document that does not tell. */
const UNKNOWN_KIND = 'okand';

/** The kind named in the title, in the head, or by who signed («vid anteckningarna»). */
export function kindOf(
  title: string | undefined,
  signatures: readonly Signature[],
  { head }: Outline,
  { documents }: Knowledge,
): string {
  const texts = [
    title ?? '',
    ...head.slice(0, 12).map((node) => textOf(node).slice(0, 200)),
    ...signatures.map(({ roll = '' }) => roll),
  ];
  const kinds = Object.entries(documents.kinds).sort(([a], [b]) => b.length - a.length);
  for (const text of texts) {
    const found = kinds.find(([, words]) =>
      new RegExp(`(?:${alternatives(words)})(?!\\p{L})`, 'iu').test(flat(text)),
    );
    if (found) return found[0];
  }
  return UNKNOWN_KIND;
}
